import { chance } from '../ids.js';
import type { Review, ReviewReply } from '../model.js';

const STARS = ['ONE', 'TWO', 'THREE', 'FOUR', 'FIVE'] as const;

/** A review as v4 gives it. `acceptLanguage` equal to the review's own language switches the translation off. */
export function reviewResource(
  review: Review,
  now: number,
  origin: string,
  acceptLanguage?: string,
): Record<string, unknown> {
  const comment = reviewComment(review, acceptLanguage);
  return {
    name: `${review.location}/reviews/${review.id}`,
    reviewId: review.id,
    reviewer: review.author.anonymous
      ? { displayName: 'A Google user', isAnonymous: true }
      : {
          profilePhotoUrl: 'https://lh3.googleusercontent.invalid/a/default=s120',
          displayName: review.author.name,
        },
    starRating: STARS[review.rating - 1],
    ...(comment === undefined ? {} : { comment }),
    createTime: googleTime(review.createTime, review.id),
    updateTime: googleTime(review.updateTime, `${review.id}u`),
    ...(review.reply ? { reviewReply: replyResource(review.reply, now) } : {}),
    reviewReplyUrl: `${origin}/?account=${encodeURIComponent(review.location)}#review-${review.id}`,
  };
}

export function replyResource(reply: ReviewReply, now: number): Record<string, unknown> {
  const state = replyState(reply, now);
  return {
    comment: reply.comment,
    updateTime: googleTime(reply.updateTime, reply.comment),
    reviewReplyState: state,
    ...(state === 'REJECTED' ? { policyViolation: reply.rejected } : {}),
  };
}

/** PENDING until moderation ends, then APPROVED, or REJECTED when the control API said so. */
export function replyState(reply: ReviewReply, now: number): 'PENDING' | 'APPROVED' | 'REJECTED' {
  if (reply.rejected !== undefined) return 'REJECTED';
  return now < reply.decidedAt ? 'PENDING' : 'APPROVED';
}

/** Text with the machine translation mixed in, in one of the two orders that Google uses. */
function reviewComment(
  { text, translation, language }: Review,
  acceptLanguage?: string,
): string | undefined {
  if (text === undefined || !translation) return text;
  if (language && acceptLanguage?.toLowerCase().startsWith(language)) return text;
  return translation.order === 'first'
    ? `(Translated by Google) ${translation.text}\n\n(Original)\n${text}`
    : `${text}\n\n(Translated by Google)\n${translation.text}`;
}

/** RFC 3339 with 0, 3, 6 or 9 fraction digits, as the key decides. */
export function googleTime(ms: number, key: string): string {
  const iso = new Date(ms).toISOString();
  const digits = Math.floor(chance('fraction', key) * 4) * 3;
  if (digits === 0) return `${iso.slice(0, 19)}Z`;
  return `${iso.slice(0, 23)}${'417093'.slice(0, digits - 3)}Z`;
}
