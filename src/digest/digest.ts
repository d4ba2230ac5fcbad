/** Why a promise was broken, as far as the rows tell; the first that holds. */
export const BREACH_REASONS = [
  /** The platform handed the item over when it was too late. */
  'late_ingest',
  /** The channel could not be read. */
  'channel_blind',
  /** The reply was approved in time and did not get out. */
  'not_sent',
  /** Nobody had it. */
  'unassigned',
  /** A draft was there and nobody approved it. */
  'draft_waiting',
  /** Somebody had it and did not answer. */
  'no_answer',
] as const;
export type BreachReason = (typeof BREACH_REASONS)[number];

export interface Breach {
  conversationId: string;
  kind: string;
  platform: string;
  accountName: string;
  startedAt: Date;
  dueAt: Date;
  /** Null: still not answered. */
  stoppedAt: Date | null;
  assigneeName: string | null;
  reason: BreachReason;
}

/** The promises that were decided within the period: each in exactly one. */
export interface Outcome {
  kept: number;
  broken: number;
  /** In seconds, of first answers. */
  medianSeconds: number | null;
  /** Running now, over or not. */
  open: number;
}

export interface Complaints {
  settled: number;
  overdue: number;
  open: number;
}

/** Of the items that customers wrote in one hour of the local day. */
export interface HourFigures {
  hour: number;
  decided: number;
  broken: number;
  medianSeconds: number | null;
}

export interface ChannelFigures {
  platform: string;
  name: string;
  received: number;
  answered: number;
  broken: number;
}

export interface TopicFigures {
  topic: string;
  items: number;
  people: number;
  /** In the period before. */
  before: number;
}

export interface Digest {
  outcome: Outcome;
  before: Outcome;
  complaints: Complaints;
  /** The longest overdue first; cut. */
  breaches: Breach[];
  reasons: { reason: BreachReason; count: number }[];
  hours: HourFigures[];
  channels: ChannelFigures[];
  topics: TopicFigures[];
}

const MOST_HOURS = 3;

/** The hours in which most promises were broken; where none was, those whose answers took longest. */
export function worstHours(hours: readonly HourFigures[]): HourFigures[] {
  const broken = hours.filter((hour) => hour.broken > 0);
  const among = broken.length > 0 ? broken : hours.filter((hour) => hour.medianSeconds !== null);
  return [...among]
    .sort(
      (a, b) =>
        b.broken - a.broken ||
        b.broken / b.decided - a.broken / a.decided ||
        (b.medianSeconds ?? 0) - (a.medianSeconds ?? 0) ||
        a.hour - b.hour,
    )
    .slice(0, MOST_HOURS);
}

export function reasonsOf(breaches: readonly Pick<Breach, 'reason'>[]): Digest['reasons'] {
  const count = (reason: BreachReason) => breaches.filter((one) => one.reason === reason).length;
  return BREACH_REASONS.map((reason) => ({ reason, count: count(reason) }))
    .filter((one) => one.count > 0)
    .sort((a, b) => b.count - a.count);
}
