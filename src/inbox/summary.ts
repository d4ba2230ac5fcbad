import type { ReplyCapability } from '../connectors/connector.js';
import { windowOf } from '../connectors/reply-window.js';
import { displayName } from '../conversations/contacts.js';
import type { ClockKind } from '../sla/cycle.js';
import type { ClockView, ConversationSummary, WindowView } from './inbox.dto.js';
import type { QueueRow } from './queue.queries.js';

const EXCERPT = 240;

const ref = (id: string | null, name: string | null) => (id ? { id, name: name ?? '' } : null);

export const secondsBetween = (from: Date, to: Date): number =>
  Math.round((to.getTime() - from.getTime()) / 1000);

interface ShownClock {
  kind: ClockKind;
  startedAt: Date;
  dueAt: Date | null;
  pausedAt: Date | null;
  breachedAt: Date | null;
  stoppedAt?: Date | null;
  stopReason?: string | null;
}

/** A deadline with its zone, the time that is left at `now`, and how it stands. */
export function clockView(clock: ShownClock, timeZone: string, now: Date): ClockView {
  const { kind, startedAt, dueAt, pausedAt, stoppedAt = null } = clock;
  return {
    kind,
    state: stateOf(clock, now),
    startedAt: startedAt.toISOString(),
    dueAt: dueAt?.toISOString() ?? null,
    secondsLeft: dueAt && secondsBetween(stoppedAt ?? now, dueAt),
    totalSeconds: dueAt && secondsBetween(startedAt, dueAt),
    pausedAt: pausedAt?.toISOString() ?? null,
    timeZone,
  };
}

function stateOf(clock: ShownClock, now: Date): ClockView['state'] {
  const { dueAt, pausedAt, breachedAt, stoppedAt = null, stopReason = null } = clock;
  if (stopReason === 'cancelled' || stopReason === 'excused') return 'cancelled';
  if (breachedAt !== null || (dueAt && (stoppedAt ?? now) > dueAt)) return 'breached';
  if (stoppedAt) return 'met';
  if (dueAt) return 'running';
  return pausedAt ? 'paused' : 'no_opening';
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
  const { clockKind, startedAt, dueAt, pausedAt, breachedAt, timeZone } = row;
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
      clockKind && startedAt
        ? clockView({ kind: clockKind, startedAt, dueAt, pausedAt, breachedAt }, timeZone, now)
        : null,
    window: windowView(platform.capability, row.lastInboundAt, now),
    draft: row.draftId ? { id: row.draftId, status: 'pending' } : null,
    publication: row.publicationState ? { state: row.publicationState } : null,
  };
}
