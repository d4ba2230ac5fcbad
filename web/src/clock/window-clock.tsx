import type { WindowView } from '../api/types';
import { useServerNow } from '../api/server-time';
import { useI18n } from '../i18n';
import { formatDateTime, formatDuration } from '../i18n/format';
import { WindowIcon } from '../ui/icons';
import classes from './clock.module.css';

type Props = { window: WindowView; timeZone: string | undefined };

/** The platform's reply window, beside our promise. Without an end nothing is shown. */
export function WindowClock({ window, timeZone }: Props) {
  const { locale, t } = useI18n();
  const now = useServerNow();
  const secondsLeft = window.closesAt ? (Date.parse(window.closesAt) - now) / 1000 : null;
  const closed = !window.open || (secondsLeft !== null && secondsLeft <= 0);
  if (!closed && secondsLeft === null && !window.personOnly) return null;

  const time = secondsLeft === null ? '' : formatDuration(locale, secondsLeft);
  const text = closed
    ? t('window.closed')
    : !window.personOnly
      ? t('window.left', { time })
      : time
        ? t('window.person', { time })
        : t('window.personOnly');
  const help = [
    t('window.title'),
    closed
      ? t('window.closedHelp')
      : window.closesAt &&
        t('window.closes', { when: formatDateTime(locale, window.closesAt, timeZone) }),
    window.personOnly && !closed && t('window.personHelp'),
  ];
  const soon = secondsLeft !== null && secondsLeft < 2 * 3600;
  return (
    <span
      className={classes.window}
      data-state={closed ? 'closed' : soon ? 'soon' : 'open'}
      title={help.filter(Boolean).join(' ')}
    >
      <WindowIcon size={13} />
      <span className="sr-only">{t('window.title')}: </span>
      <span className="tabular">{text}</span>
    </span>
  );
}
