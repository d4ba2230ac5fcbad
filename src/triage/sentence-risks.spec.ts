import { describe, expect, it } from '@jest/globals';
import { judge } from './judge.js';
import type { ReadMatters } from './matters/read-matters.js';
import { suspected } from './sentence-risks.js';

const reading = (probability: number): ReadMatters => ({
  ...{ probability: () => probability, threshold: () => 0.5, leaning: () => 0 },
  strongest: () => null,
});

describe('grave risks in one sentence of many', () => {
  it('are suspected from a fifth of the threshold on, unless they are found already', () => {
    expect(suspected(reading(0.1), [])).toEqual(['threat', 'self_harm']);
    expect(suspected(reading(0.1), [{ risk: 'threat', score: 0.6 }])).toEqual(['self_harm']);
    expect(suspected(reading(0.09), [])).toEqual([]);
  });

  it('are found beside a long complaint about something else', () => {
    const threat = 'The next driver of yours who climbs over my gate leaves without his teeth.';
    const risks = (text: string) => judge({ text, kind: 'message' }).risks.map(({ risk }) => risk);
    expect(risks(threat)).toContain('threat');
    const complaint =
      'I ordered two shelves three weeks ago, only one came and the invoice is for both. ' +
      'Nobody answers the phone, and your last mail says that the case is closed. ';
    expect(risks(complaint + threat)).toContain('threat');
    expect(risks(complaint)).not.toContain('threat');
  });
});
