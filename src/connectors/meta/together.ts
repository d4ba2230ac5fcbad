import { ConnectorError } from '../connector-error.js';
import type { Cursor, PollPage } from '../connector.js';
import { instant } from '../instant.js';
import { isDeep, type ListPage, type NewestFirstList, pollNewestFirst } from '../newest-first.js';
import { isRecord, record, text } from '../payload.js';
import type { GraphClient } from './graph-client.js';
import { isTooMuch, withLess } from './paging.js';

/** One edge of the account's node, as a part of a stream. */
export interface Part {
  list: NewestFirstList;
  /** Rows of the first page. */
  limit: (deep: boolean) => number;
  /** The fields of a row, for field expansion. */
  fields: (deep: boolean) => string;
  /** The first page out of the node's answer. */
  take: (edge: unknown) => ListPage;
}

/** By the name of their edge. */
export type Parts = Readonly<Record<string, Part>>;

/** A part that was refused is left out for so long. */
const ASK_AGAIN_SECONDS = 24 * 3600;

interface Refusal {
  at: Date;
  reason: string;
}

interface State {
  cursors: Record<string, Cursor | null>;
  refused: Record<string, Refusal>;
}

/**
 * Polls several edges of one node as one stream. The first pages of all come by one call (field expansion), so that
 * a quiet account costs one; only a list that shows something new is read on. A part that the token may not read
 * is found out by asking for each alone, left out for a day and told as the `problem` of the pages.
 */
export async function* pollTogether(
  graph: GraphClient,
  path: string,
  parts: Parts,
  { cursor, since, now }: { cursor: Cursor | null; since: Date; now: Date },
): AsyncIterable<PollPage> {
  const state = readState(cursor, Object.keys(parts));
  const before = JSON.stringify(Object.keys(state.refused));
  const deep = (name: string) => isDeep(parts[name]!.list, state.cursors[name] ?? null, since, now);
  const firsts = await firstPages(graph, path, parts, { state, now, deep });
  let unfinished = false;
  let yielded = false;
  const finish = (found: Omit<PollPage, 'cursor'>): PollPage => {
    yielded = true;
    const problem = problemOf(state);
    return {
      ...found,
      cursor: writeState(state),
      ...(unfinished ? { unfinished } : {}),
      ...(problem ? { problem } : {}),
    };
  };
  for (const [name, first] of firsts) {
    const { list } = parts[name]!;
    const known = state.cursors[name] ?? null;
    let unused: ListPage | null = first;
    const page: NewestFirstList['page'] = (after, isDeepNow) => {
      const ready = after === null && isDeepNow === deep(name) ? unused : null;
      unused = null;
      return ready ? Promise.resolve(ready) : list.page(after, isDeepNow);
    };
    for await (const found of pollNewestFirst({ ...list, page }, known, since, now)) {
      state.cursors[name] = found.cursor;
      unfinished ||= found.unfinished === true;
      yield finish({ body: found.body, ...(found.whole ? { whole: found.whole } : {}) });
    }
  }
  const changed = before !== JSON.stringify(Object.keys(state.refused));
  if (changed && !yielded) yield finish({ body: { data: [] } });
}

type Reading = { state: State; now: Date; deep: (name: string) => boolean };

async function firstPages(
  graph: GraphClient,
  path: string,
  parts: Parts,
  { state, now, deep }: Reading,
): Promise<Map<string, ListPage>> {
  const names = Object.keys(parts).filter((name) => !isLeftOut(state.refused[name], now));
  const expand = (name: string, most = Infinity) => {
    const { limit, fields } = parts[name]!;
    return `${name}.limit(${Math.min(most, limit(deep(name)))}){${fields(deep(name))}}`;
  };
  const read = (most?: number) =>
    graph.get(path, { fields: ['id', ...names.map((name) => expand(name, most))].join(',') });
  const largest = Math.max(...names.map((name) => parts[name]!.limit(deep(name))));
  try {
    const node = await read().catch((error: unknown) => {
      if (!isTooMuch(error)) throw error;
      return withLess(largest, read);
    });
    for (const name of names) delete state.refused[name];
    return new Map(names.map((name) => [name, parts[name]!.take(node[name])]));
  } catch (error) {
    if (names.length < 2 || !isRefusal(error)) throw error;
  }
  return oneByOne(names, parts, { state, now, deep });
}

/** Which of the parts it was that the platform refuses. Throws its refusal when it refuses all. */
async function oneByOne(
  names: string[],
  parts: Parts,
  { state, now, deep }: Reading,
): Promise<Map<string, ListPage>> {
  const firsts = new Map<string, ListPage>();
  const refusals: ConnectorError[] = [];
  for (const name of names) {
    try {
      firsts.set(name, await parts[name]!.list.page(null, deep(name)));
      delete state.refused[name];
    } catch (error) {
      if (!isRefusal(error)) throw error;
      refusals.push(error);
      state.refused[name] = { at: now, reason: error.message };
    }
  }
  if (firsts.size === 0 && refusals[0]) throw refusals[0];
  return firsts;
}

/** A right is missing, or there is no such edge for this account. */
function isRefusal(error: unknown): error is ConnectorError {
  if (!(error instanceof ConnectorError)) return false;
  const { permission, code } = error.detail;
  return permission === true || (error.decision === 'reject' && code === 100);
}

function isLeftOut(refusal: Refusal | undefined, now: Date): boolean {
  if (!refusal) return false;
  return now.getTime() - refusal.at.getTime() < ASK_AGAIN_SECONDS * 1000;
}

function problemOf({ refused }: State): string | undefined {
  const told = Object.entries(refused).map(([name, { reason }]) => `${name}: ${reason}`);
  return told.length > 0 ? told.join('; ').slice(0, 500) : undefined;
}

/** A cursor of former versions was that of the first part alone. */
function readState(cursor: Cursor | null, names: string[]): State {
  const isSingle = cursor !== null && !isRecord(cursor.parts);
  const kept: Record<string, unknown> = isSingle ? { [names[0]!]: cursor } : record(cursor?.parts);
  const refused = Object.entries(record(cursor?.refused)).flatMap(([name, value]) => {
    const at = instant(record(value).at);
    return at ? [[name, { at, reason: text(record(value).reason) ?? '' }] as const] : [];
  });
  return {
    cursors: Object.fromEntries(
      names.map((name) => [name, isRecord(kept[name]) ? kept[name] : null]),
    ),
    refused: Object.fromEntries(refused.filter(([name]) => names.includes(name))),
  };
}

function writeState({ cursors, refused }: State): Cursor {
  const told = Object.entries(refused).map(([name, { at, reason }]) => [
    name,
    { at: at.toISOString(), reason },
  ]);
  return {
    parts: { ...cursors },
    ...(told.length > 0 ? { refused: Object.fromEntries(told) as object } : {}),
  };
}
