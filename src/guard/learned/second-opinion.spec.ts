import { describe, expect, it } from '@jest/globals';
import type { Hit } from '../finding.js';
import type { JudgedSentence } from './learned.js';
import { withoutOverruled } from './second-opinion.js';

const sentence = (start: number, end: number, bad: number): JudgedSentence => ({
  ...{ start, end, bad },
  rule: 'blame',
});
const blame: Hit = { rule: 'blame', start: 4, end: 9 };

describe('a second opinion on what patterns found', () => {
  it('drops a finding in a sentence that is surely fine, and keeps it in any other', () => {
    expect(withoutOverruled([blame], [sentence(0, 20, 0.05)], 0.1)).toEqual([]);
    expect(withoutOverruled([blame], [sentence(0, 20, 0.1)], 0.1)).toEqual([blame]);
  });

  it('looks at the sentences of the finding alone, and one doubtful of them will do', () => {
    const others = [sentence(0, 20, 0.05), sentence(21, 40, 0.9)];
    expect(withoutOverruled([blame], others, 0.1)).toEqual([]);
    const across: Hit = { rule: 'argue', start: 15, end: 25 };
    expect(withoutOverruled([across], others, 0.1)).toEqual([across]);
  });

  it.each(['insult', 'threat', 'personal_data_public', 'policy_phrase'] as const)(
    'never drops a finding of %s',
    (rule) => {
      const hit = { rule, start: 4, end: 9 };
      expect(withoutOverruled([hit], [sentence(0, 20, 0)], 0.1)).toEqual([hit]);
    },
  );

  it('keeps what stands in no sentence', () => {
    expect(withoutOverruled([blame], [], 0.1)).toEqual([blame]);
  });
});
