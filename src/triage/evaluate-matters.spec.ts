import { describe, expect, it } from '@jest/globals';
import { matterFigures, matterTable } from './evaluate-matters.js';
import type { LabelledMatters } from './labelled-item.js';
import type { Judgement, Risk, Topic } from './judgement.js';

const case_ = (
  matters: LabelledMatters,
  said: { topics?: Topic[]; risks?: Risk[]; noise?: boolean; needsHuman?: boolean },
  label: 'negative' | 'neutral' = 'neutral',
): Parameters<typeof matterFigures>[1][number] => ({
  item: { text: '', label, language: 'en', matters },
  said: {
    topics: (said.topics ?? []).map((topic) => ({ topic, score: 1 })),
    risks: (said.risks ?? []).map((risk) => ({ risk, score: 1 })),
    noise: { is: said.noise ?? false, kind: null },
    needsHuman: said.needsHuman ?? false,
  } as Judgement,
});

describe('matterFigures', () => {
  it('counts risks found, missed and imagined, the serious ones apart', () => {
    const figures = matterFigures('en', [
      case_({ risks: ['safety', 'fury'] }, { risks: ['safety'] }),
      case_({ risks: [] }, { risks: ['abuse'] }),
      case_({ risks: [] }, {}),
    ]);
    expect(figures).toMatchObject({
      ...{ items: 3, riskRecall: 0.5, riskPrecision: 0.5, seriousRecall: 1, riskFreeRight: 0.5 },
      ...{ topicMacroF1: null, noiseF1: null, humanRecall: null },
    });
  });

  it('averages topics over those named or meant, noise left out', () => {
    const figures = matterFigures('en', [
      case_({ topics: ['delivery'] }, { topics: ['delivery'] }),
      case_({ topics: ['staff'] }, { topics: ['other'] }),
      case_({ topics: ['other'], noise: true }, { topics: ['praise'], noise: true }),
    ]);
    expect(figures.topicMacroF1).toBeCloseTo(1 / 3);
    expect(figures.noiseF1).toBe(1);
  });

  it('counts complaints that were called noise, and who needs a person', () => {
    const figures = matterFigures('en', [
      case_({ noise: false, needsHuman: true }, { noise: true }, 'negative'),
      case_({ noise: false, needsHuman: true }, { needsHuman: true }, 'negative'),
    ]);
    expect(figures).toMatchObject({
      complaintsCalledNoise: 1,
      humanRecall: 0.5,
      humanPrecision: 1,
    });
    expect(matterTable([figures]).at(-1)).toContain('| 1 | 0.500 | 1.000 |');
  });
});
