import { Button, Group, Table } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { api } from '../api/client';
import type { Account } from '../api/types';
import { useI18n } from '../i18n';
import { brandOf, may, useMe } from '../session/session';
import { Confirm } from '../ui/dialog';
import { BlockIcon, CheckIcon, WarnIcon } from '../ui/icons';
import { Card } from '../ui/page';
import { Tag } from '../ui/tag';
import { toast, toastProblem } from '../ui/toast';
import { WideTable } from '../ui/wide-table';
import { When } from '../ui/when';
import { HealthFacts } from './health-facts';

const LOOK = {
  active: { tone: 'ok', icon: <CheckIcon /> },
  blind: { tone: 'late', icon: <WarnIcon /> },
  reconnect: { tone: 'late', icon: <WarnIcon /> },
  disconnected: { tone: 'plain', icon: <BlockIcon /> },
} as const;

/** An active channel of which nothing is seen is not healthy. */
function lookOf({ state, health }: Account) {
  const shown: keyof typeof LOOK = state === 'active' && health.blindSince ? 'blind' : state;
  return { ...LOOK[shown], state: shown };
}

type Props = { account: Account; onReconnect: () => void };

export function AccountCard({ account, onReconnect }: Props) {
  const { t } = useI18n();
  const me = useMe();
  const client = useQueryClient();
  const [asking, ask] = useDisclosure(false);
  const manage = may(me, 'manager', account.brandId);
  const look = lookOf(account);
  const disconnect = async () => {
    await api.delete(`/accounts/${account.id}`);
    await client.invalidateQueries({ queryKey: ['accounts'] });
    toast(t('channels.disconnected', { name: account.name }));
  };
  const probe = useMutation({
    mutationFn: () => api.post<Account>(`/accounts/${account.id}/probe`),
    onSuccess: async (checked) => {
      await client.invalidateQueries({ queryKey: ['accounts'] });
      const well = checked.state === 'active' && !checked.health.probeError;
      toast(t(well ? 'channels.probeWell' : 'channels.probeTrouble', { name: checked.name }));
    },
    onError: toastProblem,
  });
  return (
    <Card
      title={account.name}
      actions={
        <Group gap="xs">
          <Tag {...look}>{t(`channels.state.${look.state}`)}</Tag>
          {manage && account.state !== 'disconnected' && (
            <Button
              size="xs"
              variant="default"
              loading={probe.isPending}
              onClick={() => probe.mutate()}
              aria-label={`${t('channels.probe')}: ${account.name}, ${account.platformTitle}`}
              data-testid="probe"
            >
              {t('channels.probe')}
            </Button>
          )}
          {manage && account.state !== 'active' && (
            <Button size="xs" onClick={onReconnect}>
              {t('channels.reconnect')}
            </Button>
          )}
          {manage && account.state !== 'disconnected' && (
            <Button size="xs" variant="default" onClick={ask.open}>
              {t('channels.disconnect')}
            </Button>
          )}
        </Group>
      }
    >
      <p className="dim" style={{ margin: 0 }}>
        {account.platformTitle} · {account.externalId}
        {me.brands.length > 1 && ` · ${brandOf(me, account.brandId)?.name ?? ''}`}
      </p>
      <HealthFacts account={account} />
      {account.streams.length > 0 && <Streams account={account} />}
      <Confirm
        opened={asking}
        onClose={ask.close}
        title={t('channels.disconnectTitle', { name: account.name })}
        body={t('channels.disconnectBody')}
        action={t('channels.disconnect')}
        run={disconnect}
      />
    </Card>
  );
}

function Streams({ account }: { account: Account }) {
  const { t } = useI18n();
  return (
    <WideTable label={`${t('channels.streams')}: ${account.platformTitle} ${account.externalId}`}>
      <Table.Thead>
        <Table.Tr>
          <Table.Th>{t('channels.stream')}</Table.Th>
          <Table.Th>{t('channels.polled')}</Table.Th>
          <Table.Th>{t('channels.nextPoll')}</Table.Th>
          <Table.Th>{t('channels.failures')}</Table.Th>
          <Table.Th>{t('channels.error')}</Table.Th>
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {account.streams.map((stream) => (
          <Table.Tr key={stream.id}>
            <Table.Td>{stream.id}</Table.Td>
            <Table.Td>
              <When at={stream.polledAt} />
            </Table.Td>
            <Table.Td>
              <When at={stream.nextPollAt} />
            </Table.Td>
            <Table.Td>{stream.failures}</Table.Td>
            <Table.Td>{stream.lastError ?? '–'}</Table.Td>
          </Table.Tr>
        ))}
      </Table.Tbody>
    </WideTable>
  );
}
