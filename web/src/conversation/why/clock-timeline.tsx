import type { ClockDetail } from '../../api/types';
import { PromiseClock } from '../../clock/promise-clock';
import { useServerNow } from '../../api/server-time';
import { labelOf, useI18n } from '../../i18n';
import { formatPercent, formatShort } from '../../i18n/format';
import { ClockExplained } from './clock-explained';
import classes from './why.module.css';

type Point = { at: string; label: string; note?: string | undefined; tone?: 'due' | 'stop' };

/** One clock from the customer's message to its end, with the warnings on the way. */
export function ClockTimeline({ clock }: { clock: ClockDetail }) {
  const i18n = useI18n();
  const { locale, t } = i18n;
  const now = useServerNow();
  const when = (iso: string) => formatShort(locale, iso, clock.timeZone, now);
  const points: Point[] = [
    { at: clock.startedAt, label: t('why.started') },
    ...clock.steps
      .filter((step) => step.percent < 100)
      .map((step) => ({
        at: step.at,
        label: t('why.step', { percent: formatPercent(locale, step.percent / 100) }),
        note: step.takenAt ? t('why.stepTaken') : undefined,
      })),
    ...(clock.dueAt
      ? [{ at: clock.dueAt, label: t('why.dueStep'), tone: 'due' as const }]
      : clock.pausedAt
        ? [{ at: clock.pausedAt, label: t('clock.paused') }]
        : []),
  ];
  if (clock.stoppedAt) {
    points.push({
      at: clock.stoppedAt,
      label: t('why.stopped'),
      note: clock.stoppedBy ? labelOf(i18n, 'stopped', clock.stoppedBy) : undefined,
      tone: 'stop',
    });
  }
  const ordered = points.toSorted((a, b) => Date.parse(a.at) - Date.parse(b.at));
  return (
    <div className={classes.clock}>
      <p className={classes.clockHead}>
        <span>
          {t(`clock.${clock.kind}`)} · {t('why.cycle', { n: clock.cycle })}
        </span>
        <PromiseClock clock={clock} stoppedAt={clock.stoppedAt} />
      </p>
      <ol className={classes.timeline}>
        {ordered.map((point, index) => (
          <li
            key={index}
            data-past={Date.parse(point.at) <= now ? 'yes' : 'no'}
            data-tone={point.tone}
          >
            <time dateTime={point.at}>{when(point.at)}</time>
            <span>
              {point.label}
              {point.note && <em> · {point.note}</em>}
            </span>
          </li>
        ))}
      </ol>
      {clock.state === 'no_opening' && <p>{t('clock.noOpeningHelp')}</p>}
      <p className={classes.model}>{clock.timeZone}</p>
      <ClockExplained clock={clock} />
    </div>
  );
}
