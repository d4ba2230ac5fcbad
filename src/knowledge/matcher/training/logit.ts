/** One message: the inputs of each entry and of none, and which of them are right (none stands last). */
export interface Choice {
  entries: readonly (readonly number[])[];
  none: readonly number[];
  right: readonly boolean[];
  weight: number;
}

export interface Weights {
  entry: number[];
  none: number[];
}

const dot = (a: readonly number[], b: readonly number[]): number =>
  a.reduce((sum, value, i) => sum + value * b[i]!, 0);

/** Fits a conditional logit by Adam over all choices at once; `hold` pulls the weights towards where they begin. */
export function fitChoices(
  choices: readonly Choice[],
  start: Weights,
  { steps = 400, rate = 0.05, hold = 0.0005 } = {},
): Weights {
  const began = [...start.entry, ...start.none];
  const split = start.entry.length;
  const at = [...began];
  const mean = at.map(() => 0);
  const square = at.map(() => 0);
  const total = choices.reduce((sum, { weight }) => sum + weight, 0);
  for (let step = 1; step <= steps; step++) {
    const slope = at.map((value, i) => hold * (value - began[i]!));
    for (const choice of choices) addSlope(choice, at, split, slope, total);
    at.forEach((_, i) => {
      mean[i] = 0.9 * mean[i]! + 0.1 * slope[i]!;
      square[i] = 0.99 * square[i]! + 0.01 * slope[i]! ** 2;
      const by = mean[i] / (1 - 0.9 ** step) / (Math.sqrt(square[i] / (1 - 0.99 ** step)) + 1e-9);
      at[i]! -= rate * (1 - step / (steps * 1.2)) * by;
    });
  }
  return { entry: at.slice(0, split), none: at.slice(split) };
}

function addSlope(
  { entries, none, right, weight }: Choice,
  at: readonly number[],
  split: number,
  slope: number[],
  total: number,
): void {
  const entry = at.slice(0, split);
  const scores = [...entries.map((inputs) => dot(inputs, entry)), dot(none, at.slice(split))];
  const top = Math.max(...scores);
  const raised = scores.map((score) => Math.exp(score - top));
  const sum = raised.reduce((a, b) => a + b, 0);
  const good = raised.reduce((a, value, i) => a + (right[i] ? value : 0), 0);
  raised.forEach((value, i) => {
    const by = ((value / sum - (right[i] ? value / Math.max(1e-12, good) : 0)) * weight) / total;
    if (Math.abs(by) < 1e-9) return;
    const inputs = i < entries.length ? entries[i]! : none;
    const from = i < entries.length ? 0 : split;
    for (let k = 0; k < inputs.length; k++) slope[from + k]! += by * inputs[k]!;
  });
}
