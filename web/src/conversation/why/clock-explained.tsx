import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { api } from '../../api/client';
import { useServerNow } from '../../api/server-time';
import type { ClockDetail } from '../../api/types';
import { labelOf, useI18n } from '../../i18n';
import { formatDuration, formatShort } from '../../i18n/format';
import { ruleName } from '../../rules/rule-name';
import type { PromiseRule } from '../../rules/types';
import { Problem } from '../../ui/problem';
import classes from './why.module.css';

type Pause = {
  from: string;
  to: string | null;
  reason: string;
  endedBy: 'person' | 'customer' | 'clock' | null;
};
type Explanation = {
  version: number;
  rule: PromiseRule;
  calendar: string | null;
  seconds: number;
  counted: { from: string; to: string; seconds: number }[];
  pauses: Pause[];
  acknowledgedAt: string | null;
  before: { at: string; ruleId: string; version: number; dueAt: string | null }[];
};

/** More intervals are told by their number. */
const SHOWN = 20;

/** The counting behind a deadline, read when somebody asks for it. */
export function ClockExplained({ clock }: { clock: ClockDetail }) {
  const { t } = useI18n();
  const [open, setOpen] = useState(false);
  return (
    <details onToggle={(event) => setOpen(event.currentTarget.open)} data-testid="explain">
      <summary>{t('explain.show')}</summary>
      {open && <Explained clock={clock} />}
    </details>
  );
}

function Explained({ clock }: { clock: ClockDetail }) {
  const i18n = useI18n();
  const { locale, t } = i18n;
  const now = useServerNow();
  const { data, error, refetch } = useQuery({
    // Counted anew, it is another explanation.
    queryKey: ['explanation', clock.id, clock.dueAt, clock.pausedAt, clock.stoppedAt],
    queryFn: () => api.get<Explanation>(`/clocks/${clock.id}/explanation`),
  });
  if (!data) return <Problem error={error} onRetry={() => void refetch()} />;
  const when = (iso: string) => formatShort(locale, iso, clock.timeZone, now);
  const pauseText = ({ from, to, reason, endedBy }: Pause) => {
    const values = { reason: labelOf(i18n, 'pauseReason', reason), from: when(from) };
    const text = to ? t('pause.until', { ...values, to: when(to) }) : t('pause.since', values);
    return endedBy === 'customer' ? `${text} · ${t('pause.byCustomer')}` : text;
  };
  return (
    <div className={classes.facts}>
      <p>
        {t('explain.policy', {
          rule: ruleName(i18n, data.rule.name),
          version: data.version,
          calendar: data.calendar ?? t('rules.always'),
        })}
      </p>
      <p>{t('explain.target', { time: formatDuration(locale, data.seconds, true) })}</p>
      {data.counted.length > 0 && <h3>{t('explain.counted')}</h3>}
      <ul className={classes.history}>
        {data.counted.slice(0, SHOWN).map(({ from, to, seconds }) => (
          <li key={from}>
            <span>{formatDuration(locale, seconds, true)}</span>
            <span>
              {when(from)} – {when(to)}
            </span>
          </li>
        ))}
      </ul>
      {data.counted.length > SHOWN && (
        <p className="dim">{t('explain.more', { n: data.counted.length - SHOWN })}</p>
      )}
      {data.pauses.length > 0 && <h3>{t('explain.pauses')}</h3>}
      {data.pauses.map((pause) => (
        <p key={pause.from}>{pauseText(pause)}</p>
      ))}
      {data.acknowledgedAt && <p>{t('explain.acknowledged', { at: when(data.acknowledgedAt) })}</p>}
      {data.before.length > 0 && <h3>{t('explain.before')}</h3>}
      {data.before.map(({ at, ruleId, version, dueAt }) => (
        <p key={at}>
          {t('explain.wasDue', {
            at: when(at),
            due: dueAt ? when(dueAt) : t('explain.noDue'),
            rule: ruleId,
            version,
          })}
        </p>
      ))}
    </div>
  );
}
