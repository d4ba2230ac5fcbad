import { WEEKDAYS, type WrittenCalendar } from './calendar.js';

/**
 * The same question answered the slow way, from the words of the rule: walk the instants second by second,
 * note the first at which the zone's clocks show each opening's start and end or a later time, and count
 * the seconds in between. Shares no code with the real one; for its spec.
 */
export function slowDue(
  calendar: WrittenCalendar,
  start: number,
  seconds: number,
  days = 40,
): number {
  if ('always' in calendar) return start + seconds * 1000;
  const first = Math.floor((start - 3 * 86_400_000) / 1000);
  const total = (days + 6) * 86_400;
  const local = localSeconds(calendar.zone, first, total);
  const marks: { from: number; to: number }[] = [];
  const beginning = Math.floor(local[0]! / 86_400) + 1;
  for (let day = beginning; day < beginning + days; day++) {
    const date = new Date(day * 86_400_000);
    const iso = date.toISOString().slice(0, 10);
    const weekday = WEEKDAYS[(date.getUTCDay() + 6) % 7]!;
    const exception = calendar.exceptions?.find((one) => one.date === iso);
    for (const [from, to] of exception?.intervals ?? calendar.weekly[weekday] ?? []) {
      const begins = secondOfDay(from);
      const ends = secondOfDay(to) <= begins ? secondOfDay(to) + 86_400 : secondOfDay(to);
      marks.push({ from: day * 86_400 + begins, to: day * 86_400 + ends });
    }
  }
  const open = new Uint8Array(total);
  for (const { from, to } of marks) {
    const begin = firstAtOrAfter(local, from);
    const end = firstAtOrAfter(local, to);
    open.fill(1, begin, Math.max(begin, end));
  }
  let passed = 0;
  for (let at = start / 1000 - first; at < total; at++) {
    if (open[at]) passed++;
    if (passed === seconds) return (first + at + 1) * 1000;
  }
  throw new Error('the oracle does not look so far');
}

const secondOfDay = (time: string): number =>
  Number(time.slice(0, 2)) * 3600 + Number(time.slice(3)) * 60;

/** What the zone's clocks show, as seconds since 1970 of a zone without offset, for each second. */
function localSeconds(zone: string, first: number, total: number): Float64Array {
  const format = new Intl.DateTimeFormat('en-US', {
    timeZone: zone,
    hourCycle: 'h23',
    ...{ year: 'numeric', month: 'numeric', day: 'numeric' },
    ...{ hour: 'numeric', minute: 'numeric', second: 'numeric' },
  });
  const shownAt = (second: number): number => {
    const parts = Object.fromEntries(
      format.formatToParts(second * 1000).map(({ type, value }) => [type, Number(value)]),
    ) as Record<'year' | 'month' | 'day' | 'hour' | 'minute' | 'second', number>;
    const { year, month, day, hour, minute } = parts;
    return Date.UTC(year, month - 1, day, hour, minute, parts.second) / 1000;
  };
  const shown = new Float64Array(total);
  // Clocks change at most once a day, and on quarters of an hour: in between they simply run.
  for (let at = 0; at < total;) {
    const second = first + at;
    const base = shownAt(second);
    const steady = shownAt(second + 86_400) === base + 86_400;
    const until = Math.min(total, at + (steady ? 86_400 : 900 - (second % 900)));
    for (let next = at; next < until; next++) shown[next] = base + (next - at);
    at = until;
  }
  return shown;
}

/** Looks from a day before the earliest possible: clocks never differ by that much from steady ones. */
function firstAtOrAfter(local: Float64Array, wanted: number): number {
  const earliest = Math.max(0, wanted - local[0]! - 86_400);
  for (let at = earliest; at < local.length; at++) if (local[at]! >= wanted) return at;
  return local.length;
}
