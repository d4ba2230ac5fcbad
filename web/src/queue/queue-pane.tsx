import { Button } from '@mantine/core';
import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { useSearch } from '@tanstack/react-router';
import { countsQuery, queueQuery } from '../api/queries';
import { useI18n } from '../i18n';
import { WarnIcon } from '../ui/icons';
import { usePageTitle } from '../ui/page';
import { Problem } from '../ui/problem';
import { Empty } from '../ui/state';
import { ButtonLink } from '../ui/link';
import { Tag } from '../ui/tag';
import { QueueFilters } from './queue-filters';
import { QueueRow } from './queue-row';
import { FILTER_KEYS, toFilter } from './queue-search';
import { QueueSkeleton } from './queue-skeleton';
import { QueueViews } from './queue-views';
import classes from './queue.module.css';

export function QueuePane({ openId }: { openId: string | undefined }) {
  const { t } = useI18n();
  const search = useSearch({ from: '/signed-in/work' });
  const filter = toFilter(search);
  const counts = useQuery(countsQuery).data;
  const due = counts?.breached ? `(${counts.breached}) ` : '';
  const Heading = openId ? 'h2' : 'h1';
  usePageTitle(openId ? null : `${due}${t(`view.${filter.view}`)}`);
  return (
    <section className={classes.pane} aria-label={t('queue.title')}>
      <header className={classes.head}>
        <div className={classes.titleLine}>
          <Heading className={classes.title}>{t('queue.title')}</Heading>
          {counts && counts.breached > 0 && (
            <Tag tone="late" icon={<WarnIcon />}>
              {t('queue.breached', { n: counts.breached })}
            </Tag>
          )}
          {counts && counts.dueSoon > 0 && (
            <Tag tone="soon">{t('queue.dueSoon', { n: counts.dueSoon })}</Tag>
          )}
        </div>
        <QueueViews view={filter.view} counts={counts} />
        <QueueFilters search={search} />
      </header>
      <QueueList openId={openId} />
    </section>
  );
}

function QueueList({ openId }: { openId: string | undefined }) {
  const { t } = useI18n();
  const search = useSearch({ from: '/signed-in/work' });
  const queue = useInfiniteQuery(queueQuery(toFilter(search)));

  if (queue.isPending) return <QueueSkeleton />;
  if (!queue.data) {
    return (
      <div className={classes.notice}>
        <Problem
          title={t('queue.failed')}
          error={queue.error}
          onRetry={() => void queue.refetch()}
        />
      </div>
    );
  }
  const items = queue.data.pages.flatMap((page) => page.items);
  if (items.length === 0) return <EmptyQueue />;
  return (
    <div className={classes.scroll} tabIndex={-1}>
      <p className="sr-only" role="status">
        {t('queue.shown', { n: items.length })}
      </p>
      <ul className={classes.list} data-testid="queue" aria-label={t('queue.list')}>
        {items.map((item) => (
          <QueueRow key={item.id} item={item} open={item.id === openId} search={search} />
        ))}
      </ul>
      {queue.hasNextPage && (
        <div className={classes.more}>
          <Button
            variant="default"
            loading={queue.isFetchingNextPage}
            onClick={() => void queue.fetchNextPage()}
          >
            {t('app.loadMore')}
          </Button>
        </div>
      )}
    </div>
  );
}

function EmptyQueue() {
  const { t } = useI18n();
  const search = useSearch({ from: '/signed-in/work' });
  const filtered = Boolean(search.q) || FILTER_KEYS.some((key) => search[key]);
  const view = search.view ?? 'open';
  return (
    <div data-testid="queue" className={classes.scroll}>
      {filtered ? (
        <Empty
          title={t('queue.noMatch')}
          action={
            <ButtonLink to="/queue" search={search.view ? { view } : {}} variant="default">
              {t('queue.clearFilters')}
            </ButtonLink>
          }
        >
          {t('queue.noMatchBody')}
        </Empty>
      ) : view === 'open' ? (
        <Empty title={t('queue.emptyOpen')}>{t('queue.emptyOpenBody')}</Empty>
      ) : (
        <Empty title={t('queue.empty')}>{t('queue.emptyBody')}</Empty>
      )}
    </div>
  );
}
