import { DateTime } from 'luxon';
import { instant } from '../instant.js';
import { text } from '../payload.js';

/** As people of our markets write it: the day before the month. */
const WRITTEN = ['d.M.yyyy', 'd. M. yyyy', 'd/M/yyyy', 'd-M-yyyy', 'yyyy-M-d', 'yyyy/M/d'];
const CLOCKS = ['', ' H:mm', ' H:mm:ss', ', H:mm', ', H:mm:ss'];

/**
 * A post's time as feeds and tables write it: RFC 3339, RFC 822 (of feeds: two-digit years, named zones), a
 * number of seconds or milliseconds, a date alone, or day, month and year. Without a zone it is UTC.
 */
export function feedTime(value: unknown): Date | undefined {
  const found = instant(value);
  if (found) return found;
  const written = text(value)?.trim();
  if (!written || written.length > 60) return undefined;
  const mail = DateTime.fromRFC2822(written.replace(/\bUTC?\b|\bZ$/, 'GMT'));
  if (mail.isValid) return mail.toJSDate();
  const iso = DateTime.fromISO(written, { zone: 'utc' });
  if (iso.isValid && /^\d{4}-/.test(written)) return iso.toJSDate();
  for (const day of WRITTEN) {
    for (const clock of CLOCKS) {
      const local = DateTime.fromFormat(written, day + clock, { zone: 'utc' });
      if (local.isValid) return local.toJSDate();
    }
  }
  return undefined;
}
