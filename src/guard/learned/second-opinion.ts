import type { Hit, Rule } from '../finding.js';
import type { JudgedSentence } from './learned.js';

/**
 * Rules that stop a reply by its tone, which the same words may have or not. Insults and threats are explicit words and
 * stand; a warning is too cheap to argue about.
 */
const OF_TONE: ReadonlySet<Rule> = new Set(['sarcasm', 'blame', 'argue']);

/** Whether the model may overrule a pattern that finds this rule broken. */
export const mayBeOverruled = (rule: Rule): boolean => OF_TONE.has(rule);

/**
 * What patterns found, less that which stands only in sentences the model holds for innocent: whose likelihood of
 * being bad is below `sure`. A finding in no sentence stands.
 */
export const withoutOverruled = (
  hits: readonly Hit[],
  sentences: readonly JudgedSentence[],
  sure: number,
): Hit[] =>
  hits.filter((hit) => {
    if (!mayBeOverruled(hit.rule)) return true;
    const around = sentences.filter(({ start, end }) => start < hit.end && hit.start < end);
    return around.length === 0 || around.some(({ bad }) => bad >= sure);
  });
