import { readHours } from '../rules/hours-text';
import { type Hours, WEEKDAYS } from '../rules/types';

/** What the fields of `HoursFields` say; `faults` names those that can not be read, and `name` itself where no day is open. */
export function readHoursFields(
  form: FormData,
  name: string,
  before: Hours | null,
): { hours: Hours | null; faults: string[] } {
  const text = (field: string) => String(form.get(`${name}.${field}`) ?? '').trim();
  if (form.has(`${name}.always`)) return { hours: null, faults: [] };
  const days = WEEKDAYS.map((day) => [day, readHours(text(day))] as const);
  const faults: string[] = days
    .filter(([, read]) => read === null)
    .map(([day]) => `${name}.${day}`);
  const open = days.filter(([, read]) => read !== null && read.length > 0);
  if (faults.length === 0 && open.length === 0) faults.push(name);
  const exceptions = before && 'weekly' in before && { exceptions: before.exceptions ?? [] };
  const weekly = Object.fromEntries(open) as Extract<Hours, { weekly: unknown }>['weekly'];
  return { hours: { zone: text('zone'), weekly, ...exceptions }, faults };
}
