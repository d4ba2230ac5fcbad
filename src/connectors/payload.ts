/** Readers for payloads nobody has validated: they answer "absent" where the shape is not as promised. */

export type Json = Record<string, unknown>;

export function isRecord(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The value as an object; an empty one when it is anything else. */
export function record(value: unknown): Json {
  return isRecord(value) ? value : {};
}

export function list(value: unknown): unknown[] {
  return Array.isArray(value) ? value : [];
}

/** The objects of an array; anything else in it is left out. */
export function records(value: unknown): Json[] {
  return list(value).filter(isRecord);
}

/** A string as it stands (empty included), a number as its digits; otherwise absent. */
export function text(value: unknown): string | undefined {
  if (typeof value === 'string') return value;
  if (typeof value === 'number' && Number.isFinite(value)) return String(value);
  return undefined;
}

/** An identifier: a non-empty string, or a number that some old payloads send in its place. */
export function identifier(value: unknown): string | undefined {
  const found = text(value)?.trim();
  return found ? found : undefined;
}

export function numeric(value: unknown): number | undefined {
  const found = typeof value === 'string' && value.trim() !== '' ? Number(value) : value;
  return typeof found === 'number' && Number.isFinite(found) ? found : undefined;
}

/** Equal but for spaces and Unicode composition: platforms normalise both when they store a text. */
export function sameText(a: string, b: string): boolean {
  const normal = (s: string) => s.normalize('NFC').replace(/\s+/gu, ' ').trim();
  return normal(a) === normal(b);
}
