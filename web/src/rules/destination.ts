import type { Member, Team } from '../api/types';
import type { I18n } from '../i18n';
import type { Destination } from './types';

/** A destination as the value of a choice. */
export function writeDestination(to: Destination): string {
  if (to.kind === 'team') return `team:${to.teamId}`;
  if (to.kind === 'person') return `person:${to.userId}`;
  if (to.kind === 'role') return `role:${to.role}`;
  return to.kind;
}

export function readDestination(value: string): Destination {
  const [kind, id = ''] = value.split(':');
  if (kind === 'team') return { kind, teamId: id };
  if (kind === 'person') return { kind, userId: id };
  if (kind === 'role') return { kind, role: id === 'owner' ? 'owner' : 'manager' };
  return { kind: kind === 'bot' || kind === 'trained' ? kind : 'language' };
}

/** Where a rule can send an item. */
export function destinationsOf(
  { t }: I18n,
  { teams, members, bot }: { teams: readonly Team[]; members: readonly Member[]; bot: boolean },
): { value: string; label: string }[] {
  const people = [...new Map(members.map((one) => [one.userId, one])).values()];
  const able = people.filter(({ role }) => role !== 'viewer');
  return [
    { value: 'language', label: t('rules.toLanguage') },
    ...(bot ? [{ value: 'bot', label: t('rules.toBot') }] : []),
    { value: 'trained', label: t('rules.toTrained') },
    { value: 'role:manager', label: t('rules.toManagers') },
    { value: 'role:owner', label: t('rules.toOwners') },
    ...teams.map(({ id, name }) => ({
      value: `team:${id}`,
      label: t('rules.toTeam', { name }),
    })),
    ...able.map(({ userId, name }) => ({ value: `person:${userId}`, label: name })),
  ];
}
