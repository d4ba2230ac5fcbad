import { allows, type Role } from '../identity/role.js';
import type { Rung } from '../sla/ladder.js';
import type { Choices } from './channel.js';

/** Somebody of the brand who can sign in. */
export interface Person {
  userId: string;
  email: string;
  locale: string;
  role: Role;
  /** In the team that the conversation is given to. */
  inTeam: boolean;
  choices: Choices;
}

/** Why somebody hears of it; said at the foot of the mail. */
export type Because = 'assignee' | 'author' | 'team' | 'manager' | 'owner' | 'nobody_else';

export interface Recipient {
  person: Person;
  because: Because;
}

/**
 * Who stands on the named rungs of the ladder: assignee → team → managers → owners. One that nobody stands on
 * falls to the next one up, so that an alert always reaches somebody. Each person once, by the first reason.
 */
export function recipientsOf(
  rungs: readonly Rung[],
  people: readonly Person[],
  assigneeId: string | null,
): Recipient[] {
  const able = people.filter(({ role }) => allows(role, 'agent'));
  const as = (because: Because, who: readonly Person[]): Recipient[] =>
    who.map((person) => ({ person, because }));
  const on: Record<Rung, Recipient[]> = {
    assignee: as(
      'assignee',
      able.filter(({ userId }) => userId === assigneeId),
    ),
    team: as(
      'team',
      able.filter(({ inTeam }) => inTeam),
    ),
    manager: as(
      'manager',
      able.filter(({ role }) => role === 'manager'),
    ),
    owner: as(
      'owner',
      able.filter(({ role }) => role === 'owner'),
    ),
  };
  const named = rungs.flatMap((rung) =>
    rung === 'manager' && on.manager.length === 0 ? on.owner : on[rung],
  );
  const instead = [
    rungs.includes('assignee') ? on.team : [],
    [...on.manager, ...on.owner],
    as('nobody_else', people),
  ];
  return onceEach([named, ...instead].find((heard) => heard.length > 0) ?? []);
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

/** Whoever wrote the reply hears of it first. */
export function withAuthor(
  others: readonly Recipient[],
  people: readonly Person[],
  authorId: string | null,
): Recipient[] {
  const author = people.filter(({ userId }) => userId === authorId);
  return onceEach([...author.map((person) => ({ person, because: 'author' as const })), ...others]);
}

function onceEach(recipients: Recipient[]): Recipient[] {
  const byUser = new Map<string, Recipient>();
  for (const one of recipients)
    if (!byUser.has(one.person.userId)) byUser.set(one.person.userId, one);
  return [...byUser.values()];
}
