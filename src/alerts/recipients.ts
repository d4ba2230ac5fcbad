import { allows, type Role } from '../identity/role.js';

/** Somebody of the brand who can sign in. */
export interface Person {
  userId: string;
  email: string;
  locale: string;
  role: Role;
  /** In the team that the conversation is given to. */
  inTeam: boolean;
}

/** Why somebody hears of it; said at the foot of the mail. */
export type Because = 'assignee' | 'team' | 'manager' | 'owner' | 'nobody_else';

export interface Recipient {
  person: Person;
  because: Because;
}

/** From this share of the time on (per cent) the team hears, too. */
const TEAM_FROM = 75;
/** From this share on it is the managers' affair. */
const MANAGERS_FROM = 90;
const BREACH = 100;

/**
 * The ladder: assignee → team → managers → owners. A rung that nobody stands on falls to the next
 * one up, so that an alert always reaches somebody. Each person once, by the nearest reason.
 */
export function recipientsOf(
  step: number,
  people: readonly Person[],
  assigneeId: string | null,
): Recipient[] {
  const able = people.filter(({ role }) => allows(role, 'agent'));
  const as = (because: Because, who: readonly Person[]): Recipient[] =>
    who.map((person) => ({ person, because }));
  const assignee = as(
    'assignee',
    able.filter(({ userId }) => userId === assigneeId),
  );
  const team = as(
    'team',
    able.filter(({ inTeam }) => inTeam),
  );
  const managers = as(
    'manager',
    able.filter(({ role }) => role === 'manager'),
  );
  const owners = as(
    'owner',
    able.filter(({ role }) => role === 'owner'),
  );

  const rung =
    step >= BREACH
      ? [...owners, ...managers]
      : step >= MANAGERS_FROM
        ? [...assignee, ...(managers.length > 0 ? managers : owners)]
        : step >= TEAM_FROM
          ? [...assignee, ...team]
          : assignee.length > 0
            ? assignee
            : team;
  const heard = rung.length > 0 ? rung : [...managers, ...owners];
  return onceEach(heard.length > 0 ? heard : as('nobody_else', people));
}

/** Those who can connect an account: managers and owners. Somebody hears of it in any case. */
export function managersOf(people: readonly Person[]): Recipient[] {
  const able = people
    .filter(({ role }) => allows(role, 'manager'))
    .map((person): Recipient => ({
      person,
      because: person.role === 'owner' ? 'owner' : 'manager',
    }));
  return able.length > 0 ? able : people.map((person) => ({ person, because: 'nobody_else' }));
}

function onceEach(recipients: Recipient[]): Recipient[] {
  const byUser = new Map<string, Recipient>();
  for (const one of recipients)
    if (!byUser.has(one.person.userId)) byUser.set(one.person.userId, one);
  return [...byUser.values()];
}
