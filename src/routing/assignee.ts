import { allows, type Role } from '../identity/role.js';

export interface Candidate {
  userId: string;
  role: Role;
  languages: readonly string[];
  teamIds: readonly string[];
  /** Conversations that wait for this person. */
  open: number;
}

export interface TeamOption {
  id: string;
  languages: readonly string[];
}

export interface Assignment {
  assigneeId: string | null;
  teamId: string | null;
  reason: 'sticky' | 'team_language' | 'language' | 'fallback' | 'nobody';
}

const leastLoaded = (candidates: readonly Candidate[]): Candidate | undefined =>
  [...candidates].sort((a, b) => a.open - b.open || a.userId.localeCompare(b.userId))[0];

/**
 * Who gets a conversation in this language: whoever has it already; else the least loaded member of
 * the team for the language; else the least loaded person who speaks it; else a manager or owner.
 * Nobody at all only in a brand without people.
 */
export function assigneeFor(
  language: string,
  current: string | null,
  teams: readonly TeamOption[],
  people: readonly Candidate[],
): Assignment {
  const able = people.filter(({ role }) => allows(role, 'agent'));
  const sticky = able.find(({ userId }) => userId === current);
  const team =
    teams.find(({ languages }) => languages.includes(language)) ??
    teams.find(({ languages }) => languages.length === 0);
  const teamId = team?.id ?? null;
  if (sticky) return { assigneeId: sticky.userId, teamId, reason: 'sticky' };

  const inTeam = able.filter(({ teamIds }) => teamId !== null && teamIds.includes(teamId));
  const teammate = leastLoaded(inTeam);
  if (teammate) return { assigneeId: teammate.userId, teamId, reason: 'team_language' };
  const speaker = leastLoaded(able.filter(({ languages }) => languages.includes(language)));
  if (speaker) return { assigneeId: speaker.userId, teamId, reason: 'language' };
  const last = leastLoaded(able.filter(({ role }) => allows(role, 'manager'))) ?? leastLoaded(able);
  if (last) return { assigneeId: last.userId, teamId, reason: 'fallback' };
  return { assigneeId: null, teamId, reason: 'nobody' };
}
