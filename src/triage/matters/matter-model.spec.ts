import { describe, expect, it } from '@jest/globals';
import type { MatterFeatures } from './matter-features.js';
import {
  decodeMatters,
  encodeMatters,
  matterContributions,
  matterScores,
  rowOf,
  slotsOf,
  type MatterModel,
} from './matter-model.js';

const keys = Uint32Array.from([7, 1031, 2055, 4_000_000_000]);
const model: MatterModel = {
  ...{ outputs: ['risk:safety', 'noise'], keys, slots: slotsOf(keys) },
  weights: Int8Array.from([100, 0, 50, -20, 0, 10, -100, 127]),
  scales: Float32Array.from([0.5, 0.25]),
  bias: Float32Array.from([-2, 1]),
  thresholds: Float32Array.from([0.5, 0.25]),
};
const features = (ids: number[], split: number): MatterFeatures => ({
  ...{ ids: Uint32Array.from(ids), owner: Uint16Array.from(ids, (_, i) => i) },
  ...{ split, length: ids.length },
});

describe('the model of matters', () => {
  it('finds every key, also those that share a slot, and no other', () => {
    keys.forEach((key, row) => expect(rowOf(model, key)).toBe(row));
    expect(rowOf(model, 3079)).toBe(-1);
  });

  it('adds words and meanings, each by the root of how many it knows', () => {
    const scores = matterScores(model, features([7, 1031, 99, 2055], 3));
    expect(scores[0]).toBeCloseTo(-2 + (150 * 0.5) / Math.SQRT2, 5);
    expect(scores[1]).toBeCloseTo(1 + (-20 * 0.25) / Math.SQRT2 + 10 * 0.25, 5);
  });

  it('says which token spoke for an answer', () => {
    const given = matterContributions(model, features([7, 1031, 4_000_000_000], 3), 3, 0);
    expect([...given]).toEqual([100, 50, -100]);
  });

  it('is the same after writing and reading', () => {
    const read = decodeMatters(encodeMatters(model));
    expect(read.outputs).toEqual(model.outputs);
    expect([...read.keys]).toEqual([...keys]);
    expect([...read.weights]).toEqual([...model.weights]);
    expect([...read.thresholds]).toEqual([...model.thresholds]);
  });

  it('refuses other bytes and half a file', () => {
    const bytes = encodeMatters(model);
    expect(() => decodeMatters(Buffer.from('SXHM0000'))).toThrow('not a model of matters');
    expect(() => decodeMatters(bytes.subarray(0, bytes.length - 3))).toThrow('truncated');
  });
});
