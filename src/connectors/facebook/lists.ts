import { ConnectorError } from '../connector-error.js';
import { instant, latest } from '../instant.js';
import { type GraphClient, graphPath } from '../meta/graph-client.js';
import { edgePages, nestedPages, notOlder, withoutPlaces } from '../meta/paging.js';
import type { NewestFirstList } from '../newest-first.js';
import { identifier, type Json, record, records } from '../payload.js';
import type { Edge } from './codec.js';
import { ratingId } from './rows.js';

export const COMMENT_FIELDS =
  'id,from,message,created_time,parent{id,parent{id}},permalink_url,is_hidden,attachment';

export const MENTION_FIELDS = 'id,message,from,created_time,permalink_url';

/** Comments without `filter=stream` lack the replies, and without an order they come ranked. */
const FEED_FIELDS =
  'id,message,from,created_time,updated_time,permalink_url,' +
  `comments.filter(stream).order(reverse_chronological).limit(25){${COMMENT_FIELDS}}`;

const RATING_FIELDS =
  'created_time,has_rating,has_review,rating,recommendation_type,review_text,reviewer,open_graph_story{id}';

/** More than 100 is an error; 50 posts with 25 comments each stay below what Graph calls too much data. */
const LIMIT = 50;

/** The list behind a stream of the manifest. */
export function listOf(graph: GraphClient, pageId: string, stream: string): NewestFirstList {
  if (stream === 'comments') return feed(graph, pageId);
  if (stream === 'mentions') return tagged(graph, pageId);
  if (stream === 'ratings') return ratings(graph, pageId);
  throw new ConnectorError('reject', `There is no stream “${stream}” here.`);
}

/** Posts with their comments: one call shows whatever is new on the fifty newest posts. */
function feed(graph: GraphClient, pageId: string): NewestFirstList {
  const comments = (row: Json) => records(record(row.comments).data);
  return {
    order: 'creation',
    sweeps: true,
    page: edgePages(graph, graphPath(pageId, 'feed'), { fields: FEED_FIELDS, limit: LIMIT }),
    rowId: (row) => identifier(row.id),
    createdAt: (row) => instant(row.created_time),
    newestAt: (row) =>
      latest([row, ...comments(row)].map(({ created_time }) => instant(created_time))),
    prune: (row, floor) => ({ ...row, comments: notOlder(row.comments, 'created_time', floor) }),
    async *beneath(row, since) {
      for await (const page of nestedPages(graph, row.comments, since, 'created_time')) {
        yield { edge: 'comments', ...page };
      }
    },
    envelope: (rows) => envelope('feed', rows),
  };
}

function tagged(graph: GraphClient, pageId: string): NewestFirstList {
  return {
    order: 'activity',
    sweeps: false,
    page: edgePages(graph, graphPath(pageId, 'tagged'), {
      fields: `${MENTION_FIELDS},tagged_time`,
      limit: LIMIT,
    }),
    rowId: (row) => identifier(row.id),
    newestAt: (row) => latest([instant(row.tagged_time), instant(row.created_time)]),
    envelope: (rows) => envelope('tagged', rows),
  };
}

function ratings(graph: GraphClient, pageId: string): NewestFirstList {
  return {
    order: 'activity',
    sweeps: false,
    page: edgePages(graph, graphPath(pageId, 'ratings'), { fields: RATING_FIELDS, limit: LIMIT }),
    rowId: (row) =>
      ratingId(record(row.open_graph_story).id, record(row.reviewer).id, row.created_time),
    newestAt: (row) => instant(row.created_time),
    envelope: (rows) => envelope('ratings', rows),
  };
}

function envelope(edge: Edge, rows: Json[]): Json {
  return { edge, data: rows.map(withoutPlaces) };
}
