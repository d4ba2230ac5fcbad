import { Button, Group, NativeSelect, TextInput } from '@mantine/core';
import { useI18n } from '../i18n';
import { CUSTOMER_LANGUAGES, languageName } from '../i18n/format';
import type { BrandPhrase } from './guard-types';

type Props = {
  phrase: BrandPhrase;
  disabled: boolean;
  onChange: (phrase: BrandPhrase) => void;
  onRemove: () => void;
};

export function PhraseRow({ phrase, disabled, onChange, onRemove }: Props) {
  const { locale, t } = useI18n();
  const field = (name: 'phrase' | 'message' | 'suggestion', maxLength: number) => ({
    size: 'xs' as const,
    label: t(`guard.${name}`),
    value: phrase[name],
    maxLength,
    disabled,
    style: { flex: '1 1 160px' },
    onChange: (event: { currentTarget: { value: string } }) =>
      onChange({ ...phrase, [name]: event.currentTarget.value }),
  });
  return (
    <Group align="flex-end" gap="xs" mb="sm">
      <TextInput {...field('phrase', 200)} />
      <NativeSelect
        size="xs"
        label={t('app.language')}
        disabled={disabled}
        value={phrase.language ?? ''}
        onChange={(event) => onChange({ ...phrase, language: event.currentTarget.value || null })}
        data={[
          { value: '', label: t('queue.allLanguages') },
          ...CUSTOMER_LANGUAGES.map((code) => ({
            value: code,
            label: languageName(locale, code),
          })),
        ]}
      />
      <NativeSelect
        size="xs"
        label={t('guard.severity')}
        disabled={disabled}
        value={phrase.severity}
        onChange={(event) =>
          onChange({ ...phrase, severity: event.currentTarget.value as 'warn' | 'block' })
        }
        data={[
          { value: 'warn', label: t('guard.warn') },
          { value: 'block', label: t('guard.block') },
        ]}
      />
      <TextInput {...field('message', 300)} />
      <TextInput {...field('suggestion', 500)} />
      <Button size="xs" variant="default" disabled={disabled} onClick={onRemove}>
        {t('app.delete')}
      </Button>
    </Group>
  );
}
