import { dueAfter, NoOpening } from '../infra/calendar/business-time.js';
import { CalendarError, readCalendar } from '../infra/calendar/calendar.js';
import { dateAt, instantAt } from '../infra/calendar/zone-time.js';

/** Longer than a promise is ever made for: ten years. */
const LONGEST_SECONDS = 10 * 366 * 86_400;

/**
 * `sixhour due`: JSON lines `{calendar, start, seconds}` in, `{due}` out, in order; `{error}` in the place
 * of a line that can not be answered. `start` is RFC 3339; without an offset it is local time in the
 * calendar's zone. `due` is RFC 3339 in UTC.
 */
export async function dueCommand(
  lines: AsyncIterable<string>,
  write: (line: string) => Promise<void>,
): Promise<void> {
  for await (const line of lines) {
    if (line.trim() === '') continue;
    await write(JSON.stringify(answer(line)));
  }
}

function answer(line: string): { due: string } | { error: string } {
  try {
    const { calendar: written, start, seconds } = JSON.parse(line) as Record<string, unknown>;
    const calendar = readCalendar(written);
    if (!Number.isInteger(seconds) || Number(seconds) < 0 || Number(seconds) > LONGEST_SECONDS)
      return { error: `seconds: a whole number from 0 to ${LONGEST_SECONDS}` };
    const from = readStart(start, calendar.zone);
    if (!from) return { error: 'start: an instant such as 2026-03-06T15:00:00+01:00' };
    return { due: rfc3339(dueAfter(calendar, from, Number(seconds))) };
  } catch (error) {
    if (error instanceof CalendarError) return { error: `calendar: ${error.message}` };
    if (error instanceof NoOpening) return { error: error.message };
    return { error: `no JSON object of the form {calendar, start, seconds}` };
  }
}

const TIME = /^\d{4}-\d\d-\d\d[T ]\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:?\d\d)?$/i;

function readStart(value: unknown, zone: Parameters<typeof dateAt>[0]): Date | null {
  const [, , , offset] = (typeof value === 'string' && TIME.exec(value)) || [];
  if (typeof value !== 'string' || !TIME.test(value)) return null;
  const time = Date.parse(offset ? value : `${value.replace(' ', 'T')}Z`);
  if (Number.isNaN(time)) return null;
  if (offset) return new Date(time);
  const [year, month, day] = value.slice(0, 10).split('-').map(Number) as [number, number, number];
  const intoDay = time - Date.UTC(year, month - 1, day);
  const minute = Math.floor(intoDay / 60_000);
  return new Date(instantAt(zone, { year, month, day }, minute) + (intoDay % 60_000));
}

/** Without the fraction where there is none. */
const rfc3339 = (at: Date): string => at.toISOString().replace('.000Z', 'Z');
