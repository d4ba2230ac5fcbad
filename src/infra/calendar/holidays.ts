import Holidays from 'date-holidays';
import { addDays, isoDate } from './zone-time.js';

/** Countries whose public holidays a calendar can keep; ISO 3166-1. */
export const HOLIDAY_COUNTRIES = ['GR', 'SK', 'PL', 'TR', 'CZ', 'DE'] as const;
export type HolidayCountry = (typeof HOLIDAY_COUNTRIES)[number];

const YEARS_KEPT = 40;
const HALF_DAY_MS = 12 * 3_600_000;
const known = new Map<string, ReadonlySet<string>>();

/** Whether a local date (`2026-04-13`) is a public holiday of the country, the whole day. */
export function isHoliday(country: HolidayCountry, date: string): boolean {
  const year = Number(date.slice(0, 4));
  const key = `${country} ${year}`;
  let dates = known.get(key);
  if (!dates) {
    dates = publicHolidays(country, year);
    if (known.size >= YEARS_KEPT) known.clear();
    known.set(key, dates);
  }
  return dates.has(date);
}

/**
 * The days off of one year. Feasts that the library counts from the eve to noon of the day after the
 * last (Turkey) are whole days from their date on: the eve's afternoon is left to an exception.
 */
function publicHolidays(country: HolidayCountry, year: number): ReadonlySet<string> {
  const dates = new Set<string>();
  // A feast of several days may begin in the year before.
  for (const { date, type, start, end } of [year - 1, year].flatMap((each) =>
    new Holidays(country).getHolidays(each),
  )) {
    if (type !== 'public') continue;
    const [y, month, day] = date.slice(0, 10).split('-').map(Number) as [number, number, number];
    const first = { year: y, month, day };
    const isWhole = / 00:00:00$/.test(date);
    const long = (end.getTime() - start.getTime() - (isWhole ? 0 : HALF_DAY_MS)) / 86_400_000;
    for (let offset = 0; offset < Math.max(1, Math.floor(long)); offset++)
      dates.add(isoDate(addDays(first, offset)));
  }
  return new Set([...dates].filter((date) => date.startsWith(String(year))));
}
