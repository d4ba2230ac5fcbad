import { instant, latest } from '../instant.js';
import { type GraphClient, graphPath } from '../meta/graph-client.js';
import { edgePages, nestedPages, nextOf, notOlder, withoutPlaces } from '../meta/paging.js';
import type { Part, Parts } from '../meta/together.js';
import type { NewestFirstList } from '../newest-first.js';
import { identifier, isRecord, type Json, record, records } from '../payload.js';
import type { Edge } from './codec.js';
import { ratingId } from './rows.js';

export const COMMENT_FIELDS =
  'id,from,message,created_time,parent{id,parent{id}},permalink_url,is_hidden,attachment';

export const MENTION_FIELDS = 'id,message,from,created_time,permalink_url';

const POST_FIELDS = 'id,message,from,created_time,updated_time,permalink_url';

const RATING_FIELDS =
  'created_time,has_rating,has_review,rating,recommendation_type,review_text,reviewer,open_graph_story{id}';

/** More than 100 is an error. */
const FULL_PAGE = 100;
/** What a glance asks for: a poll a minute need not carry ten thousand comments. */
const GLANCE = { posts: 50, comments: 25 };

/** Comments without `filter=stream` lack the replies, and without an order they come ranked. */
const feedFields = (comments: number) =>
  `${POST_FIELDS},comments.filter(stream).order(reverse_chronological).limit(${comments}){${COMMENT_FIELDS}}`;

/** What is polled of a page, by the edge's name: all first pages come with one call on the page itself. */
export function partsOf(graph: GraphClient, pageId: string): Parts {
  return {
    feed: feed(graph, pageId),
    tagged: tagged(graph, pageId),
    ratings: ratings(graph, pageId),
  };
}

/** Posts with their comments: one call shows whatever is new on the fifty newest posts. */
function feed(graph: GraphClient, pageId: string): Part {
  const commentsOf = (row: Json) => records(record(row.comments).data);
  const limit = (deep: boolean) => (deep ? FULL_PAGE : GLANCE.posts);
  const fields = (deep: boolean) => feedFields(deep ? FULL_PAGE : GLANCE.comments);
  const { page, take } = edgePages(graph, graphPath(pageId, 'feed'), (deep) => ({
    fields: fields(deep),
    limit: limit(deep),
  }));
  const list: NewestFirstList = {
    order: 'creation',
    sweeps: true,
    page,
    rowId: (row) => identifier(row.id),
    createdAt: (row) => instant(row.created_time),
    newestAt: (row) =>
      latest([row, ...commentsOf(row)].map(({ created_time }) => instant(created_time))),
    glance: (row) => ({ ...row, ...firstComments(row.comments) }),
    prune: (row, floor) => ({ ...row, comments: notOlder(row.comments, 'created_time', floor) }),
    async *beneath(row, since) {
      for await (const page of nestedPages(graph, row.comments, since, 'created_time')) {
        yield { edge: 'comments', ...page };
      }
    },
    whole: (row) => {
      const contextId = identifier(row.id);
      if (!contextId || nextOf(record(row.comments))) return undefined;
      const itemIds = commentsOf(row).flatMap(({ id }) => identifier(id) ?? []);
      return { contextId, kind: 'comment', itemIds };
    },
    envelope: (rows) => envelope('feed', rows),
  };
  return { list, limit, fields, take };
}

/** The comments that a glance shows; a post without any has no such key. */
function firstComments(edge: unknown): Json {
  if (!isRecord(edge)) return {};
  return { comments: { ...edge, data: records(edge.data).slice(0, GLANCE.comments) } };
}

function tagged(graph: GraphClient, pageId: string): Part {
  return part(graph, pageId, 'tagged', `${MENTION_FIELDS},tagged_time`, {
    rowId: (row) => identifier(row.id),
    newestAt: (row) => latest([instant(row.tagged_time), instant(row.created_time)]),
  });
}

function ratings(graph: GraphClient, pageId: string): Part {
  return part(graph, pageId, 'ratings', RATING_FIELDS, {
    rowId: (row) =>
      ratingId(record(row.open_graph_story).id, record(row.reviewer).id, row.created_time),
    newestAt: (row) => instant(row.created_time),
  });
}

function part(
  graph: GraphClient,
  pageId: string,
  edge: Edge,
  fields: string,
  reading: Pick<NewestFirstList, 'rowId' | 'newestAt'>,
): Part {
  const path = graphPath(pageId, edge);
  const { page, take } = edgePages(graph, path, () => ({ fields, limit: GLANCE.posts }));
  const list: NewestFirstList = {
    order: 'activity',
    sweeps: false,
    page,
    ...reading,
    envelope: (rows) => envelope(edge, rows),
  };
  return { list, limit: () => GLANCE.posts, fields: () => fields, take };
}

function envelope(edge: Edge, rows: Json[]): Json {
  return { edge, data: rows.map(withoutPlaces) };
}
