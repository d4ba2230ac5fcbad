import { Group, NativeSelect, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useI18n } from '../i18n';
import { FormFrame } from '../ui/dialog';
import { ConditionFields } from './condition-fields';
import { newId } from './new-id';
import type { BrandPromise, PromiseRule } from './types';

type Props = {
  promise: BrandPromise;
  rule: PromiseRule | null;
  /** The rule for everything else has no condition. */
  isLast: boolean;
  onDone: (rule: PromiseRule | null) => void;
};

const HOUR = 3600;

export function PromiseRuleForm({ promise, rule, isLast, onDone }: Props) {
  const { t } = useI18n();
  const [when, setWhen] = useState(rule?.when ?? {});
  const [warnError, setWarnError] = useState(false);
  const last = promise.rules.at(-1);
  const start = rule ?? last;
  const save = (form: FormData) => {
    const text = (name: string) => String(form.get(name) ?? '').trim();
    const warn = text('warn')
      .split(/[\s,;%]+/)
      .filter(Boolean)
      .map(Number);
    const fits = warn.every((n) => Number.isInteger(n) && n >= 1 && n <= 99) && warn.length <= 5;
    setWarnError(!fits);
    if (!fits) return;
    const name = text('name');
    onDone({
      id:
        rule?.id ??
        newId(
          name,
          promise.rules.map(({ id }) => id),
        ),
      name,
      when: isLast ? {} : when,
      firstSeconds: Math.round(Number(text('first')) * HOUR),
      nextSeconds: Math.round(Number(text('next')) * HOUR),
      warnPercent: [...new Set(warn)].sort((a, b) => a - b),
      calendarId: text('calendarId') || null,
    });
  };
  const hours = (name: 'first' | 'next', seconds: number) => (
    <TextInput
      name={name}
      type="number"
      min={0.1}
      max={720}
      step="any"
      required
      withAsterisk={false}
      label={t(`rules.${name}`)}
      description={t('rules.hours')}
      defaultValue={seconds / HOUR}
    />
  );
  return (
    <FormFrame
      error={null}
      pending={false}
      submit={t('rules.apply')}
      onCancel={() => onDone(null)}
      onSubmit={save}
    >
      <TextInput
        name="name"
        label={t('rules.name')}
        defaultValue={rule?.name}
        required
        withAsterisk={false}
        maxLength={80}
        data-autofocus
      />
      {!isLast && <ConditionFields value={when} onChange={setWhen} />}
      <Group grow>
        {hours('first', start?.firstSeconds ?? 6 * HOUR)}
        {hours('next', start?.nextSeconds ?? 6 * HOUR)}
      </Group>
      <TextInput
        name="warn"
        label={t('rules.warn')}
        description={t('rules.warnHelp')}
        defaultValue={(start?.warnPercent ?? []).join(', ')}
        error={warnError && t('rules.warnHelp')}
      />
      <NativeSelect
        name="calendarId"
        label={t('rules.calendar')}
        defaultValue={start?.calendarId ?? ''}
        data={[
          { value: '', label: t('rules.always') },
          ...promise.calendars.map(({ id, name }) => ({ value: id, label: name })),
        ]}
      />
    </FormFrame>
  );
}
