import { Link } from '@tanstack/react-router';
import type { Counts, QueueView } from '../api/types';
import { useI18n } from '../i18n';
import { formatNumber } from '../i18n/format';
import { VIEWS } from './queue-search';
import classes from './queue.module.css';

type Props = { view: QueueView; counts: Counts | undefined };

export function QueueViews({ view, counts }: Props) {
  const { locale, t } = useI18n();
  const count = (name: QueueView) =>
    counts && name !== 'closed' && name !== 'archived' ? counts[name] : undefined;
  return (
    <nav aria-label={t('queue.views')}>
      <ul className={classes.views}>
        {VIEWS.map((name) => (
          <li key={name}>
            <Link
              to="/queue"
              search={(current) => ({ ...current, view: name === 'open' ? undefined : name })}
              className={classes.view}
              activeOptions={{ exact: true }}
              aria-current={name === view ? 'page' : undefined}
            >
              {t(`view.${name}`)}
              {count(name) !== undefined && (
                <span className={classes.viewCount}>{formatNumber(locale, count(name)!)}</span>
              )}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
