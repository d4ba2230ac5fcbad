import type { WrittenCalendar } from '../infra/calendar/calendar.js';
import { type Condition, type ItemFacts, matches } from '../triage/condition.js';

/** Where a rule sends an item. `language`: the team or person that speaks the customer's. */
export type Destination =
  | { kind: 'bot' }
  | { kind: 'language' }
  | { kind: 'team'; teamId: string }
  | { kind: 'person'; userId: string }
  /** Somebody trained for a risk of the item; where nobody is, a manager. */
  | { kind: 'trained' }
  /** Anybody with this role, however much they have to do. */
  | { kind: 'role'; role: 'manager' | 'owner' };

export interface RoutingRule {
  id: string;
  name: string;
  when: Condition;
  to: Destination;
}

/** Of a team or of a person, never of both. */
export interface Shift {
  teamId?: string;
  userId?: string;
  hours: WrittenCalendar;
}

/** A person, or every member of a team, is trained for these risks. */
export interface Training {
  teamId?: string;
  userId?: string;
  risks: string[];
}

/** Ordered rules, the first that matches counts, and what holds for all of them. */
export interface RoutingPolicy {
  rules: RoutingRule[];
  /** Conversations that may wait for one person before others get the next; null: any number. */
  capacity: number | null;
  /** Whoever of ours has spoken with this customer keeps them. */
  sticky: boolean;
  /** Gets what nobody else can take; null: a manager, then an owner. */
  queueOwnerId: string | null;
  /** When a team or a person is there; one without an entry always is. */
  shifts: Shift[];
  /** Who may be given which risks; left out: nobody. */
  training?: Training[];
}

/** Danger and the press go to managers at once, anger with consequences to trained people; the rest by language. */
export const DEFAULT_ROUTING: RoutingPolicy = {
  rules: [
    {
      id: 'urgent',
      name: 'Danger, self-harm, press',
      when: { risks: ['safety', 'self_harm', 'media_threat'] },
      to: { kind: 'role', role: 'manager' },
    },
    {
      id: 'delicate',
      name: 'Fury, threats, law, extortion',
      when: { risks: ['fury', 'abuse', 'threat', 'legal_threat', 'extortion', 'data_privacy'] },
      to: { kind: 'trained' },
    },
    {
      id: 'known-questions',
      name: 'Questions the bot can answer',
      when: { kinds: ['message', 'comment'] },
      to: { kind: 'bot' },
    },
    { id: 'everything', name: 'Everything else', when: {}, to: { kind: 'language' } },
  ],
  capacity: null,
  sticky: true,
  queueOwnerId: null,
  shifts: [],
  training: [],
};

/**
 * The first rule that matches. One that leads to the bot counts only where the bot has an answer
 * (`botCan`). Throws where none matches: a policy is checked when it is saved.
 */
export function routingRuleFor(
  { rules }: Pick<RoutingPolicy, 'rules'>,
  facts: ItemFacts,
  botCan: boolean,
): RoutingRule {
  const found = rules.find(({ when, to }) => (to.kind !== 'bot' || botCan) && matches(when, facts));
  if (!found) throw new Error('a routing without a rule for everything else');
  return found;
}
