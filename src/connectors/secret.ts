import { createHash, timingSafeEqual } from 'node:crypto';

/** Equality in constant time, for secrets of any length. */
export function sameSecret(given: string, expected: string): boolean {
  const hash = (value: string) => createHash('sha256').update(value).digest();
  return timingSafeEqual(hash(given), hash(expected));
}
