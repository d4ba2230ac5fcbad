import { isOpenAt, NoOpening, openSpans } from '../infra/calendar/business-time.js';
import { readCalendar, type WrittenCalendar } from '../infra/calendar/calendar.js';
import { type AlertKind, URGENT_KINDS } from './alert.entity.js';

/** The ways by which an alert leaves; each has hours of its own. */
export const CHANNELS = ['email', 'browser', 'webhook'] as const;
export type Channel = (typeof CHANNELS)[number];

/** What is wanted by one channel, and when. */
export interface ChannelChoice {
  /** Kinds that are not told. */
  muted: readonly string[];
  /** When something may be told; null: around the clock. */
  hours: WrittenCalendar | null;
  /** Urgent kinds do not keep to the hours. */
  urgentThrough: boolean;
}

/** A person's channels; null: not used. */
export type Choices = Record<'email' | 'browser', ChannelChoice | null>;

export const EVERYTHING: ChannelChoice = { muted: [], hours: null, urgentThrough: true };

/** When an alert of this kind leaves: now, when the hours begin again, or (null) never. */
export function leavesAt(
  { muted, hours, urgentThrough }: ChannelChoice,
  kind: AlertKind,
  now: Date,
): Date | null {
  if (muted.includes(kind)) return null;
  if (hours === null || (urgentThrough && URGENT_KINDS.includes(kind))) return now;
  const calendar = readCalendar(hours);
  return isOpenAt(calendar, now) ? now : nextOpening(calendar, now);
}

/** Hours that never come again are no reason to keep an alert back for ever. */
function nextOpening(calendar: ReturnType<typeof readCalendar>, now: Date): Date {
  try {
    for (const { from } of openSpans(calendar, now.getTime())) return new Date(from);
  } catch (error) {
    if (!(error instanceof NoOpening)) throw error;
  }
  return now;
}
