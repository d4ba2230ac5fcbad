import type { ReplyCapability } from '../connectors/connector.js';
import { windowOf } from '../connectors/reply-window.js';
import { displayName } from '../conversations/contacts.js';
import type { ClockView, ConversationSummary, WindowView } from './inbox.dto.js';
import type { QueueRow } from './queue.queries.js';

const EXCERPT = 240;

const ref = (id: string | null, name: string | null) => (id ? { id, name: name ?? '' } : null);

export const secondsBetween = (from: Date, to: Date): number =>
  Math.round((to.getTime() - from.getTime()) / 1000);

/** A deadline with its zone, the time that is left at `now`, and how it stands. */
export function clockView(
  clock: {
    kind: 'first' | 'next';
    startedAt: Date;
    dueAt: Date;
    breachedAt: Date | null;
    stoppedAt?: Date | null;
    stopReason?: string | null;
  },
  timeZone: string,
  now: Date,
): ClockView {
  const { kind, startedAt, dueAt, breachedAt, stoppedAt = null, stopReason = null } = clock;
  const over = breachedAt !== null || (stoppedAt ?? now) > dueAt;
  const ended = stopReason === 'cancelled' || stopReason === 'excused';
  const stopped = stoppedAt !== null;
  return {
    kind,
    state: ended ? 'cancelled' : over ? 'breached' : stopped ? 'met' : 'running',
    startedAt: startedAt.toISOString(),
    dueAt: dueAt.toISOString(),
    secondsLeft: secondsBetween(stoppedAt ?? now, dueAt),
    totalSeconds: secondsBetween(startedAt, dueAt),
    timeZone,
  };
}

/** Null where the platform sets no limit: then there is nothing to count down. */
function windowView(
  capability: ReplyCapability | undefined,
  lastInboundAt: Date | null,
  now: Date,
): WindowView | null {
  const { closesAt, open, personOnly } = windowOf(capability, lastInboundAt, now);
  if (!closesAt) return null;
  return {
    closesAt: closesAt.toISOString(),
    secondsLeft: secondsBetween(now, closesAt),
    personOnly,
    open,
  };
}

/** A row of the queue, as the console shows it. */
export function summaryOf(
  row: QueueRow,
  platform: { title: string; capability: ReplyCapability | undefined },
  now: Date,
): ConversationSummary {
  const { clockKind, startedAt, dueAt, breachedAt, timeZone } = row;
  const contact = row.contactId
    ? {
        id: row.contactId,
        name: displayName({ name: row.contactName, handle: row.contactHandle }) ?? '',
        handle: row.contactHandle,
        erased: row.contactErased,
      }
    : null;
  return {
    id: row.id,
    brandId: row.brandId,
    brandName: row.brandName,
    platform: row.platform,
    platformTitle: platform.title,
    kind: row.kind,
    account: { id: row.accountId, name: row.accountName },
    contact,
    excerpt: [...(row.excerpt ?? '')].slice(0, EXCERPT).join(''),
    rating: row.rating,
    language: row.language,
    sentiment: row.sentiment,
    topics: row.topics,
    risks: row.risks,
    state: row.state,
    stateReason: row.stateReason,
    assignee: ref(row.assigneeId, row.assigneeName),
    team: ref(row.teamId, row.teamName),
    messageCount: row.messageCount,
    lastInboundAt: row.lastInboundAt?.toISOString() ?? null,
    clock:
      clockKind && startedAt && dueAt
        ? clockView({ kind: clockKind, startedAt, dueAt, breachedAt }, timeZone, now)
        : null,
    window: windowView(platform.capability, row.lastInboundAt, now),
    draft: row.draftId ? { id: row.draftId, status: 'pending' } : null,
    publication: row.publicationState ? { state: row.publicationState } : null,
  };
}
