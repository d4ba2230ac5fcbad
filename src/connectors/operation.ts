import type { Author, PlatformEvent, PlatformItem } from './platform-event.js';

/** One event as `sixhour decode` prints it, flat and complete: what is absent is null. */
export interface Operation {
  op:
    | 'upsert'
    | 'delete'
    | 'moderate'
    | 'reaction'
    | 'receipt'
    | 'thread_control'
    | 'context'
    | 'ignore'
    | 'reject';
  platform: string;
  kind: string | null;
  id: string | null;
  /** The post or media of a comment, the person of a message, the review itself. */
  thread: string | null;
  parent: string | null;
  author: { id: string | null; name: string | null };
  direction: 'customer' | 'self' | 'unknown' | null;
  text: string | null;
  title: string | null;
  rating: number | null;
  recommendation: 'positive' | 'negative' | null;
  /** RFC 3339, UTC; null where neither the item nor its delivery has a time. */
  at: string | null;
  attachments: string[];
  /** A review that the shop has answered, and the answer. */
  answered: boolean;
  reply: string | null;
  /** Why it is ignored or rejected; which way a moderation, reaction, receipt or change of control went. */
  why: string | null;
}

/**
 * Events of one payload as operations, in order. A review and the answer that stands with it are one
 * operation, and so are a comment and the remark that it is hidden. `now` is the `receivedAt` that the
 * events were decoded with: a time that equals it is nobody's.
 */
export function toOperations(
  events: readonly PlatformEvent[],
  platform: string,
  now: Date,
): Operation[] {
  const blank = (op: Operation['op']): Operation => ({
    op,
    platform,
    kind: null,
    id: null,
    thread: null,
    parent: null,
    author: { id: null, name: null },
    direction: null,
    text: null,
    title: null,
    rating: null,
    recommendation: null,
    at: null,
    attachments: [],
    answered: false,
    reply: null,
    why: null,
  });
  const time = (at: Date | undefined) =>
    at && at.getTime() !== now.getTime() ? at.toISOString() : null;
  const items = events.filter((event) => event.type === 'item');
  const known = new Set(items.map(({ externalId }) => externalId));
  const answerOf = (id: string) => items.find((item) => isAnswerTo(item, id));

  return events.flatMap((event): Operation[] => {
    switch (event.type) {
      case 'item': {
        if (event.parentId !== undefined && isAnswerTo(event, event.parentId)) {
          if (known.has(event.parentId)) return [];
        }
        const answer = event.kind === 'review' ? answerOf(event.externalId) : undefined;
        return [
          {
            ...blank('upsert'),
            ...itemFields(event),
            at: time(event.createdAt),
            answered: answer !== undefined,
            reply: answer?.text || null,
          },
        ];
      }
      case 'removed':
        return [
          {
            ...blank('delete'),
            kind: event.kind ?? null,
            id: event.externalId,
            thread: event.threadId ?? null,
            at: time(event.at),
          },
        ];
      case 'context-removed':
        return [
          {
            ...blank('delete'),
            kind: 'post',
            id: event.contextId,
            thread: event.contextId,
            at: time(event.at),
          },
        ];
      case 'hidden':
        if (known.has(event.externalId)) return [];
        return [
          {
            ...blank('moderate'),
            kind: 'comment',
            id: event.externalId,
            thread: event.threadId ?? null,
            at: time(event.at),
            why: event.hidden ? 'hidden' : 'shown again',
          },
        ];
      case 'reply-moderated':
        if (known.has(event.parentId)) return [];
        return [{ ...blank('moderate'), kind: 'review', id: event.parentId, why: event.state }];
      case 'context':
        return [
          {
            ...blank('context'),
            kind: 'post',
            id: event.contextId,
            thread: event.contextId,
            direction: 'self',
            text: event.text || null,
            at: time(event.at),
          },
        ];
      case 'reaction':
        return [
          {
            ...blank('reaction'),
            id: event.externalId,
            thread: event.threadId ?? null,
            author: authorFields(event.author),
            direction: event.own ? 'self' : event.author ? 'customer' : 'unknown',
            at: time(event.at),
            why: event.removed ? `${event.reaction} taken back` : event.reaction,
          },
        ];
      case 'receipt':
        return [
          {
            ...blank('receipt'),
            id: event.itemIds[0] ?? null,
            thread: event.threadId,
            at: time(event.at),
            why: event.receipt,
          },
        ];
      case 'thread-control':
        return [
          {
            ...blank('thread_control'),
            thread: event.threadId ?? null,
            at: time(event.at),
            why: event.change,
          },
        ];
      case 'ignored':
        return [{ ...blank('ignore'), why: event.reason }];
      case 'undecodable':
        return [{ ...blank('reject'), why: event.reason }];
      case 'fetch':
        // The item itself comes first where the notice told more than its name.
        return items.length > 0 || known.has(event.reference)
          ? []
          : [{ ...blank('upsert'), id: event.reference, why: 'only named: to be read' }];
    }
  });
}

function itemFields(item: PlatformItem) {
  const isPublic = item.kind === 'comment' || item.kind === 'mention';
  const thread = isPublic && item.context ? item.context.externalId : item.threadId;
  const direction = item.own
    ? 'self'
    : item.author || item.kind === 'review'
      ? 'customer'
      : 'unknown';
  return {
    kind: item.form ?? item.kind,
    id: item.externalId,
    thread,
    parent: item.parentId === undefined || item.parentId === thread ? null : item.parentId,
    author: authorFields(item.author),
    direction,
    text: item.text || null,
    title: item.title ?? null,
    rating: item.rating ?? null,
    recommendation:
      item.recommended === undefined ? null : item.recommended ? 'positive' : 'negative',
    attachments: item.attachments.map(({ type }) => type),
  } as const;
}

function authorFields(author: Author | null): Operation['author'] {
  return { id: author?.externalId ?? null, name: author?.name ?? author?.handle ?? null };
}

/** The shop's answer to a review, which platforms tell together with the review. */
function isAnswerTo(item: PlatformItem, review: string): boolean {
  return item.kind === 'review' && item.own && item.parentId === review;
}
