import type { AccountIdentity } from '../connector.js';
import { isRecord, list } from '../payload.js';
import type { PlatformEvent, PlatformItem } from '../platform-event.js';
import { readDocument } from './document.js';
import { keptPost, type Post } from './post.js';

/**
 * A feed as it came (text, or a JSON Feed parsed), or a page of its posts as the poller keeps them:
 * `{posts: [post]}`. Never throws.
 */
export function decode(body: unknown, account: AccountIdentity, receivedAt: Date): PlatformEvent[] {
  if (isRecord(body) && Array.isArray(body.posts)) {
    return list(body.posts).map((row): PlatformEvent => {
      const post = keptPost(row);
      return post
        ? itemOf(post, receivedAt)
        : { type: 'undecodable', reason: 'a post without its id or without words' };
    });
  }
  const found = readDocument(body, account.externalId);
  if ('why' in found) return [{ type: 'undecodable', reason: found.why }];
  const items = found.posts.map((post) => itemOf(post, receivedAt));
  if (found.leftOut === 0) return items;
  return [...items, { type: 'ignored', reason: `${found.leftOut} more posts are left alone` }];
}

function itemOf(post: Post, receivedAt: Date): PlatformItem {
  const at = post.at === undefined ? undefined : new Date(post.at);
  const updated = post.updated === undefined ? undefined : new Date(post.updated);
  const { title = '', text = '' } = post;
  return {
    type: 'item',
    kind: post.review ? 'review' : 'mention',
    externalId: post.id,
    threadId: post.id,
    author: post.author ? { name: post.author } : null,
    own: false,
    text,
    ...(title ? { title } : {}),
    ...(post.review && post.rating !== undefined ? { rating: post.rating } : {}),
    attachments: [],
    createdAt: at ?? receivedAt,
    ...(at ? {} : { createdAtApproximate: true }),
    ...(at && updated && updated > at ? { updatedAt: updated } : {}),
    ...(post.link ? { permalink: post.link } : {}),
  };
}
