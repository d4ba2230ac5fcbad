import { describe, expect, it } from '@jest/globals';
import type { Hit } from '../finding.js';
import type { JudgedSentence } from './learned.js';
import { secondOpinion } from './second-opinion.js';

const sentence = (start: number, end: number, bad: number): JudgedSentence => ({
  ...{ start, end, bad, filler: 0 },
  rule: 'blame',
});
const blame: Hit = { rule: 'blame', start: 4, end: 9 };
const trust = { sure: 0.1, doubted: 0.3 };

describe('a second opinion on what patterns found', () => {
  it('drops a finding in a sentence that is surely fine, doubts it in a likely one, keeps it in any other', () => {
    expect(secondOpinion([blame], [sentence(0, 20, 0.05)], trust)).toEqual([]);
    expect(secondOpinion([blame], [sentence(0, 20, 0.1)], trust)).toEqual([
      { ...blame, unsure: true },
    ]);
    expect(secondOpinion([blame], [sentence(0, 20, 0.3)], trust)).toEqual([blame]);
  });

  it('looks at the sentences of the finding alone, and the worst of them decides', () => {
    const others = [sentence(0, 20, 0.05), sentence(21, 40, 0.9)];
    expect(secondOpinion([blame], others, trust)).toEqual([]);
    const across: Hit = { rule: 'argue', start: 15, end: 25 };
    expect(secondOpinion([across], others, trust)).toEqual([across]);
  });

  it.each(['insult', 'personal_data_public', 'wrong_address_form'] as const)(
    'never touches a finding of %s',
    (rule) => {
      const hit = { rule, start: 4, end: 9 };
      expect(secondOpinion([hit], [sentence(0, 20, 0)], trust)).toEqual([hit]);
    },
  );

  it('keeps what stands in no sentence', () => {
    expect(secondOpinion([blame], [], trust)).toEqual([blame]);
  });
});
