import { Button, Table } from '@mantine/core';
import { useInfiniteQuery, useMutation, useQueryClient } from '@tanstack/react-query';
import { api } from '../api/client';
import { deliveriesQuery } from '../api/queries';
import type { WebhookDelivery } from './types';
import { labelOf, useI18n } from '../i18n';
import { Paged } from '../ui/list-state';
import { Card } from '../ui/page';
import { Empty } from '../ui/state';
import { Tag, type Tone } from '../ui/tag';
import { toast, toastProblem } from '../ui/toast';
import { WideTable } from '../ui/wide-table';
import { When } from '../ui/when';

function toneOf(state: string): Tone {
  if (state === 'sent') return 'ok';
  return state === 'failed' ? 'late' : 'accent';
}

export function Deliveries() {
  const { t } = useI18n();
  return (
    <Card title={t('webhooks.deliveries')}>
      <Paged
        query={useInfiniteQuery(deliveriesQuery())}
        empty={<Empty title={t('webhooks.noDeliveries')} />}
      >
        {(deliveries) => (
          <WideTable label={t('webhooks.deliveries')}>
            <Table.Thead>
              <Table.Tr>
                <Table.Th>{t('webhooks.event')}</Table.Th>
                <Table.Th>{t('webhooks.result')}</Table.Th>
                <Table.Th>{t('webhooks.status')}</Table.Th>
                <Table.Th>{t('webhooks.attempts')}</Table.Th>
                <Table.Th>{t('webhooks.when')}</Table.Th>
                <Table.Th>
                  <span className="sr-only">{t('webhooks.replay')}</span>
                </Table.Th>
              </Table.Tr>
            </Table.Thead>
            <Table.Tbody>
              {deliveries.map((delivery) => (
                <DeliveryRow key={delivery.id} delivery={delivery} />
              ))}
            </Table.Tbody>
          </WideTable>
        )}
      </Paged>
    </Card>
  );
}

function DeliveryRow({ delivery }: { delivery: WebhookDelivery }) {
  const i18n = useI18n();
  const client = useQueryClient();
  const replay = useMutation({
    mutationFn: () => api.post<void>(`/webhook-deliveries/${delivery.id}/replay`),
    onSuccess: () => {
      toast(i18n.t('webhooks.replayed'));
      void client.invalidateQueries({ queryKey: ['deliveries'] });
    },
    onError: toastProblem,
  });
  return (
    <Table.Tr>
      <Table.Td>
        {delivery.event}
        <div className="dim" style={{ fontSize: '0.8125rem' }}>
          {delivery.url}
        </div>
      </Table.Td>
      <Table.Td>
        <Tag tone={toneOf(delivery.state)}>{labelOf(i18n, 'webhooks.state', delivery.state)}</Tag>
      </Table.Td>
      <Table.Td>{delivery.error ?? delivery.lastStatus ?? '–'}</Table.Td>
      <Table.Td>{delivery.attempts}</Table.Td>
      <Table.Td>
        <When at={delivery.createdAt} />
      </Table.Td>
      <Table.Td>
        <Button
          size="compact-sm"
          variant="default"
          loading={replay.isPending}
          onClick={() => replay.mutate()}
        >
          {i18n.t('webhooks.replay')}
        </Button>
      </Table.Td>
    </Table.Tr>
  );
}
