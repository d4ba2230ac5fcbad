import { GraphError, badParameter } from './graph-error.js';

/** A row of an edge; rows that are not visible count towards `limit` but are not shown. */
export interface Row<T> {
  id: string;
  item: T;
  visible: boolean;
}

export interface Slice<T> {
  items: T[];
  paging?: { cursors: { before: string; after: string }; next?: string; previous?: string };
}

const MAX_LIMIT = 100;

/**
 * One page of an edge. Short pages come out of rows filtered for privacy after the limit was applied: even an empty page can have a
 * `next`. The last full page has cursors but no `next`; following its `after` gives `{"data":[]}` without `paging`.
 * `link` makes the absolute URL for a page from the parameter to set.
 */
export function page<T>(
  rows: Row<T>[],
  args: Record<string, string>,
  link: (args: Record<string, string>) => string,
): Slice<T> {
  const limit = readLimit(args.limit);
  let start = 0;
  let end = limit;
  if (args.after !== undefined) {
    start = position(rows, args.after) + 1;
    end = start + limit;
  } else if (args.before !== undefined) {
    end = position(rows, args.before);
    start = Math.max(0, end - limit);
  }
  const raw = rows.slice(start, end);
  const items = raw.filter((row) => row.visible).map((row) => row.item);
  if (raw.length === 0) return { items };
  const before = cursor(raw[0]!.id);
  const after = cursor(raw.at(-1)!.id);
  const more = end < rows.length;
  if (items.length === 0 && !more) return { items };
  return {
    items,
    paging: {
      cursors: { before, after },
      ...(more ? { next: link({ limit: String(limit), after }) } : {}),
      ...(start > 0 ? { previous: link({ limit: String(limit), before }) } : {}),
    },
  };
}

function readLimit(text: string | undefined): number {
  if (text === undefined || text === '') return 25;
  const limit = Number(text);
  if (!Number.isInteger(limit) || limit < 1) throw badParameter('Param limit must be an integer');
  if (limit > MAX_LIMIT) {
    throw badParameter(`Param limit must be less than or equal to ${MAX_LIMIT}`);
  }
  return limit;
}

/** Opaque and long on purpose: whoever takes it apart or stores it in a short column finds out here. */
function cursor(id: string): string {
  return Buffer.from(`QVFI:${id}:${'Z'.repeat(120)}`).toString('base64url');
}

function position<T>(rows: Row<T>[], text: string): number {
  const id = Buffer.from(text, 'base64url').toString().split(':')[1];
  const index = rows.findIndex((row) => row.id === id);
  if (index < 0) {
    throw new GraphError('(#100) Invalid cursors values', {
      code: 100,
      subcode: 1349175,
      type: 'OAuthException',
    });
  }
  return index;
}
