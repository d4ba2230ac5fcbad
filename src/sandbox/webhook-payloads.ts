import type { Change, Comment, Message, Post, Thread } from './model.js';
import { metaTime } from './graph/node.js';
import { numeric } from './meta-json.js';
import { APP, INSTAGRAM, shopAuthor } from './shop.js';
import type { World } from './world.js';

/** One piece of an entry: a `changes` item of a field, or a `messaging` item. */
export interface Piece {
  object: 'page' | 'instagram';
  account: string;
  field: string;
  change?: unknown;
  messaging?: unknown;
}

/** Business Suite's own inbox, as `app_id` of echoes that people typed there. */
const PAGE_INBOX = '263902037430900';

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
      return messagePieces(change.verb, change.message, change.thread, change.at);
    case 'reaction':
      return change.post.network === 'instagram' ? [] : [reactionPiece(change)];
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
      is_published: true,
      updated_time: metaTime(post.updatedTime),
      permalink_url: `https://www.facebook.com/${post.id}`,
      promotion_status: 'ineligible',
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
    return mention
      ? [{ ...piece(INSTAGRAM.id, 'mentions', { media_id: post.id }), object: 'instagram' }]
      : [];
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
    const value = { media_id: post.id, comment_id: comment.id };
    return [{ ...piece(INSTAGRAM.id, 'mentions', value), object: 'instagram' }];
  }
  const value = {
    id: comment.id,
    text: comment.text,
    from: {
      id: comment.author.id,
      username: comment.author.name,
      ...(own ? { self_ig_scoped_id: comment.author.id } : {}),
    },
    media: { id: post.id, media_product_type: 'FEED' },
    ...(comment.parentId ? { parent_id: comment.parentId } : {}),
  };
  return [{ ...piece(INSTAGRAM.id, 'comments', value), object: 'instagram' }];
}

function messagePieces(verb: string, message: Message, thread: Thread, at: number): Piece[] {
  const shop = shopAuthor(thread.account).id;
  const object = thread.network === 'instagram' ? 'instagram' : 'page';
  const echo = message.by !== 'customer';
  const [sender, recipient] = echo ? [shop, thread.person.id] : [thread.person.id, shop];
  const head = { sender: { id: sender }, recipient: { id: recipient }, timestamp: at };
  const of = (field: string, content: object): Piece => ({
    object,
    account: thread.account,
    field,
    messaging: { ...head, ...content },
  });
  if (verb === 'delete') {
    if (object === 'page') return [];
    return [of('messages', { message: { mid: message.id, is_deleted: true } })];
  }
  if (verb === 'edit') {
    const edit = { mid: message.id, text: message.text, num_edit: message.edits };
    return [of('message_edits', { message_edit: edit })];
  }
  const body = {
    mid: message.id,
    ...(message.text ? { text: message.text } : {}),
    ...(message.attachment
      ? {
          attachments: [
            {
              type: 'image',
              payload: { url: `https://scontent.invalid/${message.id.slice(2, 20)}` },
            },
          ],
        }
      : {}),
    ...(message.quickReply ? { quick_reply: { payload: message.quickReply } } : {}),
    ...(message.metadata ? { metadata: message.metadata } : {}),
  };
  if (!echo) return [of('messages', { message: body })];
  const app_id = message.by === 'api' ? numeric(APP.id) : numeric(PAGE_INBOX);
  // with Facebook Login, Instagram folds echoes into `messages`
  const field = object === 'instagram' ? 'messages' : 'message_echoes';
  const echoed = of(field, { message: { ...body, is_echo: true, app_id } });
  if (object === 'instagram' || message.by !== 'api') return [echoed];
  const delivery: Piece = {
    object,
    account: thread.account,
    field: 'message_deliveries',
    messaging: {
      sender: { id: thread.person.id },
      recipient: { id: shop },
      timestamp: at + 1,
      delivery: { watermark: at },
    },
  };
  return [echoed, delivery];
}

function piece(account: string, field: string, value: unknown): Piece {
  return { object: 'page', account, field, change: { field, value } };
}

/** A story id is one number where the page's id is not part of it; otherwise it stays text. */
const numericStory = (id: string) => (/^\d+$/.test(id) ? numeric(id) : id);
