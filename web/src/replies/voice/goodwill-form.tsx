import { Button, Group, NativeSelect, NumberInput, SimpleGrid, Stack, Switch } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { api } from '../../api/client';
import { useI18n } from '../../i18n';
import { may, useMe } from '../../session/session';
import { Card } from '../../ui/page';
import { Problem } from '../../ui/problem';
import { toast } from '../../ui/toast';
import { money } from './money';
import type { Goodwill, GoodwillSettings } from './voice-types';

type Props = { brandId: string; saved: Goodwill };

const CURRENCIES = ['EUR', 'PLN', 'TRY', 'GBP', 'CZK', 'USD'];
const AMOUNTS = [
  'giftAmount',
  'monthlyBudget',
  'orderValue',
  'marginPercent',
  'handlingCost',
  'returnCost',
] as const;

/** What drafts may offer after a fault of the shop's own, and the figures behind "cheaper to let go". */
export function GoodwillForm({ brandId, saved }: Props) {
  const { locale, t } = useI18n();
  const me = useMe();
  const client = useQueryClient();
  const { spentThisMonth, ...settings } = saved;
  const [goodwill, setGoodwill] = useState<GoodwillSettings>(settings);
  const set = (part: Partial<GoodwillSettings>) => setGoodwill({ ...goodwill, ...part });
  const save = useMutation({
    mutationFn: () => api.put(`/brands/${brandId}/goodwill`, goodwill),
    onSuccess: async () => {
      await client.invalidateQueries({ queryKey: ['goodwill', brandId] });
      toast(t('app.saved'));
    },
  });
  const mayNot = !may(me, 'manager', brandId);
  return (
    <Card title={t('goodwill.title')}>
      <fieldset disabled={mayNot} style={{ border: 0, margin: 0, padding: 0 }}>
        <Stack gap="sm">
          <span className="dim">
            {t('goodwill.intro')}{' '}
            {t('goodwill.spent', { amount: money(locale, spentThisMonth, saved.currency) })}
          </span>
          <Problem error={save.error} />
          <Switch
            label={t('goodwill.shippingPaid')}
            checked={goodwill.shippingPaid}
            onChange={(event) => set({ shippingPaid: event.currentTarget.checked })}
          />
          <Switch
            label={t('goodwill.letGo')}
            checked={goodwill.letGo}
            onChange={(event) => set({ letGo: event.currentTarget.checked })}
          />
          <SimpleGrid cols={{ base: 1, sm: 2, lg: 4 }}>
            <NativeSelect
              label={t('goodwill.currency')}
              value={goodwill.currency}
              onChange={(event) => set({ currency: event.currentTarget.value })}
              data={CURRENCIES}
            />
            {AMOUNTS.map((field) => (
              <NumberInput
                key={field}
                label={t(`goodwill.${field}`)}
                min={0}
                max={field === 'marginPercent' ? 100 : 1_000_000}
                decimalScale={2}
                value={goodwill[field] ?? ''}
                onChange={(value) => set({ [field]: value === '' ? null : Number(value) })}
              />
            ))}
          </SimpleGrid>
          {!mayNot && (
            <Group justify="flex-end">
              <Button loading={save.isPending} onClick={() => save.mutate()}>
                {t('app.save')}
              </Button>
            </Group>
          )}
        </Stack>
      </fieldset>
    </Card>
  );
}
