import type { ClockView } from '../api/types';
import { useServerNow } from '../api/server-time';
import { useI18n } from '../i18n';
import { formatDateTime, formatDuration } from '../i18n/format';
import { BlockIcon, CheckIcon, WarnIcon, WindowIcon } from '../ui/icons';
import { readClock } from './clock-level';
import { Pie } from './pie';
import classes from './clock.module.css';

type Props = {
  clock: ClockView;
  /** When a late answer came; from then on the delay no longer grows. */
  stoppedAt?: string | null;
};

/** Our own promise, counting down live. Colour, words and picture all say how pressing it is. */
export function PromiseClock({ clock, stoppedAt = null }: Props) {
  const { locale, t } = useI18n();
  const now = useServerNow();
  const reading = readClock(clock, stoppedAt ? Date.parse(stoppedAt) : now);
  const time = formatDuration(locale, reading.secondsLeft);
  const text = {
    running: t('clock.left', { time }),
    breached: t('clock.over', { time }),
    paused: t('clock.paused'),
    no_opening: t('clock.noOpening'),
    met: t('clock.met'),
    cancelled: t('clock.cancelled'),
  }[reading.state];
  const due = clock.dueAt
    ? t('clock.due', { when: formatDateTime(locale, clock.dueAt, clock.timeZone) })
    : reading.state === 'no_opening'
      ? t('clock.noOpeningHelp')
      : text;
  return (
    <span
      className={classes.clock}
      data-testid="clock"
      data-state={reading.state}
      data-level={reading.level}
      title={`${t(`clock.${clock.kind}`)}: ${due}`}
    >
      {reading.state === 'running' && <Pie share={reading.share} />}
      {reading.state === 'breached' && <WarnIcon size={15} />}
      {reading.state === 'met' && <CheckIcon size={15} />}
      {(reading.state === 'paused' || reading.state === 'no_opening') && <WindowIcon size={15} />}
      {reading.state === 'cancelled' && <BlockIcon size={15} />}
      <span className="sr-only">{t('clock.promise')}: </span>
      <span className="tabular">{text}</span>
    </span>
  );
}
