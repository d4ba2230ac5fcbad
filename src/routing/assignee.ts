import { allows, type Role } from '../identity/role.js';
import type { Destination } from './routing-policy.js';

export interface Candidate {
  userId: string;
  role: Role;
  languages: readonly string[];
  teamIds: readonly string[];
  /** Conversations that wait for this person. */
  open: number;
  /** False outside their own hours: they get nothing new. Left out: always there. */
  onDuty?: boolean;
  /** Risks they may be given, of their own or with a team. */
  trainedFor?: readonly string[];
}

export interface TeamOption {
  id: string;
  languages: readonly string[];
  /** False outside the team's hours: its members get nothing new. */
  onShift: boolean;
}

export interface Assigning {
  to: Exclude<Destination, { kind: 'bot' }>;
  language: string;
  /** Of the item. */
  risks?: readonly string[];
  /** Who has the conversation, or else spoke last with this customer; null where nobody did. */
  known: string | null;
  teams: readonly TeamOption[];
  people: readonly Candidate[];
  capacity: number | null;
  queueOwnerId: string | null;
}

export interface Assignment {
  assigneeId: string | null;
  teamId: string | null;
  reason:
    | 'sticky'
    | 'team'
    | 'team_language'
    | 'language'
    | 'person'
    | 'trained'
    | 'role'
    | 'queue_owner'
    | 'fallback'
    | 'nobody';
}

const isThere = ({ onDuty }: Candidate): boolean => onDuty !== false;

const leastLoaded = (candidates: readonly Candidate[]): Candidate | undefined =>
  [...candidates].sort((a, b) => a.open - b.open || a.userId.localeCompare(b.userId))[0];

/**
 * Who gets a conversation: of those its rule names, whoever knows the customer, else the least loaded with
 * room who is there; where none of them can, the queue's owner, else a manager or owner. Nobody at all only in a brand
 * without people.
 */
export function assigneeFor(assigning: Assigning): Assignment {
  const { to, known, people, capacity, queueOwnerId } = assigning;
  const able = people.filter(({ role }) => allows(role, 'agent'));
  const team = teamOf(assigning);
  const teamId = team?.id ?? null;
  // By language any colleague who knows the customer will do; elsewhere the rule means what it says.
  const circle = to.kind === 'language' ? able : poolOf(assigning, able);
  const sticky = circle.filter(isThere).find(({ userId }) => userId === known);
  if (sticky) return { assigneeId: sticky.userId, teamId, reason: 'sticky' };

  // What a rule brings before a role is urgent: it comes on top of whatever they have.
  const hasRoom = ({ open }: Candidate) =>
    capacity === null || open < capacity || to.kind === 'role';
  const choose = (pool: readonly Candidate[], reason: Assignment['reason']) => {
    const found = leastLoaded(pool.filter(hasRoom).filter(isThere));
    return found && { assigneeId: found.userId, teamId, reason };
  };
  const first = choose(poolOf(assigning, able), reasonOf(to));
  if (first) return first;
  const managers = able.filter(({ role }) => allows(role, 'manager'));
  const instead = to.kind === 'trained' ? choose(managers, 'role') : undefined;
  if (instead) return instead;
  const speaks = able.filter(({ languages }) => languages.includes(assigning.language));
  const speaker = to.kind === 'language' ? choose(speaks, 'language') : undefined;
  if (speaker) return speaker;
  const owner = able.find(({ userId }) => userId === queueOwnerId);
  if (owner) return { assigneeId: owner.userId, teamId, reason: 'queue_owner' };
  const last =
    leastLoaded(managers.filter(isThere)) ??
    leastLoaded(managers) ??
    leastLoaded(able.filter(isThere)) ??
    leastLoaded(able);
  if (last) return { assigneeId: last.userId, teamId, reason: 'fallback' };
  return { assigneeId: null, teamId, reason: 'nobody' };
}

/** The team whose conversation it is, whether or not anybody of it is there. */
function teamOf({ to, language, teams }: Assigning): TeamOption | undefined {
  if (to.kind === 'team') return teams.find(({ id }) => id === to.teamId);
  if (to.kind !== 'language') return undefined;
  return (
    teams.find(({ languages }) => languages.includes(language)) ??
    teams.find(({ languages }) => languages.length === 0)
  );
}

/** Those whom the rule means and who are there. */
function poolOf(assigning: Assigning, able: readonly Candidate[]): Candidate[] {
  const { to } = assigning;
  if (to.kind === 'person') return able.filter(({ userId }) => userId === to.userId);
  if (to.kind === 'role') return able.filter(({ role }) => allows(role, to.role));
  if (to.kind === 'trained')
    return able.filter(({ trainedFor = [] }) =>
      trainedFor.some((risk) => assigning.risks?.includes(risk)),
    );
  const team = teamOf(assigning);
  if (!team?.onShift) return [];
  return able.filter(({ teamIds }) => teamIds.includes(team.id));
}

function reasonOf({ kind }: Assigning['to']): Assignment['reason'] {
  return kind === 'language' ? 'team_language' : kind;
}
