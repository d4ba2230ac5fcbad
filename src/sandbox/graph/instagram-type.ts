import type { Comment, Post } from '../model.js';
import { INSTAGRAM } from '../shop.js';
import { mayRead } from './call.js';
import { conversations } from './conversation-type.js';
import { missingObject, permission } from './graph-error.js';
import { messengerProfile } from './messenger-profile.js';
import { type Context, type Edge, type NodeType, metaTime, Ref } from './node.js';
import { threadOwner } from './thread-control.js';

type Account = typeof INSTAGRAM;

const newest = <T extends { createdTime: number; id: string }>(a: T, b: T) =>
  b.createdTime - a.createdTime || (a.id < b.id ? 1 : -1);

const mediaRef = (post: Post) => new Ref('media', post.id, post);
const commentRef = (comment: Comment) => new Ref('igComment', comment.id, comment);

export const igUserType: NodeType<Account> = {
  name: 'IGUser',
  defaults: ['id'],
  fields: {
    // Instagram's own login knows the account by another id, and by this one as user_id
    id: (account, { identity }) =>
      identity.kind === 'instagram' ? account.appScopedId : account.id,
    user_id: (account) => account.id,
    account_type: () => 'BUSINESS',
    ig_id: (account) => account.id,
    username: (account) => account.username,
    name: (account) => account.name,
    biography: () => 'Linen and ceramics from the Aegean.',
    followers_count: () => 6210,
    media_count: (_a, { world }) => media(world.posts.values(), 'own').length,
    profile_picture_url: () => undefined,
    website: () => undefined,
    mentioned_comment: (_a, { world }, args) => {
      const comment = world.comments.get(args.comment_id ?? '');
      if (!comment || comment.deleted || !world.posts.get(comment.objectId)?.foreign) {
        throw missingObject(args.comment_id ?? '');
      }
      return new Ref('mentionedComment', comment.id, comment);
    },
    mentioned_media: (_a, { world }, args) => {
      const post = world.posts.get(args.media_id ?? '');
      if (!post?.foreign || post.deleted) throw missingObject(args.media_id ?? '');
      return new Ref('mentionedMedia', post.id, post);
    },
  },
  edges: {
    media: (_a, _args, context) => list(context, 'own'),
    tags: (_a, _args, context) => list(context, 'tagged'),
    conversations: (account, args, context) => conversations(account.id, args, context),
    messenger_profile: (account, _args, { world }) => messengerProfile(account.id, world),
    thread_owner: (account, args, context) => threadOwner(account.id, args, context),
    subscribed_apps: () => ({ rows: [] }),
  },
};

export const mediaType: NodeType<Post> = {
  name: 'IGMedia',
  defaults: ['id'],
  fields: {
    id: (post) => post.id,
    caption: (post) => post.text || undefined,
    media_type: () => 'IMAGE',
    media_product_type: (post) => post.product ?? 'FEED',
    media_url: (post) => `https://scontent.invalid/${post.id}.jpg`,
    permalink: (post, { call }) => `${call.origin}/?account=${post.account}#post-${post.id}`,
    shortcode: (post) => post.id.slice(-11),
    timestamp: (post) => metaTime(post.createdTime),
    username: (post) => post.author.name,
    owner: (post) => (post.kind === 'own' ? { id: post.account } : undefined),
    comments_count: (post, { world }) => world.commentsOf(post.id).filter((c) => !c.deleted).length,
    like_count: () => 12,
    is_comment_enabled: () => true,
    children: () => undefined,
  },
  edges: {
    comments: (post, _args, { world }) =>
      rows(world.commentsOf(post.id).filter((c) => !c.parentId)),
  },
};

/** `timestamp` not `created_time`, `text` not `message`, `hidden` not `is_hidden`; `user` only on the account's own comments. */
export const igCommentType: NodeType<Comment> = {
  name: 'IGComment',
  defaults: ['timestamp', 'text', 'id'],
  fields: {
    id: (comment) => comment.id,
    text: (comment) => comment.text,
    timestamp: (comment) => metaTime(comment.createdTime),
    username: (comment) => (comment.anonymous ? undefined : comment.author.name),
    from: ({ anonymous, author }) =>
      anonymous ? undefined : { id: author.id, username: author.name },
    user: ({ author }) => (author.id === INSTAGRAM.id ? { id: author.id } : undefined),
    parent_id: (comment) => comment.parentId,
    media: (comment, { world }) => {
      const post = world.posts.get(comment.objectId)!;
      return { id: post.id, media_product_type: post.product ?? 'FEED' };
    },
    hidden: (comment) => comment.hidden,
    like_count: (comment) => comment.likes,
    legacy_instagram_comment_id: (comment) => comment.id,
  },
  edges: {
    replies: (comment, _args, { world }) => {
      const edge = rows(world.repliesOf(comment.id));
      return { rows: edge.rows.reverse() };
    },
  },
};

/** A comment elsewhere that names the account: no author fields exist. */
export const mentionedCommentType: NodeType<Comment> = {
  name: 'IGMentionedComment',
  defaults: ['id'],
  fields: {
    id: (comment) => comment.id,
    text: (comment) => comment.text,
    timestamp: (comment) => metaTime(comment.createdTime),
    like_count: (comment) => comment.likes,
    media: (comment, { world }) =>
      new Ref('mentionedMedia', comment.objectId, world.posts.get(comment.objectId)),
  },
  edges: {},
};

export const mentionedMediaType: NodeType<Post> = {
  name: 'IGMentionedMedia',
  defaults: ['id'],
  fields: Object.fromEntries(
    Object.entries(mediaType.fields).filter(([name]) => !['owner', 'shortcode'].includes(name)),
  ),
  edges: {},
};

function media(posts: Iterable<Post>, kind: Post['kind']): Post[] {
  return [...posts]
    .filter((p) => p.network === 'instagram' && p.kind === kind && !p.foreign)
    .sort(newest);
}

function list({ world, identity }: Context, kind: Post['kind']): Edge {
  if (!mayRead(identity, INSTAGRAM.id)) {
    throw permission('Requires instagram_basic permission to manage the object');
  }
  const found = media(world.posts.values(), kind);
  return { rows: found.map((p) => ({ id: p.id, item: mediaRef(p), visible: !p.deleted })) };
}

function rows(comments: Comment[]): Edge {
  return {
    rows: comments
      .sort(newest)
      .map((c) => ({ id: c.id, item: commentRef(c), visible: !c.deleted })),
  };
}
