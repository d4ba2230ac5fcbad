import { describe, expect, it } from '@jest/globals';
import { choosePlaybook, planSteps, type DraftJudgement, type PlaybookInput } from './playbook.js';

const judgement = (
  label: DraftJudgement['sentiment']['label'],
  ...risks: string[]
): DraftJudgement => ({
  sentiment: { label },
  topics: [{ topic: 'other', score: 0.7 }],
  risks: risks.map((risk) => ({ risk, score: 0.8 })),
});
const choose = (more: Partial<PlaybookInput>) =>
  choosePlaybook({ text: 'x', kind: 'comment', judgement: judgement('neutral'), ...more });

describe('choosePlaybook', () => {
  it('answers the gravest risk first', () => {
    expect(choose({ judgement: judgement('negative', 'fury', 'self_harm') })).toBe('self_harm');
    expect(choose({ judgement: judgement('negative', 'abuse', 'safety') })).toBe('safety');
    expect(choose({ judgement: judgement('negative', 'media_threat') })).toBe('legal_threat');
  });

  it('goes by mood, and by whether something is asked', () => {
    expect(choose({ judgement: judgement('positive') })).toBe('praise');
    expect(choose({ judgement: judgement('positive'), text: 'Super, is it blue?' })).toBe(
      'question',
    );
    expect(choose({ judgement: judgement('negative') })).toBe('complaint');
    expect(choose({ judgement: judgement('negative'), text: 'Is it open?' })).toBe('question');
    expect(choose({ judgement: judgement('positive'), matter: 'damaged' })).toBe('complaint');
  });

  it('reads stars together with the words', () => {
    const review = { kind: 'review', rating: 5, judgement: judgement('positive') } as const;
    expect(choose(review)).toBe('praise');
    expect(choose({ ...review, text: 'Great, but slow' })).toBe('mixed');
    expect(choose({ ...review, rating: 1, judgement: judgement('negative') })).toBe('complaint');
    expect(choose({ ...review, rating: 1 })).toBe('mixed');
  });
});

describe('planSteps', () => {
  it('invites to a private message in public, and says the next step in private', () => {
    expect(planSteps('complaint', 'delivery', true)).toContain('channel');
    expect(planSteps('complaint', 'delivery', false)).toContain('step');
    expect(planSteps('complaint', 'delivery', false)).not.toContain('channel');
  });
});
