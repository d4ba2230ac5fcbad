import { Checkbox, MultiSelect, NativeSelect, TextInput } from '@mantine/core';
import { useState } from 'react';
import { labelOf, useI18n } from '../i18n';
import { FormFrame } from '../ui/dialog';
import { hoursText, readHours } from './hours-text';
import { type Hours, type Interval, WEEKDAYS } from './types';
import { WORDS } from './vocabulary';
import { weekdayName } from './weekday-name';

type Props = {
  hours: Hours | undefined;
  risks: readonly string[];
  /** Of the brand, for new hours. */
  timeZone: string;
  onDone: (next: { hours: Hours | null; risks: string[] } | null) => void;
};

const WORK: Interval[] = [['09:00', '17:00']];
const isWorkday = (day: string) => day !== 'sat' && day !== 'sun';

export function StaffingForm({ hours, risks, timeZone, onDone }: Props) {
  const i18n = useI18n();
  const { locale, t } = i18n;
  const weekly = hours && 'weekly' in hours ? hours.weekly : null;
  const [always, setAlways] = useState(weekly === null);
  const [trained, setTrained] = useState([...risks]);
  const [faults, setFaults] = useState<readonly string[]>([]);
  const save = (form: FormData) => {
    if (always) return onDone({ hours: null, risks: trained });
    const text = (name: string) => String(form.get(name) ?? '').trim();
    const days = WEEKDAYS.map((day) => [day, readHours(text(day))] as const);
    const unread: string[] = days.filter(([, read]) => read === null).map(([day]) => day);
    const open = days.filter(([, read]) => read !== null && read.length > 0);
    // Somebody who is never there would be nobody: the first day says what is wrong.
    const wrong = unread.length === 0 && open.length === 0 ? ['mon'] : unread;
    setFaults(wrong);
    if (wrong.length > 0) return;
    const exceptions = hours && 'weekly' in hours && { exceptions: hours.exceptions ?? [] };
    onDone({
      hours: { zone: text('zone'), weekly: Object.fromEntries(open), ...exceptions },
      risks: trained,
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
      <MultiSelect
        label={t('rules.trainedFor')}
        data={WORDS.risks.codes.map((value) => ({ value, label: labelOf(i18n, 'risk', value) }))}
        value={trained}
        onChange={setTrained}
        hidePickedOptions
        comboboxProps={{ withinPortal: false }}
      />
      <Checkbox
        label={t('rules.alwaysThere')}
        checked={always}
        onChange={(event) => setAlways(event.currentTarget.checked)}
      />
      {!always && (
        <>
          <NativeSelect
            name="zone"
            label={t('rules.zone')}
            defaultValue={hours?.zone ?? timeZone}
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
        </>
      )}
    </FormFrame>
  );
}
