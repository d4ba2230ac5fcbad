import type { Author, ItemNotice, PlatformEvent, PlatformItem } from './platform-event.js';

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
  /** What it is about: with a reaction what was reacted to, with a removal what is gone. */
  kind: string | null;
  id: string | null;
  /** The post or media of a comment, the person of a message, the review itself. */
  thread: string | null;
  /** The comment or message that is answered; null at the top level. */
  parent: string | null;
  author: { id: string | null; name: string | null };
  /** `unknown`: the platform does not tell who wrote it. Null: nobody did. */
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
 * Events of one payload as operations, in order.
 *
 * One thing is one operation: a review and the answer that stands with it, a row and the remark that it
 * is hidden, a post's removal as an item and as the place of its comments, a notice and the order to read
 * the rest of it. The very same operation a second time (Meta repeats a message within a delivery) is
 * left out. `now` is the `receivedAt` that the events were decoded with: a time that equals it is nobody's.
 */
export function toOperations(
  events: readonly PlatformEvent[],
  platform: string,
  now: Date,
): Operation[] {
  const items = events.filter((event) => event.type === 'item');
  const payload: Payload = {
    now,
    known: new Set(items.map(({ externalId }) => externalId)),
    removed: new Set(
      events.flatMap((event) => (event.type === 'removed' ? [event.externalId] : [])),
    ),
    answers: answersOf(items),
    answered: new Set(items.flatMap((item) => (item.own && item.parentId ? [item.parentId] : []))),
    refused: new Set(
      events.flatMap((event) =>
        event.type === 'reply-moderated' && event.state === 'rejected' ? [event.parentId] : [],
      ),
    ),
  };
  const seen = new Set<string>();
  return events.flatMap((event): Operation[] => {
    const found = operationOf(event, payload);
    if (!found) return [];
    const named = { ...BLANK, ...found, platform };
    const whole = { ...named, id: lastPart(named.id), thread: lastPart(named.thread) };
    const line = JSON.stringify(whole);
    if (seen.has(line)) return [];
    seen.add(line);
    return [whole];
  });
}

const BLANK = {
  op: 'ignore' as Operation['op'],
  platform: '',
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
} satisfies Operation;

/** What the events of one payload know of each other. */
interface Payload {
  now: Date;
  known: ReadonlySet<string>;
  removed: ReadonlySet<string>;
  /** Our own items by what they answer: an export may tell the same review twice, answered once only. */
  answers: ReadonlyMap<PlatformItem, PlatformItem>;
  /** What our own items answer. */
  answered: ReadonlySet<string>;
  /** Reviews whose answer the platform did not let pass. */
  refused: ReadonlySet<string>;
}

/** An answer stands behind the review that it came with. */
function answersOf(items: readonly PlatformItem[]): Map<PlatformItem, PlatformItem> {
  const answers = new Map<PlatformItem, PlatformItem>();
  const latest = new Map<string, PlatformItem>();
  for (const item of items) {
    const answered = item.own && item.parentId ? latest.get(item.parentId) : undefined;
    if (answered) answers.set(answered, item);
    latest.set(item.externalId, item);
  }
  return answers;
}

type Found = Pick<Operation, 'op'> & Partial<Operation>;

