import { NoOpening, openSpans } from '../infra/calendar/business-time.js';
import { CalendarError, readCalendar } from '../infra/calendar/calendar.js';
import type { RoutingPolicy, RoutingRule } from './routing-policy.js';

export interface RoutingFault {
  field: string;
  message: string;
}

/** The brand's own people and teams. */
export interface Known {
  teamIds: ReadonlySet<string>;
  userIds: ReadonlySet<string>;
}

/** What a well-formed routing still gets wrong. Empty: nothing. */
export function routingFaults(policy: RoutingPolicy, known: Known, now: Date): RoutingFault[] {
  const faults: RoutingFault[] = [];
  const fault = (field: string, message: string) => faults.push({ field, message });
  const { rules, shifts, queueOwnerId, training = [] } = policy;

  rules.forEach(({ id, to, when }, index) => {
    const field = `rules.${index}`;
    if (rules.findIndex((rule) => rule.id === id) !== index)
      fault(`${field}.id`, `“${id}” is there twice`);
    if (to.kind === 'team' && !known.teamIds.has(to.teamId))
      fault(`${field}.to.teamId`, 'this brand has no such team');
    if (to.kind === 'person' && !known.userIds.has(to.userId))
      fault(`${field}.to.userId`, 'nobody of this brand');
    for (const [key, values] of Object.entries(when))
      if (Array.isArray(values) && values.length === 0)
        fault(`${field}.when.${key}`, 'an empty list matches nothing; leave it out');
    if (isForAll(rules[index]!) && index < rules.length - 1)
      fault(`${field}.when`, 'it matches everything, so the rules after it are never reached');
  });
  const last = rules.at(-1);
  if (!last || !isForAll(last))
    fault('rules', 'the last rule must have no condition and must not be the bot');

  if (queueOwnerId !== null && !known.userIds.has(queueOwnerId))
    fault('queueOwnerId', 'nobody of this brand');
  const whose = (field: string, { teamId, userId }: { teamId?: string; userId?: string }) => {
    if ((teamId === undefined) === (userId === undefined))
      fault(field, 'name a team or a person, and not both');
    if (teamId !== undefined && !known.teamIds.has(teamId))
      fault(`${field}.teamId`, 'this brand has no such team');
    if (userId !== undefined && !known.userIds.has(userId))
      fault(`${field}.userId`, 'nobody of this brand');
  };
  training.forEach((entry, index) => whose(`training.${index}`, entry));
  shifts.forEach(({ hours, ...entry }, index) => {
    whose(`shifts.${index}`, entry);
    try {
      const calendar = readCalendar(hours);
      if (calendar.weekly) for (const _ of openSpans(calendar, now.getTime())) break;
    } catch (error) {
      if (!(error instanceof CalendarError) && !(error instanceof NoOpening)) throw error;
      fault(`shifts.${index}.hours`, error.message);
    }
  });
  return faults;
}

/** Whether a rule takes whatever comes; the bot takes only what it can answer. */
const isForAll = ({ when, to }: RoutingRule): boolean =>
  to.kind !== 'bot' && Object.values(when).every((value) => value === undefined);
