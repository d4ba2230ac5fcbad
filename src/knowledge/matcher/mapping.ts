import type { TopicModel } from './topic-model.js';

/** What a shop's FAQ is made of, in one language. */
export interface FaqSource {
  lang: string;
  faqs: readonly { id: string; questions: readonly string[]; answer?: string | null }[];
}

const MEAN = 0.3;
const SURE = 0.55;
const RIVAL = 0.75;
const AT_HOME = 0.25;

/** For each topic: the entry that answers it, `null` for none, `'torn'` when two entries claim it. */
export type Mapping = readonly (number | null | 'torn')[];

interface Claim {
  entry: number;
  mean: number;
  best: number;
}

function claimsOf(faq: FaqSource, model: TopicModel): Claim[][] {
  const claims: Claim[][] = model.topics.map(() => []);
  faq.faqs.forEach(({ questions }, entry) => {
    const all = questions.map((question) => model.shares(question));
    model.topics.forEach((_, topic) => {
      const shares = all.map((share) => share[topic]!);
      const mean = shares.reduce((a, b) => a + b, 0) / Math.max(1, shares.length);
      const best = Math.max(0, ...shares);
      if (mean >= MEAN || best >= SURE) claims[topic]!.push({ entry, mean, best });
    });
  });
  return claims;
}

/**
 * Which entry stands for which built-in topic. Null for the whole FAQ when hardly any entry is about what shops are
 * asked: then the topics would only disturb.
 */
export function mapTopics(faq: FaqSource, model: TopicModel): Mapping | null {
  const claims = claimsOf(faq, model);
  const claimed = new Set(claims.flat().map(({ entry }) => entry));
  if (claimed.size < faq.faqs.length * AT_HOME) return null;
  return claims.map((list) => {
    const [first, second] = [...list].sort((a, b) => b.mean - a.mean);
    if (!first) return null;
    return second && second.mean > first.mean * RIVAL ? 'torn' : first.entry;
  });
}
