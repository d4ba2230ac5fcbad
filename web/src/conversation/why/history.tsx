import { useQuery } from '@tanstack/react-query';
import { useServerNow } from '../../api/server-time';
import { membersQuery, teamsQuery } from '../../api/queries';
import type { HistoryEntry } from '../../api/types';
import { labelOf, useI18n } from '../../i18n';
import { formatShort } from '../../i18n/format';
import { collapse } from './collapse';
import classes from './why.module.css';

type Props = { history: HistoryEntry[]; timeZone: string | undefined };

export function History({ history, timeZone }: Props) {
  const i18n = useI18n();
  const { locale, t } = i18n;
  const now = useServerNow();
  if (history.length === 0) return <p className="dim">{t('why.noHistory')}</p>;
  return (
    <ol className={classes.history}>
      {collapse(history).map(({ entry, times }, index) => (
        <li key={index}>
          <time dateTime={entry.at}>{formatShort(locale, entry.at, timeZone, now)}</time>
          <span>
            <strong>{labelOf(i18n, 'actor', entry.actor)}</strong>:{' '}
            {labelOf(i18n, 'history', entry.action)}
            {times > 1 && ` (${t('history.times', { n: times })})`}
            <Detail entry={entry} />
          </span>
        </li>
      ))}
    </ol>
  );
}

/** What belongs to the step: to whom, for what reason, with which note or error. */
function Detail({ entry }: { entry: HistoryEntry }) {
  const i18n = useI18n();
  const members = useQuery(membersQuery).data ?? [];
  const teams = useQuery(teamsQuery).data ?? [];
  const { assigneeId, teamId, reason, note, error } = entry.detail ?? {};
  const parts: unknown[] = [
    members.find((one) => one.userId === assigneeId)?.name,
    teams.find((one) => one.id === teamId)?.name,
    entry.action === 'conversation.state.closed' && labelOf(i18n, 'closeReason', String(reason)),
    note,
    error,
  ];
  const texts = parts.filter((part) => typeof part === 'string' && part !== '');
  if (texts.length === 0) return null;
  return <span className="dim"> · {texts.join(' · ')}</span>;
}