function operationOf(event: PlatformEvent, payload: Payload): Found | null {
  const { now, known } = payload;
  const time = (at: Date | undefined) =>
    at && at.getTime() !== now.getTime() ? at.toISOString() : null;
  switch (event.type) {
    case 'item':
      return upsert(event, payload, time(event.createdAt));
    case 'removed':
      return { op: 'delete', ...noticeFields(event), at: time(event.at) };
    case 'context-removed':
      if (payload.removed.has(event.contextId)) return null;
      return {
        op: 'delete',
        ...placeFields(event.contextId),
        author: authorFields(event.author ?? null),
        direction: 'self',
        at: time(event.at),
      };
    case 'hidden': {
      const at = time(event.at);
      // A row says of itself that it is hidden; it does not say since when.
      if (at === null && known.has(event.externalId)) return null;
      const why = event.hidden ? 'hidden' : 'shown again';
      return { op: 'moderate', kind: 'comment', ...noticeFields(event), at, why };
    }
    case 'reply-moderated': {
      if (known.has(event.parentId) || payload.answered.has(event.parentId)) return null;
      const id = event.parentId;
      const why = `the reply is ${event.state}`;
      return { op: 'moderate', kind: 'review', id, thread: id, at: time(event.at), why };
    }
    case 'context':
      return {
        op: 'context',
        ...placeFields(event.contextId),
        author: authorFields(event.author ?? null),
        direction: 'self',
        text: event.text || null,
        attachments: (event.attachments ?? []).map(({ type }) => type),
        at: time(event.at),
      };
    case 'reaction':
      return {
        op: 'reaction',
        kind: event.on ?? null,
        id: event.externalId,
        thread: event.contextId ?? event.threadId ?? null,
        author: authorFields(event.author),
        direction: directionOf(event),
        at: time(event.at),
        why: event.removed ? `${event.reaction} taken back` : event.reaction,
      };
    case 'receipt':
      return {
        op: 'receipt',
        kind: 'message',
        id: event.itemIds[0] ?? null,
        thread: event.threadId,
        author: { id: event.threadId, name: null },
        direction: 'customer',
        at: time(event.at),
        why: event.upTo ? `${event.receipt} up to ${event.upTo.toISOString()}` : event.receipt,
      };
    case 'thread-control':
      return {
        op: 'thread_control',
        thread: event.threadId ?? null,
        at: time(event.at),
        why: event.ownerAppId ? `${event.change}: app ${event.ownerAppId}` : event.change,
      };
    case 'ignored':
      return { op: 'ignore', why: event.reason };
    case 'undecodable':
      return { op: 'reject', why: event.reason };
    case 'fetch': {
      const { reference, kind } = event;
      // `comment:17`: where the notice told more than a name, the item itself stands before it.
      if (known.has(reference) || known.has(reference.split(':').at(-1)!)) return null;
      return {
        op: 'upsert',
        kind: kind ?? null,
        id: reference,
        thread: kind === 'review' ? reference : null,
        direction: kind === 'review' ? 'customer' : 'unknown',
        why: 'only named: to be read',
      };
    }
  }
}

function upsert(item: PlatformItem, payload: Payload, at: string | null): Found | null {
  const { externalId, parentId, kind } = item;
  const isAnswer = kind === 'review' && item.own && parentId !== undefined;
  if (isAnswer && payload.known.has(parentId)) return null;
  const thread = threadOf(item);
  const answer = kind === 'review' ? payload.answers.get(item) : undefined;
  const isRefused = payload.refused.has(externalId);
  return {
    op: 'upsert',
    kind: item.form ?? kind,
    id: externalId,
    thread,
    parent: parentId === undefined || parentId === thread ? null : parentId,
    author: authorFields(item.author),
    // Reviewers hide their names on many platforms; a shop does not review itself.
    direction: directionOf({ ...item, isCustomers: kind === 'review' }),
    text: item.text || null,
    title: item.title || null,
    rating: item.rating ?? null,
    recommendation:
      item.recommended === undefined ? null : item.recommended ? 'positive' : 'negative',
    at,
    attachments: item.attachments.map(({ type }) => type).filter((type) => !BESIDE.has(type)),
    answered: answer !== undefined && !isRefused,
    reply: answer?.text || null,
    why: answer && isRefused ? 'the reply is rejected' : null,
  };
}

/** Shown with a message like an attachment, and none that the platform lists among them. */
const BESIDE = new Set(['story_reply', 'unsupported']);

/** Conversations are by the top-level comment; a payload's reader thinks of the post or media above it. */
function threadOf({ kind, form, context, threadId, externalId }: PlatformItem): string | null {
  if (kind === 'mention') return context?.externalId ?? externalId;
  if (kind !== 'comment' || form === 'post') return threadId;
  return context?.externalId ?? null;
}

/** Google names a review by its path; the review's id is the path's last part. */
function lastPart(id: string | null): string | null {
  return /^accounts\/.+\/reviews\/([^/]+)$/.exec(id ?? '')?.[1] ?? id;
}

function noticeFields(notice: ItemNotice): Omit<Found, 'op'> {
  const { externalId: id, kind, form, parentId, author } = notice;
  const thread = notice.contextId ?? notice.threadId ?? null;
  return {
    ...((form ?? kind) ? { kind: form ?? kind } : {}),
    id,
    thread,
    parent: parentId === undefined || parentId === thread ? null : parentId,
    author: authorFields(author ?? null),
    ...(author === undefined ? {} : { direction: directionOf({ author, own: notice.own }) }),
  };
}

const placeFields = (id: string) => ({ kind: 'post', id, thread: id });

function directionOf(written: {
  author: Author | null;
  own?: boolean;
  isCustomers?: boolean;
}): Operation['direction'] {
  if (written.own) return 'self';
  return written.author || written.isCustomers ? 'customer' : 'unknown';
}

function authorFields(author: Author | null): Operation['author'] {
  return { id: author?.externalId || null, name: author?.name || author?.handle || null };
}
