import type { Hit, Rule } from '../finding.js';
import type { JudgedSentence, Thresholds } from './learned.js';

/**
 * Rules that stop a reply by its tone, which the same words may have or not. Insults and threats are explicit words and
 * stand; a warning is too cheap to argue about.
 */
const OF_TONE: ReadonlySet<Rule> = new Set(['sarcasm', 'blame', 'argue']);

/** Whether the model may overrule a pattern that finds this rule broken. */
export const mayBeOverruled = (rule: Rule): boolean => OF_TONE.has(rule);

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
