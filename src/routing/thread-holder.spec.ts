import { describe, expect, it } from '@jest/globals';
import { botHasSince, personHasSince, type ThreadPast } from './thread-holder.js';

const NOTHING: ThreadPast = {
  personAt: null,
  handedAt: null,
  takenAt: null,
  closedAt: null,
  isWaiting: false,
};
const hour = (n: number) => new Date(Date.UTC(2026, 2, 2, n));
const rules = { afterClosed: true, afterHours: 24 };
const never = { afterClosed: false, afterHours: null };

describe('who has a thread', () => {
  it('is the bot where no person ever had it', () => {
    expect(personHasSince(NOTHING, never, hour(9))).toBeNull();
  });

  it.each([['personAt'], ['handedAt'], ['takenAt']])('is a person since %s', (what) => {
    expect(personHasSince({ ...NOTHING, [what]: hour(8) }, never, hour(900))).toEqual(hour(8));
  });

  it('is the bot again after it was closed, if that is the rule', () => {
    const closed = { ...NOTHING, personAt: hour(8), closedAt: hour(9) };
    expect(personHasSince(closed, rules, hour(10))).toBeNull();
    expect(personHasSince(closed, never, hour(10))).toEqual(hour(8));
    // A person wrote after the closing.
    expect(personHasSince({ ...closed, personAt: hour(9.5) }, rules, hour(10))).not.toBeNull();
  });

  it('is the bot again so long after a person has answered', () => {
    const answered = { ...NOTHING, handedAt: hour(7), personAt: hour(8) };
    expect(personHasSince(answered, rules, hour(31))).toEqual(hour(8));
    expect(personHasSince(answered, rules, hour(32))).toBeNull();
  });

  it('stays a person who has not answered yet, however long', () => {
    const owing = { ...NOTHING, handedAt: hour(8), personAt: hour(7) };
    expect(personHasSince(owing, rules, hour(900))).toEqual(hour(8));
    const waiting = { ...NOTHING, personAt: hour(8), isWaiting: true };
    expect(personHasSince(waiting, rules, hour(900))).toEqual(hour(8));
  });

  it('counts the bot’s turns from the last time that it got the word', () => {
    expect(botHasSince(NOTHING)).toBeNull();
    expect(botHasSince({ ...NOTHING, personAt: hour(8), closedAt: hour(9) })).toEqual(hour(9));
  });
});
