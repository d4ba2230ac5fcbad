import { NativeSelect, Skeleton, Table } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { platformsQuery, reportQuery } from '../api/queries';
import type { PromiseReport } from '../api/types';
import { useI18n } from '../i18n';
import { formatDuration, formatNumber, formatPercent } from '../i18n/format';
import { useMe } from '../session/session';
import { Card, PageFrame } from '../ui/page';
import { Problem } from '../ui/problem';
import { Dial } from './dial';
import { WideTable } from '../ui/wide-table';
import { Understanding } from './understanding';
import classes from './report.module.css';

const PERIODS = [1, 7, 30, 90];

export function ReportPage() {
  const { t } = useI18n();
  const me = useMe();
  const [brand, setBrand] = useState('');
  const [days, setDays] = useState(7);
  const report = useQuery(reportQuery(brand || undefined, days));
  return (
    <PageFrame
      title={t('report.title')}
      intro={t('report.intro')}
      actions={
        <div className={classes.choices}>
          {me.brands.length > 1 && (
            <NativeSelect
              aria-label={t('app.brand')}
              value={brand}
              onChange={(event) => setBrand(event.currentTarget.value)}
              data={[
                { value: '', label: t('queue.allBrands') },
                ...me.brands.map((one) => ({ value: one.id, label: one.name })),
              ]}
            />
          )}
          <NativeSelect
            aria-label={t('report.period')}
            value={String(days)}
            onChange={(event) => setDays(Number(event.currentTarget.value))}
            data={PERIODS.map((n) => ({ value: String(n), label: t('report.days', { n }) }))}
          />
        </div>
      }
    >
      {report.isPending && <Skeleton height={260} />}
      {report.error && <Problem error={report.error} onRetry={() => void report.refetch()} />}
      {report.data && <Figures report={report.data} />}
      <Understanding brand={brand || undefined} days={days} />
    </PageFrame>
  );
}

function Figures({ report }: { report: PromiseReport }) {
  const { locale, t } = useI18n();
  const n = (value: number) => formatNumber(locale, value);
  const median = report.medianFirstResponseSeconds;
  const figures = [
    { label: t('report.answered'), value: n(report.answered) },
    { label: t('report.within'), value: n(report.withinPromise) },
    { label: t('report.breached'), value: n(report.breached) },
    { label: t('report.openNow'), value: n(report.open) },
    {
      label: t('report.median'),
      value: median === null ? '–' : formatDuration(locale, median),
    },
    { label: t('report.excused'), value: n(report.excused) },
    { label: t('report.complaintsSettled'), value: n(report.complaints.settledWithin) },
    { label: t('report.complaintsOverdue'), value: n(report.complaints.overdue) },
    { label: t('report.complaintsOpen'), value: n(report.complaints.unsettled) },
  ];
  return (
    <>
      <Card>
        <div className={classes.top}>
          {report.percentKept === null ? (
            <p>{t('report.none')}</p>
          ) : (
            <div className={classes.kept} data-testid="percent-kept">
              <Dial share={report.percentKept / 100} />
              <p>
                <strong>{formatPercent(locale, report.percentKept / 100, 1)}</strong>
                <span>{t('report.kept')}</span>
              </p>
            </div>
          )}
          <dl className={classes.figures}>
            {figures.map(({ label, value }) => (
              <div key={label}>
                <dt>{label}</dt>
                <dd>{value}</dd>
              </div>
            ))}
          </dl>
        </div>
        <p className={classes.note}>{t('report.note')}</p>
      </Card>
      {report.perPlatform.length > 0 && <PerPlatform rows={report.perPlatform} />}
    </>
  );
}

function PerPlatform({ rows }: { rows: PromiseReport['perPlatform'] }) {
  const { locale, t } = useI18n();
  const titles = new Map(useQuery(platformsQuery).data?.map((one) => [one.platform, one.title]));
  return (
    <Card title={t('report.perPlatform')}>
      <WideTable label={t('report.perPlatform')}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{t('queue.platform')}</Table.Th>
            <Table.Th ta="right">{t('report.inbound')}</Table.Th>
            <Table.Th ta="right">{t('report.answered')}</Table.Th>
            <Table.Th ta="right">{t('report.within')}</Table.Th>
            <Table.Th>{t('report.share')}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {rows.map((row) => {
            const share = row.answered > 0 ? row.withinPromise / row.answered : null;
            return (
              <Table.Tr key={row.platform} className="tabular">
                <Table.Td>{titles.get(row.platform) ?? row.platform}</Table.Td>
                <Table.Td ta="right">{formatNumber(locale, row.inbound)}</Table.Td>
                <Table.Td ta="right">{formatNumber(locale, row.answered)}</Table.Td>
                <Table.Td ta="right">{formatNumber(locale, row.withinPromise)}</Table.Td>
                <Table.Td>
                  {share === null ? (
                    '–'
                  ) : (
                    <span className={classes.bar}>
                      <span aria-hidden="true">
                        <span style={{ width: `${share * 100}%` }} />
                      </span>
                      {formatPercent(locale, share)}
                    </span>
                  )}
                </Table.Td>
              </Table.Tr>
            );
          })}
        </Table.Tbody>
      </WideTable>
    </Card>
  );
}
