import { identifier, text } from '../payload.js';
import type { PlatformEvent, PlatformItem } from '../platform-event.js';
import { attachmentsOfChange } from './attachments.js';
import {
  authorship,
  broken,
  byVerb,
  type Change,
  ignored,
  isGone,
  isRead,
  timeOf,
  timesOf,
  verbOf,
} from './change.js';
import { comment, reaction } from './comments.js';
import { rating } from './ratings.js';

/** Kinds of `feed` items that are a post on the page. */
const POSTS = new Set([
  'post',
  'status',
  'photo',
  'video',
  'link',
  'note',
  'share',
  'album',
  'photo-album',
  'picture',
]);

/** What only the page itself publishes; these come without an author. */
const OWN_POSTS = new Set(['event', 'coupon', 'milestone', 'experience']);

const REACTIONS = new Set(['reaction', 'like']);
/** One element of `changes` of a page. */
export function decodeChange(change: Change): PlatformEvent[] {
  if (change.field === 'mention') return mention(change);
  if (change.field === 'ratings') return rating(change);
  if (change.field !== 'feed') return ignored(`the field “${change.field}” is not read`);
  const item = text(change.value.item) ?? '';
  if (item === 'comment') return comment(change);
  if (REACTIONS.has(item)) return reaction(change);
  if (POSTS.has(item) || OWN_POSTS.has(item)) return post(change);
  if (item === 'mention' || item === 'tag') return mention(change);
  if (item === 'rating') return rating(change);
  return ignored(`the feed item “${item}” is not read`);
}

/** The page's own posts are what comments stand under; a visitor's is an item like a comment. */
function post(change: Change): PlatformEvent[] {
  const { value } = change;
  const verb = verbOf(change);
  if (!isRead(verb)) return ignored(`the verb “${verb}” of a post is not read`);
  // Photos and videos came without a post of their own once.
  const externalId = identifier(value.post_id ?? value.photo_id ?? value.video_id);
  if (!externalId) return broken('a post without its id');
  const { author, own } = authorship(change);
  const isOurs = own || OWN_POSTS.has(text(value.item) ?? '');
  const place = { externalId, threadId: externalId, author, own: isOurs };
  const notice = { ...place, kind: 'comment', form: 'post' } as const;
  const at = timeOf(change);
  const gone: PlatformEvent = { type: 'context-removed', contextId: externalId, author, at };
  if (isOurs && isGone(verb)) return [gone];
  const said = { text: text(value.message) ?? '', attachments: attachmentsOfChange(value) };
  const isDraft = value.published === 0 || value.published === false;
  const events = byVerb(change, notice, () => {
    // Ours also as a draft, and when it was put into the trash: that is told as an edit.
    if (isOurs) return [{ type: 'context', contextId: externalId, ...said, author, at }];
    if (isDraft) return ignored('a post that is not published');
    return [{ type: 'item', ...notice, ...said, ...timesOf(change) }];
  });
  // No removal is sent for each comment beneath it.
  return isGone(verb) ? [...events, gone] : events;
}

/** Comes without its author, often without its text: what can be read is read afterwards. */
function mention(change: Change): PlatformEvent[] {
  const { value } = change;
  const post = identifier(value.post_id);
  const inComment = identifier(value.comment_id);
  const externalId = inComment ?? post;
  if (!externalId) return broken('a mention without its id');
  const who = authorship(change);
  const notice = { externalId, threadId: externalId, kind: 'mention', ...who } as const;
  return byVerb(change, { ...notice, ...(post ? { contextId: post } : {}) }, () => {
    const message = text(value.message);
    const item: PlatformItem = {
      type: 'item',
      ...notice,
      text: message ?? '',
      attachments: attachmentsOfChange(value),
      ...timesOf(change),
      ...(inComment && post ? { context: { externalId: post } } : {}),
    };
    return message ? [item] : [item, { type: 'fetch', reference: `mention:${externalId}` }];
  });
}
