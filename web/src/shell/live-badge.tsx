import { useLiveState } from '../api/live';
import { useI18n } from '../i18n';
import classes from './shell.module.css';

export function LiveBadge() {
  const { t } = useI18n();
  const state = useLiveState();
  return (
    <span className={classes.live} data-state={state} data-testid="live-state">
      {t(`live.${state}`)}
    </span>
  );
}
