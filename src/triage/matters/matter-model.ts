import type { MatterFeatures } from './matter-features.js';

/**
 * Many yes-or-no questions about a text, answered by one sparse linear model: the features it keeps
 * (`keys`, ascending), one row of int8 weights for each, a scale, a bias and a threshold an output.
 */
export interface MatterModel {
  outputs: string[];
  keys: Uint32Array;
  weights: Int8Array;
  scales: Float32Array;
  bias: Float32Array;
  /** From which probability on the answer is yes. */
  thresholds: Float32Array;
  slots: Int32Array;
}

/** Where each key stands, for finding it without a search; open addressing, a quarter full. */
export function slotsOf(keys: Uint32Array): Int32Array {
  let size = 1024;
  while (size < keys.length * 4) size *= 2;
  const slots = new Int32Array(size).fill(-1);
  keys.forEach((key, row) => {
    let at = key & (size - 1);
    while (slots[at] !== -1) at = (at + 1) & (size - 1);
    slots[at] = row;
  });
  return slots;
}

/** The row of a feature, or -1 where the model does not know it. */
export function rowOf({ keys, slots }: MatterModel, id: number): number {
  const mask = slots.length - 1;
  let at = id & mask;
  for (;;) {
    const row = slots[at]!;
    if (row < 0 || keys[row] === id) return row;
    at = (at + 1) & mask;
  }
}

export const blockNorm = (features: number): number => 1 / Math.sqrt(Math.max(1, features));

/** Log-odds of every output. */
export function matterScores(model: MatterModel, features: MatterFeatures): Float64Array {
  const scores = Float64Array.from(model.bias);
  addBlock(model, features.ids, 0, features.split, scores);
  addBlock(model, features.ids, features.split, features.length, scores);
  return scores;
}

function addBlock(
  model: MatterModel,
  ids: Uint32Array,
  from: number,
  to: number,
  scores: Float64Array,
): void {
  const { weights, scales } = model;
  const width = scales.length;
  const sums = new Int32Array(width);
  let known = 0;
  for (let i = from; i < to; i++) {
    const row = rowOf(model, ids[i]!);
    if (row < 0) continue;
    known++;
    const at = row * width;
    for (let k = 0; k < width; k++) sums[k]! += weights[at + k]!;
  }
  const norm = blockNorm(known);
  for (let k = 0; k < width; k++) scores[k]! += sums[k]! * scales[k]! * norm;
}

export const sigmoid = (score: number): number => 1 / (1 + Math.exp(-score));

/** What each token spoke for output `target`. */
export function matterContributions(
  model: MatterModel,
  features: MatterFeatures,
  tokens: number,
  target: number,
): Float64Array {
  const width = model.outputs.length;
  const given = new Float64Array(tokens);
  for (let i = 0; i < features.length; i++) {
    const row = rowOf(model, features.ids[i]!);
    if (row >= 0) given[features.owner[i]!]! += model.weights[row * width + target]!;
  }
  return given;
}

const MAGIC = 'SXHS';

export function encodeMatters(model: MatterModel): Buffer {
  const { outputs, keys, scales, bias, thresholds, weights } = model;
  const header = Buffer.from(
    JSON.stringify({
      ...{ outputs, features: keys.length },
      ...{ scales: [...scales], bias: [...bias], thresholds: [...thresholds] },
    }),
  );
  const length = Buffer.alloc(4);
  length.writeUInt32LE(header.length);
  const bytes = (part: Uint32Array | Int8Array): Buffer =>
    Buffer.from(part.buffer, part.byteOffset, part.byteLength);
  return Buffer.concat([Buffer.from(MAGIC), length, header, bytes(keys), bytes(weights)]);
}

/** The reverse; throws when the bytes are not such a model. */
export function decodeMatters(bytes: Buffer): MatterModel {
  if (bytes.subarray(0, 4).toString('latin1') !== MAGIC) throw new Error('not a model of matters');
  const headerEnd = 8 + bytes.readUInt32LE(4);
  const header = JSON.parse(bytes.subarray(8, headerEnd).toString('utf8')) as {
    outputs: string[];
    features: number;
    scales: number[];
    bias: number[];
    thresholds: number[];
  };
  const { outputs, features } = header;
  const weightsStart = headerEnd + features * 4;
  if (bytes.length !== weightsStart + features * outputs.length)
    throw new Error('the model of matters is truncated');
  const keys = new Uint32Array(features);
  for (let i = 0; i < features; i++) keys[i] = bytes.readUInt32LE(headerEnd + i * 4);
  return {
    ...{ outputs, keys, slots: slotsOf(keys) },
    weights: new Int8Array(
      bytes.buffer,
      bytes.byteOffset + weightsStart,
      bytes.length - weightsStart,
    ),
    scales: Float32Array.from(header.scales),
    bias: Float32Array.from(header.bias),
    thresholds: Float32Array.from(header.thresholds),
  };
}
