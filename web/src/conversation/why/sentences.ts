import type { ConversationDetail } from '../../api/types';
import { hasLabel, labelOf, type I18n } from '../../i18n';
import { formatDateTime, formatDuration } from '../../i18n/format';
import { ruleName } from '../../rules/rule-name';

/** The server's code for the conversation's state, as a sentence; its own words where unknown. */
function stateSentence(i18n: I18n, conversation: ConversationDetail): string | undefined {
  const { t } = i18n;
  const { state, why } = conversation;
  const code = conversation.stateReason ?? '';
  if (code.startsWith('risk:')) {
    return t('reason.risk', { risk: labelOf(i18n, 'risk', code.slice('risk:'.length)) });
  }
  const [kind = '', what] = code.split(':');
  if (what !== undefined && kind === 'never') {
    return t('reason.never', { what: labelOf(i18n, 'bot.neverTopic', what) });
  }
  if (what !== undefined && kind === 'judged') {
    return t('reason.judged', { what: labelOf(i18n, 'judged', what) });
  }
  // The same code may be a kind of noise and a reason to close: the state tells which.
  if (state === 'archived' && hasLabel('noise', code)) {
    return t('reason.noise', { kind: labelOf(i18n, 'noise', code) });
  }
  if (state === 'closed' && hasLabel('closeReason', code)) {
    return t('reason.closed', { reason: labelOf(i18n, 'closeReason', code) });
  }
  return hasLabel('reason', code) ? labelOf(i18n, 'reason', code) : why[0];
}

function clockSentence({ locale, t }: I18n, { clock }: ConversationDetail): string {
  if (!clock) return t('why.noClock');
  const kind = t(`clock.${clock.kind}`);
  if (clock.dueAt === null || clock.totalSeconds === null) {
    if (!clock.pausedAt) return t('why.noOpening', { kind });
    return t('why.paused', { kind, since: formatDateTime(locale, clock.pausedAt, clock.timeZone) });
  }
  return t('why.due', {
    kind,
    due: formatDateTime(locale, clock.dueAt, clock.timeZone),
    total: formatDuration(locale, clock.totalSeconds, true),
    started: formatDateTime(locale, clock.startedAt, clock.timeZone),
  });
}

function ownerSentence({ t }: I18n, { assignee, team }: ConversationDetail): string {
  if (assignee && team) return t('why.assignedFor', { name: assignee.name, team: team.name });
  if (assignee) return t('why.assigned', { name: assignee.name });
  return team ? t('why.team', { team: team.name }) : t('why.nobody');
}

/** By which rule and for what reason it is theirs: from the latest assignment in the history. */
function assignmentSentence(i18n: I18n, { history }: ConversationDetail): string | undefined {
  const last = history?.findLast(({ action }) => action === 'conversation.assigned');
  const { reason, rule } = last?.detail ?? {};
  if (typeof rule !== 'string') return reason ? i18n.t('assignedBy.manual') : undefined;
  const why = hasLabel('assignedBy', String(reason)) && labelOf(i18n, 'assignedBy', String(reason));
  const by = i18n.t('why.assignedRule', { rule: ruleName(i18n, rule) });
  return why ? `${why} ${by}` : by;
}

/** Why it is here, why due then, whose it is: in the reader's language. */
export function whySentences(i18n: I18n, conversation: ConversationDetail): string[] {
  return [
    stateSentence(i18n, conversation),
    clockSentence(i18n, conversation),
    ownerSentence(i18n, conversation),
    assignmentSentence(i18n, conversation),
  ].filter((sentence) => sentence !== undefined);
}
