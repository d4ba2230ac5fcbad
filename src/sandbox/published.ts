import type { Comment, Message, Published, Review, SiteReview, Thread } from './model.js';

type Reply = Omit<Published, 'id'>;

/** What `GET /_control/published` tells of a reply that a platform has just accepted. */
export function publishedComment(comment: Comment): Reply {
  const { account, network: platform, id: reply, objectId: thread, text } = comment;
  const inReplyTo = comment.parentId ?? null;
  const at = comment.createdTime;
  return { platform, account, place: 'public_comment', reply, inReplyTo, thread, text, at };
}

/** A private reply belongs to the platform of the comment that it answers. */
export function publishedMessage(message: Message, thread: Thread, asked?: Message): Reply {
  const toComment = message.privateReplyTo !== undefined;
  return {
    platform: toComment && thread.network === 'messenger' ? 'facebook' : thread.network,
    account: thread.account,
    place: 'private_message',
    reply: message.id,
    inReplyTo: message.privateReplyTo ?? asked?.id ?? null,
    thread: thread.person.id,
    text: message.text,
    at: message.createdTime,
  };
}

export function publishedReview(review: Review, text: string, at: number): Reply {
  const name = `${review.location}/reviews/${review.id}`;
  const ids = { reply: `${name}/reply`, inReplyTo: name, thread: name };
  const account = review.location;
  return { platform: 'google-business', account, place: 'review_response', ...ids, text, at };
}

export function publishedSiteReview(review: SiteReview, text: string, at: number): Reply {
  const { site: platform, account, id } = review;
  const ids = { reply: id, inReplyTo: id, thread: id };
  return { platform, account, place: 'review_response', ...ids, text, at };
}
