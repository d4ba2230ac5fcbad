import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { membersQuery, teamsQuery } from '../api/queries';
import { labelOf, useI18n } from '../i18n';
import { useMe } from '../session/session';
import { Dialog } from '../ui/dialog';
import rows from '../ui/rows.module.css';
import { hoursText } from './hours-text';
import { StaffingForm } from './staffing-form';
import { entryOf, withStaff } from './staff';
import { type Hours, type Routing, type Staff, WEEKDAYS } from './types';
import { weekdayName } from './weekday-name';

type Props = {
  brandId: string;
  routing: Routing;
  /** Absent: this person may only read. */
  onChange?: ((next: Partial<Routing>) => void) | undefined;
};

/** When people and teams are there, and which risks they are trained for. */
export function Staffing({ brandId, routing, onChange }: Props) {
  const i18n = useI18n();
  const { locale, t } = i18n;
  const me = useMe();
  const [editing, setEditing] = useState<{ staff: Staff; name: string } | null>(null);
  const teams = (useQuery(teamsQuery).data ?? []).filter((team) => team.brandId === brandId);
  const members = (useQuery(membersQuery).data ?? []).filter(
    (one) => one.brandId === brandId && one.role !== 'viewer',
  );
  const timeZone = me.brands.find(({ id }) => id === brandId)?.timeZone ?? 'UTC';
  const everybody: { staff: Staff; name: string }[] = [
    ...teams.map(({ id, name }) => ({ staff: { teamId: id }, name: t('rules.toTeam', { name }) })),
    ...members.map(({ userId, name }) => ({ staff: { userId }, name })),
  ];
  const hours = (of: Hours | undefined) =>
    !of || 'always' in of
      ? t('rules.alwaysThere')
      : WEEKDAYS.filter((day) => of.weekly[day]?.length)
          .map((day) => `${weekdayName(locale, day)} ${hoursText(of.weekly[day])}`)
          .join(' · ');
  const trained = (risks: readonly string[] = []) =>
    risks.map((risk) => labelOf(i18n, 'risk', risk)).join(', ') || t('rules.notTrained');
  return (
    <section aria-label={t('rules.staffing')}>
      <h3>{t('rules.staffing')}</h3>
      <p className="dim">{t('rules.staffingHelp')}</p>
      <ul className={rows.rows}>
        {everybody.map(({ staff, name }) => (
          <li key={staff.teamId ?? staff.userId}>
            <div className={rows.main}>
              <strong>{name}</strong>
              <div>{hours(entryOf(routing.shifts, staff)?.hours)}</div>
              <div>
                {t('rules.trainedFor')}: {trained(entryOf(routing.training ?? [], staff)?.risks)}
              </div>
            </div>
            {onChange && (
              <Button size="xs" variant="default" onClick={() => setEditing({ staff, name })}>
                {t('app.edit')}
                <span className="sr-only"> {name}</span>
              </Button>
            )}
          </li>
        ))}
      </ul>
      <Dialog
        opened={editing !== null}
        onClose={() => setEditing(null)}
        title={editing?.name ?? t('rules.staffing')}
      >
        {editing && (
          <StaffingForm
            hours={entryOf(routing.shifts, editing.staff)?.hours}
            risks={entryOf(routing.training ?? [], editing.staff)?.risks ?? []}
            timeZone={timeZone}
            onDone={(next) => {
              if (next) onChange?.(withStaff(routing, editing.staff, next));
              setEditing(null);
            }}
          />
        )}
      </Dialog>
    </section>
  );
}
