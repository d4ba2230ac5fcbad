import type { Change, Comment, Post } from './model.js';
import { metaTime } from './graph/node.js';
import { numeric } from './meta-json.js';
import { INSTAGRAM } from './shop.js';
import { messagePieces, type Piece, threadPiece } from './webhook-messages.js';
import type { World } from './world.js';

const seconds = (ms: number) => Math.floor(ms / 1000);

/** What Meta tells about a change; nothing for Google's reviews and for edits or removals on Instagram. */
export function pieces(change: Change, world: World): Piece[] {
  switch (change.type) {
    case 'comment':
      return change.comment.network === 'instagram'
        ? instagramComment(change.verb, change.comment, world)
        : [facebookComment(change.verb, change.comment, change.at, world)];
    case 'post':
      return postPieces(change.verb, change.post, change.at);
    case 'message':
      return messagePieces(change.verb, change.message, change.thread, change.at, world.settings);
    case 'reaction':
      return change.post.network === 'instagram' ? [] : [reactionPiece(change)];
    case 'thread':
      return [threadPiece(change)];
    case 'review':
    case 'site-review':
      return [];
  }
}

function facebookComment(verb: string, comment: Comment, at: number, world: World): Piece {
  const post = world.posts.get(comment.objectId)!;
  const author = comment.anonymous ? {} : { from: comment.author };
  if (post.kind === 'rating') {
    const value = {
      item: 'comment',
      verb: verb === 'edited' ? 'edit' : verb,
      open_graph_story_id: numericStory(post.id),
      comment_id: comment.id,
      created_time: seconds(at),
      ...author,
    };
    return piece(comment.account, 'ratings', value);
  }
  const removed = verb === 'remove';
  return piece(comment.account, 'feed', {
    ...author,
    post_id: post.id,
    comment_id: comment.id,
    parent_id: comment.parentId ?? post.id,
    // hide, unhide and remove carry the time of the action, not of the comment
    created_time: seconds(verb === 'add' || verb === 'edited' ? comment.createdTime : at),
    item: 'comment',
    verb,
    ...(removed || comment.text === '' ? {} : { message: comment.text }),
    ...(!removed && comment.attachment === 'photo'
      ? {
          photo: `https://scontent.invalid/${comment.id}.jpg`,
          photo_id: numeric(comment.id.split('_')[1]!),
        }
      : {}),
    post: {
      id: post.id,
      status_type: post.kind === 'own' ? 'added_photos' : 'mobile_status_update',
      is_published: post.published !== false,
      updated_time: metaTime(post.updatedTime),
      permalink_url: `https://www.facebook.com/${post.id}`,
      promotion_status: post.published === false ? 'active' : 'ineligible',
    },
  });
}

function reactionPiece(change: Extract<Change, { type: 'reaction' }>): Piece {
  const { post, comment, person, reaction, verb, at } = change;
  return piece(post.account, 'feed', {
    from: person,
    post_id: post.id,
    ...(comment ? { comment_id: comment.id } : {}),
    parent_id: comment?.parentId ?? post.id,
    created_time: seconds(at),
    item: 'reaction',
    reaction_type: reaction,
    verb,
  });
}

function postPieces(verb: string, post: Post, at: number): Piece[] {
  if (post.network === 'instagram') {
    const mention = post.foreign && verb === 'add' && post.text.includes(`@${INSTAGRAM.username}`);
    return mention ? [instagramPiece('mentions', { media_id: post.id })] : [];
  }
  if (post.kind === 'rating') {
    const value = {
      item: 'rating',
      verb: verb === 'edited' ? 'edit' : verb,
      reviewer_id: numeric(post.author.id),
      reviewer_name: post.author.name,
      ...(post.text ? { review_text: post.text } : {}),
      recommendation_type: post.recommendation?.toUpperCase(),
      open_graph_story_id: numericStory(post.id),
      created_time: seconds(at),
    };
    return [piece(post.account, 'ratings', value)];
  }
  if (post.kind === 'tagged') {
    const value = {
      ...(post.text ? { message: post.text } : {}),
      post_id: post.id,
      item: 'post',
      verb: verb === 'add' ? 'add' : verb === 'edited' ? 'edited' : 'remove',
      created_time: seconds(at),
    };
    return [piece(post.account, 'mention', value)];
  }
  const trashed = verb === 'trash';
  return [
    piece(post.account, 'feed', {
      from: post.author,
      post_id: post.id,
      created_time: seconds(verb === 'add' ? post.createdTime : at),
      item: verb === 'remove' ? 'post' : 'status',
      verb: trashed ? 'edited' : verb,
      published: trashed ? 0 : 1,
      ...(verb === 'remove' || !post.text ? {} : { message: post.text }),
    }),
  ];
}

/** No time in the payload; edits, hides and removals are never told. */
function instagramComment(verb: string, comment: Comment, world: World): Piece[] {
  if (verb !== 'add') return [];
  const post = world.posts.get(comment.objectId)!;
  const own = comment.author.id === INSTAGRAM.id;
  if (post.foreign) {
    if (own || !comment.text.includes(`@${INSTAGRAM.username}`)) return [];
    // connected by Instagram's own login, mentions come as comments
    if (world.settings.get('instagramLogin')) return [instagramPiece('comments', value(post))];
    return [instagramPiece('mentions', { media_id: post.id, comment_id: comment.id })];
  }
  return [instagramPiece(post.product === 'LIVE' ? 'live_comments' : 'comments', value(post))];

  function value({ id, product = 'FEED', published }: Post) {
    return {
      id: comment.id,
      text: comment.text,
      from: {
        id: comment.author.id,
        username: comment.author.name,
        ...(own ? { self_ig_scoped_id: comment.author.id } : {}),
      },
      media: {
        id,
        media_product_type: product,
        ...(published === false ? { ad_id: id.slice(3), ad_title: 'Meltemi Home' } : {}),
      },
      ...(comment.parentId ? { parent_id: comment.parentId } : {}),
    };
  }
}

function instagramPiece(field: string, value: unknown): Piece {
  return { ...piece(INSTAGRAM.id, field, value), object: 'instagram' };
}

function piece(account: string, field: string, value: unknown): Piece {
  return { object: 'page', account, field, change: { field, value } };
}

/** A story id is one number where the page's id is not part of it; otherwise it stays text. */
const numericStory = (id: string) => (/^\d+$/.test(id) ? numeric(id) : id);
