import { WEEKDAYS, type Weekday } from './types';

/** The day's name in the language of the console. 2024 began on a Monday. */
export const weekdayName = (locale: string, day: Weekday): string =>
  new Intl.DateTimeFormat(locale, { weekday: 'long', timeZone: 'UTC' }).format(
    Date.UTC(2024, 0, 1 + WEEKDAYS.indexOf(day)),
  );
