import { NativeSelect, Switch } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { ALERT_KINDS } from '../alerts/kinds';
import { KindsField } from '../alerts/kinds-field';
import { api } from '../api/client';
import type { WebhookEndpoint } from './types';
import { LOCALES, useI18n } from '../i18n';
import { timeZoneOf, useMe } from '../session/session';
import { FormFrame } from '../ui/dialog';
import { HoursFields } from '../ui/hours-fields';
import { readHoursFields } from '../ui/read-hours-fields';
import { toast } from '../ui/toast';

type Props = { endpoint: WebhookEndpoint; onDone: () => void };

/** What goes to an address, and when. */
export function ChangeEndpoint({ endpoint, onDone }: Props) {
  const { t } = useI18n();
  const me = useMe();
  const client = useQueryClient();
  const [active, setActive] = useState(endpoint.active);
  const [muted, setMuted] = useState(endpoint.muted);
  const [urgentThrough, setUrgentThrough] = useState(endpoint.urgentThrough);
  const [faults, setFaults] = useState<readonly string[]>([]);
  const save = useMutation({
    mutationFn: (body: object) => api.patch(`/webhook-endpoints/${endpoint.id}`, body),
    onSuccess: () => {
      void client.invalidateQueries({ queryKey: ['endpoints'] });
      toast(t('app.saved'));
      onDone();
    },
  });
  const submit = (form: FormData) => {
    const { hours, faults: wrong } = readHoursFields(form, 'there', endpoint.hours);
    setFaults(wrong);
    if (wrong.length > 0) return;
    const locale = String(form.get('locale') ?? endpoint.locale);
    save.mutate({ active, muted, urgentThrough, hours, locale });
  };
  return (
    <FormFrame
      error={save.error}
      pending={save.isPending}
      submit={t('app.save')}
      onCancel={onDone}
      onSubmit={submit}
    >
      <Switch
        label={t('webhooks.switchedOn')}
        checked={active}
        onChange={(event) => setActive(event.currentTarget.checked)}
      />
      {endpoint.format !== 'signed' && (
        <NativeSelect
          name="locale"
          label={t('webhooks.locale')}
          defaultValue={endpoint.locale}
          data={LOCALES}
        />
      )}
      <KindsField
        label={t('webhooks.kinds')}
        kinds={ALERT_KINDS}
        muted={muted}
        onChange={setMuted}
      />
      <HoursFields
        name="there"
        hours={endpoint.hours}
        timeZone={timeZoneOf(me, endpoint.brandId) ?? 'UTC'}
        faults={faults}
      />
      <Switch
        label={t('alerting.urgent')}
        checked={urgentThrough}
        onChange={(event) => setUrgentThrough(event.currentTarget.checked)}
      />
    </FormFrame>
  );
}
