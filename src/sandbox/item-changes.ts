import { BadInput } from './bad-input.js';
import { idOf, nameOf, react, required, stars, type Written } from './customer.js';
import type { Comment, Message, Post, Review, SiteReview } from './model.js';
import type { World } from './world.js';

export type Found =
  | { type: 'comment'; item: Comment }
  | { type: 'post'; item: Post }
  | { type: 'message'; item: Message }
  | { type: 'review'; item: Review }
  | { type: 'site-review'; item: SiteReview };

/** By the id that the platform's API gives; a Google review also by its resource name. */
export function findItem(world: World, id: string): Found {
  const comment = world.comments.get(id);
  if (comment) return { type: 'comment', item: comment };
  const post = world.posts.get(id);
  if (post) return { type: 'post', item: post };
  const message = world.messages.get(id);
  if (message) return { type: 'message', item: message };
  const review = world.reviews.get(/\/reviews\/([^/]+)$/.exec(id)?.[1] ?? id);
  if (review) return { type: 'review', item: review };
  const siteReview = world.siteReviews.get(id);
  if (siteReview) return { type: 'site-review', item: siteReview };
  throw new BadInput(`unknown item ${id}`);
}

export interface Edit {
  text?: string;
  title?: string;
  rating?: number;
  /** Google: `null` takes the translation away. Alone it is Google's own doing: other text, same time, nobody told. */
  translation?: Review['translation'] | null;
}

/** What its writer changes. */
export function editItem(world: World, id: string, edit: Edit): void {
  const found = findItem(world, id);
  const text = edit.text;
  switch (found.type) {
    case 'comment':
      if (found.item.network === 'instagram')
        throw new BadInput('Instagram comments have no edits');
      world.changeComment(found.item, { text: required(text, 'text') }, 'edited', found.item.by);
      return;
    case 'post':
      world.changePost(found.item, { text: required(text, 'text') }, 'edited');
      return;
    case 'message': {
      const edits = found.item.edits + 1;
      world.changeMessage(found.item, { text: required(text, 'text'), edits }, 'edit');
      return;
    }
    case 'review':
      return editReview(world, found.item, edit);
    case 'site-review': {
      const { item } = found;
      const rating = edit.rating === undefined ? item.rating : stars(edit.rating, 0.5);
      const change = { text: text ?? item.text, title: edit.title ?? item.title, rating };
      world.changeSiteReview(item, change, 'update');
    }
  }
}

function editReview(world: World, review: Review, edit: Edit): void {
  const translation = edit.translation ?? undefined;
  if (edit.text === undefined && edit.rating === undefined) {
    if (edit.translation === undefined) throw new BadInput('text or rating is required');
    world.changeReview(review, { translation });
    return;
  }
  const text = edit.text ?? review.text;
  const rating = edit.rating === undefined ? review.rating : stars(edit.rating, 1);
  const updateTime = world.now();
  world.changeReview(review, { text, rating, translation, updateTime }, 'update');
}

/** By its writer; `trash`: a post goes to the page's bin, which webhooks tell as an edit with `published: 0`. */
export function deleteItem(world: World, id: string, { trash }: { trash?: boolean }): void {
  const found = findItem(world, id);
  const deleted = { deleted: true };
  switch (found.type) {
    case 'comment':
      return world.removeComment(found.item, found.item.by);
    case 'post':
      return world.changePost(found.item, deleted, trash ? 'trash' : 'remove');
    case 'message':
      return world.changeMessage(found.item, deleted, 'delete');
    case 'review':
      return world.changeReview(found.item, deleted, 'remove');
    case 'site-review':
      return world.changeSiteReview(found.item, deleted, 'remove');
  }
}

/** By the shop's staff, in the platform's own tools. */
export function hideItem(world: World, id: string, hidden: boolean): void {
  const found = findItem(world, id);
  if (found.type !== 'comment') throw new BadInput('only comments can be hidden');
  world.changeComment(found.item, { hidden }, hidden ? 'hide' : 'unhide', 'staff');
}

export interface StaffReply {
  /** null removes the reply. */
  text?: string | null;
  /** How moderation of the reply that stands there ends, now. */
  state?: 'APPROVED' | 'REJECTED';
  policyViolation?: string;
}

/** The shop's answer to a review, written or removed by staff on the platform; or the end of its moderation. */
export function replyToItem(
  world: World,
  id: string,
  { text, state, policyViolation }: StaffReply,
) {
  const found = findItem(world, id);
  const now = world.now();
  if (found.type === 'site-review') {
    const reply = text == null ? undefined : { text, at: now, by: 'staff' as const };
    return world.changeSiteReview(found.item, { reply }, 'reply', 'staff');
  }
  if (found.type !== 'review') throw new BadInput('only reviews have the shop’s answer in them');
  const { item } = found;
  if (text !== undefined) {
    const reply = text === null ? undefined : { comment: text, updateTime: now, decidedAt: now };
    world.changeReview(item, { reply });
  }
  if (state !== undefined) {
    if (!item.reply) throw new BadInput('there is no reply to moderate');
    const rejected = state === 'REJECTED' ? (policyViolation ?? 'OFF_TOPIC') : undefined;
    world.changeReview(item, { reply: { ...item.reply, decidedAt: now, rejected } });
  }
}

export interface Reaction extends Partial<Written> {
  /** On Facebook like, love, care, haha, wow, sorry, anger; in messages also any emoji in `emoji`. */
  reaction?: string;
  emoji?: string;
  /** Takes it back. */
  undo?: boolean;
}

/** A customer's reaction to a comment or a post, or the person's own to a message. */
export function reactToItem(world: World, id: string, input: Reaction): void {
  const found = findItem(world, id);
  const { emoji = '❤', undo = false } = input;
  if (found.type === 'comment' || found.type === 'post') {
    const { account } = found.item;
    const comment = found.type === 'comment' ? id : undefined;
    const author = { id: idOf(input.author), name: nameOf(input.author) };
    return react(world, { ...input, account, author, comment, post: comment ? undefined : id });
  }
  if (found.type !== 'message') throw new BadInput('reviews have no reactions');
  const { item } = found;
  const thread = world.threads.get(item.threadId)!;
  const { [thread.person.id]: _old, ...others } = item.reactions ?? {};
  const reactions = undo ? others : { ...others, [thread.person.id]: emoji };
  world.changeMessage(item, { reactions }, undefined);
  world.changeThread(thread, { touchedTime: world.now() });
  const action = undo ? 'unreact' : 'react';
  world.tellThread(thread, {
    field: 'message_reactions',
    from: 'person',
    content: {
      reaction: {
        mid: item.id,
        action,
        ...(undo ? {} : { reaction: input.reaction ?? 'love', emoji }),
      },
    },
  });
}
