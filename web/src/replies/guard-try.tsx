import { NativeSelect, Stack, Textarea } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { api } from '../api/client';
import type { GuardResult } from '../api/types';
import { useI18n } from '../i18n';
import { CUSTOMER_LANGUAGES, languageName } from '../i18n/format';
import { Card } from '../ui/page';
import { Problem } from '../ui/problem';
import type { BrandPhrase } from './guard-types';

type Props = { brandId: string; off: string[]; phrases: BrandPhrase[] };

/** A text under the rules as they stand on the screen, saved or not. */
export function GuardTry({ brandId, off, phrases }: Props) {
  const { locale, t } = useI18n();
  const [language, setLanguage] = useState<string>(locale);
  const [typed, setTyped] = useState('');
  const [text] = useDebouncedValue(typed, 150);
  const body = { brandId, off, phrases, text, language, public: true };
  const tried = useQuery({
    queryKey: ['guard-try', body],
    queryFn: () => api.post<GuardResult>('/guard/try', body),
    enabled: text.trim() !== '',
    placeholderData: keepPreviousData,
    staleTime: Infinity,
    gcTime: 0,
  });
  const result = text.trim() && tried.data;
  return (
    <Card title={t('guard.try')}>
      <Stack gap="xs">
        <NativeSelect
          label={t('app.language')}
          value={language}
          onChange={(event) => setLanguage(event.currentTarget.value)}
          data={CUSTOMER_LANGUAGES.map((code) => ({
            value: code,
            label: languageName(locale, code),
          }))}
        />
        <Textarea
          label={t('guard.tryText')}
          lang={language}
          autosize
          minRows={2}
          value={typed}
          onChange={(event) => setTyped(event.currentTarget.value)}
        />
        <Problem error={tried.error} />
        {result && (
          <div role="status">
            {result.findings.length === 0 && <p>{t('guard.nothing')}</p>}
            <ul style={{ margin: 0, paddingLeft: 18 }}>
              {result.findings.map((finding, index) => (
                <li key={index}>
                  <q lang={language}>{text.slice(finding.start, finding.end)}</q>{' '}
                  {t(`guard.${finding.severity}`)}: {finding.message}
                </li>
              ))}
            </ul>
          </div>
        )}
      </Stack>
    </Card>
  );
}
