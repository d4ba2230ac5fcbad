import { describe, expect, it } from '@jest/globals';
import { isWorthTelling } from './hand-over-note.js';

const there = { reason: 'unsure', hasSpoken: false, peopleAreThere: true };

describe('that a person will answer', () => {
  it('is said to who asked for one, to whom the bot has spoken, and while nobody is there', () => {
    expect(isWorthTelling(there)).toBe(false);
    expect(isWorthTelling({ ...there, reason: 'asked_for_person' })).toBe(true);
    expect(isWorthTelling({ ...there, hasSpoken: true })).toBe(true);
    expect(isWorthTelling({ ...there, peopleAreThere: false })).toBe(true);
  });

  it.each(['risk:self_harm', 'loop', 'judged:legal', 'judged:abuse'])(
    'is not said by a program after %s',
    (reason) => {
      expect(isWorthTelling({ reason, hasSpoken: true, peopleAreThere: false })).toBe(false);
    },
  );
});
