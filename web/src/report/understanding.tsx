import { Button, Table } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { withQuery } from '../api/client';
import { triageFiguresQuery } from '../api/queries';
import { useI18n } from '../i18n';
import { formatNumber, formatPercent, languageName } from '../i18n/format';
import { may, useMe } from '../session/session';
import { Card } from '../ui/page';
import { WideTable } from '../ui/wide-table';
import classes from './report.module.css';

type Props = { brand: string | undefined; days: number };

/** How often people disagreed with the judge, and what they said, to take away. */
export function Understanding({ brand, days }: Props) {
  const { locale, t } = useI18n();
  const me = useMe();
  const figures = useQuery(triageFiguresQuery(brand, days)).data;
  const rows = figures?.languages.filter((row) => row.judged > 0) ?? [];
  if (rows.length === 0) return null;
  const brands = brand ? [brand] : me.brands.map((one) => one.id);
  return (
    <Card title={t('correct.figures')}>
      <WideTable label={t('correct.figures')}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{t('app.language')}</Table.Th>
            <Table.Th ta="right">{t('correct.judged')}</Table.Th>
            <Table.Th ta="right">{t('correct.corrected')}</Table.Th>
            <Table.Th ta="right">{t('queue.sentiment')}</Table.Th>
            <Table.Th ta="right">{t('correct.topics')}</Table.Th>
            <Table.Th ta="right">{t('correct.risks')}</Table.Th>
            <Table.Th ta="right">{t('correct.noise')}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {rows.map((row) => (
            <Table.Tr key={row.language} className="tabular">
              <Table.Td>{languageName(locale, row.language)}</Table.Td>
              <Table.Td ta="right">{formatNumber(locale, row.judged)}</Table.Td>
              <Table.Td ta="right">
                {formatNumber(locale, row.corrected)} (
                {formatPercent(locale, row.corrected / row.judged, 1)})
              </Table.Td>
              <Table.Td ta="right">{formatNumber(locale, row.sentimentCorrected)}</Table.Td>
              <Table.Td ta="right">{formatNumber(locale, row.topicsCorrected)}</Table.Td>
              <Table.Td ta="right">{formatNumber(locale, row.risksCorrected)}</Table.Td>
              <Table.Td ta="right">{formatNumber(locale, row.noiseCorrected)}</Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </WideTable>
      <p className={classes.note}>{t('correct.figuresNote')}</p>
      {brands.some((id) => may(me, 'manager', id)) && (
        <Button
          component="a"
          size="xs"
          variant="default"
          href={`/api/v1${withQuery('/triage/corrections/export', { brand })}`}
          download
        >
          {t('correct.export')}
        </Button>
      )}
    </Card>
  );
}
