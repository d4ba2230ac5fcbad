import { isUUID } from 'class-validator';
import { decodeCursor, type PageQuery } from '../infra/http/paging.js';
import { badRequest } from '../infra/http/problem.js';
import type { Place } from './alerts.queries.js';

/** Where a page of a newest-first list starts. */
export function placeOf({ cursor }: PageQuery): Place {
  if (cursor === undefined) return null;
  const [at, id] = decodeCursor(cursor, 2);
  if (!at || Number.isNaN(Date.parse(at)) || !isUUID(id))
    throw badRequest(
      'bad_cursor',
      'The cursor is not one that this list gave.',
      'Leave it out to start from the first page.',
    );
  return [at, id as string];
}

export const keyOf = (row: { createdAt: Date; id: string }): string[] => [
  row.createdAt.toISOString(),
  row.id,
];
