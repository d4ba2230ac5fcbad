import type { Cursor, PollPage } from './connector.js';
import type { Json } from './payload.js';
import { POLL_DEFAULTS } from './newest-first.js';
import { digest, readPosition, remember, writePosition } from './poll-position.js';

/** A list that the platform always hands out whole: a feed, an export. */
export interface WholeList {
  rows: Json[];
  /** A name for the row that stays the same from poll to poll. */
  rowId(row: Json): string;
  /** When the row was written or last changed; undefined where it does not say. */
  changedAt(row: Json): Date | undefined;
  /** What is kept of these rows. */
  envelope(rows: Json[]): unknown;
}

export const WHOLE_LIST_DEFAULTS = {
  /** Rows of one kept page. */
  pageRows: 100,
  /** The newest rows of a longer list; the others are left alone. */
  mostRows: 5000,
  overlapSeconds: POLL_DEFAULTS.overlapSeconds,
};

/**
 * The rows that are new or have changed since the cursor, oldest first, in pages. Where an id repeats, the
 * row changed last counts, and of equals the one further down. Nothing new: nothing is yielded, unless
 * `extra` (what the cursor holds besides the position, once all pages are kept) differs from before.
 */
export function* changedPages(
  list: WholeList,
  cursor: Cursor | null,
  since: Date,
  now: Date,
  extra: Json = {},
  settings: typeof WHOLE_LIST_DEFAULTS = WHOLE_LIST_DEFAULTS,
): Iterable<PollPage> {
  const at = readPosition(cursor, since);
  const known = new Date(
    Math.max(at.since.getTime() - settings.overlapSeconds * 1000, at.floor.getTime()),
  );
  const fresh: Row[] = [];
  for (const row of latestRows(list).slice(-settings.mostRows)) {
    const before = at.seen.get(row.id);
    const back = at.trimmed ? known : at.floor;
    const isFresh = before === undefined ? !row.time || row.time >= back : before !== row.mark;
    if (isFresh) fresh.push(row);
    else if (before !== undefined) remember(at, row.id, row.mark, settings.mostRows);
  }
  for (let start = 0; start < fresh.length; start += settings.pageRows) {
    const page = fresh.slice(start, start + settings.pageRows);
    for (const { id, mark, time } of page) {
      remember(at, id, mark, settings.mostRows);
      if (time && time > at.since) at.since = time < now ? time : now;
    }
    const isLast = start + settings.pageRows >= fresh.length;
    const place = isLast ? { ...writePosition(at), ...extra } : writePosition(at);
    yield { body: list.envelope(page.map(({ row }) => row)), cursor: place };
  }
  const same = Object.entries(extra).every(([key, value]) => cursor?.[key] === value);
  if (fresh.length === 0 && !same) {
    yield { body: list.envelope([]), cursor: { ...writePosition(at), ...extra } };
  }
}

interface Row {
  row: Json;
  id: string;
  mark: string;
  time: Date | undefined;
}

/** One row an id, oldest change first; a row without a time stands where the list has it, as the newest. */
function latestRows(list: WholeList): Row[] {
  const order = ({ time }: Row) => time?.getTime() ?? Infinity;
  const sorted = list.rows
    .map((row) => ({ row, id: list.rowId(row), mark: digest(row), time: list.changedAt(row) }))
    .sort((a, b) => (order(a) < order(b) ? -1 : order(a) > order(b) ? 1 : 0));
  const latest = new Map<string, Row>();
  for (const row of sorted) {
    latest.delete(row.id);
    latest.set(row.id, row);
  }
  return [...latest.values()];
}
