import { replyState } from './google/review-resource.js';
import type { World } from './world.js';

/** Every reply that a platform accepted from us, the oldest first. */
export function publishedView(
  world: World,
  { platform, account }: Record<string, string | undefined>,
) {
  return [...world.published.values()]
    .filter((r) => (!platform || r.platform === platform) && (!account || r.account === account))
    .map(({ id: _n, reply: id, at, ...reply }) => ({ id, ...reply, at: iso(at) }));
}

const iso = (ms: number) => new Date(ms).toISOString();

/** The world as tests read it. Deleted items are left out unless asked for. */
export function stateView(world: World, options: { account?: string; deleted?: boolean }) {
  const wanted = <T extends { deleted: boolean }>(
    items: Iterable<T>,
    account: (item: T) => string,
  ) =>
    [...items].filter(
      (item) =>
        (options.deleted || !item.deleted) &&
        (options.account === undefined || account(item) === options.account),
    );
  const posts = wanted(world.posts.values(), (p) => p.account);
  const comments = wanted(world.comments.values(), (c) => c.account);
  const foreign = new Set(posts.filter((p) => p.foreign).map((p) => p.id));
  return {
    now: iso(world.now()),
    posts: posts.map(({ createdTime, updatedTime, ...post }) => ({
      ...post,
      createdTime: iso(createdTime),
      updatedTime: iso(updatedTime),
    })),
    comments: comments.map(({ createdTime, objectId, parentId, ...comment }) => ({
      ...comment,
      post: objectId,
      parent: parentId ?? null,
      createdTime: iso(createdTime),
    })),
    threads: [...world.threads.values()]
      .filter((t) => options.account === undefined || t.account === options.account)
      .map(({ updatedTime, ...thread }) => ({
        ...thread,
        updatedTime: iso(updatedTime),
        messages: world
          .messagesOf(thread.id)
          .filter((m) => options.deleted || !m.deleted)
          .reverse()
          .map(({ createdTime, ...message }) => ({ ...message, createdTime: iso(createdTime) })),
      })),
    reviews: wanted(world.reviews.values(), (r) => r.location).map(
      ({ createTime, updateTime, reply, ...review }) => ({
        ...review,
        createTime: iso(createTime),
        updateTime: iso(updateTime),
        reply: reply && {
          comment: reply.comment,
          updateTime: iso(reply.updateTime),
          state: replyState(reply, world.now()),
        },
      }),
    ),
    siteReviews: wanted(world.siteReviews.values(), (r) => r.account).map(
      ({ createdTime, updatedTime, reply, ...review }) => ({
        ...review,
        createdTime: iso(createdTime),
        updatedTime: iso(updatedTime),
        reply: reply && { text: reply.text, at: iso(reply.at), by: reply.by },
      }),
    ),
    mentions: [
      ...posts
        .filter((p) => p.kind === 'tagged' && !p.foreign)
        .map((p) => ({ post: p.id, text: p.text })),
      ...comments
        .filter((c) => foreign.has(c.objectId) && c.by === 'customer')
        .map((c) => ({ post: c.objectId, comment: c.id, text: c.text })),
    ],
  };
}
