import type { Comment, Post } from '../model.js';
import { INSTAGRAM, shopAuthor } from '../shop.js';
import { flag, mayAct, structure, text } from './call.js';
import { badParameter, GraphError, missingObject, permission } from './graph-error.js';
import type { Context } from './node.js';

export type Answer = Record<string, unknown>;

/** POST /{comment|post|story}/comments by the Page. Answers `{id}`. Consecutive identical text: 506/1455006. */
export function commentOnFacebook(target: Comment | Post, context: Context): Answer {
  const { call, world } = context;
  requireActor(context, target.account);
  const message = text(call, 'message') ?? '';
  const attached = ['attachment_url', 'attachment_id', 'attachment_share_url', 'source'].some(
    (name) => text(call, name),
  );
  if (message.trim() === '' && !attached) throw badParameter('Missing message or attachment');
  if (message.length > 8000) throw badParameter('Message is too long');
  const parent = 'objectId' in target ? target : undefined;
  const siblings = world
    .commentsOf(parent?.objectId ?? target.id)
    .filter((c) => c.parentId === parent?.id && !c.deleted);
  const last = siblings.filter((c) => c.by !== 'customer').at(-1);
  if (last && last.text === message && siblings.at(-1) === last && !attached) {
    throw new GraphError('(#506) Duplicate status message', {
      code: 506,
      subcode: 1455006,
      userTitle: 'Duplicate comment',
      userMessage: 'It looks like you already posted this comment.',
    });
  }
  const comment = world.addComment({
    account: target.account,
    network: 'facebook',
    objectId: parent?.objectId ?? target.id,
    parentId: parent?.id,
    by: 'api',
    text: message,
    ...(attached ? { attachment: 'photo' as const } : {}),
  });
  return { id: comment.id };
}

/** POST /{media}/comments and POST /{comment}/replies. A reply to a reply lands under the top-level comment. */
export function commentOnInstagram(target: Comment | Post, context: Context): Answer {
  const { call, world } = context;
  requireActor(context, INSTAGRAM.id);
  const message = text(call, 'message') ?? '';
  if (message.trim() === '') throw badParameter('The parameter message is required');
  if (message.length > 2200) throw badParameter('The comment is too long');
  const parent = 'objectId' in target ? target : undefined;
  const comment = world.addComment({
    account: INSTAGRAM.id,
    network: 'instagram',
    objectId: parent?.objectId ?? target.id,
    parentId: parent?.parentId ?? parent?.id,
    by: 'api',
    text: message,
  });
  return { id: comment.id };
}

/** POST /{ig-user}/mentions: answers a comment (or caption) elsewhere that names the account. */
export function answerMention(context: Context): Answer {
  const { call, world } = context;
  requireActor(context, INSTAGRAM.id);
  const media = world.posts.get(text(call, 'media_id') ?? '');
  if (!media?.foreign) throw missingObject(text(call, 'media_id') ?? '', 'post');
  const commentId = text(call, 'comment_id');
  const parent = commentId ? world.comments.get(commentId) : undefined;
  if (commentId && (!parent || parent.objectId !== media.id))
    throw missingObject(commentId, 'post');
  return commentOnInstagram(parent ?? media, context);
}

/** POST /{comment}: hide or unhide; on an own Facebook comment also a new text. Answers `{success:true}`. */
export function changeComment(comment: Comment, context: Context): Answer {
  const { call, world } = context;
  requireActor(context, comment.account);
  const hide = comment.network === 'instagram' ? text(call, 'hide') : text(call, 'is_hidden');
  if (hide !== undefined) {
    const own = comment.author.id === comment.account;
    if (own && comment.network === 'facebook') {
      throw permission('You do not have permission to hide this comment');
    }
    const hidden = flag(hide) && !own;
    const verb = hidden === comment.hidden ? undefined : hidden ? 'hide' : 'unhide';
    world.changeComment(comment, { hidden }, verb, 'api');
    return { success: true };
  }
  const message = text(call, 'message');
  if (message === undefined || comment.network === 'instagram') {
    throw badParameter('No supported parameter was given');
  }
  if (comment.author.id !== comment.account) {
    throw permission('You can edit only your own comments');
  }
  world.changeComment(comment, { text: message, attachment: undefined }, 'edited', 'api');
  return { success: true };
}

export function deleteComment(comment: Comment, context: Context): Answer {
  requireActor(context, comment.account);
  context.world.removeComment(comment, 'api');
  return { success: true };
}

export function deletePost(post: Post, context: Context): Answer {
  requireActor(context, post.account);
  context.world.changePost(post, { deleted: true }, 'remove');
  return { success: true };
}

export function likeComment(comment: Comment, context: Context): Answer {
  requireActor(context, comment.account);
  context.world.changeComment(comment, { likes: comment.likes + 1 }, undefined, 'api');
  return { success: true };
}

/** POST /{page}/feed. */
export function publishPost(page: string, context: Context): Answer {
  requireActor(context, page);
  const message = text(context.call, 'message') ?? '';
  if (message === '' && !structure(context.call, 'attached_media')) {
    throw badParameter('Missing message or attachment');
  }
  const post = context.world.addPost({
    account: page,
    network: 'facebook',
    kind: 'own',
    text: message,
    author: shopAuthor(page),
  });
  return { id: post.id };
}

function requireActor({ identity }: Context, account: string): void {
  if (mayAct(identity, account)) return;
  if (identity.kind === 'page') {
    throw permission('The token does not belong to the Page that owns this object');
  }
  throw new GraphError('(#190) This method must be called with a Page Access Token', {
    code: 190,
    subcode: 2069032,
  });
}
