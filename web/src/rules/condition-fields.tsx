import { MultiSelect, NativeSelect } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { platformsQuery } from '../api/queries';
import { useI18n, type MessageKey } from '../i18n';
import type { Condition, ListKey } from './types';
import { choicesOf, LIST_KEYS } from './vocabulary';

type Props = { value: Condition; onChange: (when: Condition) => void };

const STARS = [1, 2, 3, 4];

/** The fields of a condition, made from what it can ask. A part that is left empty asks nothing. */
export function ConditionFields({ value, onChange }: Props) {
  const i18n = useI18n();
  const { t } = i18n;
  const platforms = useQuery(platformsQuery).data ?? [];
  const put = (key: ListKey, values: string[]) => {
    const { [key]: _, ...rest } = value;
    onChange(values.length === 0 ? rest : { ...rest, [key]: values });
  };
  return (
    <>
      {LIST_KEYS.map((key) => (
        <MultiSelect
          key={key}
          label={t(`rules.when.${key}` as MessageKey)}
          placeholder={value[key]?.length ? undefined : t('rules.any')}
          data={choicesOf(key, i18n, platforms)}
          value={value[key] ?? []}
          onChange={(values) => put(key, values)}
          clearable
          clearButtonProps={{ 'aria-label': t('rules.clear') }}
          hidePickedOptions
          comboboxProps={{ withinPortal: false }}
        />
      ))}
      <NativeSelect
        label={t('rules.when.maxRating')}
        value={value.maxRating ?? ''}
        onChange={(event) => {
          const { maxRating: _, ...rest } = value;
          const stars = Number(event.currentTarget.value);
          onChange(stars > 0 ? { ...rest, maxRating: stars } : rest);
        }}
        data={[
          { value: '', label: t('rules.any') },
          ...STARS.map((n) => ({ value: String(n), label: t('rules.upToStars', { n }) })),
        ]}
      />
    </>
  );
}
