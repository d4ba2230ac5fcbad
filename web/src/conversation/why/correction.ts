import type { Correction, Judgement } from '../../api/types';

export const TOPICS = [
  'delivery',
  'return_refund',
  'product_quality',
  'product_question',
  'price_payment',
  'contact_hours',
  'site_fault',
  'staff',
  'praise',
  'other',
] as const;
export const RISKS = [
  'fury',
  'abuse',
  'threat',
  'legal_threat',
  'extortion',
  'safety',
  'media_threat',
  'self_harm',
  'data_privacy',
] as const;
export const NOISES = ['tag_a_friend', 'emoji_only', 'giveaway', 'spam', 'thanks'] as const;

const same = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((value) => b.includes(value));

/** What a person said otherwise than it was judged; only that is a correction. */
export function changesOf(
  judged: Judgement,
  said: Required<Omit<Correction, 'language'>>,
): Correction {
  const { sentiment, topics, risks, noise, needsHuman } = said;
  const changes: Correction = {};
  if (sentiment !== judged.sentiment.label) changes.sentiment = sentiment;
  if (
    !same(
      topics,
      judged.topics.map(({ topic }) => topic),
    )
  )
    changes.topics = topics;
  if (
    !same(
      risks,
      judged.risks.map(({ risk }) => risk),
    )
  )
    changes.risks = risks;
  if (noise !== judged.noise) changes.noise = noise;
  if (needsHuman !== judged.needsHuman) changes.needsHuman = needsHuman;
  return changes;
}
