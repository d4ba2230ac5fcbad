import { CalendarError, readCalendar, type WrittenCalendar } from '../infra/calendar/calendar.js';
import { Problem } from '../infra/http/problem.js';

/** Throws 422 on hours that can not be read or never come. `field`: where they stand in the request. */
export function checkHours(field: string, hours: WrittenCalendar | null): void {
  if (hours === null) return;
  try {
    readCalendar(hours);
  } catch (error) {
    if (!(error instanceof CalendarError)) throw error;
    throw new Problem(422, {
      code: 'hours_faulty',
      title: 'These hours can not be kept',
      detail: `${field}: ${error.message}`,
      hint: 'Give {zone, weekly: {mon: [["08:00", "20:00"]]}}, or null for around the clock.',
      errors: [{ field, message: error.message }],
    });
  }
}
