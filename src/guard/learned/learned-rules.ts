import type { Rule } from '../finding.js';

/**
 * What a sentence of a reply can be: fine, or against a rule, or `filler`, which is fine beside others and says nothing by
 * itself. The order is the order of the classes in the models.
 */
export const CLASSES = [
  'ok',
  'insult',
  'threat',
  'sarcasm',
  'blame',
  'argue',
  'policy_phrase',
  'ask_again',
  'queue_phrase',
  'impossible_promise',
  'closed_door',
  'filler',
] as const satisfies readonly (Rule | 'ok' | 'filler')[];

export type SentenceClass = (typeof CLASSES)[number];
export type LearnedRule = Exclude<SentenceClass, 'ok' | 'filler'>;

export const isSentenceClass = (name: string): name is SentenceClass =>
  (CLASSES as readonly string[]).includes(name);

export const isLearnedRule = (name: string): name is LearnedRule =>
  name !== 'ok' && name !== 'filler' && isSentenceClass(name);

export const OK = CLASSES.indexOf('ok');
export const FILLER = CLASSES.indexOf('filler');
/** The places of the rules among the classes. */
export const RULE_CLASSES: readonly number[] = CLASSES.flatMap((name, k) =>
  isLearnedRule(name) ? [k] : [],
);

/** Whether a class of this place is against a rule. */
export const isBad = (k: number): boolean => k !== OK && k !== FILLER;
