import type { FeatureList } from './features.js';

/**
 * A multinomial linear model over hashed features: int8 weights (one row of `classes` a bucket),
 * a scale and a bias a class, and temperatures that make the probabilities honest.
 */
export interface LinearModel {
  name: string;
  classes: string[];
  buckets: number;
  scales: Float32Array;
  bias: Float32Array;
  temperature: number;
  weights: Int8Array;
}

/** Long texts must not shout: a text's sum is divided by this power of its number of features. */
const LENGTH_POWER = 0.5;
export const lengthNorm = (features: number): number => 1 / Math.max(1, features) ** LENGTH_POWER;

/** Raw scores a class, before calibration. */
export function linearScores(model: LinearModel, features: FeatureList): Float64Array {
  const width = model.classes.length;
  const sums = new Float64Array(width);
  const mask = model.buckets - 1;
  const { weights } = model;
  for (let i = 0; i < features.length; i++) {
    const row = (features.ids[i]! & mask) * width;
    for (let k = 0; k < width; k++) sums[k]! += weights[row + k]!;
  }
  const norm = lengthNorm(features.length);
  for (let k = 0; k < width; k++) sums[k] = sums[k]! * model.scales[k]! * norm + model.bias[k]!;
  return sums;
}

/** Probabilities that add up to 1, flattened by `temperature`. */
export function softmax(scores: ArrayLike<number>, temperature = 1): Float64Array {
  let highest = -Infinity;
  for (let k = 0; k < scores.length; k++) highest = Math.max(highest, scores[k]!);
  const out = new Float64Array(scores.length);
  let total = 0;
  for (let k = 0; k < scores.length; k++) {
    out[k] = Math.exp((scores[k]! - highest) / temperature);
    total += out[k]!;
  }
  for (let k = 0; k < scores.length; k++) out[k]! /= total;
  return out;
}

/** What each token added to class `target` over the mean of the other classes. */
export function tokenContributions(
  model: LinearModel,
  features: FeatureList,
  tokenCount: number,
  target: number,
): Float64Array {
  const width = model.classes.length;
  const out = new Float64Array(tokenCount);
  const mask = model.buckets - 1;
  const norm = lengthNorm(features.length);
  for (let i = 0; i < features.length; i++) {
    const row = (features.ids[i]! & mask) * width;
    let others = 0;
    for (let k = 0; k < width; k++) {
      if (k !== target) others += model.weights[row + k]! * model.scales[k]!;
    }
    const own = model.weights[row + target]! * model.scales[target]!;
    out[features.owner[i]!]! += (own - others / (width - 1)) * norm;
  }
  return out;
}

const MAGIC = 'SXHM';

/** One model as bytes: magic, header length, JSON header, weights. */
export function encodeModel(model: LinearModel): Buffer {
  const header = Buffer.from(
    JSON.stringify({
      name: model.name,
      classes: model.classes,
      buckets: model.buckets,
      scales: [...model.scales],
      bias: [...model.bias],
      temperature: model.temperature,
    }),
  );
  const length = Buffer.alloc(4);
  length.writeUInt32LE(header.length);
  const { buffer, byteOffset, byteLength } = model.weights;
  return Buffer.concat([
    Buffer.from(MAGIC),
    length,
    header,
    Buffer.from(buffer, byteOffset, byteLength),
  ]);
}

/** The reverse; throws when the bytes are not a model of ours. */
export function decodeModel(bytes: Buffer): LinearModel {
  if (bytes.subarray(0, 4).toString('latin1') !== MAGIC) throw new Error('not a model file');
  const headerEnd = 8 + bytes.readUInt32LE(4);
  const header = JSON.parse(bytes.subarray(8, headerEnd).toString('utf8')) as Omit<
    LinearModel,
    'scales' | 'bias' | 'weights'
  > & { scales: number[]; bias: number[] };
  const expected = header.buckets * header.classes.length;
  if (bytes.length - headerEnd !== expected) throw new Error(`model ${header.name} is truncated`);
  return {
    ...header,
    scales: Float32Array.from(header.scales),
    bias: Float32Array.from(header.bias),
    weights: new Int8Array(bytes.buffer, bytes.byteOffset + headerEnd, expected),
  };
}
