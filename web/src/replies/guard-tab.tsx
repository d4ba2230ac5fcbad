import { NativeSelect, Stack } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { api } from '../api/client';
import { useI18n } from '../i18n';
import { useMe } from '../session/session';
import { Problem } from '../ui/problem';
import { GuardForm } from './guard-form';
import type { Rulebook } from './guard-types';

export function GuardTab() {
  const { t } = useI18n();
  const me = useMe();
  const [brandId, setBrand] = useState(me.brands[0]?.id ?? '');
  const query = useQuery({
    queryKey: ['guard-rules', brandId],
    queryFn: () => api.get<Rulebook>('/guard/rules', { brand: brandId }),
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
      <Problem error={query.error} />
      {query.data && <GuardForm key={brandId} brandId={brandId} rulebook={query.data} />}
    </Stack>
  );
}
