import { isOpenAt } from '../infra/calendar/business-time.js';
import { readCalendar } from '../infra/calendar/calendar.js';
import type { RoutingPolicy } from './routing-policy.js';

/** Whether a team or a person is there; without hours of their own they always are. */
export function isOnShift(
  { shifts }: Pick<RoutingPolicy, 'shifts'>,
  who: { teamId: string } | { userId: string },
  now: Date,
): boolean {
  const own = shifts.filter((shift) =>
    'teamId' in who ? shift.teamId === who.teamId : shift.userId === who.userId,
  );
  return own.length === 0 || own.some(({ hours }) => isOpenAt(readCalendar(hours), now));
}

/** The risks a person may be given: of their own, and with every team of theirs. */
export function trainedFor(
  { training = [] }: Pick<RoutingPolicy, 'training'>,
  { userId, teamIds }: { userId: string; teamIds: readonly string[] },
): string[] {
  const own = training.filter(
    (entry) =>
      entry.userId === userId || (entry.teamId !== undefined && teamIds.includes(entry.teamId)),
  );
  return [...new Set(own.flatMap(({ risks }) => risks))];
}
