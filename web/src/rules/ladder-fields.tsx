import { Fieldset, Group, MultiSelect, TextInput } from '@mantine/core';
import { useI18n, type MessageKey } from '../i18n';
import { BREACH, namedAt, RUNGS, withNamed } from './ladder';
import type { Ladder } from './types';

type Props = { ladder: Ladder; percents: readonly number[]; onChange: (ladder: Ladder) => void };

const HOUR = 3600;

/** Whom each warning and the breach tell, and how often an unheard breach is told again. */
export function LadderFields({ ladder, percents, onChange }: Props) {
  const { t } = useI18n();
  const rungs = RUNGS.map((value) => ({ value, label: t(`rules.rung.${value}` as MessageKey) }));
  return (
    <Fieldset legend={t('rules.ladder')}>
      <p>{t('rules.ladderHelp')}</p>
      {[...percents, BREACH].map((percent) => (
        <MultiSelect
          key={percent}
          label={percent === BREACH ? t('rules.toldAtBreach') : t('rules.toldAt', { percent })}
          placeholder={namedAt(ladder, percent).length > 0 ? undefined : t('rules.asUsual')}
          data={rungs}
          value={namedAt(ladder, percent)}
          onChange={(who) => onChange(withNamed(ladder, percent, who))}
          clearable
          clearButtonProps={{ 'aria-label': t('rules.clear') }}
          hidePickedOptions
          comboboxProps={{ withinPortal: false }}
        />
      ))}
      <Group grow mt="sm" align="flex-start">
        <TextInput
          type="number"
          min={0}
          max={24}
          label={t('rules.repeatTimes')}
          description={t('rules.repeatTimesHelp')}
          value={ladder.repeatTimes}
          onChange={(event) =>
            onChange({ ...ladder, repeatTimes: Math.round(Number(event.currentTarget.value)) })
          }
        />
        <TextInput
          type="number"
          min={0.1}
          max={168}
          step="any"
          label={t('rules.repeatHours')}
          description={t('rules.repeatHoursHelp')}
          defaultValue={ladder.repeatSeconds / HOUR}
          onChange={(event) =>
            onChange({
              ...ladder,
              repeatSeconds: Math.round(Number(event.currentTarget.value) * HOUR),
            })
          }
        />
      </Group>
    </Fieldset>
  );
}
