import { ConnectorError } from '../connector-error.js';
import type { ListPage } from '../newest-first.js';
import { instant } from '../instant.js';
import { isRecord, type Json, record, records, text } from '../payload.js';
import type { GraphClient, Params } from './graph-client.js';

/** Less than this is never asked for: then the fault is another one. */
const SMALLEST_PAGE = 10;

/** One edge of a node, page by page. */
export interface EdgePages {
  /** The first page (null), or the one after a place. */
  page: (after: string | null, deep: boolean) => Promise<ListPage>;
  /** A first page that came with something else. */
  take: (edge: unknown) => ListPage;
}

/**
 * Reads an edge page by page. `paging.next` is followed verbatim within one pass; what is kept between
 * passes is its query without the token. The end is a missing `next`, never a short page: pages may be
 * shorter than `limit`, even empty, where rows are filtered for privacy. Where it is "too much data" (code 1)
 * half as much is asked for.
 */
export function edgePages(
  graph: GraphClient,
  path: string,
  params: (deep: boolean) => Params,
): EdgePages {
  const nextByPlace = new Map<string, string>();
  const take = (edge: unknown): ListPage => {
    const body = record(edge);
    const following = nextOf(body);
    if (!following) return { rows: records(body.data) };
    const place = toPlace(following);
    nextByPlace.set(place, following);
    return { rows: records(body.data), after: place };
  };
  const page = async (after: string | null, deep: boolean): Promise<ListPage> => {
    const next = after === null ? undefined : nextByPlace.get(after);
    const asked = after === null ? params(deep) : fromPlace(after);
    try {
      return take(next ? await graph.follow(next) : await graph.get(path, asked));
    } catch (error) {
      if (!isTooMuch(error)) throw error;
      return take(
        await withLess(Number(asked.limit), (limit) => graph.get(path, { ...asked, limit })),
      );
    }
  };
  return { page, take };
}

/** Asks for half as much until it is little enough. */
export async function withLess<T>(limit: number, read: (limit: number) => Promise<T>): Promise<T> {
  const half = Math.floor(limit / 2);
  try {
    return await read(half);
  } catch (error) {
    if (!isTooMuch(error) || !(half >= 2 * SMALLEST_PAGE)) throw error;
    return withLess(half, read);
  }
}

/** "Please reduce the amount of data you're asking for": code 1, which can mean any passing fault as well. */
export function isTooMuch(error: unknown): boolean {
  return error instanceof ConnectorError && error.detail.code === 1;
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

/** Address of the page after this one. */
export function nextOf(edge: Json): string | undefined {
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
