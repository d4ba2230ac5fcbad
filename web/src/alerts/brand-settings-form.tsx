import {
  Checkbox,
  Fieldset,
  Group,
  MultiSelect,
  NativeSelect,
  Stack,
  TextInput,
} from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { api } from '../api/client';
import { labelOf, useI18n } from '../i18n';
import { WORDS } from '../rules/vocabulary';
import { may, useMe } from '../session/session';
import { FormFrame } from '../ui/dialog';
import { toast } from '../ui/toast';
import type { BrandAlertSettings } from './types';

type Props = { brandId: string; saved: BrandAlertSettings };

const STARS = [0, 1, 2, 3, 4];
const HOURS = Array.from({ length: 24 }, (_, hour) => ({
  value: String(hour),
  label: `${String(hour).padStart(2, '0')}:00`,
}));

/** From when on a brand's people are told. */
export function BrandSettingsForm({ brandId, saved }: Props) {
  const i18n = useI18n();
  const { t } = i18n;
  const me = useMe();
  const client = useQueryClient();
  const [risks, setRisks] = useState(saved.risks);
  const mayEdit = may(me, 'manager', brandId);
  const save = useMutation({
    mutationFn: (next: BrandAlertSettings) =>
      api.put<BrandAlertSettings>(`/brands/${brandId}/alert-settings`, next),
    onSuccess: (next) => {
      client.setQueryData(['alert-settings', brandId], next);
      toast(t('app.saved'));
    },
  });
  const submit = (form: FormData) => {
    const number = (name: string) => Math.round(Number(form.get(name)));
    save.mutate({
      risks,
      negativeReviewStars: number('stars'),
      crisisPeople: number('people'),
      crisisSeconds: number('crisisMinutes') * 60,
      stuckSeconds: number('stuckMinutes') * 60,
      digestDaily: form.has('daily'),
      digestWeekly: form.has('weekly'),
      digestHour: number('hour'),
    });
  };
  const minutes = (name: 'crisisMinutes' | 'stuckMinutes', seconds: number, least: number) => (
    <TextInput
      name={name}
      type="number"
      min={least}
      max={1440}
      required
      withAsterisk={false}
      label={t(`alerting.${name}`)}
      defaultValue={seconds / 60}
    />
  );
  return (
    <FormFrame error={save.error} pending={save.isPending} submit={t('app.save')} onSubmit={submit}>
      {!mayEdit && <p className="dim">{t('alerting.onlyManagers')}</p>}
      <Fieldset disabled={!mayEdit} variant="unstyled">
        <Stack>
          <MultiSelect
            label={t('alerting.risks')}
            data={WORDS.risks.codes.map((value) => ({
              value,
              label: labelOf(i18n, 'risk', value),
            }))}
            value={risks}
            onChange={setRisks}
            disabled={!mayEdit}
            hidePickedOptions
            comboboxProps={{ withinPortal: false }}
          />
          <NativeSelect
            name="stars"
            label={t('alerting.stars')}
            defaultValue={saved.negativeReviewStars}
            data={STARS.map((n) => ({
              value: String(n),
              label: n === 0 ? t('alerting.starsNever') : t('alerting.starsUpTo', { n }),
            }))}
          />
          <Group grow align="flex-start">
            <TextInput
              name="people"
              type="number"
              min={0}
              max={1000}
              required
              withAsterisk={false}
              label={t('alerting.crisisPeople')}
              description={t('alerting.crisisPeopleHelp')}
              defaultValue={saved.crisisPeople}
            />
            {minutes('crisisMinutes', saved.crisisSeconds, 5)}
          </Group>
          {minutes('stuckMinutes', saved.stuckSeconds, 1)}
          <Fieldset legend={t('alerting.digest')}>
            <Stack>
              <Checkbox
                name="daily"
                label={t('alerting.digestDaily')}
                defaultChecked={saved.digestDaily}
              />
              <Checkbox
                name="weekly"
                label={t('alerting.digestWeekly')}
                defaultChecked={saved.digestWeekly}
              />
              <NativeSelect
                name="hour"
                label={t('alerting.digestHour')}
                defaultValue={saved.digestHour}
                data={HOURS}
              />
            </Stack>
          </Fieldset>
        </Stack>
      </Fieldset>
    </FormFrame>
  );
}
