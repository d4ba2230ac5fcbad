import type { FaqSource } from './faq-source.js';
import type { TopicModel } from './topic-model.js';

/** What must be left of a topic for entries to share it: less than this, and it is nobody's. */
const UNCLAIMED = 0.12;
const AT_HOME = 0.4;

/** How far each entry is about each built-in topic. */
export interface Claims {
  /** By entry: the topics' shares in its questions. */
  of: readonly Float32Array[];
  /** The part of the entries that are about what shops are asked. */
  coverage: number;
}

/** A topic's claim by entry: the mean over its questions. */
export function claimsOf(faq: FaqSource, model: TopicModel): Claims {
  const of = faq.faqs.map(({ questions }) => {
    const mean = new Float32Array(model.topics.length);
    for (const question of questions) {
      const learned = model.shares(question);
      for (let t = 0; t < mean.length; t++) mean[t]! += learned[t]! / questions.length;
    }
    return mean;
  });
  const home = of.filter((shares) => Math.max(...shares) >= AT_HOME).length;
  return { of, coverage: home / Math.max(1, of.length) };
}

/** What a message's topics say: the share of each entry, and in the last place that of none. */
export function entryShares(shares: Float32Array, { of }: Claims): Float32Array {
  const out = new Float32Array(of.length + 1);
  for (let t = 0; t < shares.length; t++) {
    let all = UNCLAIMED;
    for (const claims of of) all += claims[t]!;
    const part = shares[t]! / all;
    of.forEach((claims, entry) => (out[entry]! += part * claims[t]!));
    out[of.length]! += part * UNCLAIMED;
  }
  return out;
}

/** The part of a topic that no entry is about. */
export const unclaimed = (topic: number, { of }: Claims): number =>
  UNCLAIMED / of.reduce((all, claims) => all + claims[topic]!, UNCLAIMED);
