import { describe, expect, it } from '@jest/globals';
import type { CustomerItem, Judged } from './asks.js';
import type { Ended } from './cycle.js';
import { complaintsOf, isComplaint } from './resolution.js';

const at = (hour: number) => new Date(Date.UTC(2026, 2, 2, hour));
const judged = (more: Partial<Judged>): Judged => ({
  ...{ language: 'en', sentiment: 'neutral', topics: [], risks: [], rating: null },
  ...{ noise: null, needsHuman: false },
  ...more,
});
const complaint = judged({ sentiment: 'negative', needsHuman: true });
const thanks = judged({ sentiment: 'positive', noise: 'thanks' });
const item = (messageId: string, hour: number, what: Judged | null): CustomerItem => ({
  messageId,
  versions: [{ at: at(hour), judged: what }],
});
const closing: Ended = { at: at(20), reason: 'closed', messageId: null };

describe('a complaint is', () => {
  it.each([
    ['negative with a problem of their own', { sentiment: 'negative', needsHuman: true }, true],
    ['negative about what is a case', { sentiment: 'negative', topics: ['delivery'] }, true],
    ['not a mere opinion', { sentiment: 'negative', topics: ['other'] }, false],
    ['not a question about a parcel', { topics: ['delivery'], needsHuman: true }, false],
    ['not noise', { sentiment: 'negative', needsHuman: true, noise: 'spam' }, false],
  ])('%s', (_what, more, is) => {
    expect(isComplaint(judged(more))).toBe(is);
  });
});

describe('the clock of a complaint', () => {
  it('starts at its first item, whatever order they came to us in', () => {
    const items = [item('b', 9, complaint), item('q', 7, judged({})), item('a', 8, complaint)];
    expect(complaintsOf(items, [], [])).toMatchObject([
      { messageId: 'a', startedAt: at(8), ended: null },
    ]);
  });

  it('is not stopped by our answer, but by thanks for it', () => {
    const items = [item('a', 8, complaint), item('t', 12, thanks)];
    expect(complaintsOf(items, [at(10)], [])).toMatchObject([
      { ended: { at: at(12), reason: 'satisfied', messageId: 't' } },
    ]);
    expect(complaintsOf(items.slice(0, 1), [at(10)], [])).toMatchObject([{ ended: null }]);
  });

  it('is not stopped by thanks in advance, nor by those for the answer before', () => {
    const early = [item('a', 8, complaint), item('t', 9, thanks)];
    expect(complaintsOf(early, [at(10)], [])).toMatchObject([{ ended: null }]);
    const again = [item('a', 8, complaint), item('b', 11, complaint), item('t', 12, thanks)];
    expect(complaintsOf(again, [at(10)], [])).toMatchObject([{ ended: null }]);
  });

  it('is stopped by a review that is friendly after our answer', () => {
    const edited: CustomerItem = {
      messageId: 'r',
      versions: [
        { at: at(8), judged: complaint },
        { at: at(15), judged: judged({ sentiment: 'positive' }) },
      ],
    };
    expect(complaintsOf([edited], [at(10)], [])).toMatchObject([
      { messageId: 'r', ended: { at: at(15), reason: 'satisfied' } },
    ]);
  });

  it('is stopped when the case is closed; the next complaint starts another', () => {
    const items = [item('a', 8, complaint), item('b', 21, complaint)];
    expect(complaintsOf(items, [], [closing])).toMatchObject([
      { messageId: 'a', ended: { reason: 'closed' } },
      { messageId: 'b', ended: null },
    ]);
  });

  it('is none where nobody complains, or nothing is judged yet', () => {
    expect(complaintsOf([item('q', 8, judged({})), item('n', 9, null)], [at(9)], [])).toEqual([]);
  });
});
