import type { Comment, Post } from '../model.js';
import { PAGES } from '../shop.js';
import type { World } from '../world.js';
import { type Args, type Context, type Edge, type NodeType, metaTime, Ref } from './node.js';

const none = (): Edge => ({ rows: [] });
const absent = () => undefined;

export const postRef = (post: Post) => new Ref('post', post.id, post);
export const commentRef = (comment: Comment) => new Ref('comment', comment.id, comment);

export const postType: NodeType<Post> = {
  name: 'Post',
  defaults: ['created_time', 'message', 'id'],
  fields: {
    id: (post) => post.id,
    created_time: (post) => metaTime(post.createdTime),
    updated_time: (post, { world }) => metaTime(lastActivity(post, world)),
    message: (post) => post.text || undefined,
    from: (post) => (post.kind === 'tagged' ? undefined : post.author),
    permalink_url: (post, { call }) => `${call.origin}/?account=${post.account}#post-${post.id}`,
    status_type: (post) => (post.kind === 'own' ? 'added_photos' : 'mobile_status_update'),
    is_published: (post) => post.published !== false,
    is_hidden: () => false,
    tagged_time: (post) => (post.kind === 'tagged' ? metaTime(post.createdTime) : undefined),
    to: (post) =>
      post.kind === 'visitor'
        ? { data: PAGES.filter((p) => p.id === post.account).map(({ id, name }) => ({ id, name })) }
        : undefined,
    promotion_status: (post) => (post.published === false ? 'active' : 'ineligible'),
    story: absent,
    full_picture: absent,
    attachments: absent,
    shares: absent,
    message_tags: (post) => messageTags(post.text),
    place: absent,
    parent_id: absent,
    properties: absent,
  },
  edges: { comments: postComments, likes: none, reactions: none },
};

export const commentType: NodeType<Comment> = {
  name: 'Comment',
  defaults: ['created_time', 'from', 'message', 'id'],
  fields: {
    id: (comment) => comment.id,
    created_time: (comment) => metaTime(comment.createdTime),
    from: (comment) => (comment.anonymous ? undefined : comment.author),
    message: (comment) => comment.text,
    attachment: (comment) => attachment(comment),
    parent: (comment, { world }) => {
      const parent = comment.parentId && world.comments.get(comment.parentId);
      return parent && !parent.deleted ? commentRef(parent) : undefined;
    },
    object: (comment, { world }) => {
      const post = world.posts.get(comment.objectId);
      return post && postRef(post);
    },
    permalink_url: (comment, { call }) =>
      `${call.origin}/?account=${comment.account}#comment-${comment.id}`,
    comment_count: (comment, { world }) => childrenOf(world, comment.id).length,
    like_count: (comment) => comment.likes,
    user_likes: () => false,
    is_hidden: (comment) => comment.hidden,
    is_private: () => false,
    can_comment: () => true,
    can_like: () => true,
    can_remove: () => true,
    can_hide: (comment) => comment.by === 'customer',
    can_reply_privately: (comment, { world }) => canReplyPrivately(comment, world.now()),
    private_reply_conversation: ({ privateReplyThread: id }) => (id ? { id } : undefined),
    message_tags: (comment) => messageTags(comment.text),
    admin_creator: absent,
    application: absent,
  },
  edges: { comments: replies, likes: none, reactions: none },
};

/** Recommendations have no id of their own; only `open_graph_story`, when asked for, tells one. */
export const ratingType: NodeType<Post> = {
  name: 'Recommendation',
  anonymous: true,
  defaults: ['created_time', 'recommendation_type', 'review_text', 'reviewer'],
  fields: {
    created_time: (post) => metaTime(post.createdTime),
    has_rating: () => false,
    has_review: (post) => post.text !== '',
    rating: absent,
    recommendation_type: (post) => post.recommendation,
    review_text: (post) => post.text || undefined,
    reviewer: (post) => post.author,
    open_graph_story: (post) => new Ref('story', post.id, post),
  },
  edges: {},
};

export const storyType: NodeType<Post> = {
  name: 'OpenGraphStory',
  defaults: ['id'],
  fields: {
    id: (post) => post.id,
    message: (post) => post.text || undefined,
    start_time: (post) => metaTime(post.createdTime),
    from: (post) => post.author,
  },
  edges: { comments: postComments },
};

/** The pages that a text names; offsets in UTF-16 units. */
function messageTags(text: string) {
  const tags = PAGES.filter(({ name }) => text.includes(`@${name}`)).map(({ id, name }) => {
    const offset = text.indexOf(`@${name}`);
    return { id, name, type: 'page', offset, length: name.length + 1 };
  });
  return tags.length > 0 ? tags : undefined;
}

const WEEK = 7 * 24 * 3600_000;

export function canReplyPrivately(comment: Comment, now: number): boolean {
  return (
    comment.by === 'customer' && !comment.privateReplyThread && now - comment.createdTime < WEEK
  );
}

/** A post's `updated_time` moves with its newest comment, not with an edit or removal of one. */
export function lastActivity(post: Post, world: World): number {
  let last = post.updatedTime;
  for (const comment of world.commentsOf(post.id)) {
    if (!comment.deleted) last = Math.max(last, comment.createdTime);
  }
  return last;
}

export function childrenOf(world: World, id: string): Comment[] {
  return world.repliesOf(id).filter((c) => !c.deleted);
}

/** Default filter is `toplevel` and default order "ranked": replies and new items are missed by whoever asks for neither. */
function postComments(post: Post, args: Args, { world }: Context): Edge {
  const all = world.commentsOf(post.id);
  const rows = args.filter === 'stream' ? all : all.filter((c) => !c.parentId);
  return {
    rows: ordered(rows, args.order ?? 'ranked'),
    summary: {
      order: args.order ?? 'ranked',
      total_count: all.filter((c) => !c.deleted).length,
      can_comment: true,
    },
  };
}

function replies(comment: Comment, args: Args, { world }: Context): Edge {
  const found = world.repliesOf(comment.id);
  if (args.filter === 'stream') {
    for (const reply of found) found.push(...world.repliesOf(reply.id));
  }
  return {
    rows: ordered(found, args.order ?? 'chronological'),
    summary: { order: 'chronological', total_count: found.length, can_comment: true },
  };
}

function ordered(comments: Comment[], order: string) {
  const byTime = (a: Comment, b: Comment) =>
    a.createdTime - b.createdTime || (a.id < b.id ? -1 : 1);
  const ranked = (a: Comment, b: Comment) => b.likes - a.likes || (a.id < b.id ? -1 : 1);
  const sorted = [...comments].sort(order === 'ranked' ? ranked : byTime);
  if (order === 'reverse_chronological') sorted.reverse();
  return sorted.map((c) => ({ id: c.id, item: commentRef(c), visible: !c.deleted }));
}

function attachment(comment: Comment): unknown {
  if (!comment.attachment) return undefined;
  const target = { id: comment.id.split('_')[1], url: 'https://www.facebook.com/' };
  return {
    type: comment.attachment,
    media: { image: { height: 480, width: 640, src: `https://scontent.invalid/${target.id}.jpg` } },
    target,
    url: target.url,
  };
}
