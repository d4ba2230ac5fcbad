import { describe, expect, it } from '@jest/globals';
import { asksOf, type Version } from './asks.js';

const at = (minute: number) => new Date(Date.UTC(2026, 2, 2, 10, minute));
const version = (minute: number, noise: string | null = null, judged = true): Version => ({
  at: at(minute),
  judged: judged
    ? {
        noise,
        needsHuman: false,
        language: 'pl',
        sentiment: 'neutral',
        topics: [],
        risks: [],
        rating: null,
      }
    : null,
});
const asked = (versions: Version[], answers: number[] = []) =>
  asksOf({ messageId: 'm', versions }, answers.map(at)).map((ask) => ask.at);

describe('when an item asks for an answer', () => {
  it('is when it was written; an edit before our answer moves nothing', () => {
    expect(asked([version(0), version(20)])).toEqual([at(0)]);
  });

  it('is again when it was edited after our answer', () => {
    expect(asked([version(0), version(20), version(40)], [10])).toEqual([at(0), at(20)]);
  });

  it('is never for noise, and the newest judged wording decides', () => {
    expect(asked([version(0, 'thanks')])).toEqual([]);
    expect(asked([version(0), version(5, 'thanks')])).toEqual([]);
    expect(asked([version(0, 'thanks'), version(5)])).toEqual([at(0)]);
    expect(asked([version(0), version(20, 'thanks')], [10])).toEqual([at(0)]);
  });

  it('does not wait for the judgement of an edit, but for the first one', () => {
    expect(asked([version(0), version(5, null, false)])).toEqual([at(0)]);
    expect(asked([version(0, null, false)])).toEqual([]);
  });
});
