import { NativeSelect, Skeleton } from '@mantine/core';
import { queryOptions, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { api } from '../api/client';
import type { BotSettings } from '../api/bot-types';
import { useI18n } from '../i18n';
import { may, useMe } from '../session/session';
import { PageFrame } from '../ui/page';
import { Problem } from '../ui/problem';
import { BotChannels } from './bot-channels';
import { BotForm } from './bot-form';
import { BotTrial } from './bot-trial';

const botQuery = (brandId: string) =>
  queryOptions({
    queryKey: ['bot', brandId],
    queryFn: () => api.get<BotSettings>(`/brands/${brandId}/bot`),
  });

/** How the bot behaves, and what it would answer. */
export function BotPage() {
  const { t } = useI18n();
  const me = useMe();
  const [brandId, setBrandId] = useState(me.brands[0]?.id ?? '');
  const bot = useQuery(botQuery(brandId));
  return (
    <PageFrame
      title={t('bot.title')}
      intro={t('bot.intro')}
      actions={
        me.brands.length > 1 && (
          <NativeSelect
            aria-label={t('app.brand')}
            value={brandId}
            onChange={(event) => setBrandId(event.currentTarget.value)}
            data={me.brands.map(({ id, name }) => ({ value: id, label: name }))}
          />
        )
      }
    >
      {may(me, 'agent', brandId) && <BotTrial key={brandId} brandId={brandId} />}
      {bot.data && (
        <>
          <BotForm key={`${brandId} ${bot.data.version}`} brandId={brandId} saved={bot.data} />
          <BotChannels brandId={brandId} channels={bot.data.channels} />
        </>
      )}
      {!bot.data &&
        (bot.error ? (
          <Problem error={bot.error} onRetry={() => void bot.refetch()} />
        ) : (
          <Skeleton height={240} />
        ))}
    </PageFrame>
  );
}
