import type { Interval } from './types';

const SPAN = /^(\d{1,2})(?::(\d\d))?\s*[-–—]\s*(\d{1,2})(?::(\d\d))?$/;

/** `09:00–12:00, 13:30–18:00` */
export const hoursText = (intervals: readonly Interval[] = []): string =>
  intervals.map(([from, to]) => `${from}–${to}`).join(', ');

/** The intervals of a text such as `9-12, 13:30–18`; empty: closed; null: it can not be read. */
export function readHours(text: string): Interval[] | null {
  const parts = text
    .split(/[,;]/)
    .map((part) => part.trim())
    .filter(Boolean);
  const intervals = parts.map((part): Interval | null => {
    const [, fromHour, fromMinute = '00', toHour, toMinute = '00'] = SPAN.exec(part) ?? [];
    if (fromHour === undefined || toHour === undefined) return null;
    const from = `${fromHour.padStart(2, '0')}:${fromMinute}`;
    const to = `${toHour.padStart(2, '0')}:${toMinute}`;
    const fits = from < '24:00' && to <= '24:00' && fromMinute < '60' && toMinute < '60';
    return fits && from !== to ? [from, to] : null;
  });
  return intervals.includes(null) ? null : (intervals as Interval[]);
}
