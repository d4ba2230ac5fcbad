import { ApiPropertyOptional } from '@nestjs/swagger';
import { IsInt, IsOptional, IsString, Max, MaxLength, Min } from 'class-validator';
import { badRequest } from './problem.js';

/** Keyset paging: `next` of one page is `cursor` of the following. */
export class PageQuery {
  @ApiPropertyOptional({ description: '`next` of the page before' })
  @IsOptional()
  @IsString()
  @MaxLength(500)
  cursor?: string;

  @ApiPropertyOptional({ minimum: 1, maximum: 100, default: 50 })
  @IsOptional()
  @IsInt()
  @Min(1)
  @Max(100)
  limit: number = 50;
}

export interface Page<T> {
  items: T[];
  /** Null on the last page. */
  next: string | null;
}

/** A row's place in the order, as an opaque text. */
export const encodeCursor = (key: readonly (string | null)[]): string =>
  Buffer.from(JSON.stringify(key)).toString('base64url');

/** Throws a {@link badRequest} on anything that {@link encodeCursor} did not make. */
export function decodeCursor(cursor: string, length: number): (string | null)[] {
  try {
    const key: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString());
    if (
      Array.isArray(key) &&
      key.length === length &&
      key.every((part) => part === null || typeof part === 'string')
    )
      return key as (string | null)[];
  } catch {
    // Told below: whatever is wrong with it, the way out is the same.
  }
  throw badRequest(
    'bad_cursor',
    'The cursor is not one that this list gave.',
    'Leave it out to start from the first page.',
  );
}

/** Cuts a list that was read with one row too many; `keyOf` gives the last row's place. */
export function page<T, R>(
  rows: T[],
  limit: number,
  keyOf: (row: T) => (string | null)[],
  show: (row: T) => R,
): Page<R> {
  const shown = rows.slice(0, limit);
  const last = shown.at(-1);
  return {
    items: shown.map(show),
    next: rows.length > limit && last ? encodeCursor(keyOf(last)) : null,
  };
}
