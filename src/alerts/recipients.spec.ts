import { describe, expect, it } from '@jest/globals';
import type { Role } from '../identity/role.js';
import { DEFAULT_LADDER, toldAt } from '../sla/ladder.js';
import { EVERYTHING } from './channel.js';
import { managersOf, type Person, recipientsOf } from './recipients.js';

const person = (userId: string, role: Role, inTeam = false): Person => ({
  userId,
  email: `${userId}@shop.example`,
  locale: 'en',
  role,
  inTeam,
  choices: { email: EVERYTHING, browser: null },
});

const shop = [
  person('olga', 'owner'),
  person('marek', 'manager'),
  person('anna', 'agent'),
  person('tomas', 'agent', true),
  person('tina', 'agent', true),
  person('viera', 'viewer', true),
];

const told = (step: number, people: Person[], assignee: string | null): Record<string, string> =>
  Object.fromEntries(
    recipientsOf(toldAt(DEFAULT_LADDER, step), people, assignee).map(({ person, because }) => [
      person.userId,
      because,
    ]),
  );

describe('who hears of an alert', () => {
  it('the assignee, at half of the time', () => {
    expect(told(50, shop, 'anna')).toEqual({ anna: 'assignee' });
  });

  it('the team, when nobody has taken it', () => {
    expect(told(50, shop, null)).toEqual({ tomas: 'team', tina: 'team' });
  });

  it('managers and owners, when there is neither', () => {
    const noTeam = shop.map((one) => ({ ...one, inTeam: false }));
    expect(told(50, noTeam, null)).toEqual({ marek: 'manager', olga: 'owner' });
    expect(told(75, noTeam, null)).toEqual({ marek: 'manager', olga: 'owner' });
  });

  it('the team also, at three quarters; each person once', () => {
    expect(told(75, shop, 'anna')).toEqual({ anna: 'assignee', tomas: 'team', tina: 'team' });
    expect(told(75, shop, 'tina')).toEqual({ tina: 'assignee', tomas: 'team' });
  });

  it('the managers, at nine tenths, beside whoever has it', () => {
    expect(told(90, shop, 'anna')).toEqual({ anna: 'assignee', marek: 'manager' });
    expect(told(90, shop, null)).toEqual({ marek: 'manager' });
  });

  it('the owners in the place of managers that a small shop does not have', () => {
    const small = shop.filter(({ role }) => role !== 'manager');
    expect(told(90, small, 'anna')).toEqual({ anna: 'assignee', olga: 'owner' });
  });

  it('owners and managers, at the breach', () => {
    expect(told(100, shop, 'anna')).toEqual({ olga: 'owner', marek: 'manager' });
  });

  it('nobody who only looks on, not even as a member of the team', () => {
    expect(told(75, shop, null)).not.toHaveProperty('viera');
  });

  it('whoever has left is no assignee: it falls to the team', () => {
    expect(told(50, shop, 'long-gone')).toEqual({ tomas: 'team', tina: 'team' });
  });

  it('those whom the promise names, and no others', () => {
    const heard = recipientsOf(['owner'], shop, 'anna').map(({ person }) => person.userId);
    expect(heard).toEqual(['olga']);
  });

  it('managers, where the promise names owners and there is none', () => {
    const noOwner = shop.filter(({ role }) => role !== 'owner');
    const heard = recipientsOf(['owner'], noOwner, 'anna').map(({ person }) => person.userId);
    expect(heard).toEqual(['marek']);
  });

  it('is never nobody while the brand has anybody', () => {
    expect(told(100, [person('anna', 'agent')], null)).toEqual({ anna: 'nobody_else' });
    expect(told(50, [person('viera', 'viewer')], null)).toEqual({ viera: 'nobody_else' });
  });
});

describe('who hears of an account that is not seen', () => {
  const heard = (people: Person[]) =>
    managersOf(people).map(({ person: { userId }, because }) => [userId, because]);

  it('those who can connect it', () => {
    expect(heard(shop)).toEqual([
      ['olga', 'owner'],
      ['marek', 'manager'],
    ]);
  });

  it('is never nobody while the brand has anybody', () => {
    expect(heard([person('anna', 'agent')])).toEqual([['anna', 'nobody_else']]);
  });
});
