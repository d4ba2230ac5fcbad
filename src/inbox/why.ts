import { DateTime } from 'luxon';
import type { ClockView, ConversationSummary } from './inbox.dto.js';

/** Why a conversation stands where it does: the codes that the routing gave, in words. */
const REASONS: Readonly<Record<string, string>> = {
  negative: 'It is here because its latest item reads as negative.',
  needs_person: 'It is here because the customer has an unsolved problem of their own.',
  person_has_the_thread: 'It is here because a person has answered in this thread before.',
  no_known_answer: 'It is here because no entry of the FAQ is exactly this question.',
  public: 'It is here because public items are always answered by people.',
  bot_unable: 'It is here because the bot could not answer.',
  bot_failed: 'It is here because the platform did not take the bot’s answer.',
  rule: 'It is here because a rule of the routing wants a person for it.',
  exact_faq_match: 'The bot has it: the question stands in the FAQ word for word.',
  unanswered: 'It is open again because an answer is missing.',
  reopened: 'A person opened it again.',
  removed: 'The customer took back what was written here.',
  answered: 'It has been answered; the customer has the next word.',
  received: 'It has just come in and is being read.',
  historical: 'It was written long before the account was connected.',
};

const reasonText = (reason: string | null): string =>
  reason?.startsWith('risk:')
    ? `It is here because of a risk: ${reason.slice('risk:'.length).replaceAll('_', ' ')}.`
    : (REASONS[reason ?? ''] ?? `Its state was set for the reason “${reason ?? 'none'}”.`);

const hours = (seconds: number): string => {
  const [h, m] = [Math.floor(seconds / 3600), Math.round((seconds % 3600) / 60)];
  return m === 0 ? `${h} h` : `${h} h ${m} min`;
};

function clockText(clock: ClockView): string {
  const at = (iso: string) =>
    DateTime.fromISO(iso, { zone: clock.timeZone }).toFormat('yyyy-LL-dd HH:mm');
  const which = clock.kind === 'first' ? 'first response' : 'next response';
  return (
    `The ${which} is due at ${at(clock.dueAt)} (${clock.timeZone}): ${hours(clock.totalSeconds)} ` +
    `after the customer wrote at ${at(clock.startedAt)}.`
  );
}

/** Sentences that explain an item: why here, due then, assigned to whom. */
export function explain(summary: ConversationSummary): string[] {
  const { assignee, team, clock, stateReason } = summary;
  const owner = assignee
    ? `It is assigned to ${assignee.name}${team ? `, for the team ${team.name}` : ''}.`
    : team
      ? `It waits for the team ${team.name}.`
      : 'Nobody is assigned.';
  return [
    reasonText(stateReason),
    clock ? clockText(clock) : 'No clock runs: nothing waits for an answer.',
    owner,
  ];
}
