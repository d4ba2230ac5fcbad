import { NativeSelect, Textarea, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useI18n } from '../i18n';
import { FormFrame } from '../ui/dialog';
import { hoursText, readHours } from './hours-text';
import { newId } from './new-id';
import { type Calendar, type Hours, type Interval, WEEKDAYS } from './types';
import { weekdayName } from './weekday-name';

type Props = {
  calendar: Calendar | null;
  taken: readonly string[];
  /** Of the brand, for a new calendar. */
  timeZone: string;
  onDone: (calendar: Calendar | null) => void;
};

const COUNTRIES = ['GR', 'SK', 'PL', 'TR', 'CZ', 'DE'];
const WORK: Interval[] = [['09:00', '17:00']];
const isWorkday = (day: string) => day !== 'sat' && day !== 'sun';

/** Days off and other openings, one on each line: `2026-12-24 9–12`, or the date alone for closed. */
const exceptionsText = (hours: Hours | undefined): string =>
  (hours && 'weekly' in hours ? (hours.exceptions ?? []) : [])
    .map(({ date, intervals }) => `${date} ${hoursText(intervals)}`.trim())
    .join('\n');

function readExceptions(text: string) {
  const lines = text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);
  return lines.map((line) => {
    const [, date, rest = ''] = /^(\d{4}-\d\d-\d\d)\s*(.*)$/.exec(line) ?? [];
    const intervals = readHours(rest);
    return date && intervals ? { date, intervals } : null;
  });
}

export function CalendarForm({ calendar, taken, timeZone, onDone }: Props) {
  const { locale, t } = useI18n();
  const [faults, setFaults] = useState<readonly string[]>([]);
  const weekly = calendar && 'weekly' in calendar.hours ? calendar.hours.weekly : null;
  const save = (form: FormData) => {
    const text = (name: string) => String(form.get(name) ?? '').trim();
    const days = WEEKDAYS.map((day) => [day, readHours(text(day))] as const);
    const exceptions = readExceptions(text('exceptions'));
    const wrong: string[] = days.filter(([, hours]) => hours === null).map(([day]) => day);
    if (exceptions.includes(null)) wrong.push('exceptions');
    setFaults(wrong);
    if (wrong.length > 0) return;
    const name = text('name');
    onDone({
      id: calendar?.id ?? newId(name, taken),
      name,
      hours: {
        zone: text('zone'),
        weekly: Object.fromEntries(days.filter(([, hours]) => hours!.length > 0)),
        exceptions: exceptions.filter((one) => one !== null),
      },
      holidays: text('holidays') || null,
    });
  };
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
        defaultValue={calendar?.name}
        required
        withAsterisk={false}
        maxLength={80}
        data-autofocus
      />
      <NativeSelect
        name="zone"
        label={t('rules.zone')}
        defaultValue={calendar?.hours.zone ?? timeZone}
        data={Intl.supportedValuesOf('timeZone')}
      />
      {WEEKDAYS.map((day) => (
        <TextInput
          key={day}
          name={day}
          label={weekdayName(locale, day)}
          placeholder={t('rules.closed')}
          defaultValue={hoursText(weekly ? weekly[day] : isWorkday(day) ? WORK : [])}
          error={faults.includes(day) && t('rules.hoursFault')}
        />
      ))}
      <NativeSelect
        name="holidays"
        label={t('rules.holidays')}
        defaultValue={calendar?.holidays ?? ''}
        data={[
          { value: '', label: t('rules.noHolidays') },
          ...COUNTRIES.map((code) => ({
            value: code,
            label: new Intl.DisplayNames([locale], { type: 'region' }).of(code) ?? code,
          })),
        ]}
      />
      <Textarea
        name="exceptions"
        label={t('rules.exceptions')}
        description={t('rules.exceptionsHelp')}
        defaultValue={exceptionsText(calendar?.hours)}
        error={faults.includes('exceptions') && t('rules.exceptionsHelp')}
        rows={4}
      />
    </FormFrame>
  );
}
