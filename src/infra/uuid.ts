import { createHash } from 'node:crypto';

/** The same uuid for the same name, always: what is made twice under it is made once. */
export function uuidFrom(name: string): string {
  const hex = createHash('sha256').update(name).digest('hex');
  // Version 8 (our own making), variant 1: RFC 9562, section 5.8.
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}
