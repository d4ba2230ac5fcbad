import { describe, expect, it } from '@jest/globals';
import { pack, unpack } from './pack.js';

const parts = {
  bytes: Uint8Array.of(1, 255, 3),
  signed: Int8Array.of(-128, 127),
  words: Uint16Array.of(65_535),
  long: Uint32Array.of(4_000_000_000, 7),
  none: new Uint32Array(0),
};

describe('packed arrays', () => {
  it('come back as they were, whatever their lengths', () => {
    const packed = pack({ name: 'ž' }, parts);
    expect(unpack(packed)).toEqual({ header: { name: 'ž' }, parts });
    // A buffer may begin anywhere in memory.
    expect(unpack(Buffer.concat([Buffer.alloc(1), packed]).subarray(1)).parts).toEqual(parts);
  });

  it('are refused when they are something else or cut off', () => {
    expect(() => unpack(Buffer.from('something else'))).toThrow('not a packed file');
    expect(() => unpack(pack({}, parts).subarray(0, -8))).toThrow('ends within long');
  });
});
