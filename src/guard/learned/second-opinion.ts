import type { Hit, Rule } from '../finding.js';
import type { JudgedSentence, Thresholds } from './learned.js';
import { isLearnedRule } from './learned-rules.js';

/** Whether the model may overrule a pattern that finds this rule broken: insults are explicit words and stand. */
export const mayBeOverruled = (rule: Rule): boolean => isLearnedRule(rule) && rule !== 'insult';

/**
 * What patterns found, less that which stands only in sentences the model holds for innocent: whose likelihood of
 * being bad is below `sure`; below `doubted` it is no more than a guess. A finding in no sentence stands.
 */
export const secondOpinion = (
  hits: readonly Hit[],
  sentences: readonly JudgedSentence[],
  { sure, doubted }: Pick<Thresholds, 'sure' | 'doubted'>,
): Hit[] =>
  hits.flatMap((hit): Hit[] => {
    if (!mayBeOverruled(hit.rule)) return [hit];
    const around = sentences.filter(({ start, end }) => start < hit.end && hit.start < end);
    const bad = around.length === 0 ? 1 : Math.max(...around.map((one) => one.bad));
    if (bad < sure) return [];
    return [bad < doubted ? { ...hit, unsure: true } : hit];
  });
