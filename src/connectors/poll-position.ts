import { createHash } from 'node:crypto';
import type { Cursor } from './connector.js';
import { instant } from './instant.js';
import { isRecord, type Json, text } from './payload.js';

/** Where a poll of a newest-first list stands. Kept as JSON between polls. */
export interface Position {
  /** Nothing older than this is ever wanted: when the account was connected, or the import's start. */
  floor: Date;
  /** Everything up to here has been read. */
  since: Date;
  /** Digest of each row as last read, longest ago first. */
  seen: Map<string, string>;
  /** Rows were dropped from `seen`: an unknown row need not be a new one. */
  trimmed: boolean;
  sweptAt: Date | null;
  /** An unfinished pass: the page to go on with, and the newest time met so far. */
  resume: {
    after: string | null;
    high: Date | null;
    sweep: boolean;
    /** When its first poll began; null in cursors of former versions. */
    startedAt: Date | null;
  } | null;
}

export function readPosition(cursor: Cursor | null, since: Date): Position {
  const seen = isRecord(cursor?.seen) ? cursor.seen : {};
  const resume = isRecord(cursor?.resume) ? cursor.resume : null;
  return {
    floor: instant(cursor?.floor) ?? since,
    since: instant(cursor?.since) ?? since,
    seen: new Map(Object.entries(seen).map(([id, mark]) => [id, String(mark)])),
    trimmed: cursor?.trimmed === true,
    sweptAt: instant(cursor?.sweptAt) ?? null,
    resume: resume && {
      after: text(resume.after) ?? null,
      high: instant(resume.high) ?? null,
      sweep: resume.sweep === true,
      startedAt: instant(resume.startedAt) ?? null,
    },
  };
}

export function writePosition(at: Position): Cursor {
  const { resume } = at;
  return {
    floor: at.floor.toISOString(),
    since: at.since.toISOString(),
    seen: Object.fromEntries(at.seen),
    ...(at.trimmed ? { trimmed: true } : {}),
    ...(at.sweptAt ? { sweptAt: at.sweptAt.toISOString() } : {}),
    ...(resume ? { resume: { ...resume, high: resume.high?.toISOString() ?? null } } : {}),
  };
}

export function remember(at: Position, id: string, mark: string, limit: number): void {
  at.seen.delete(id);
  at.seen.set(id, mark);
  for (const oldest of at.seen.keys()) {
    if (at.seen.size <= limit) return;
    at.seen.delete(oldest);
    at.trimmed = true;
  }
}

/** What differs on every read of the same thing, besides signed media addresses. */
const VOLATILE = new Set([
  'paging',
  'can_reply',
  'unread_count',
  'like_count',
  'user_likes',
  'numberOfLikes',
  'numberOfReviews',
  'thumbsUpCount',
  'thumbsDownCount',
]);

/** Equal for the same content, whatever places in lists and expiring addresses came with it. */
export function digest(row: Json): string {
  const stable = JSON.stringify(row, (key, value: unknown) =>
    VOLATILE.has(key) || (typeof value === 'string' && /^https?:/.test(value)) ? undefined : value,
  );
  return createHash('sha256').update(stable).digest('base64url').slice(0, 12);
}
