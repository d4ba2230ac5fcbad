import type { BotSettings } from '../api/bot-types';

type Meaning = BotSettings['meanings'][number];

/** What the nearest measured threshold below (or else the lowest) meant: never more than was measured. */
export function meaningOf(threshold: number, meanings: readonly Meaning[]): Meaning | undefined {
  const sorted = [...meanings].sort((a, b) => a.threshold - b.threshold);
  return sorted.findLast((one) => one.threshold <= threshold + 1e-9) ?? sorted[0];
}
