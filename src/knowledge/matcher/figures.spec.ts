import { describe, expect, it } from '@jest/globals';
import { figuresOf, type Outcome, type Query, rocArea } from './figures.js';

const query = (expected: string | null, more: Partial<Query> = {}): Query => ({
  text: 'x',
  expected,
  ...more,
});
const outcome = (faq: string, confidence: number, decision: Outcome['decision']): Outcome => ({
  ranking: [
    { faq, confidence },
    { faq: 'other', confidence: 0 },
  ],
  decision,
});

describe('figuresOf', () => {
  it('counts what was right, answered and kept back', () => {
    const figures = figuresOf(
      [
        query('a'),
        query('b', { accept: ['b', 'c'] }),
        query('other'),
        query(null, { mustHandOver: true }),
      ],
      [
        outcome('a', 0.9, 'answer'),
        outcome('c', 0.8, 'answer'),
        outcome('a', 0.7, 'answer'),
        outcome('a', 0.2, 'handover'),
      ],
    );
    expect(figures).toMatchObject({
      n: 4,
      inScope: 3,
      acc: 2 / 3,
      hit3: 1,
      cov95: 0.5,
      cov98: 0.5,
      auroc: 1,
      autoCoverage: 0.75,
      autoPrecision: 2 / 3,
      mustAnswered: 0,
      oosAnswered: 0,
      oosRecall: 1,
      oosPrecision: 1,
    });
  });

  it('cuts only between different confidences', () => {
    const same = [outcome('a', 0.5, 'handover'), outcome('a', 0.5, 'handover')];
    expect(figuresOf([query('a'), query(null)], same).cov95).toBe(0);
  });

  it('leaves out what the set can not tell', () => {
    expect(figuresOf([query('a')], [outcome('a', 1, 'answer')])).toMatchObject({
      auroc: null,
      mustAnswered: null,
      oosAnswered: null,
    });
    expect(rocArea([1], [1])).toBe(0.5);
  });
});
