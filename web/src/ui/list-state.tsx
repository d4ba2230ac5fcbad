import { Button, Skeleton, Stack } from '@mantine/core';
import type { UseInfiniteQueryResult, UseQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useI18n } from '../i18n';
import { Problem } from './problem';

function Ghosts() {
  const { t } = useI18n();
  return (
    <Stack role="status" aria-label={t('app.loading')}>
      {Array.from({ length: 4 }, (_, index) => (
        <Skeleton key={index} height={40} />
      ))}
    </Stack>
  );
}

type Props<T> = {
  query: UseQueryResult<T[]>;
  empty: ReactNode;
  children: (items: T[]) => ReactNode;
};

/** A list in its four states: loading, failed, empty, there. */
export function Listed<T>({ query, empty, children }: Props<T>) {
  if (query.data) return query.data.length > 0 ? children(query.data) : empty;
  if (query.isPending) return <Ghosts />;
  return <Problem error={query.error} onRetry={() => void query.refetch()} />;
}

type PagedProps<T> = {
  query: UseInfiniteQueryResult<{ pages: { items: T[] }[] }>;
  empty: ReactNode;
  children: (items: T[]) => ReactNode;
};

/** The same for a list that comes in pages. */
export function Paged<T>({ query, empty, children }: PagedProps<T>) {
  const { t } = useI18n();
  if (!query.data) {
    if (query.isPending) return <Ghosts />;
    return <Problem error={query.error} onRetry={() => void query.refetch()} />;
  }
  const items = query.data.pages.flatMap((page) => page.items);
  if (items.length === 0) return empty;
  return (
    <>
      {children(items)}
      {query.hasNextPage && (
        <Button
          mt="md"
          variant="default"
          loading={query.isFetchingNextPage}
          onClick={() => void query.fetchNextPage()}
        >
          {t('app.loadMore')}
        </Button>
      )}
    </>
  );
}
