import { Button, NativeSelect, TextInput } from '@mantine/core';
import { useDebouncedCallback, useDisclosure } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { platformsQuery } from '../api/queries';
import { useI18n } from '../i18n';
import { CUSTOMER_LANGUAGES, languageName } from '../i18n/format';
import { useMe } from '../session/session';
import { FilterIcon, SearchIcon } from '../ui/icons';
import { FILTER_KEYS, SENTIMENTS, type QueueSearch } from './queue-search';
import classes from './queue.module.css';

export function QueueFilters({ search }: { search: QueueSearch }) {
  const { locale, t } = useI18n();
  const me = useMe();
  const navigate = useNavigate();
  const platforms = useQuery(platformsQuery).data ?? [];
  const [open, panel] = useDisclosure(false);
  const active = FILTER_KEYS.filter((key) => search[key]).length;

  const change = (part: QueueSearch) =>
    void navigate({ to: '/queue', search: { ...search, ...part }, replace: true });
  const select = (key: (typeof FILTER_KEYS)[number], label: string, any: string) => ({
    'aria-label': label,
    size: 'xs' as const,
    value: search[key] ?? '',
    onChange: (event: { currentTarget: HTMLSelectElement }) =>
      change({ [key]: event.currentTarget.value || undefined }),
    data: [{ value: '', label: any }],
  });
  const platform = select('platform', t('queue.platform'), t('queue.allPlatforms'));
  const language = select('language', t('app.language'), t('queue.allLanguages'));
  const sentiment = select('sentiment', t('queue.sentiment'), t('queue.allSentiments'));
  const brand = select('brand', t('app.brand'), t('queue.allBrands'));

  return (
    <div className={classes.filters}>
      <SearchBox value={search.q ?? ''} onChange={(q) => change({ q: q || undefined })} />
      <Button
        className={classes.filterToggle}
        variant="default"
        size="xs"
        leftSection={<FilterIcon size={15} />}
        aria-expanded={open}
        onClick={panel.toggle}
      >
        {t('queue.filters')}
        {active > 0 && ` (${active})`}
      </Button>
      <div className={classes.filterPanel} data-open={open ? 'yes' : 'no'}>
        <NativeSelect
          {...platform}
          data={[
            ...platform.data,
            ...platforms.map((p) => ({ value: p.platform, label: p.title })),
          ]}
        />
        <NativeSelect
          {...language}
          data={[
            ...language.data,
            ...CUSTOMER_LANGUAGES.map((code) => ({
              value: code,
              label: languageName(locale, code),
            })),
          ]}
        />
        <NativeSelect
          {...sentiment}
          data={[
            ...sentiment.data,
            ...SENTIMENTS.map((name) => ({ value: name, label: t(`sentiment.${name}`) })),
          ]}
        />
        {me.brands.length > 1 && (
          <NativeSelect
            {...brand}
            data={[...brand.data, ...me.brands.map((b) => ({ value: b.id, label: b.name }))]}
          />
        )}
      </div>
    </div>
  );
}

function SearchBox({ value, onChange }: { value: string; onChange: (text: string) => void }) {
  const { t } = useI18n();
  const [text, setText] = useState(value);
  const [seen, setSeen] = useState(value);
  const commit = useDebouncedCallback(onChange, 300);
  // The address leads, except where it is only behind what is being typed.
  if (value !== seen) {
    setSeen(value);
    if (value === '' || !text.trim().startsWith(value)) setText(value);
  }
  return (
    <TextInput
      id="queue-search"
      type="search"
      className={classes.search}
      size="xs"
      aria-label={t('queue.search')}
      placeholder={t('queue.search')}
      leftSection={<SearchIcon size={15} />}
      value={text}
      onChange={(event) => {
        setText(event.currentTarget.value);
        commit(event.currentTarget.value.trim());
      }}
      onKeyDown={(event) => {
        if (event.key === 'Escape') event.currentTarget.blur();
      }}
    />
  );
}
