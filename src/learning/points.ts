import { featuresOf } from '../knowledge/matcher/features.js';
import { topicModel } from '../knowledge/matcher/topic-model.js';

/** A text among others: its words weighed by how rare they are there, and its shares of the built-in topics. */
export interface Point {
  words: ReadonlyMap<number, number>;
  /** Of length one, as the words are; null where the language has no topics. */
  topics: Float32Array | null;
  /** The likeliest topic with its share. */
  topic: { id: string; share: number } | null;
}

/** How much the topics count in the likeness of two texts; the words count the rest. */
const TOPICS = 0.6;

const length = (values: Iterable<number>): number => {
  let sum = 0;
  for (const value of values) sum += value * value;
  return Math.sqrt(sum) || 1;
};

export function pointsOf(texts: readonly string[], language: string): Point[] {
  const model = topicModel(language);
  const features = texts.map((text) => featuresOf(text, language));
  const counts = new Map<number, number>();
  for (const { ids } of features) for (const id of ids) counts.set(id, (counts.get(id) ?? 0) + 1);
  const rarity = (id: number) => Math.log((texts.length + 1) / (counts.get(id)! + 0.5));
  return texts.map((text, at) => {
    const { ids, weights } = features[at]!;
    const words = new Map<number, number>();
    ids.forEach((id, i) => {
      // What no other text has makes none alike.
      if (counts.get(id)! > 1 && rarity(id) > 0) words.set(id, weights[i]! * rarity(id));
    });
    const size = length(words.values());
    for (const [id, value] of words) words.set(id, value / size);
    if (!model) return { words, topics: null, topic: null };
    const shares = model.shares(text);
    const best = shares.indexOf(Math.max(...shares));
    const whole = length(shares);
    const topic = { id: model.topics[best]!.id, share: shares[best]! };
    return { words, topics: shares.map((share) => share / whole), topic };
  });
}

/** 0: nothing in common; 1: the same. */
export function likeness(a: Point, b: Point): number {
  const [few, many] = a.words.size < b.words.size ? [a, b] : [b, a];
  let words = 0;
  for (const [id, value] of few.words) words += value * (many.words.get(id) ?? 0);
  if (!a.topics || !b.topics) return words;
  let topics = 0;
  for (let i = 0; i < a.topics.length; i++) topics += a.topics[i]! * b.topics[i]!;
  return TOPICS * topics + (1 - TOPICS) * words;
}
