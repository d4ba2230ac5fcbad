import { Anchor, Skeleton, Table } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { systemQuery } from '../api/queries';
import type { SystemStatus } from '../api/types';
import { useI18n } from '../i18n';
import { formatDuration, formatNumber } from '../i18n/format';
import { may, useMe } from '../session/session';
import { CheckIcon, LinkIcon, WarnIcon } from '../ui/icons';
import { Card, PageFrame } from '../ui/page';
import { Problem } from '../ui/problem';
import { Tag } from '../ui/tag';
import { WideTable } from '../ui/wide-table';
import { When } from '../ui/when';
import { ApiKeys } from './api-keys';
import classes from '../report/report.module.css';

export function SystemPage() {
  const { t } = useI18n();
  const me = useMe();
  const status = useQuery(systemQuery);
  return (
    <PageFrame
      title={t('system.title')}
      actions={
        <Anchor href="/api/docs" target="_blank" rel="noreferrer">
          {t('system.docs')} <LinkIcon size={13} />
          <span className="sr-only"> ({t('app.opensNewTab')})</span>
        </Anchor>
      }
    >
      {status.isPending && <Skeleton height={220} />}
      {status.error && <Problem error={status.error} onRetry={() => void status.refetch()} />}
      {status.data && <Status status={status.data} />}
      {may(me, 'manager') && <ApiKeys />}
    </PageFrame>
  );
}

function Status({ status }: { status: SystemStatus }) {
  const { locale, t } = useI18n();
  const facts = [
    [t('system.version'), status.version],
    [t('system.role'), status.role],
    [t('system.database'), status.database.embedded ? t('system.embedded') : t('system.external')],
    [t('system.jobsWaiting'), formatNumber(locale, status.jobs.waiting)],
    [t('system.jobsFailed'), formatNumber(locale, status.jobs.failed)],
  ] as const;
  return (
    <>
      <Card>
        <dl className={classes.figures}>
          {facts.map(([label, value]) => (
            <div key={label}>
              <dt>{label}</dt>
              <dd>{value}</dd>
            </div>
          ))}
        </dl>
      </Card>
      <Ticks ticks={status.ticks} />
      <Card title={t('system.workers')}>
        <WideTable label={t('system.workers')}>
          <Table.Thead>
            <Table.Tr>
              <Table.Th>{t('system.worker')}</Table.Th>
              <Table.Th>{t('people.role')}</Table.Th>
              <Table.Th>{t('system.started')}</Table.Th>
              <Table.Th>{t('system.seen')}</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {status.workers.map((worker) => (
              <Table.Tr key={worker.id}>
                <Table.Td>{worker.id}</Table.Td>
                <Table.Td>{worker.role}</Table.Td>
                <Table.Td>
                  <When at={worker.startedAt} />
                </Table.Td>
                <Table.Td>
                  <When at={worker.seenAt} />
                </Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </WideTable>
      </Card>
    </>
  );
}

function Ticks({ ticks }: Pick<SystemStatus, 'ticks'>) {
  const { locale, t } = useI18n();
  return (
    <Card title={t('system.ticks')}>
      <WideTable label={t('system.ticks')}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{t('system.task')}</Table.Th>
            <Table.Th>{t('system.every')}</Table.Th>
            <Table.Th>{t('system.lastRun')}</Table.Th>
            <Table.Th>{t('system.next')}</Table.Th>
            <Table.Th>{t('system.outcome')}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {ticks.map((tick) => (
            <Table.Tr key={tick.id}>
              <Table.Td>
                {tick.description}
                <div className="dim" style={{ fontSize: '0.8125rem' }}>
                  {tick.id}
                </div>
              </Table.Td>
              <Table.Td>{formatDuration(locale, tick.everySeconds)}</Table.Td>
              <Table.Td>
                <When at={tick.lastStartedAt} />
              </Table.Td>
              <Table.Td>
                <When at={tick.nextAt} />
              </Table.Td>
              <Table.Td>
                <Outcome tick={tick} />
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </WideTable>
    </Card>
  );
}

function Outcome({ tick }: { tick: SystemStatus['ticks'][number] }) {
  const { t } = useI18n();
  if (tick.lastError) {
    return (
      <>
        <WarnIcon size={15} /> {tick.lastError}
      </>
    );
  }
  if (!tick.lastStartedAt) return <Tag>{t('system.notYet')}</Tag>;
  const running = !tick.lastFinishedAt || tick.lastFinishedAt < tick.lastStartedAt;
  return running ? (
    <Tag tone="accent">{t('system.running')}</Tag>
  ) : (
    <Tag tone="ok" icon={<CheckIcon />}>
      {t('system.ok')}
    </Tag>
  );
}
