import { isRecord } from '../connectors/payload.js';

/** Deeper than any platform's payload; what lies beneath is left out. */
const DEEPEST = 60;

/**
 * A page of a poll without these items: an entry of a list that carries one of the ids as a value of its
 * own (its id, or that of its parent, with which it went) is left out. A text (XML, CSV) stays as it is.
 */
export function withoutItems(body: unknown, ids: ReadonlySet<string>, depth = 0): unknown {
  if (depth > DEEPEST) return null;
  if (Array.isArray(body))
    return body
      .filter((entry) => !carriesOneOf(entry, ids))
      .map((entry) => withoutItems(entry, ids, depth + 1));
  if (!isRecord(body)) return body;
  return Object.fromEntries(
    Object.entries(body).map(([key, value]) => [key, withoutItems(value, ids, depth + 1)]),
  );
}

const carriesOneOf = (entry: unknown, ids: ReadonlySet<string>): boolean =>
  isRecord(entry) &&
  Object.values(entry).some(
    (value) => (typeof value === 'string' || typeof value === 'number') && ids.has(String(value)),
  );
