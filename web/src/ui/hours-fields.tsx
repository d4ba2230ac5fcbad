import { Checkbox, NativeSelect, Stack, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useI18n } from '../i18n';
import { hoursText } from '../rules/hours-text';
import { type Hours, type Interval, WEEKDAYS } from '../rules/types';
import { weekdayName } from '../rules/weekday-name';

type Props = {
  /** Before the names of the fields: a form may have several hours. */
  name: string;
  hours: Hours | null;
  /** For new hours. */
  timeZone: string;
  /** Fields that could not be read. */
  faults: readonly string[];
};

const DAYTIME: Interval[] = [['08:00', '20:00']];

/** Around the clock, or hours on each day; `readHoursFields` reads them. */
export function HoursFields({ name, hours, timeZone, faults }: Props) {
  const { locale, t } = useI18n();
  const weekly = hours && 'weekly' in hours ? hours.weekly : null;
  const [always, setAlways] = useState(weekly === null);
  return (
    <Stack gap="xs" role="group" aria-label={t('alerting.hours')}>
      <Checkbox
        name={`${name}.always`}
        label={t('alerting.always')}
        description={t('alerting.hoursHelp')}
        checked={always}
        onChange={(event) => setAlways(event.currentTarget.checked)}
      />
      {!always && (
        <>
          <NativeSelect
            name={`${name}.zone`}
            label={t('rules.zone')}
            defaultValue={hours?.zone ?? timeZone}
            data={Intl.supportedValuesOf('timeZone')}
          />
          {WEEKDAYS.map((day) => (
            <TextInput
              key={day}
              name={`${name}.${day}`}
              label={weekdayName(locale, day)}
              placeholder={t('rules.closed')}
              defaultValue={hoursText(weekly ? weekly[day] : DAYTIME)}
              error={faults.includes(`${name}.${day}`) && t('rules.hoursFault')}
            />
          ))}
          {faults.includes(name) && <p role="alert">{t('alerting.noHours')}</p>}
        </>
      )}
    </Stack>
  );
}
