/** The answers to the customer's turns, and beside them the settling of a complaint. */
export type ClockKind = 'first' | 'next' | 'resolution';

/**
 * answered: by us. answered_outside: by our staff in the platform's own tools. answered_bot: by the bot.
 * satisfied: the customer is content, a complaint's end. excused: closed as needing no reply. closed: closed for another reason. cancelled: the item is gone
 * or was no work. `excused` and `cancelled` leave the figures.
 */
export type StopReason =
  | 'answered'
  | 'answered_outside'
  | 'answered_bot'
  | 'satisfied'
  | 'excused'
  | 'closed'
  | 'cancelled';

/** A warning (below 100 per cent) or the breach (100). Times in ISO 8601, UTC. */
export interface ClockStep {
  percent: number;
  at: string;
  takenAt: string | null;
}

/** What was understood of one wording of a customer's item. */
export interface Understood {
  language: string;
  sentiment: string | null;
  topics: string[];
  risks: string[];
  rating: number | null;
}

/** A customer's item that wants an answer. */
export interface Asked {
  messageId: string;
  /** Platform time of writing, or of the latest edit. */
  at: Date;
  understood: Understood;
}

/** Something that ended a turn. */
export interface Ended {
  at: Date;
  reason: StopReason;
  messageId: string | null;
}

export interface Cycle {
  messageId: string;
  startedAt: Date;
  /** Of the item that governs the turn. */
  understood: Understood;
  ended: Ended | null;
}

/**
 * The customer's turns, in order. A turn starts at its oldest item and later items do not move it;
 * the first answer or closing at or after that ends it, and the next item starts another.
 */
export function cyclesOf(asked: readonly Asked[], ended: readonly Ended[]): Cycle[] {
  const moments = [
    ...asked.map((item) => ({ at: item.at, item, end: null })),
    ...ended.map((end) => ({ at: end.at, item: null, end })),
  ].sort(
    (a, b) => a.at.getTime() - b.at.getTime() || Number(b.item !== null) - Number(a.item !== null),
  );
  const cycles: Cycle[] = [];
  for (const { item, end } of moments) {
    const open = cycles.at(-1);
    const running = open !== undefined && open.ended === null;
    if (item && !running)
      cycles.push({
        messageId: item.messageId,
        startedAt: item.at,
        understood: item.understood,
        ended: null,
      });
    if (end && running) open.ended = end;
  }
  return cycles;
}
