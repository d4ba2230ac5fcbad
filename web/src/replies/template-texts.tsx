import { Button, Group, NativeSelect, Stack, Textarea } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { api } from '../api/client';
import { useI18n } from '../i18n';
import { CUSTOMER_LANGUAGES, languageName } from '../i18n/format';
import { Problem } from '../ui/problem';
import { type Preview, VARIABLES } from './template-types';

type Props = {
  brandId: string;
  texts: Record<string, string>;
  /** The language that is shown first. */
  start: string;
  onChange: (texts: Record<string, string>) => void;
};

/** The texts of a template, one language at a time, with the variables at hand and a preview below. */
export function TemplateTexts({ brandId, texts, start, onChange }: Props) {
  const { locale, t } = useI18n();
  const known = Object.keys(texts);
  const [language, setLanguage] = useState(known.includes(start) ? start : (known[0] ?? start));
  const area = useRef<HTMLTextAreaElement>(null);
  const text = texts[language] ?? '';
  const write = (next: string) => onChange({ ...texts, [language]: next });
  const put = (variable: string) => {
    const at = area.current?.selectionStart ?? text.length;
    write(`${text.slice(0, at)}{{ ${variable} }}${text.slice(at)}`);
    area.current?.focus();
  };
  return (
    <Stack gap="xs">
      <NativeSelect
        label={t('app.language')}
        value={language}
        onChange={(event) => setLanguage(event.currentTarget.value)}
        data={CUSTOMER_LANGUAGES.map((code) => ({
          value: code,
          label: `${languageName(locale, code)}${texts[code]?.trim() ? ' ✓' : ''}`,
        }))}
      />
      <Textarea
        ref={area}
        label={t('templates.text')}
        description={t('templates.textHelp')}
        lang={language}
        value={text}
        onChange={(event) => write(event.currentTarget.value)}
        autosize
        minRows={4}
        maxRows={14}
      />
      <Group gap={6}>
        {VARIABLES.map((variable) => (
          <Button key={variable} size="compact-xs" variant="default" onClick={() => put(variable)}>
            {variable}
          </Button>
        ))}
      </Group>
      <TemplatePreview brandId={brandId} language={language} text={text} />
    </Stack>
  );
}

function TemplatePreview(props: { brandId: string; language: string; text: string }) {
  const { t } = useI18n();
  const { brandId, language } = props;
  const [text] = useDebouncedValue(props.text, 400);
  const shown = useQuery({
    queryKey: ['template-preview', brandId, language, text],
    queryFn: () => api.post<Preview>('/templates/preview', { brandId, language, text }),
    enabled: text.trim() !== '' && brandId !== '',
    placeholderData: keepPreviousData,
    staleTime: Infinity,
    retry: false,
  });
  if (text.trim() === '') return null;
  if (shown.error) return <Problem error={shown.error} />;
  return (
    <div role="status" aria-label={t('templates.preview')}>
      <p className="dim" style={{ margin: '0 0 4px' }}>
        {t('templates.preview')}
      </p>
      <p lang={language} style={{ margin: 0, whiteSpace: 'pre-wrap' }}>
        {shown.data?.text}
      </p>
      {shown.data && shown.data.findings.length > 0 && (
        <ul style={{ margin: '6px 0 0', paddingLeft: 18 }}>
          {shown.data.findings.map((finding, index) => (
            <li key={index}>{finding.message}</li>
          ))}
        </ul>
      )}
    </div>
  );
}
