import { describe, expect, it } from '@jest/globals';
import { handoverIn, type TurnRow } from './handover.queries.js';

const turn = (minute: number, act: TurnRow['act'], over: Partial<TurnRow> = {}): TurnRow => ({
  at: new Date(Date.UTC(2026, 2, 2, 9, minute)),
  act,
  reason: act,
  asked: `asked at ${minute}`,
  questions: act === 'handover' ? [] : ['Opening hours?'],
  candidates: [],
  ...over,
});

describe('a hand-over', () => {
  it('tells what was tried since the last one, in order', () => {
    const turns = [
      turn(5, 'handover', { reason: 'unsure' }),
      turn(4, 'choice'),
      turn(3, 'answer'),
      turn(2, 'handover'),
      turn(1, 'answer'),
    ];
    const found = handoverIn(turns);
    expect(found).toMatchObject({ reason: 'unsure', asked: 'asked at 5' });
    expect(found?.tried.map(({ asked }) => asked)).toEqual(['asked at 3', 'asked at 4']);
  });

  it('counts an answer that could not be given as tried', () => {
    const failed = turn(1, 'handover', { reason: 'bot_failed', questions: ['Opening hours?'] });
    expect(handoverIn([failed])?.tried).toEqual([failed]);
  });

  it('is none while the bot has the word, or never had it', () => {
    expect(handoverIn([turn(2, 'answer'), turn(1, 'handover')])).toBeNull();
    expect(handoverIn([])).toBeNull();
  });
});
