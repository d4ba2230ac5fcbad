import { ConnectorError } from './connector-error.js';
import type { Cursor, PollPage } from './connector.js';
import type { Json } from './payload.js';
import { digest, type Position, readPosition, remember, writePosition } from './poll-position.js';

/** One top-level page of a platform's list: posts, media, conversations or reviews. */
export interface ListPage {
  rows: Json[];
  /** What `page` needs for the page after this one, free of secrets; absent on the last. */
  after?: string;
}

/** A list whose newest rows come first, as one connector reads it. */
export interface NewestFirstList {
  /** Reads the first page (null) or the one after `after`. */
  page(after: string | null): Promise<ListPage>;
  /** A name for the row that stays the same from poll to poll. */
  rowId(row: Json): string | undefined;
  /** Time of the newest thing in the row: the row itself or whatever hangs beneath it. */
  newestAt(row: Json): Date | undefined;
  /**
   * `activity`: a row moves to the front when something happens in it, so reading stops at known times.
   * `creation`: it stays where it was born, so only a sweep finds a new comment on an old post.
   */
  order: 'activity' | 'creation';
  /** Whether all watched pages are read again now and then: for what does not change a row's place. */
  sweeps: boolean;
  /** When the row was written; needed where `order` is `creation`. */
  createdAt?(row: Json): Date | undefined;
  /** The row without what is older than `floor`. */
  prune?(row: Json, floor: Date): Json;
  /** Further pages of what hangs beneath the row, newest first, as long as they reach back to `since`. */
  beneath?(row: Json, since: Date): AsyncIterable<unknown>;
  /** The rows in the platform's own envelope, so that the codec reads them like any page. */
  envelope(rows: Json[]): unknown;
}

export const POLL_DEFAULTS = {
  /** Items can appear in a list some time after they were written. */
  overlapSeconds: 15 * 60,
  /** How often the rows behind the known ones are read again, where a list `sweeps`. */
  sweepEverySeconds: 60 * 60,
  /** Comments on posts older than this are left to the webhook. */
  watchDays: 90,
  /** Reads of one call, about; the next call goes on where this one ended. */
  maxReads: 50,
  rememberRows: 200,
};

/**
 * Reads a newest-first list into pages that hold only rows with something new in them. The high-water
 * mark moves once the pass is complete, never in its middle, so a crash loses nothing; reading stops
 * where the platform names no further page, never on a short one. A quiet list costs one read and
 * yields nothing.
 */
export async function* pollNewestFirst(
  source: NewestFirstList,
  cursor: Cursor | null,
  since: Date,
  now: Date,
  settings: typeof POLL_DEFAULTS = POLL_DEFAULTS,
): AsyncIterable<PollPage> {
  const at = readPosition(cursor, since);
  const sweep = at.resume?.sweep ?? (source.sweeps && sweepDue(at, now, settings));
  const known = new Date(
    Math.max(at.since.getTime() - settings.overlapSeconds * 1000, at.floor.getTime()),
  );
  const watchFrom = new Date(
    Math.min(known.getTime(), now.getTime() - settings.watchDays * 86_400_000),
  );
  let after = at.resume?.after ?? null;
  let high = at.resume?.high ?? null;
  let reads = 0;
  let beneath = 0;
  // A page is handed out only when the next one is at hand: the last carries the finished cursor.
  let held: { body: unknown } | null = null;

  for (;;) {
    const page = await readPage(source, after);
    reads++;
    if (!page) {
      after = null;
      continue;
    }
    at.resume = { after, high, sweep };
    const fresh: { row: Json; id: string; mark: string; back: Date }[] = [];
    for (const row of page.rows) {
      const mark = digest(row);
      const id = source.rowId(row) ?? mark;
      const newest = source.newestAt(row);
      if (newest && (!high || newest > high)) high = newest;
      const before = at.seen.get(id);
      const back = before === undefined && !at.trimmed ? at.floor : known;
      const isFresh = before === undefined ? !newest || newest >= back : before !== mark;
      if (isFresh) fresh.push({ row, id, mark, back });
      else remember(at, id, mark, settings.rememberRows);
    }
    if (fresh.length > 0) {
      if (held) yield { ...held, cursor: writePosition(at) };
      held = {
        body: source.envelope(fresh.map(({ row }) => source.prune?.(row, at.floor) ?? row)),
      };
    }
    for (const { row, id, mark, back } of fresh) {
      if (beneath > 0 && reads >= settings.maxReads) {
        yield { body: held?.body ?? source.envelope([]), cursor: writePosition(at) };
        return;
      }
      for await (const body of source.beneath?.(row, back) ?? []) {
        reads++;
        beneath++;
        if (held) yield { ...held, cursor: writePosition(at) };
        held = { body };
      }
      remember(at, id, mark, settings.rememberRows);
    }

    if (!page.after || isLast(source, page, sweep, known, watchFrom)) break;
    after = page.after;
    at.resume = { after, high, sweep };
    if (reads >= settings.maxReads) {
      yield { body: held?.body ?? source.envelope([]), cursor: writePosition(at) };
      return;
    }
  }

  at.resume = null;
  if (high && high > at.since) at.since = high < now ? high : now;
  if (sweep) at.sweptAt = now;
  if (held || sweep) {
    yield { body: held?.body ?? source.envelope([]), cursor: writePosition(at) };
  }
}

function sweepDue(at: Position, now: Date, settings: typeof POLL_DEFAULTS): boolean {
  return !at.sweptAt || now.getTime() - at.sweptAt.getTime() >= settings.sweepEverySeconds * 1000;
}

/** Null when the platform no longer knows the place we saved: the pass starts over. */
async function readPage(source: NewestFirstList, after: string | null): Promise<ListPage | null> {
  try {
    return await source.page(after);
  } catch (error) {
    if (after !== null && error instanceof ConnectorError && error.decision === 'reject') {
      return null;
    }
    throw error;
  }
}

function isLast(
  source: NewestFirstList,
  page: ListPage,
  sweep: boolean,
  known: Date,
  watchFrom: Date,
): boolean {
  if (source.order === 'creation' && !sweep) return true;
  const last = page.rows.at(-1);
  if (!last) return false;
  const time = source.order === 'creation' ? source.createdAt?.(last) : source.newestAt(last);
  return time !== undefined && time < (sweep ? watchFrom : known);
}
