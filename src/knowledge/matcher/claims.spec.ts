import { describe, expect, it } from '@jest/globals';
import { type Claims, withTopics } from './claims.js';

const shares = (...of: number[]) => Float32Array.from(of);
const claims: Claims = { of: [shares(0.9, 0.1, 0), shares(0, 0, 0.8)], coverage: 1 };

describe('withTopics', () => {
  it('believes an entry less that shares no topic with the message', () => {
    const aboutTheFirst = shares(0.95, 0.05, 0);
    const right = withTopics(0.8, aboutTheFirst, 0, claims, 1);
    const wrong = withTopics(0.8, aboutTheFirst, 1, claims, 1);
    expect(right).toBeGreaterThan(0.75);
    expect(wrong).toBeLessThan(0.2);
  });

  it('lets an FAQ alone that goes by its own questions', () => {
    expect(withTopics(0.8, shares(1, 0, 0), 1, claims, 0)).toBeCloseTo(0.8);
  });

  it('stays between no and yes', () => {
    expect(withTopics(0, shares(1, 0, 0), 0, claims, 1)).toBeGreaterThanOrEqual(0);
    expect(withTopics(1, shares(1, 0, 0), 0, claims, 1)).toBeLessThanOrEqual(1);
  });
});
