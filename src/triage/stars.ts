import type { Sentiment, SentimentLabel } from './judgement.js';
import { SENTIMENTS } from './judgement.js';

/** How often each sentiment stands under a number of stars, as a share: 1 star first. */
const UNDER_STARS: [number, number, number][] = [
  [0.9, 0.06, 0.04],
  [0.8, 0.15, 0.05],
  [0.45, 0.35, 0.2],
  [0.12, 0.18, 0.7],
  [0.05, 0.06, 0.89],
];
/** With a text beside them the stars only lean: what is written decides. */
const LEAN = 0.25;

export interface Probabilities {
  negative: number;
  neutral: number;
  positive: number;
}

/** Joins what the text says with its stars (1 to 5); `text` is null when nothing is written. */
export function fuseStars(text: Probabilities | null, rating: number | undefined): Probabilities {
  const prior = rating === undefined ? undefined : UNDER_STARS[Math.round(rating) - 1];
  if (!prior) return text ?? { negative: 1 / 3, neutral: 1 / 3, positive: 1 / 3 };
  if (!text) return { negative: prior[0], neutral: prior[1], positive: prior[2] };
  const raw = SENTIMENTS.map((name, k) => text[name] * prior[k]! ** LEAN);
  const total = raw.reduce((sum, value) => sum + value, 0);
  return { negative: raw[0]! / total, neutral: raw[1]! / total, positive: raw[2]! / total };
}

/** True when the writing says the opposite of the stars, so that a person should ask. */
export function starsContradict(text: Probabilities | null, rating: number | undefined): boolean {
  if (!text || rating === undefined) return false;
  return (rating <= 2 && text.positive >= 0.6) || (rating >= 4 && text.negative >= 0.55);
}

/** Below this the text does not decide and we say so. */
const ABSTAIN_BELOW = 0.5;

/** The likeliest label, neutral where nothing speaks for one, and whether we abstain. */
export function labelled(p: Probabilities): Sentiment {
  let label: SentimentLabel = 'neutral';
  for (const name of SENTIMENTS) if (p[name] > p[label]) label = name;
  return { label, ...p, abstained: p[label] < ABSTAIN_BELOW };
}
