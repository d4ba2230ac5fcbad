import { Group, NativeSelect, Skeleton, Stack } from '@mantine/core';
import { queryOptions, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { api } from '../../api/client';
import { useI18n } from '../../i18n';
import { languageName } from '../../i18n/format';
import { useMe } from '../../session/session';
import { Problem } from '../../ui/problem';
import { GoodwillForm } from './goodwill-form';
import { VoiceForm } from './voice-form';
import type { Goodwill, VoiceOf } from './voice-types';

const voicesQuery = (brandId: string) =>
  queryOptions({
    queryKey: ['voices', brandId],
    queryFn: () => api.get<{ items: VoiceOf[] }>(`/brands/${brandId}/voices`),
    select: ({ items }) => items,
  });
const goodwillQuery = (brandId: string) =>
  queryOptions({
    queryKey: ['goodwill', brandId],
    queryFn: () => api.get<Goodwill>(`/brands/${brandId}/goodwill`),
  });

/** How a brand speaks in each language, and what its drafts may offer. */
export function VoiceTab() {
  const { locale, t } = useI18n();
  const me = useMe();
  const [brandId, setBrandId] = useState(me.brands[0]?.id ?? '');
  const [language, setLanguage] = useState<string>(me.user.locale);
  const voices = useQuery(voicesQuery(brandId));
  const goodwill = useQuery(goodwillQuery(brandId));
  const voice = voices.data?.find((one) => one.language === language);
  return (
    <Stack>
      <p className="dim" style={{ margin: 0 }}>
        {t('voice.intro')}
      </p>
      <Group align="flex-end">
        {me.brands.length > 1 && (
          <NativeSelect
            label={t('app.brand')}
            value={brandId}
            onChange={(event) => setBrandId(event.currentTarget.value)}
            data={me.brands.map(({ id, name }) => ({ value: id, label: name }))}
          />
        )}
        <NativeSelect
          label={t('app.language')}
          value={language}
          onChange={(event) => setLanguage(event.currentTarget.value)}
          data={(voices.data ?? []).map((one) => ({
            value: one.language,
            label: languageName(locale, one.language),
          }))}
        />
      </Group>
      <Problem error={voices.error} onRetry={() => void voices.refetch()} />
      {voice ? (
        <VoiceForm key={`${brandId} ${language}`} brandId={brandId} saved={voice} />
      ) : (
        voices.isPending && <Skeleton height={240} />
      )}
      {goodwill.data && <GoodwillForm key={brandId} brandId={brandId} saved={goodwill.data} />}
    </Stack>
  );
}
