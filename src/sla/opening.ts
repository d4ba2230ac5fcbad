import type { EntityManager } from 'typeorm';
import { isOpenAt } from '../infra/calendar/business-time.js';
import type { Calendar } from '../infra/calendar/calendar.js';
import type { Settings } from '../infra/config/settings.js';
import type { ItemFacts } from '../triage/condition.js';
import { calendarOf, ruleFor } from './promise.js';
import { policyOf } from './sla.queries.js';

/** When people answer what an item is like, and how soon they promise to. */
export interface Opening {
  calendar: Calendar;
  isOpen: boolean;
  promisedSeconds: number;
}

/** By the promise in force. */
export async function openingFor(
  tx: EntityManager,
  brandId: string,
  facts: ItemFacts,
  { settings, now }: { settings: Settings; now: Date },
): Promise<Opening> {
  const { promise } = await policyOf(tx, brandId, settings, now);
  const rule = ruleFor(promise, facts);
  const calendar = calendarOf(promise, rule);
  return { calendar, isOpen: isOpenAt(calendar, now), promisedSeconds: rule.firstSeconds };
}
