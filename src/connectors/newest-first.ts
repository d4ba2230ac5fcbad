import { ConnectorError } from './connector-error.js';
import type { Cursor, PollPage, WholeThread } from './connector.js';
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
  /**
   * Reads the first page (null) or the one after `after`. `deep`: of a pass through the past, which wants
   * as much in one call as the platform gives; otherwise a glance at what is new.
   */
  page(after: string | null, deep: boolean): Promise<ListPage>;
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
  /** A row of a deep page as a glance would have shown it; absent where both show the same. */
  glance?(row: Json): Json;
  /** The row without what is older than `floor`. */
  prune?(row: Json, floor: Date): Json;
  /** Further pages of what hangs beneath the row, newest first, as long as they reach back to `since`. */
  beneath?(row: Json, since: Date): AsyncIterable<unknown>;
  /** What the row shows beneath it, if it shows all of it. */
  whole?(row: Json): WholeThread | undefined;
  /**
   * Known rows that a whole sweep did not meet, to be looked at one by one: what there is to tell of those
   * that are gone, as a page; nothing when they all still stand.
   */
  missing?(ids: string[]): Promise<unknown>;
  /** The rows in the platform's own envelope, so that the codec reads them like any page. */
  envelope(rows: Json[]): unknown;
}

export const POLL_DEFAULTS = {
  /** Items can appear in a list some time after they were written. */
  overlapSeconds: 15 * 60,
  /** So far back is read beneath a row in which something changed: what comes in late stands among known ones. */
  beneathSeconds: 75 * 60,
  /** How often the rows behind the known ones are read again, where a list `sweeps`. */
  sweepEverySeconds: 60 * 60,
  /** Comments on posts older than this are left to the webhook. */
  watchDays: 90,
  /** Reads of one call, about; the next call goes on where this one ended. */
  maxReads: 50,
  rememberRows: 300,
  /** Rows that a sweep did not meet, looked at after it. */
  maxMissing: 50,
};

/** Of one page that is handed out; some hundred comments. */
const MOST_CHARACTERS = 150_000;

export type PollSettings = typeof POLL_DEFAULTS;

type Found = Omit<PollPage, 'cursor'>;

/**
 * Reads a newest-first list into pages that hold only rows with something new in them. The high-water
 * mark moves once the pass is complete, never in its middle, so a crash loses nothing; reading stops
 * where the platform names no further page, never on a short one. A quiet list costs one read and
 * yields nothing. While a long pass goes on over several polls, each of them looks at the newest first.
 */
export async function* pollNewestFirst(
  source: NewestFirstList,
  cursor: Cursor | null,
  since: Date,
  now: Date,
  settings: PollSettings = POLL_DEFAULTS,
): AsyncIterable<PollPage> {
  const pass = new Pass(source, readPosition(cursor, since), now, settings);
  // A page is handed out only when the next one is at hand: the last carries the finished cursor.
  let held: Found | null = null;
  for await (const found of pass.run()) {
    if (held) yield { ...held, cursor: writePosition(pass.at) };
    held = found;
  }
  const { unfinished } = pass;
  pass.finish();
  if (held || unfinished || pass.sweep) {
    const last = held ?? { body: source.envelope([]) };
    yield { ...last, cursor: writePosition(pass.at), ...(unfinished ? { unfinished } : {}) };
  }
}

/** Whether the next poll of this cursor reads deep pages first. */
export function isDeep(
  source: Pick<NewestFirstList, 'sweeps'>,
  cursor: Cursor | null,
  since: Date,
  now: Date,
  settings: PollSettings = POLL_DEFAULTS,
): boolean {
  const at = readPosition(cursor, since);
  if (at.resume) return at.resume.after === null && at.resume.sweep;
  return source.sweeps && sweepDue(at, now, settings);
}

/** Whether a pass began in an earlier poll and goes on in this one. */
export function isResumed(cursor: Cursor | null, since: Date): boolean {
  return Boolean(readPosition(cursor, since).resume?.after);
}

interface Fresh {
  row: Json;
  id: string;
  mark: string;
  /** How far back what hangs beneath it is read. */
  back: Date;
}

class Pass {
  readonly sweep: boolean;
  unfinished = false;
  private readonly known: Date;
  private readonly beneathFrom: Date;
  private readonly watchFrom: Date;
  private readonly startedAt: Date;
  private high: Date | null;
  private reads = 0;
  private beneath = 0;
  /** Rows known before a sweep that this poll began, less those that it met. */
  private readonly unmet: Set<string>;

  constructor(
    private readonly source: NewestFirstList,
    readonly at: Position,
    private readonly now: Date,
    private readonly settings: PollSettings,
  ) {
    const { resume } = at;
    this.sweep = resume?.sweep ?? (source.sweeps && sweepDue(at, now, settings));
    this.unmet = new Set(this.sweep && !resume ? at.seen.keys() : []);
    this.high = resume?.high ?? null;
    this.startedAt = resume?.startedAt ?? now;
    this.known = new Date(
      Math.max(at.since.getTime() - settings.overlapSeconds * 1000, at.floor.getTime()),
    );
    this.beneathFrom = new Date(
      Math.max(at.since.getTime() - settings.beneathSeconds * 1000, at.floor.getTime()),
    );
    this.watchFrom = new Date(
      Math.min(this.known.getTime(), now.getTime() - settings.watchDays * 86_400_000),
    );
  }

