import type { Locale } from '../api/types';

/** Languages that customers write in: the five of the product and the two that come next. */
export const CUSTOMER_LANGUAGES = ['el', 'sk', 'pl', 'tr', 'en', 'cs', 'de'] as const;

/** English here is European: day before month, 24 hours. */
function tag(locale: Locale): string {
  return locale === 'en' ? 'en-GB' : locale;
}

const cache = new Map<string, unknown>();

function cached<T>(key: string, make: () => T): T {
  if (!cache.has(key)) cache.set(key, make());
  return cache.get(key) as T;
}

/** Turkish writes hours and seconds, Greek days and an article, with the same single letter. */
const AMBIGUOUS_WHEN_NARROW: ReadonlySet<Locale> = new Set(['el', 'tr']);

function unit(locale: Locale, name: 'day' | 'hour' | 'minute' | 'second', wide: boolean) {
  return cached(`${locale}:${name}:${wide}`, () => {
    const unitDisplay = wide ? 'long' : AMBIGUOUS_WHEN_NARROW.has(locale) ? 'short' : 'narrow';
    return new Intl.NumberFormat(tag(locale), { style: 'unit', unit: name, unitDisplay });
  });
}

/**
 * A span of seconds in at most two units ("3 h 12 m", "9 m 04 s"), rounded down: with a promise
 * running, a minute that is not complete is not there. `wide` writes the units out for readers.
 */
export function formatDuration(locale: Locale, seconds: number, wide = false): string {
  const total = Math.floor(Math.abs(seconds));
  const days = Math.floor(total / 86_400);
  const hours = Math.floor(total / 3_600);
  const minutes = Math.floor(total / 60);
  if (hours >= 72) return unit(locale, 'day', wide).format(days);
  if (hours >= 48) {
    return [
      unit(locale, 'day', wide).format(days),
      unit(locale, 'hour', wide).format(hours % 24),
    ].join(' ');
  }
  if (hours >= 1) {
    if (wide && minutes % 60 === 0) return unit(locale, 'hour', wide).format(hours);
    const rest = unit(locale, 'minute', wide).format(minutes % 60);
    return `${unit(locale, 'hour', wide).format(hours)} ${rest}`;
  }
  if (minutes >= 10) return unit(locale, 'minute', wide).format(minutes);
  const rest = unit(locale, 'second', wide).format(total % 60);
  return minutes === 0 ? rest : `${unit(locale, 'minute', wide).format(minutes)} ${rest}`;
}

/** Day and time in the brand's zone; today and yesterday are left to the relative form. */
export function formatDateTime(locale: Locale, iso: string, timeZone: string | undefined): string {
  const style: Intl.DateTimeFormatOptions = {
    dateStyle: 'medium',
    timeStyle: 'short',
    hourCycle: 'h23',
    timeZone,
  };
  return cached(
    `${locale}:full:${timeZone}`,
    () => new Intl.DateTimeFormat(tag(locale), style),
  ).format(new Date(iso));
}

/** The time alone when the instant is on the same local day as `now`, else day and time. */
export function formatShort(
  locale: Locale,
  iso: string,
  timeZone: string | undefined,
  now: number,
): string {
  const day = cached(
    `day:${timeZone}`,
    () => new Intl.DateTimeFormat('en-CA', { dateStyle: 'short', timeZone }),
  );
  const at = new Date(iso);
  const sameDay = day.format(at) === day.format(new Date(now));
  const style: Intl.DateTimeFormatOptions = sameDay
    ? { hour: '2-digit', minute: '2-digit', hourCycle: 'h23', timeZone }
    : {
        day: 'numeric',
        month: 'short',
        hour: '2-digit',
        minute: '2-digit',
        hourCycle: 'h23',
        timeZone,
      };
  return cached(
    `${locale}:short:${sameDay}:${timeZone}`,
    () => new Intl.DateTimeFormat(tag(locale), style),
  ).format(at);
}

/** "5 minutes ago", "in 2 hours", "now": for lists where the exact minute does not matter. */
export function formatRelative(
  locale: Locale,
  iso: string,
  now: number,
  style: 'long' | 'short' = 'long',
): string {
  const seconds = Math.trunc((Date.parse(iso) - now) / 1000);
  const relative = cached(
    `${locale}:relative:${style}`,
    () => new Intl.RelativeTimeFormat(tag(locale), { numeric: 'auto', style }),
  );
  const size = Math.abs(seconds);
  // Seconds are counted only on the way to something: a past that ticks is nothing but noise.
  if (size < 60) return relative.format(Math.max(0, seconds), 'second');
  if (size < 3_600) return relative.format(Math.trunc(seconds / 60), 'minute');
  if (size < 86_400) return relative.format(Math.trunc(seconds / 3_600), 'hour');
  return relative.format(Math.trunc(seconds / 86_400), 'day');
}

export function formatPercent(locale: Locale, share: number, digits = 0): string {
  const style: Intl.NumberFormatOptions = { style: 'percent', maximumFractionDigits: digits };
  return cached(
    `${locale}:percent:${digits}`,
    () => new Intl.NumberFormat(tag(locale), style),
  ).format(share);
}

export function formatNumber(locale: Locale, value: number): string {
  return cached(`${locale}:number`, () => new Intl.NumberFormat(tag(locale))).format(value);
}

/** "Polish", "polski": the language's name in the reader's language. */
export function languageName(locale: Locale, code: string): string {
  try {
    const names = cached(
      `${locale}:languages`,
      () => new Intl.DisplayNames(tag(locale), { type: 'language' }),
    );
    return names.of(code) ?? code;
  } catch {
    return code;
  }
}
