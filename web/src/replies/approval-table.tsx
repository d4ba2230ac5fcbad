import { Button, NativeSelect, Table } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { api } from '../api/client';
import { platformsQuery } from '../api/queries';
import { labelOf, useI18n } from '../i18n';
import { languageName } from '../i18n/format';
import { may, useMe } from '../session/session';
import { Problem } from '../ui/problem';
import { toast } from '../ui/toast';
import { WideTable } from '../ui/wide-table';
import { type Acceptance, ANY, type ApprovalCell, LEVELS } from './approval-types';

type Props = { brandId: string; cells: ApprovalCell[] };

/** One line for each kind of reply: how it is let out, and the figures that speak for it. */
export function ApprovalTable({ brandId, cells }: Props) {
  const { t } = useI18n();
  const client = useQueryClient();
  const set = useMutation({
    mutationFn: ({ cell, level }: { cell: ApprovalCell; level: string }) => {
      const { topic, language, channel } = cell;
      return api.put('/approval/level', { brandId, topic, language, channel, level });
    },
    onSuccess: async () => {
      await client.invalidateQueries({ queryKey: ['approval'] });
      toast(t('app.saved'));
    },
  });
  return (
    <>
      <Problem error={set.error} />
      <WideTable label={t('approval.levels')}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{t('approval.kind')}</Table.Th>
            <Table.Th>{t('approval.level')}</Table.Th>
            <Table.Th>{t('approval.decided')}</Table.Th>
            <Table.Th>{t('approval.unchanged')}</Table.Th>
            <Table.Th>{t('approval.edited')}</Table.Th>
            <Table.Th>{t('approval.rejected')}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {cells.map((cell) => (
            <Row
              key={`${cell.topic} ${cell.language} ${cell.channel}`}
              brandId={brandId}
              cell={cell}
              onSet={(level) => set.mutate({ cell, level })}
            />
          ))}
        </Table.Tbody>
      </WideTable>
    </>
  );
}

type RowProps = { brandId: string; cell: ApprovalCell; onSet: (level: string) => void };

function Row({ brandId, cell, onSet }: RowProps) {
  const i18n = useI18n();
  const { t } = i18n;
  const me = useMe();
  const kind = useKindName(cell);
  const { figures, suggestion } = cell;
  const manager = may(me, 'manager', brandId);
  const everything = kind === t('rules.everything');
  return (
    <Table.Tr>
      <Table.Th scope="row">{kind}</Table.Th>
      <Table.Td>
        <NativeSelect
          size="xs"
          aria-label={`${t('approval.level')}: ${kind}`}
          disabled={!manager}
          value={cell.own || everything ? cell.level : 'inherit'}
          onChange={(event) => onSet(event.currentTarget.value)}
          data={[
            ...(everything ? [] : [{ value: 'inherit', label: inherited(cell, t) }]),
            ...LEVELS.map((level) => ({ value: level, label: t(`approval.level.${level}`) })),
          ]}
        />
        {suggestion && (
          <span className="dim">
            {t('approval.suggests', { level: t(`approval.level.${suggestion}`) })}{' '}
            {manager && (
              <Button size="compact-xs" variant="light" onClick={() => onSet(suggestion)}>
                {t('rules.apply')}
              </Button>
            )}
          </span>
        )}
      </Table.Td>
      <Table.Td>{figures.decided}</Table.Td>
      <Table.Td>{percent(figures.unchanged, figures.decided)}</Table.Td>
      <Table.Td>
        {figures.editShare === null ? '–' : `${Math.round(figures.editShare * 100)} %`}
      </Table.Td>
      <Table.Td title={reasonsOf(figures, (code) => labelOf(i18n, 'approval.reject', code))}>
        {percent(figures.rejected, figures.decided)}{' '}
        <span className="dim">
          {reasonsOf(figures, (code) => labelOf(i18n, 'approval.reject', code))}
        </span>
      </Table.Td>
    </Table.Tr>
  );
}

type T = ReturnType<typeof useI18n>['t'];

const inherited = ({ level }: ApprovalCell, t: T) =>
  t('approval.inherit', { level: t(`approval.level.${level}`) });

const percent = (part: number, whole: number) =>
  whole === 0 ? '–' : `${Math.round((part / whole) * 100)} %`;

const reasonsOf = ({ reasons }: Acceptance, name: (code: string) => string) =>
  Object.entries(reasons)
    .map(([code, count]) => `${name(code)} ${count}`)
    .join(', ');

function useKindName({ topic, language, channel }: ApprovalCell): string {
  const i18n = useI18n();
  const platforms = useQuery(platformsQuery).data ?? [];
  const parts = [
    topic !== ANY && labelOf(i18n, 'topic', topic),
    language !== ANY && languageName(i18n.locale, language),
    channel !== ANY && (platforms.find((one) => one.platform === channel)?.title ?? channel),
  ].filter(Boolean);
  return parts.length > 0 ? parts.join(' · ') : i18n.t('rules.everything');
}
