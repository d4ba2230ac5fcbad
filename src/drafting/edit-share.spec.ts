import { describe, expect, it } from '@jest/globals';
import { editShare, editShareWithin } from './edit-share.js';

describe('editShare', () => {
  it.each([
    ['a b c d', 'a b c d', 0],
    ['a  b\nc', 'a b c', 0],
    ['a b c d', 'a b x d', 0.25],
    ['a b c d', 'a b c', 0.25],
    ['a b c', 'a b c d', 0.25],
    ['a b c d', 'w x y z', 1],
    ['', '', 0],
    ['', 'a b', 1],
    ['a b', '', 1],
    ['a b c d e', 'b c d e a', 0.4],
  ])('%j → %j is %d', (before, after, share) => expect(editShare(before, after)).toBe(share));

  it('compares long texts in a moment', () => {
    const long = Array.from({ length: 5000 }, (_, index) => `w${index}`).join(' ');
    const began = performance.now();
    expect(editShare(long, long.replaceAll('w1', 'v1'))).toBeGreaterThan(0);
    expect(performance.now() - began).toBeLessThan(5000);
  });
});

describe('editShareWithin', () => {
  it.each([
    ['b c', 'a b c d', 0],
    ['b c', 'b c', 0],
    ['b c d e', 'a b x d e f', 0.25],
    ['b c', 'x y z', 1],
    ['b c', '', 1],
    ['', 'a', 0],
  ])('%j in %j is %d', (inserted, whole, share) =>
    expect(editShareWithin(inserted, whole)).toBe(share),
  );
});
