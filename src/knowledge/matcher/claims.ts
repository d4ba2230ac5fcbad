import type { FaqSource } from './faq-source.js';
import type { TopicModel } from './topic-model.js';

/** What must be left of a topic for entries to share it: less than this, and it is nobody's. */
const UNCLAIMED = 0.12;
const AT_HOME = 0.4;
/** The overlap with the entry that is right, its logarithm on average, and how much a step of it counts (docs/accuracy.md). */
const USUAL = -0.25;
const STEP = 0.7;

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

const odds = (chance: number): number => {
  const kept = Math.min(1 - 1e-5, Math.max(1e-5, chance));
  return Math.log(kept / (1 - kept));
};

/**
 * The chance that an entry is right, after asking whether message and entry are about the same topics: where they share
 * none, the message is about something else that shops are asked, and the FAQ may lack it. `weight`: 0 to 1, how far
 * topics are to be believed of this FAQ.
 */
export function withTopics(
  chance: number,
  shares: Float32Array,
  entry: number,
  { of }: Claims,
  weight: number,
): number {
  const claimed = of[entry]!;
  let overlap = 0;
  for (let t = 0; t < shares.length; t++) overlap += Math.min(shares[t]!, claimed[t]!);
  const moved = odds(chance) + STEP * weight * (Math.log(overlap + 0.003) - USUAL);
  return 1 / (1 + Math.exp(-moved));
}
