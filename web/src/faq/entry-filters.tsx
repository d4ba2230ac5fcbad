import { Group, NativeSelect, TextInput } from '@mantine/core';
import { useDebouncedCallback } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import { membersQuery } from '../api/queries';
import { useI18n } from '../i18n';
import { CUSTOMER_LANGUAGES, languageName } from '../i18n/format';
import { useMe } from '../session/session';
import { SearchIcon } from '../ui/icons';
import type { FaqFilter } from './faq-api';

type Props = { filter: FaqFilter; onChange: (filter: FaqFilter) => void };

const VALIDITIES = ['now', 'later', 'over'] as const;

export function EntryFilters({ filter, onChange }: Props) {
  const { locale, t } = useI18n();
  const me = useMe();
  const members = useQuery(membersQuery).data ?? [];
  const people = new Map(members.map(({ userId, name }) => [userId, name]));
  const set = (key: keyof FaqFilter, value: string) => {
    const { [key]: _, ...rest } = filter;
    onChange(value === '' ? rest : { ...rest, [key]: value });
  };
  const later = useDebouncedCallback(set, 300);
  const select = (key: keyof FaqFilter, label: string) => ({
    'aria-label': label,
    value: filter[key] ?? '',
    onChange: (event: { currentTarget: HTMLSelectElement }) => set(key, event.currentTarget.value),
  });
  return (
    <Group gap="xs">
      <TextInput
        type="search"
        aria-label={t('faq.search')}
        placeholder={t('faq.search')}
        leftSection={<SearchIcon size={16} />}
        defaultValue={filter.q ?? ''}
        onChange={(event) => later('q', event.currentTarget.value.trim())}
        maxLength={200}
        data-testid="faq-search"
        style={{ flex: '1 1 240px' }}
      />
      <NativeSelect
        {...select('language', t('app.language'))}
        data={[
          { value: '', label: t('queue.allLanguages') },
          ...CUSTOMER_LANGUAGES.map((code) => ({ value: code, label: languageName(locale, code) })),
        ]}
      />
      <TextInput
        aria-label={t('faq.topic')}
        placeholder={t('faq.allTopics')}
        defaultValue={filter.topic ?? ''}
        onChange={(event) => later('topic', event.currentTarget.value.trim())}
        maxLength={60}
        w={150}
      />
      <NativeSelect
        {...select('valid', t('faq.validity'))}
        data={[
          { value: '', label: t('faq.valid.any') },
          ...VALIDITIES.map((value) => ({ value, label: t(`faq.valid.${value}`) })),
        ]}
      />
      <NativeSelect
        {...select('owner', t('faq.owner'))}
        data={[
          { value: '', label: t('faq.anyOwner') },
          ...[...people].map(([value, label]) => ({ value, label })),
        ]}
      />
      {me.brands.length > 1 && (
        <NativeSelect
          {...select('brand', t('app.brand'))}
          data={[
            { value: '', label: t('queue.allBrands') },
            ...me.brands.map((one) => ({ value: one.id, label: one.name })),
          ]}
        />
      )}
    </Group>
  );
}
