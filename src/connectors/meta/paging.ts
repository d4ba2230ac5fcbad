import type { ListPage } from '../newest-first.js';
import { instant } from '../instant.js';
import { isRecord, type Json, record, records, text } from '../payload.js';
import type { GraphClient, Params } from './graph-client.js';

/**
 * Reads an edge page by page. `paging.next` is followed verbatim within one pass; what is kept between
 * passes is its query without the token. The end is a missing `next`, never a short page: pages may be
 * shorter than `limit`, even empty, where rows are filtered for privacy.
 */
export function edgePages(graph: GraphClient, path: string, params: Params) {
  const nextByPlace = new Map<string, string>();
  return async (after: string | null): Promise<ListPage> => {
    const next = after === null ? undefined : nextByPlace.get(after);
    const body = next
      ? await graph.follow(next)
      : await graph.get(path, after === null ? params : fromPlace(after));
    const following = nextOf(body);
    if (!following) return { rows: records(body.data) };
    const place = toPlace(following);
    nextByPlace.set(place, following);
    return { rows: records(body.data), after: place };
  };
}

/** The most rows that an edge gives at once. */
const FULL_PAGE = 100;

/**
 * The further pages of a nested edge, newest first, as long as they reach back to `since`; rows older
 * than that are left out. They are asked for in full pages, whatever the nested edge was limited to,
 * except where the platform tells less than that anyway.
 */
export async function* nestedPages(
  graph: GraphClient,
  edge: unknown,
  since: Date,
  timeField: string,
  limit: number = FULL_PAGE,
): AsyncIterable<Json> {
  let body = record(edge);
  for (;;) {
    const next = nextOf(body);
    const oldest = instant(records(body.data).at(-1)?.[timeField]);
    if (!next || (oldest && oldest < since)) return;
    body = await graph.follow(next.replace(/([?&]limit=)\d+/, `$1${limit}`));
    const data = records(body.data).filter((row) => !isOlder(row[timeField], since));
    if (data.length > 0) yield { data: data.map(withoutPlaces) };
  }
}

/** Rows of an edge that are not older than `floor`; rows without a time stay. */
export function notOlder(edge: unknown, timeField: string, floor: Date): Json {
  return { data: records(record(edge).data).filter((row) => !isOlder(row[timeField], floor)) };
}

function isOlder(value: unknown, floor: Date): boolean {
  const time = instant(value);
  return time !== undefined && time < floor;
}

/** A copy without any `paging`: its addresses carry the access token, and payloads are stored. */
export function withoutPlaces(row: Json): Json {
  const copy = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(copy);
    if (!isRecord(value)) return value;
    const kept = Object.entries(value).filter(([key]) => key !== 'paging');
    return Object.fromEntries(kept.map(([key, inner]) => [key, copy(inner)]));
  };
  return copy(row) as Json;
}

function nextOf(edge: Json): string | undefined {
  return text(record(edge.paging).next);
}

function toPlace(next: string): string {
  const params = new URL(next).searchParams;
  params.delete('access_token');
  params.delete('appsecret_proof');
  return params.toString();
}

function fromPlace(place: string): Params {
  return Object.fromEntries(new URLSearchParams(place));
}
