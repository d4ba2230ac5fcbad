import { Button, Group, NativeSelect, Stack } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { api, withQuery } from '../api/client';
import { useI18n } from '../i18n';
import { may, useMe } from '../session/session';
import { Card } from '../ui/page';
import { Problem } from '../ui/problem';
import type { Imported } from './template-types';

const FORMATS = ['json', 'csv'] as const;

/** Out to a file and in from one. */
export function TemplateExchange() {
  const { t } = useI18n();
  const me = useMe();
  const client = useQueryClient();
  const brands = me.brands.filter(({ id }) => may(me, 'manager', id));
  const [brandId, setBrand] = useState(brands[0]?.id ?? '');
  const picker = useRef<HTMLInputElement>(null);
  const take = useMutation({
    mutationFn: async (file: File) => {
      const format = /\.csv$/i.test(file.name) ? 'csv' : 'json';
      const content = await file.text();
      return api.post<Imported>('/templates/import', { brandId, format, content });
    },
    onSuccess: () => client.invalidateQueries({ queryKey: ['templates'] }),
  });
  return (
    <Card title={t('templates.exchange')}>
      <Stack gap="xs">
        <Problem error={take.error} />
        <Group gap="md">
          {brands.length > 1 && (
            <NativeSelect
              aria-label={t('app.brand')}
              value={brandId}
              onChange={(event) => setBrand(event.currentTarget.value)}
              data={brands.map(({ id, name }) => ({ value: id, label: name }))}
            />
          )}
          {FORMATS.map((format) => (
            <a
              key={format}
              href={`/api/v1${withQuery('/templates/export', { brand: brandId, format })}`}
              download
            >
              {t('templates.export', { format: format.toUpperCase() })}
            </a>
          ))}
          <input
            ref={picker}
            type="file"
            accept=".json,.csv"
            hidden
            aria-label={t('templates.import')}
            onChange={(event) => {
              const file = event.currentTarget.files?.[0];
              event.currentTarget.value = '';
              if (file) take.mutate(file);
            }}
          />
          <Button
            size="xs"
            variant="default"
            loading={take.isPending}
            onClick={() => picker.current?.click()}
          >
            {t('templates.import')}
          </Button>
        </Group>
        {take.data && (
          <div role="status">
            <p style={{ margin: 0 }}>{t('templates.imported', counts(take.data))}</p>
            <ul style={{ margin: '6px 0 0', paddingLeft: 18 }}>
              {take.data.refused.map(({ name, why }, index) => (
                <li key={index}>{`${name}: ${why}`}</li>
              ))}
            </ul>
          </div>
        )}
      </Stack>
    </Card>
  );
}

const counts = ({ made, changed, unchanged, refused }: Imported) => ({
  ...{ made, changed, unchanged },
  refused: refused.length,
});
