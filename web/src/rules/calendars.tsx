import { Button, Group } from '@mantine/core';
import { useState } from 'react';
import { useI18n } from '../i18n';
import { useMe } from '../session/session';
import { Dialog } from '../ui/dialog';
import rows from '../ui/rows.module.css';
import { CalendarForm } from './calendar-form';
import { hoursText } from './hours-text';
import { type BrandPromise, type Calendar, WEEKDAYS } from './types';
import { weekdayName } from './weekday-name';

type Props = {
  brandId: string;
  promise: BrandPromise;
  /** Absent: this person may only read. */
  onChange?: ((next: Partial<BrandPromise>) => void) | undefined;
};

/** The calendars that the rules of a promise count in. One that a rule uses can not be removed. */
export function Calendars({ brandId, promise, onChange }: Props) {
  const { locale, t } = useI18n();
  const me = useMe();
  const [editing, setEditing] = useState<{ calendar: Calendar | null } | null>(null);
  const { calendars, rules } = promise;
  const timeZone = me.brands.find(({ id }) => id === brandId)?.timeZone ?? 'UTC';
  const put = (calendar: Calendar) => {
    const known = calendars.some(({ id }) => id === calendar.id);
    onChange?.({
      calendars: known
        ? calendars.map((one) => (one.id === calendar.id ? calendar : one))
        : [...calendars, calendar],
    });
  };
  const summary = ({ hours }: Calendar) =>
    'always' in hours
      ? t('rules.always')
      : WEEKDAYS.filter((day) => hours.weekly[day]?.length)
          .map((day) => `${weekdayName(locale, day)} ${hoursText(hours.weekly[day])}`)
          .join(' · ');
  return (
    <section aria-label={t('rules.calendars')}>
      <Group justify="space-between" mt="md">
        <h3>{t('rules.calendars')}</h3>
        {onChange && (
          <Button size="xs" variant="default" onClick={() => setEditing({ calendar: null })}>
            {t('rules.addCalendar')}
          </Button>
        )}
      </Group>
      {calendars.length === 0 && <p>{t('rules.noCalendars')}</p>}
      <ul className={rows.rows}>
        {calendars.map((calendar) => (
          <li key={calendar.id}>
            <div className={rows.main}>
              <strong>{calendar.name}</strong> ({calendar.hours.zone})<div>{summary(calendar)}</div>
            </div>
            {onChange && (
              <Group gap="xs">
                <Button size="xs" variant="default" onClick={() => setEditing({ calendar })}>
                  {t('app.edit')}
                  <span className="sr-only"> {calendar.name}</span>
                </Button>
                <Button
                  size="xs"
                  variant="subtle"
                  color="red"
                  disabled={rules.some(({ calendarId }) => calendarId === calendar.id)}
                  onClick={() => onChange({ calendars: calendars.filter((c) => c !== calendar) })}
                >
                  {t('app.delete')}
                  <span className="sr-only"> {calendar.name}</span>
                </Button>
              </Group>
            )}
          </li>
        ))}
      </ul>
      <Dialog
        opened={editing !== null}
        onClose={() => setEditing(null)}
        title={t('rules.calendar')}
      >
        {editing && (
          <CalendarForm
            calendar={editing.calendar}
            taken={calendars.map(({ id }) => id)}
            timeZone={timeZone}
            onDone={(calendar) => {
              if (calendar) put(calendar);
              setEditing(null);
            }}
          />
        )}
      </Dialog>
    </section>
  );
}
