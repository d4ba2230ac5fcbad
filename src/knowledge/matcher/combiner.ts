import { ENTRY_WEIGHTS, NONE_WEIGHTS, PERSON_WEIGHTS, SURE_WEIGHTS } from './weights.js';

/** What speaks for one entry. Shares are of one, likenesses from 0 to 1. */
export interface EntryMeasures {
  /** By the classifiers over the shop's own questions: from words, and from what they mean. */
  own: number;
  ownMeaning: number;
  /** The likeness of the nearest question, and of the answer, in words. */
  near: number;
  nearAnswer: number;
  /** The same by meaning. */
  alike: number;
  alikeAnswer: number;
  /** What the built-in topics say, and what the nearest of their wordings say. */
  topic: number;
  topicNearest: number;
  /** By the classifier over the senses of English words. */
  sense: number;
  /** 0 to 1: how far the shop's own questions are enough to go by, and senses are looked at. */
  grown: number;
  /** The part of the shop's entries that built-in topics cover. */
  coverage: number;
}

/** What speaks for none of them. */
export interface NoneMeasures {
  topic: number;
  topicNearest: number;
  /** The share of topics that a person answers. */
  person: number;
  /** The part of the message that the shop's texts know. */
  known: number;
  words: number;
  entries: number;
  coverage: number;
}

/** What speaks for a person having to answer. */
export interface PersonMeasures {
  /** The share of topics for a person, by the classifier with the nearest wordings and by these alone. */
  share: number;
  nearest: number;
  /** The kind of the words that such messages have. */
  cue: string | null;
  /** It has a question mark. */
  asks: boolean;
  /** The likeness of the shop's nearest question. */
  near: number;
  words: number;
}

const log = (share: number): number => Math.log(Math.max(0, share) + 0.003);

/** Each number twice: as it is, and as far as the shop is one that the topics know. */
const both = (coverage: number, inputs: number[]): number[] => [
  ...inputs,
  ...inputs.map((value) => value * coverage),
];

/** Numbers of like size, in the order of {@link ENTRY_WEIGHTS}. */
export const entryInputs = (m: EntryMeasures): number[] => [
  ...both(m.coverage, [
    log(m.own),
    log(m.ownMeaning),
    m.near,
    m.nearAnswer,
    m.alike,
    m.alikeAnswer,
  ]),
  log(m.topic) * m.coverage,
  log(m.topicNearest) * m.coverage,
  log(m.sense) * m.grown,
];

/** The same for none of the entries, in the order of {@link NONE_WEIGHTS}. */
export const noneInputs = (m: NoneMeasures): number[] => [
  ...both(m.coverage, [1, m.known, 1 / (1 + m.words), Math.log(m.entries + 1) - 3]),
  log(m.topic) * m.coverage,
  log(m.topicNearest) * m.coverage,
  log(m.person) * m.coverage,
];

const dot = (inputs: readonly number[], weights: readonly number[]): number =>
  inputs.reduce((sum, value, i) => sum + value * (weights[i] ?? 0), 0);

/** The probability of each entry, and in the last place that of none. */
export function combine(
  entries: readonly EntryMeasures[],
  none: NoneMeasures,
  [forEntry, forNone]: readonly [readonly number[], readonly number[]] = [
    ENTRY_WEIGHTS,
    NONE_WEIGHTS,
  ],
): number[] {
  const scores = entries.map((entry) => dot(entryInputs(entry), forEntry));
  scores.push(dot(noneInputs(none), forNone));
  const top = Math.max(...scores);
  const raised = scores.map((score) => Math.exp(score - top));
  const sum = raised.reduce((a, b) => a + b, 0);
  return raised.map((value) => value / sum);
}

const odds = (share: number): number => {
  const kept = Math.min(0.995, Math.max(0.003, share));
  return Math.log(kept / (1 - kept));
};
const CUE_KINDS = ['angry', 'where_order', 'site_fault', 'defective', 'person'];

/** In the order of {@link PERSON_WEIGHTS}; `first` is the share of the likeliest entry. */
export const personInputs = (m: PersonMeasures, first: number): number[] => [
  1,
  odds(m.share),
  odds(m.nearest),
  m.cue !== null && !CUE_KINDS.includes(m.cue) ? 1 : 0,
  ...CUE_KINDS.map((kind) => (m.cue === kind ? 1 : 0)),
  m.asks ? 1 : 0,
  m.near,
  odds(first),
  1 / (1 + m.words),
];

/** The chance that a person must answer. */
export const personChance = (m: PersonMeasures, first: number): number =>
  1 / (1 + Math.exp(-dot(personInputs(m, first), PERSON_WEIGHTS)));

/** In the order of {@link SURE_WEIGHTS}: what the shop's own classifiers say of the likeliest entry. */
export const sureInputs = (m: EntryMeasures): number[] => [
  1,
  log(m.own),
  log(m.ownMeaning),
  log(m.sense),
];

/**
 * What the share of the likeliest entry is worth. The sum of all measures tells best which entry is right, but where a
 * FAQ has many questions the classifiers alone tell better whether it is.
 */
export function sureness(m: EntryMeasures, share: number): number {
  const chance = 1 / (1 + Math.exp(-dot(sureInputs(m), SURE_WEIGHTS)));
  return share ** (1 - m.grown) * chance ** m.grown;
}