  async *run(): AsyncIterable<Found> {
    const { source, settings } = this;
    let after = this.at.resume?.after ?? null;
    if (after !== null) yield* this.lookAhead();
    for (;;) {
      this.mark(after);
      const page = await this.read(after);
      if (!page) {
        after = null;
        continue;
      }
      const fresh = this.freshOf(page.rows, this.sweep);
      yield* this.found(fresh);
      for (const one of fresh) {
        if (this.beneath > 0 && this.reads >= settings.maxReads) return this.stop();
        yield* this.hanging(one);
      }
      if (!page.after || isLast(source, page, this.sweep, this.known, this.watchFrom)) {
        yield* this.gone();
        return;
      }
      after = page.after;
      this.mark(after);
      if (this.reads >= settings.maxReads) return this.stop();
    }
  }

  finish(): void {
    if (this.unfinished) return;
    const { at, high, now } = this;
    at.resume = null;
    if (high && high > at.since) at.since = high < now ? high : now;
    if (this.sweep) at.sweptAt = now;
  }

  /** What came since the pass began: its own pages lie behind that by now. */
  private async *lookAhead(): AsyncIterable<Found> {
    const page = await this.read(null, false);
    if (!page) return;
    const since = new Date(this.startedAt.getTime() - this.settings.overlapSeconds * 1000);
    const fresh = this.freshOf(page.rows, false).map((one) =>
      this.at.seen.has(one.id) ? { ...one, back: since } : one,
    );
    // Of a row that the pass has not come to, no more than the first page is new.
    const met = fresh.filter(({ id, row }) => this.at.seen.has(id) || this.isNew(row, since));
    if (met.length === 0) return;
    yield* this.found(met);
    for (const one of met) yield* this.hanging(one);
  }

  private async *gone(): AsyncIterable<Found> {
    const ids = [...this.unmet].slice(0, this.settings.maxMissing);
    if (!this.source.missing || ids.length === 0) return;
    const body = await this.source.missing(ids);
    for (const id of ids) this.at.seen.delete(id);
    if (body !== undefined) yield { body };
  }

  private isNew(row: Json, since: Date): boolean {
    const born = this.source.createdAt?.(row) ?? this.source.newestAt(row);
    return !born || born >= since;
  }

  private async *hanging({ row, id, mark, back }: Fresh): AsyncIterable<Found> {
    for await (const body of this.source.beneath?.(row, back) ?? []) {
      this.reads++;
      this.beneath++;
      yield { body };
    }
    remember(this.at, id, mark, this.settings.rememberRows);
  }

  /** In pages of a size that one transaction takes in well. */
  private *found(fresh: Fresh[]): Iterable<Found> {
    const { source, at } = this;
    let rows: Json[] = [];
    let whole: WholeThread[] = [];
    let size = 0;
    const page = (): Found => ({
      body: source.envelope(rows),
      ...(whole.length > 0 ? { whole } : {}),
    });
    for (const { row } of fresh) {
      const kept = source.prune?.(row, at.floor) ?? row;
      const length = JSON.stringify(kept).length;
      if (rows.length > 0 && size + length > MOST_CHARACTERS) {
        yield page();
        [rows, whole, size] = [[], [], 0];
      }
      rows.push(kept);
      whole.push(...(source.whole ? [source.whole(row) ?? []].flat() : []));
      size += length;
    }
    if (rows.length > 0) yield page();
  }

  /** Null when the platform no longer knows the place we saved: the pass starts over. */
  private async read(after: string | null, deep = this.sweep): Promise<ListPage | null> {
    this.reads++;
    try {
      return await this.source.page(after, deep);
    } catch (error) {
      if (after !== null && error instanceof ConnectorError && error.decision === 'reject') {
        return null;
      }
      throw error;
    }
  }

  private freshOf(rows: Json[], deep: boolean): Fresh[] {
    const { at, source, known, settings } = this;
    const fresh: Fresh[] = [];
    for (const row of rows) {
      const mark = markOf(source, row, deep);
      const id = source.rowId(row) ?? mark;
      this.unmet.delete(id);
      const newest = source.newestAt(row);
      if (newest && (!this.high || newest > this.high)) this.high = newest;
      const before = at.seen.get(id);
      const back = before === undefined && !at.trimmed ? at.floor : known;
      if (before === undefined ? !newest || newest >= back : !isSame(before, mark)) {
        fresh.push({ row, id, mark, back: back < this.beneathFrom ? back : this.beneathFrom });
      } else remember(at, id, richer(before, mark), settings.rememberRows);
    }
    return fresh;
  }

  private mark(after: string | null): void {
    const { high, sweep, startedAt } = this;
    this.at.resume = { after, high, sweep, startedAt };
  }

  private stop(): void {
    this.unfinished = true;
  }
}

/** `{digest of a glance}` or, of a deep page, `{digest of a glance}:{digest of all}`. */
function markOf(source: NewestFirstList, row: Json, deep: boolean): string {
  const glance = digest(deep && source.glance ? source.glance(row) : row);
  return deep && source.glance ? `${glance}:${digest(row)}` : glance;
}

/** As far as both tell; a deep look at what only a glance has seen finds something new. */
function isSame(before: string, mark: string): boolean {
  return mark.includes(':') ? before === mark : before.split(':')[0] === mark;
}

function richer(before: string | undefined, mark: string): string {
  return before?.includes(':') ? before : mark;
}

function sweepDue(at: Position, now: Date, settings: PollSettings): boolean {
  return !at.sweptAt || now.getTime() - at.sweptAt.getTime() >= settings.sweepEverySeconds * 1000;
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
