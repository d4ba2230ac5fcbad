import { NativeSelect, Skeleton } from '@mantine/core';
import { queryOptions, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { api } from '../api/client';
import { useI18n } from '../i18n';
import { useMe } from '../session/session';
import { Card, PageFrame } from '../ui/page';
import { Problem } from '../ui/problem';
import { BrandSettingsForm } from './brand-settings-form';
import { PreferencesForm } from './preferences-form';
import type { AlertPreferences, BrandAlertSettings } from './types';

const preferencesQuery = queryOptions({
  queryKey: ['alert-preferences'],
  queryFn: () => api.get<AlertPreferences>('/me/alert-preferences'),
});
const brandSettingsQuery = (brandId: string) =>
  queryOptions({
    queryKey: ['alert-settings', brandId],
    queryFn: () => api.get<BrandAlertSettings>(`/brands/${brandId}/alert-settings`),
  });

/** What a person hears of, and what a brand's people are told of at all. */
export function AlertSettingsPage() {
  const { t } = useI18n();
  const me = useMe();
  const [brandId, setBrandId] = useState(me.brands[0]?.id ?? '');
  const preferences = useQuery(preferencesQuery);
  const settings = useQuery(brandSettingsQuery(brandId));
  const brands = me.brands.map(({ id, name }) => ({ value: id, label: name }));
  return (
    <PageFrame title={t('alerting.title')} intro={t('alerting.intro')}>
      <Card>
        {preferences.data ? (
          <PreferencesForm saved={preferences.data} />
        ) : (
          <Waiting query={preferences} />
        )}
      </Card>
      <Card
        title={t('alerting.brand')}
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
        {settings.data ? (
          <BrandSettingsForm key={brandId} brandId={brandId} saved={settings.data} />
        ) : (
          <Waiting query={settings} />
        )}
      </Card>
    </PageFrame>
  );
}

function Waiting({ query }: { query: { error: unknown; refetch: () => unknown } }) {
  if (!query.error) return <Skeleton height={120} />;
  return <Problem error={query.error} onRetry={() => void query.refetch()} />;
}
