import type { FaqSource } from '../faq-source.js';
import type { Query } from '../figures.js';
import type { Kept } from './teach.js';
import { TOPIC_LANGUAGES, topicsOf } from '../topics.js';

/** A FAQ with messages whose answers are known. */
export interface Shop extends FaqSource {
  queries: Query[];
}

/** The same numbers, seemingly random, for the same seed: 0 to 1. */
export function dice(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return hash >>> 0;
}

/** Wordings that a topic model of this fold has not learned from: shops are made of them. */
export const outside =
  (fold: number, folds: number): Kept =>
  (topic, wording) =>
    hashOf(`${topic} ${wording}`) % folds !== fold;

const sample = <T>(from: readonly T[], count: number, roll: () => number): T[] =>
  from
    .map((item) => ({ item, at: roll() }))
    .sort((a, b) => a.at - b.at)
    .slice(0, count)
    .map(({ item }) => item);

/**
 * An invented shop: some of the topics, each with a few of the wordings that `keeps` refuses as its questions, the rest
 * of them as messages; and messages about topics that it has no entry for.
 */
export function inventShop(language: string, seed: number, keeps: Kept): Shop {
  const roll = dice(seed);
  const usable = topicsOf(language).map(({ id, kind, wordings }) => ({
    id,
    kind,
    wordings: wordings.filter((wording) => !keeps(id, wording)),
  }));
  const possible = usable.filter((t) => t.kind === 'answerable' && t.wordings.length >= 2);
  const chosen = sample(possible, 8 + Math.floor(roll() * 25), roll);
  const most = 1 + Math.floor(roll() * 5);
  const queries: Query[] = [];
  const faqs = chosen.map(({ id, wordings }) => {
    const mixed = sample(wordings, wordings.length, roll);
    const kept = Math.min(most, mixed.length - 1);
    for (const text of mixed.slice(kept, kept + 4)) queries.push({ text, expected: id });
    return { id, questions: mixed.slice(0, kept) };
  });
  const others = usable.filter(({ id }) => !chosen.some((one) => one.id === id));
  for (const { kind, wordings } of sample(others, 24, roll))
    for (const text of sample(wordings, 1, roll))
      queries.push({ text, expected: null, mustHandOver: kind === 'person' });
  return { lang: language, faqs, queries };
}

/** Shops in every language. */
export const inventShops = (each: number, fold: number, keeps: Kept): Shop[] =>
  TOPIC_LANGUAGES.flatMap((language, l) =>
    Array.from({ length: each }, (_, i) => inventShop(language, fold * 9973 + l * 101 + i, keeps)),
  );
