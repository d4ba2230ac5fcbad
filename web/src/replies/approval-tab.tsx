import { NativeSelect, Stack } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { api } from '../api/client';
import { useI18n } from '../i18n';
import { useMe } from '../session/session';
import { AnchorLink } from '../ui/link';
import { Card } from '../ui/page';
import { Problem } from '../ui/problem';
import rows from '../ui/rows.module.css';
import { When } from '../ui/when';
import { ApprovalTable } from './approval-table';
import type { Approval, WaitingReply } from './approval-types';
import { BudgetForm } from './budget-form';

export function ApprovalTab() {
  const { t } = useI18n();
  const me = useMe();
  const [brandId, setBrand] = useState(me.brands[0]?.id ?? '');
  const query = useQuery({
    queryKey: ['approval', brandId],
    queryFn: () => api.get<Approval>('/approval', { brand: brandId }),
    enabled: brandId !== '',
  });
  return (
    <Stack>
      {me.brands.length > 1 && (
        <NativeSelect
          label={t('app.brand')}
          value={brandId}
          onChange={(event) => setBrand(event.currentTarget.value)}
          data={me.brands.map(({ id, name }) => ({ value: id, label: name }))}
        />
      )}
      <Waiting />
      <Problem error={query.error} />
      {query.data && (
        <>
          <Card title={t('approval.levels')}>
            <p className="dim" style={{ marginTop: 0 }}>
              {t('approval.levelsIntro', { days: query.data.days })}
            </p>
            <ApprovalTable brandId={brandId} cells={query.data.cells} />
          </Card>
          <BudgetForm key={brandId} brandId={brandId} budgets={query.data.budgets} />
        </>
      )}
    </Stack>
  );
}

function Waiting() {
  const { t } = useI18n();
  const items = useQuery({
    queryKey: ['handed-in'],
    queryFn: () => api.get<{ items: WaitingReply[] }>('/drafts/handed-in'),
    refetchInterval: 30_000,
  }).data?.items;
  if (!items?.length) return null;
  return (
    <Card title={t('approval.waiting')}>
      <ul className={rows.rows}>
        {items.map((one) => (
          <li key={one.draftId}>
            <div className={rows.main}>
              <AnchorLink to="/conversations/$id" params={{ id: one.conversationId }} search={{}}>
                {one.text.slice(0, 140)}
              </AnchorLink>
              <div className="dim">
                {one.by ?? t('approval.aKey')} <When at={one.at} brandId={one.brandId} />
                {one.note && ` · ${one.note}`}
              </div>
            </div>
          </li>
        ))}
      </ul>
    </Card>
  );
}
