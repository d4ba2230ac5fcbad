import { NativeSelect, Skeleton } from '@mantine/core';
import { queryOptions, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { api } from '../api/client';
import { useI18n } from '../i18n';
import { useMe } from '../session/session';
import { PageFrame } from '../ui/page';
import { Problem } from '../ui/problem';
import { PromiseCard } from './promise-card';
import { RoutingCard } from './routing-card';
import type { PromiseVersion, RoutingVersion } from './types';

const promiseQuery = (brandId: string) =>
  queryOptions({
    queryKey: ['promise', brandId],
    queryFn: () => api.get<PromiseVersion>(`/brands/${brandId}/promise`),
  });
const routingQuery = (brandId: string) =>
  queryOptions({
    queryKey: ['routing', brandId],
    queryFn: () => api.get<RoutingVersion>(`/brands/${brandId}/routing`),
  });

/** What is promised, and who gets what. */
export function RulesPage() {
  const { t } = useI18n();
  const me = useMe();
  const [brandId, setBrandId] = useState(me.brands[0]?.id ?? '');
  const promise = useQuery(promiseQuery(brandId));
  const routing = useQuery(routingQuery(brandId));
  const brands = me.brands.map(({ id, name }) => ({ value: id, label: name }));
  return (
    <PageFrame
      title={t('rules.title')}
      intro={t('rules.intro')}
      actions={
        brands.length > 1 && (
          <NativeSelect
            aria-label={t('app.brand')}
            value={brandId}
            onChange={(event) => setBrandId(event.currentTarget.value)}
            data={brands}
          />
        )
      }
    >
      {promise.data ? (
        <PromiseCard
          key={`${brandId} ${promise.data.version}`}
          brandId={brandId}
          saved={promise.data}
        />
      ) : (
        <Waiting query={promise} />
      )}
      {routing.data ? (
        <RoutingCard
          key={`${brandId} ${routing.data.version}`}
          brandId={brandId}
          saved={routing.data}
        />
      ) : (
        <Waiting query={routing} />
      )}
    </PageFrame>
  );
}

function Waiting({ query }: { query: { error: unknown; refetch: () => unknown } }) {
  if (!query.error) return <Skeleton height={120} />;
  return <Problem error={query.error} onRetry={() => void query.refetch()} />;
}
