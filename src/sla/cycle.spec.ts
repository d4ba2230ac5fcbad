import { describe, expect, it } from '@jest/globals';
import { cyclesOf, type Ended } from './cycle.js';

const at = (minute: number) => new Date(Date.UTC(2026, 2, 2, 10, minute));
const understood = { language: 'pl', sentiment: 'negative', topics: [], risks: [], rating: null };
const asked = (messageId: string, minute: number) => ({ messageId, at: at(minute), understood });
const answer = (minute: number): Ended => ({ at: at(minute), reason: 'answered', messageId: 'a' });

describe('the turns of a conversation', () => {
  it('start at the oldest unanswered item; later ones do not extend them', () => {
    const cycles = cyclesOf([asked('second', 30), asked('first', 10)], []);
    expect(cycles).toEqual([{ messageId: 'first', startedAt: at(10), understood, ended: null }]);
  });

  it('end with the first answer, and the next item starts another', () => {
    const cycles = cyclesOf([asked('one', 0), asked('two', 20)], [answer(5), answer(6)]);
    expect(cycles.map(({ messageId, ended }) => [messageId, ended?.at])).toEqual([
      ['one', at(5)],
      ['two', undefined],
    ]);
  });

  it('take an answer of the same instant for an answer to the item', () => {
    expect(cyclesOf([asked('one', 0)], [answer(0)])[0]?.ended?.reason).toBe('answered');
  });

  it('are not ended by an answer that is older than the item', () => {
    expect(cyclesOf([asked('one', 10)], [answer(5)])[0]?.ended).toBeNull();
  });

  it('are none where nothing was asked', () => {
    expect(cyclesOf([], [answer(5)])).toEqual([]);
  });
});
