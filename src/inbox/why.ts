import { DateTime } from 'luxon';
import type { ClockView, ConversationSummary } from './inbox.dto.js';

/** Why a conversation stands where it does: the codes that the routing gave, in words. */
const REASONS: Readonly<Record<string, string>> = {
  negative: 'It is here because its latest item reads as negative.',
  needs_person: 'It is here because the customer has an unsolved problem of their own.',
  person_has_the_thread: 'It is here because a person has answered in this thread before.',
  another_app_has_the_thread: 'It is here because another app answers in this thread.',
  no_known_answer: 'It is here because there is no FAQ in this language.',
  unsure: 'It is here because the bot is not sure that the FAQ answers it.',
  asked_for_person: 'It is here because the customer asked for a person.',
  unhelpful: 'It is here because the bot’s answer did not help.',
  attachment: 'It is here because of an attachment: the bot does not look at pictures.',
  never_word: 'It is here because of a word that is never left to the bot.',
  no_choice: 'It is here because the customer chose none of the questions that the bot offered.',
  loop: 'It is here because the bot was talking in circles.',
  shop_is_open: 'It is here because the bot answers only while the shop is closed.',
  bot_off: 'It is here because the bot is switched off.',
  public: 'It is here because public items are answered by people.',
  bot_unable: 'It is here because the bot could not answer.',
  bot_failed: 'It is here because the platform did not take the bot’s answer.',
  rule: 'It is here because a rule of the routing wants a person for it.',
  exact_faq_match: 'The bot has it: the question stands in the FAQ word for word.',
  sure: 'The bot has it: it is sure that the FAQ answers it.',
  several_questions: 'The bot has it: the FAQ answers every question in it.',
  likely: 'The bot has it, and offered the questions that may be meant.',
  chosen: 'The bot has it: the customer chose the question.',
  start: 'The bot has it, and said hello.',
  greeting: 'The bot has it, and said hello.',
  bot: 'The bot has it, and said what it is.',
  unanswered: 'It is open again because an answer is missing.',
  reopened: 'A person opened it again.',
  taken: 'A person took it over from the bot.',
  removed: 'The customer took back what was written here.',
  answered: 'It has been answered; the customer has the next word.',
  received: 'It has just come in and is being read.',
  historical: 'It was written long before the account was connected.',
};

/** Codes that say more behind a colon. */
const KINDS: Readonly<Record<string, string>> = {
  risk: 'It is here because of a risk',
  never: 'It is here because the bot never answers such a question',
  judged: 'It is here because it reads like something for a person',
};

function reasonText(reason: string | null): string {
  const [kind = '', what] = (reason ?? '').split(':');
  if (what !== undefined && KINDS[kind]) return `${KINDS[kind]}: ${what.replaceAll('_', ' ')}.`;
  return REASONS[reason ?? ''] ?? `Its state was set for the reason “${reason ?? 'none'}”.`;
}

const hours = (seconds: number): string => {
  const [h, m] = [Math.floor(seconds / 3600), Math.round((seconds % 3600) / 60)];
  return m === 0 ? `${h} h` : `${h} h ${m} min`;
};

function clockText(clock: ClockView): string {
  const at = (iso: string) =>
    DateTime.fromISO(iso, { zone: clock.timeZone }).toFormat('yyyy-LL-dd HH:mm');
  const which = { first: 'first response', next: 'next response', resolution: 'settlement' }[
    clock.kind
  ];
  if (clock.dueAt === null || clock.totalSeconds === null)
    return clock.pausedAt
      ? `The clock of the ${which} has been paused since ${at(clock.pausedAt)} (${clock.timeZone}).`
      : `The ${which} has no deadline: the calendar does not open in the next 60 days.`;
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
