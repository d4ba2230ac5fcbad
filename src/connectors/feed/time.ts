import { DateTime } from 'luxon';
import { instant } from '../instant.js';
import { text } from '../payload.js';

/** As people of our markets write it: the day before the month; the last two as English exports do. */
const WRITTEN = [
  ...['d.M.yyyy', 'd. M. yyyy', 'd/M/yyyy', 'd-M-yyyy', 'yyyy-M-d', 'yyyy/M/d'],
  ...['LLL d, yyyy', 'LLLL d, yyyy'],
];
const CLOCKS = ['', ' H:mm', ' H:mm:ss', ', H:mm', ', H:mm:ss'];

/** Zones of our markets and their neighbours; the reader of mail knows the American ones only. */
const ZONES: Record<string, string> = {
  ...{ UTC: '+0000', UT: '+0000', Z: '+0000', WET: '+0000', BST: '+0100' },
  ...{ CET: '+0100', CEST: '+0200', MEZ: '+0100', MESZ: '+0200' },
  ...{ EET: '+0200', EEST: '+0300', TRT: '+0300', MSK: '+0300' },
};

/**
 * A post's time as feeds and tables write it: RFC 3339, RFC 822 (of feeds: two-digit years, named zones), a
 * number of seconds or milliseconds, a date alone, or day, month and year. Without a zone it is UTC.
 */
export function feedTime(value: unknown): Date | undefined {
  if (typeof value === 'number') return instant(value);
  const written = text(value)?.trim();
  if (!written || written.length > 60) return undefined;
  // `2020-01-31 10:00:00 UTC`, `… +0100`: as databases write it.
  const found = instant(
    written.replace(
      /^(\d{4}-.+?) (?:(UTC|GMT)|([+-]\d\d:?\d\d))$/,
      (_, time: string, utc, offset) => `${time}${utc ? 'Z' : (offset as string)}`,
    ),
  );
  if (found) return found;
  const mail = DateTime.fromRFC2822(asMail(written));
  if (mail.isValid) return mail.toJSDate();
  const iso = DateTime.fromISO(written, { zone: 'utc' });
  if (iso.isValid && /^\d{4}-/.test(written)) return iso.toJSDate();
  for (const day of WRITTEN) {
    for (const clock of CLOCKS) {
      const local = DateTime.fromFormat(written, day + clock, { zone: 'utc', locale: 'en' });
      if (local.isValid) return local.toJSDate();
    }
  }
  return undefined;
}

/** RFC 822 as it is meant: weekdays are often wrong or whole words, hours lack their nought. */
function asMail(written: string): string {
  return written
    .replace(/^[a-z]+\.?,?\s+(?=\d)/i, '')
    .replace(/\s(\d:\d\d)/, ' 0$1')
    .replace(/[a-z]+$/i, (zone) => ZONES[zone.toUpperCase()] ?? zone);
}
