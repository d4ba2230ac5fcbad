import type { Rule } from '../finding.js';

/** What a sentence of a reply can be. The order is the order of the classes in the models. */
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
] as const satisfies readonly (Rule | 'ok')[];

export type SentenceClass = (typeof CLASSES)[number];
export type LearnedRule = Exclude<SentenceClass, 'ok'>;

export const isSentenceClass = (name: string): name is SentenceClass =>
  (CLASSES as readonly string[]).includes(name);

export const isLearnedRule = (name: string): name is LearnedRule =>
  name !== 'ok' && isSentenceClass(name);
