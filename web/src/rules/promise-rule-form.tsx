import { Group, NativeSelect, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useI18n } from '../i18n';
import { FormFrame } from '../ui/dialog';
import { ConditionFields } from './condition-fields';
import { fitted, readPercents } from './ladder';
import { LadderFields } from './ladder-fields';
import { newId } from './new-id';
import { ruleName } from './rule-name';
import type { BrandPromise, Ladder, PromiseRule } from './types';

type Props = {
  promise: BrandPromise;
  rule: PromiseRule | null;
  /** The rule for everything else has no condition. */
  isLast: boolean;
  onDone: (rule: PromiseRule | null) => void;
};

const HOUR = 3600;
const DAY = 24 * HOUR;
const THREE_DAYS = 3 * DAY;
const USUAL: Ladder = { tells: [], repeatSeconds: HOUR, repeatTimes: 3 };

export function PromiseRuleForm({ promise, rule, isLast, onDone }: Props) {
  const i18n = useI18n();
  const { t } = i18n;
  const [when, setWhen] = useState(rule?.when ?? {});
  const last = promise.rules.at(-1);
  const start = rule ?? last;
  const [written, setWritten] = useState((start?.warnPercent ?? []).join(', '));
  const [ladder, setLadder] = useState<Ladder>(start?.ladder ?? USUAL);
  const warn = readPercents(written);
  const save = (form: FormData) => {
    const text = (name: string) => String(form.get(name) ?? '').trim();
    if (!warn) return;
    const name = text('name');
    onDone({
      // What this form does not ask about stays as it is.
      ...rule,
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
      resolutionSeconds: text('resolution') ? Math.round(Number(text('resolution')) * DAY) : null,
      warnPercent: warn,
      ladder: fitted(ladder, warn),
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
        defaultValue={rule ? ruleName(i18n, rule.name) : undefined}
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
        name="resolution"
        type="number"
        min={0.01}
        max={90}
        step="any"
        label={t('rules.resolution')}
        description={t('rules.resolutionHelp')}
        defaultValue={daysOf(start)}
      />
      <TextInput
        name="warn"
        label={t('rules.warn')}
        description={t('rules.warnHelp')}
        value={written}
        onChange={(event) => setWritten(event.currentTarget.value)}
        error={warn === null && t('rules.warnHelp')}
      />
      <LadderFields ladder={ladder} percents={warn ?? []} onChange={setLadder} />
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

/** Empty where complaints are not promised anything. */
function daysOf(rule: PromiseRule | undefined): number | '' {
  const seconds = rule?.resolutionSeconds;
  return seconds === null ? '' : (seconds ?? THREE_DAYS) / DAY;
}
