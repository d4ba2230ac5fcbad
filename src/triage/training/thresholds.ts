import { sigmoid } from '../matters/matter-model.js';
import type { Matter } from '../matters/matters.js';
import type { MatterExample } from './fit-matters.js';

/** A text with the scores of a model that has not seen it. */
export interface Scored {
  example: MatterExample;
  scores: Float64Array;
}

/** Missing these is far worse than a false alarm: recall counts this many times as much. */
const WEIGHT_OF_RECALL: Partial<Record<Matter, number>> = {
  'risk:safety': 2,
  'risk:threat': 2,
  'risk:legal_threat': 2,
  'risk:self_harm': 2,
  human: 2,
  noise: 0.6,
};
/** A single hint is never enough: no threshold lies lower than the first of these. */
const GRID = Array.from({ length: 86 }, (_, i) => 0.1 + i / 100);

/** Our texts hold far more hidden risks and look-alikes than a shop's day; a threshold fit for them alone cries wolf. */
const LOWEST_OF_RISKS = 0.15;

export interface Counts {
  hit: number;
  said: number;
  real: number;
}

/** How often output `k` is yes from `threshold` on, in truth, and both. */
export function countsAt(k: number, threshold: number, scored: Scored[]): Counts {
  const counts = { hit: 0, said: 0, real: 0 };
  for (const { example, scores } of scored) {
    if (example.answers[k] === -1) continue;
    const yes = example.answers[k] === 1;
    const said = sigmoid(scores[k]!) >= threshold;
    if (said) counts.said += example.share;
    if (yes) counts.real += example.share;
    if (yes && said) counts.hit += example.share;
  }
  return counts;
}

/** The threshold with the best F of output `k` on texts the scoring models had not seen. */
export function bestThreshold(matter: Matter, k: number, scored: Scored[]): number {
  const beta = (WEIGHT_OF_RECALL[matter] ?? 1) ** 2;
  const lowest = matter.startsWith('risk:') ? LOWEST_OF_RISKS : 0;
  let best = 0.5;
  let highest = -1;
  for (const threshold of GRID) {
    if (threshold < lowest) continue;
    const { hit, said, real } = countsAt(k, threshold, scored);
    const f = ((1 + beta) * hit) / Math.max(1e-9, beta * real + said);
    if (f > highest + 1e-9) [highest, best] = [f, threshold];
  }
  return best;
}
