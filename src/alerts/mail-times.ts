import type { Speech } from './texts/texts.js';
import { timeSpan } from './time-span.js';

/** Day and time on the brand's clock, with the zone and its offset: "… 17:00 (Europe/Prague, UTC+01:00)". */
export function zonedTime(at: Date, timeZone: string, locale: string): string {
  const said = new Intl.DateTimeFormat(locale === 'en' ? 'en-GB' : locale, {
    timeZone,
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  }).format(at);
  const offset = new Intl.DateTimeFormat('en', { timeZone, timeZoneName: 'longOffset' })
    .formatToParts(at)
    .find(({ type }) => type === 'timeZoneName')!
    .value.replace('GMT', 'UTC');
  return `${said} (${timeZone}, ${offset})`;
}

/** The time on the brand's clock: "14:05"; with the day when that was not today: "3 March at 14:05". */
export function momentOf(
  moment: Date,
  { at, timeZone, locale }: { at: Date; timeZone: string; locale: string },
): string {
  const language = locale === 'en' ? 'en-GB' : locale;
  const format = (options: Intl.DateTimeFormatOptions, date: Date) =>
    new Intl.DateTimeFormat(language, { timeZone, ...options }).format(date);
  const time = { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' } as const;
  const day = { year: 'numeric', month: 'numeric', day: 'numeric' } as const;
  if (format(day, moment) === format(day, at)) return format(time, moment);
  return format({ day: 'numeric', month: 'long', ...time }, moment);
}

/** "2 hours 5 minutes", in the recipient's words. */
export function duration(seconds: number, speech: Speech): string {
  const { texts } = speech;
  const span = timeSpan(seconds);
  if (span.unit === 'moment') return texts.moment;
  return (['days', 'hours', 'minutes'] as const)
    .filter((part) => span[part] > 0)
    .map((part) => speech.say(texts[part], { count: span[part] }))
    .join(texts.and);
}

/** "2 hours 5 minutes left", with the verb that agrees. */
export function timeLeft(seconds: number, speech: Speech): string {
  const { lead, unit } = timeSpan(seconds);
  return speech.say(speech.texts.left, { duration: duration(seconds, speech), lead, unit });
}
