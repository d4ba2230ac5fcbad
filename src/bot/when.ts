import { DateTime } from 'luxon';
import { whenTexts } from './texts/library.js';

const HALF_HOUR_MS = 30 * 60_000;

/** Nobody keeps to the minute: the next half hour. */
export const roundedUp = (at: Date): Date =>
  new Date(Math.ceil(at.getTime() / HALF_HOUR_MS) * HALF_HOUR_MS);

/** “today by 14:30”, “on Monday by 9:00”, as somebody in the shop's zone says it. */
export function whenText(at: Date, now: Date, zone: string, language: string): string {
  const texts = whenTexts(language);
  const then = DateTime.fromJSDate(at, { zone });
  const days = then.startOf('day').diff(DateTime.fromJSDate(now, { zone }).startOf('day'), 'days');
  return texts.by(dayText(then, Math.round(days.days), texts), then.hour, then.minute);
}

function dayText(
  then: DateTime,
  days: number,
  { locale, today, tomorrow, weekdays, on }: ReturnType<typeof whenTexts>,
): string {
  if (days <= 0) return today;
  if (days === 1) return tomorrow;
  if (days < 7) return weekdays[then.weekday - 1]!;
  const date = new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'long' });
  const local = new Date(Date.UTC(then.year, then.month - 1, then.day, 12));
  return on.replace('{date}', date.format(local));
}
