import { parseLossless } from '../lossless-json.js';
import { isRecord, type Json, list, record, records } from '../payload.js';

const isList = (value: unknown): value is unknown[] => Array.isArray(value);

/**
 * The entries of a delivery, in whichever envelope it comes; null where it is none. Besides the documented
 * `{object, entry: []}` people store, replay and send by hand: a list of deliveries, one entry, one change
 * (`{field, value}`, which is also what the dashboard's "Test" shows, under `sample`), its value alone, one
 * message, and a whole HTTP request with the delivery under `body` (all seen in public repositories).
 */
export function entriesOf(body: unknown): unknown[] | null {
  if (isList(body)) {
    const inner = body.map((one) => (isRecord(one) ? entriesOf(one) : null));
    return body.length > 0 && inner.every((entries) => entries !== null) ? inner.flat() : null;
  }
  const whole = record(body);
  if (isList(whole.entry)) return whole.entry;
  if (isRecord(whole.entry)) return [whole.entry];
  const request = typeof whole.body === 'string' ? parsed(whole.body) : whole.body;
  if (isRecord(request) && isList(request.entry)) return request.entry;
  const { sample } = whole;
  if (isRecord(sample) && isChange(sample)) return [{ changes: [sample] }];
  if (isChange(whole)) return 'id' in whole ? [whole] : [{ changes: [whole] }];
  if (isRecord(whole.change)) return [{ changes: [whole.change] }];
  if ([whole.changes, whole.messaging, whole.standby].some((all) => several(all).length > 0)) {
    return [whole];
  }
  if (isRecord(whole.recipient) || isRecord(whole.sender)) return [{ messaging: [whole] }];
  if (typeof whole.item === 'string' && typeof whole.verb === 'string') {
    return [{ changes: [{ field: 'feed', value: whole }] }];
  }
  return null;
}

/** Cloud functions are handed the body of a request as text. */
function parsed(body: string): unknown {
  try {
    return parseLossless(body);
  } catch {
    return undefined;
  }
}

const isChange = ({ field, value }: Json): boolean => typeof field === 'string' && isRecord(value);

/**
 * The rows of a page, of a single object, or of an answer to `?ids=` (objects by their ids); null where
 * it is nothing of that. An empty object has no rows. An answer to a batch holds its pages as text; no
 * client here keeps one.
 */
export function rowsOf(body: unknown): unknown[] | null {
  if (isList(body)) return body.every(isRecord) ? body : null;
  if (!isRecord(body)) return null;
  const whole = body;
  if (isList(whole.data)) return whole.data;
  if (isRecord(whole.data) && 'id' in whole.data) return [whole.data];
  if (typeof whole.id === 'string' || typeof whole.id === 'number') return [whole];
  const values = Object.entries(whole);
  const byId = values.every(([id, row]) => isRecord(row) && row.id === id);
  return byId ? values.map(([, row]) => row) : null;
}

/** What Graph answers to a new object, and in lists that nobody asked the fields of. */
export const isBareId = (row: Json): boolean => Object.keys(row).join() === 'id';

/** What is wrong with a body that holds neither; Graph's own errors come with HTTP status 200 too. */
export function whyUnreadable(body: unknown): string {
  const error = record(record(body).error);
  if (Object.keys(error).length === 0) return 'neither a delivery nor a page of rows';
  const [code, subcode] = [error.code, error.error_subcode].map((part) =>
    typeof part === 'number' || typeof part === 'string' ? String(part).slice(0, 20) : '',
  );
  return `the platform’s error ${code || 'without code'}${subcode ? `/${subcode}` : ''}, no rows`;
}

/** The inner rows of an edge (`{data: []}`), whose very absence is common. */
export const edge = (value: unknown): Json[] => records(record(value).data);

/** True for the account itself: by the id it is kept under, or by the one its delivery names. */
export function accountIds(...ids: (string | undefined)[]): (id: string | undefined) => boolean {
  const known = new Set(ids.filter(Boolean));
  return (id) => id !== undefined && known.has(id);
}

/** `changes` of an entry, and the flat form that has `field` and `value` beside the id. */
export function changesOf(entry: Json): unknown[] {
  return [...several(entry.changes), ...('field' in entry ? [entry] : [])];
}

/** A list; a single object in its place is a list of one (chatwoot hands messages on like that). */
export const several = (value: unknown): unknown[] => (isRecord(value) ? [value] : list(value));

/** Some client libraries camel-case what they log and store (bottender's tests): back to Meta's own names. */
export function snakeCased(value: Json, levels = 3): Json {
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [
      /^[a-z]+(?:[A-Z][a-z]+)+$/.test(key)
        ? key.replace(/[A-Z]/g, (c) => `_${c.toLowerCase()}`)
        : key,
      levels > 0 && isRecord(inner) ? snakeCased(inner, levels - 1) : inner,
    ]),
  );
}
