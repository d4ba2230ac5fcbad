import type { PlatformEvent } from '../connectors/platform-event.js';

/** What an event is about; the same in every version of the codec. */
function subjectOf(event: PlatformEvent): string {
  switch (event.type) {
    case 'item':
    case 'removed':
    case 'hidden':
    case 'reaction':
      return event.externalId;
    case 'context':
    case 'context-removed':
      return event.contextId;
    case 'reply-moderated':
      return event.parentId;
    case 'receipt':
      return `${event.receipt} ${event.threadId}`;
    case 'thread-control':
      return `${event.change} ${event.threadId ?? ''}`;
    case 'fetch':
      return event.reference;
    case 'ignored':
    case 'undecodable':
      return event.reason;
  }
}

/**
 * Names for the events of one payload, in its order: the same payload decoded again gives the same names,
 * so that a replay knows what was applied. Of several alike each has its number.
 */
export function eventKeys(events: readonly PlatformEvent[]): string[] {
  const seen = new Map<string, number>();
  return events.map((event) => {
    const name = `${event.type} ${subjectOf(event)}`;
    const count = (seen.get(name) ?? 0) + 1;
    seen.set(name, count);
    return count === 1 ? name : `${name} #${count}`;
  });
}

/** An item as it stood when its payload came: without a time of its own it would count as the newest. */
export const asOf = (event: PlatformEvent, receivedAt: Date): PlatformEvent =>
  event.type === 'item' && event.updatedAt === undefined
    ? { ...event, updatedAt: receivedAt }
    : event;
