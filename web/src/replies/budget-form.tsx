import { Button, Group, NumberInput } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { api } from '../api/client';
import { useI18n } from '../i18n';
import { may, useMe } from '../session/session';
import { Card } from '../ui/page';
import { Problem } from '../ui/problem';
import { toast } from '../ui/toast';

type Props = { brandId: string; budgets: Record<string, number> };

const UNITS = ['EUR', 'PLN', 'TRY', 'CZK', 'GBP', 'USD', '%'];

/** What an agent may give away; above it a manager sends the reply. */
export function BudgetForm({ brandId, budgets }: Props) {
  const { t } = useI18n();
  const me = useMe();
  const client = useQueryClient();
  const [values, setValues] = useState(budgets);
  const save = useMutation({
    mutationFn: () => api.put('/approval/budgets', { brandId, budgets: values }),
    onSuccess: async () => {
      await client.invalidateQueries({ queryKey: ['approval'] });
      toast(t('app.saved'));
    },
  });
  const manager = may(me, 'manager', brandId);
  return (
    <Card title={t('approval.budget')}>
      <p className="dim" style={{ marginTop: 0 }}>
        {t('approval.budgetIntro')}
      </p>
      <Problem error={save.error} />
      <Group align="flex-end">
        {UNITS.map((unit) => (
          <NumberInput
            key={unit}
            w={92}
            size="xs"
            label={unit}
            min={0}
            disabled={!manager}
            value={values[unit] ?? 0}
            onChange={(value) => setValues({ ...values, [unit]: Number(value) || 0 })}
          />
        ))}
        {manager && (
          <Button size="xs" loading={save.isPending} onClick={() => save.mutate()}>
            {t('app.save')}
          </Button>
        )}
      </Group>
    </Card>
  );
}
