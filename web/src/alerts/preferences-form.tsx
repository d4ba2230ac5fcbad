import { Button, Fieldset, Stack, Switch } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { api } from '../api/client';
import { useI18n } from '../i18n';
import { timeZoneOf, useMe } from '../session/session';
import { FormFrame } from '../ui/dialog';
import { HoursFields } from '../ui/hours-fields';
import { readHoursFields } from '../ui/read-hours-fields';
import { toast, toastProblem } from '../ui/toast';
import { BrowserPermission } from './browser-permission';
import { ALERT_KINDS, DIGEST_KINDS } from './kinds';
import { KindsField } from './kinds-field';
import type { AlertPreferences } from './types';

/** What one person hears of, by which way and when. */
export function PreferencesForm({ saved }: { saved: AlertPreferences }) {
  const { t } = useI18n();
  const me = useMe();
  const client = useQueryClient();
  const [wanted, setWanted] = useState(saved);
  const [faults, setFaults] = useState<readonly string[]>([]);
  const timeZone = timeZoneOf(me) ?? 'UTC';
  const change = (next: Partial<AlertPreferences>) => setWanted({ ...wanted, ...next });
  const save = useMutation({
    mutationFn: (next: AlertPreferences) =>
      api.put<AlertPreferences>('/me/alert-preferences', next),
    onSuccess: (next) => {
      client.setQueryData(['alert-preferences'], next);
      toast(t('app.saved'));
    },
  });
  const test = useMutation({
    mutationFn: () => api.post<void>('/me/test-mail'),
    onSuccess: () => toast(t('alerting.testSent', { email: me.user.email })),
    onError: toastProblem,
  });
  const submit = (form: FormData) => {
    const mail = readHoursFields(form, 'mail', saved.emailHours);
    const browser = wanted.browser
      ? readHoursFields(form, 'browser', saved.browserHours)
      : { hours: wanted.browserHours, faults: [] };
    const wrong = [...mail.faults, ...browser.faults];
    setFaults(wrong);
    if (wrong.length > 0) return;
    save.mutate({ ...wanted, emailHours: mail.hours, browserHours: browser.hours });
  };
  return (
    <FormFrame error={save.error} pending={save.isPending} submit={t('app.save')} onSubmit={submit}>
      <Fieldset legend={t('alerting.mail')}>
        <Stack>
          <KindsField
            label={t('alerting.mailKinds')}
            kinds={[...ALERT_KINDS, ...DIGEST_KINDS]}
            muted={wanted.emailMuted}
            onChange={(emailMuted) => change({ emailMuted })}
          />
          <HoursFields name="mail" hours={saved.emailHours} timeZone={timeZone} faults={faults} />
          <div>
            <Button
              size="xs"
              variant="default"
              loading={test.isPending}
              onClick={() => test.mutate()}
              data-testid="test-mail"
            >
              {t('alerting.test')}
            </Button>
          </div>
        </Stack>
      </Fieldset>
      <Fieldset legend={t('alerting.browser')}>
        <Stack>
          <p className="dim">{t('alerting.browserHelp')}</p>
          <Switch
            label={t('alerting.browserOn')}
            checked={wanted.browser}
            onChange={(event) => change({ browser: event.currentTarget.checked })}
            data-testid="browser-on"
          />
          {wanted.browser && (
            <>
              <BrowserPermission />
              <KindsField
                label={t('alerting.browserKinds')}
                kinds={ALERT_KINDS}
                muted={wanted.browserMuted}
                onChange={(browserMuted) => change({ browserMuted })}
              />
              <HoursFields
                name="browser"
                hours={saved.browserHours}
                timeZone={timeZone}
                faults={faults}
              />
            </>
          )}
        </Stack>
      </Fieldset>
      <Switch
        label={t('alerting.urgent')}
        checked={wanted.urgentThrough}
        onChange={(event) => change({ urgentThrough: event.currentTarget.checked })}
      />
    </FormFrame>
  );
}
