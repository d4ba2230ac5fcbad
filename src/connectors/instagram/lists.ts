import { instant, latest } from '../instant.js';
import { type GraphClient, graphPath } from '../meta/graph-client.js';
import type { WholeThread } from '../connector.js';
import { edgePages, nestedPages, nextOf, withoutPlaces } from '../meta/paging.js';
import type { Part, Parts } from '../meta/together.js';
import type { NewestFirstList } from '../newest-first.js';
import { identifier, type Json, record, records } from '../payload.js';
import type { Edge } from './codec.js';

const OWN_FIELDS = 'id,text,timestamp,username,from,parent_id,hidden,media{id}';

/** `media` and `parent_id` make each row complete in itself, also on a page of its own. */
export const COMMENT_FIELDS = `${OWN_FIELDS},replies.limit(50){${OWN_FIELDS}}`;

/** `comments_count` betrays a new reply behind the fiftieth, which the rows themselves would not. */
const MEDIA_FIELDS =
  'id,caption,permalink,timestamp,media_product_type,comments_count,' +
  `comments.limit(50){${COMMENT_FIELDS}}`;

const TAG_FIELDS = 'id,caption,timestamp,permalink,username';

const LIMIT = 50;
const BEGINNING = new Date(0);

/** What is polled of a profile, by the edge's name: all first pages come with one call on the profile itself. */
export function partsOf(graph: GraphClient, accountId: string): Parts {
  return { media: media(graph, accountId), tags: tags(graph, accountId) };
}

/** The account's media with their comments and replies: one call shows what is new on the fifty newest. */
function media(graph: GraphClient, accountId: string): Part {
  const { page, take } = edgePages(graph, graphPath(accountId, 'media'), () => ({
    fields: MEDIA_FIELDS,
    limit: LIMIT,
  }));
  const list: NewestFirstList = {
    order: 'creation',
    sweeps: true,
    page,
    rowId: (row) => identifier(row.id),
    createdAt: (row) => instant(row.timestamp),
    newestAt: (row) => newest([row, ...commentsOf(row)]),
    prune: (row, floor) => ({
      ...row,
      comments: { data: commentsOf(row).flatMap((comment) => pruned(comment, floor)) },
    }),
    beneath: (row, since) => beneath(graph, row, since),
    whole: wholeOf,
    envelope: (rows) => envelope('media', rows),
  };
  return { list, limit: () => LIMIT, fields: () => MEDIA_FIELDS, take };
}

/** Media of others in which the account is tagged. */
function tags(graph: GraphClient, accountId: string): Part {
  const { page, take } = edgePages(graph, graphPath(accountId, 'tags'), () => ({
    fields: TAG_FIELDS,
    limit: LIMIT,
  }));
  const list: NewestFirstList = {
    order: 'activity',
    sweeps: false,
    page,
    rowId: (row) => identifier(row.id),
    newestAt: (row) => instant(row.timestamp),
    envelope: (rows) => envelope('tags', rows),
  };
  return { list, limit: () => LIMIT, fields: () => TAG_FIELDS, take };
}

function envelope(edge: Edge, rows: Json[]): Json {
  return { edge, data: rows.map(withoutPlaces) };
}

/** All comments and replies of a medium, if no page of either is missing. */
function wholeOf(row: Json): WholeThread | undefined {
  const contextId = identifier(row.id);
  const comments = commentsOf(row);
  const edges = [row.comments, ...comments.map(({ replies }) => replies)];
  if (!contextId || edges.some((edge) => nextOf(record(edge)))) return undefined;
  const all = comments.flatMap((one) => [one, ...records(record(one.replies).data)]);
  const itemIds = all.flatMap(({ id }) => identifier(id) ?? []);
  return { contextId, kind: 'comment', itemIds };
}

/** Further comments, newest first, and the replies behind the first fifty of any comment, oldest first. */
async function* beneath(graph: GraphClient, media: Json, since: Date): AsyncIterable<Json> {
  for (const comment of commentsOf(media)) {
    yield* nestedPages(graph, comment.replies, BEGINNING, 'timestamp');
  }
  yield* nestedPages(graph, media.comments, since, 'timestamp');
}

/** A comment older than the floor stays as long as a reply to it is not. */
function pruned(comment: Json, floor: Date): Json[] {
  const replies = records(record(comment.replies).data).filter((row) => !isOlder(row, floor));
  if (isOlder(comment, floor) && replies.length === 0) return [];
  return [{ ...comment, replies: { data: replies } }];
}

function isOlder(row: Json, floor: Date): boolean {
  const at = instant(row.timestamp);
  return at !== undefined && at < floor;
}

function commentsOf(media: Json): Json[] {
  return records(record(media.comments).data);
}

function newest(rows: Json[]): Date | undefined {
  const all = rows.flatMap((row) => [row, ...records(record(row.replies).data)]);
  return latest(all.map(({ timestamp }) => instant(timestamp)));
}
