import { softmax } from '../linear-model.js';

/** Mean negative log-likelihood of `labels` under scores flattened by `temperature`. */
function loss(scores: Float64Array[], labels: number[], temperature: number): number {
  let total = 0;
  scores.forEach((row, i) => {
    total -= Math.log(Math.max(1e-9, softmax(row, temperature)[labels[i]!]!));
  });
  return total / Math.max(1, scores.length);
}

/** Finds, on a fixed grid, the temperature under which the probabilities fit the labels best. */
export function bestTemperature(scores: Float64Array[], labels: number[]): number {
  let best = 1;
  let lowest = Infinity;
  for (let temperature = 0.4; temperature <= 6; temperature *= 1.05) {
    const now = loss(scores, labels, temperature);
    if (now < lowest) {
      lowest = now;
      best = temperature;
    }
  }
  return best;
}
