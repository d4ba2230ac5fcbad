import { NativeSelect, TextInput } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { api } from '../api/client';
import { teamsQuery } from '../api/queries';
import { labelOf, useI18n } from '../i18n';
import { may, useMe } from '../session/session';
import { FormFrame } from '../ui/dialog';
import { toast } from '../ui/toast';
import { TemplateTexts } from './template-texts';
import type { Template, TemplateAction } from './template-types';

type Props = { template: Template | null; language: string; onDone: () => void };

const REASONS = ['resolved', 'answered_elsewhere', 'no_reply_needed', 'spam', 'duplicate'];

function actionsIn(form: FormData): TemplateAction[] {
  const to = String(form.get('assign') ?? '');
  const reason = String(form.get('close') ?? '');
  const actions: TemplateAction[] = [];
  if (to === 'me') actions.push({ do: 'assign_me' });
  else if (to) actions.push({ do: 'assign_team', teamId: to });
  if (reason) actions.push({ do: 'close', reason });
  return actions;
}

export function TemplateForm({ template, language, onDone }: Props) {
  const i18n = useI18n();
  const { t } = i18n;
  const me = useMe();
  const client = useQueryClient();
  const brands = me.brands.filter(({ id }) => may(me, 'manager', id));
  const [brandId, setBrand] = useState(template?.brandId ?? brands[0]?.id ?? '');
  const [texts, setTexts] = useState(template?.texts ?? { [language]: '' });
  const teams = (useQuery(teamsQuery).data ?? []).filter((team) => team.brandId === brandId);
  const save = useMutation({
    mutationFn: (form: FormData) => {
      const written = Object.entries(texts).filter(([, text]) => text.trim());
      const body = {
        name: String(form.get('name')).trim(),
        texts: Object.fromEntries(written),
        actions: actionsIn(form),
      };
      return template
        ? api.put<Template>(`/templates/${template.id}`, body)
        : api.post<Template>('/templates', { brandId, ...body });
    },
    onSuccess: async () => {
      await client.invalidateQueries({ queryKey: ['templates'] });
      toast(t('app.saved'));
      onDone();
    },
  });
  const assigned = template?.actions.find((one) => one.do !== 'close');
  const closes = template?.actions.find((one) => one.do === 'close');
  return (
    <FormFrame
      error={save.error}
      pending={save.isPending}
      submit={t('app.save')}
      onCancel={onDone}
      onSubmit={(form) => save.mutate(form)}
    >
      {brands.length > 1 && !template && (
        <NativeSelect
          label={t('app.brand')}
          value={brandId}
          onChange={(event) => setBrand(event.currentTarget.value)}
          data={brands.map(({ id, name }) => ({ value: id, label: name }))}
        />
      )}
      <TextInput
        name="name"
        required
        withAsterisk={false}
        maxLength={120}
        label={t('templates.name')}
        defaultValue={template?.name}
      />
      <TemplateTexts brandId={brandId} texts={texts} start={language} onChange={setTexts} />
      <NativeSelect
        name="assign"
        label={t('templates.assign')}
        defaultValue={assigned?.do === 'assign_team' ? assigned.teamId : assigned ? 'me' : ''}
        data={[
          { value: '', label: t('templates.nothing') },
          { value: 'me', label: t('templates.assignMe') },
          ...teams.map(({ id, name }) => ({
            value: id,
            label: t('templates.assigns', { team: name }),
          })),
        ]}
      />
      <NativeSelect
        name="close"
        label={t('templates.close')}
        defaultValue={closes?.do === 'close' ? closes.reason : ''}
        data={[
          { value: '', label: t('templates.nothing') },
          ...REASONS.map((reason) => ({
            value: reason,
            label: labelOf(i18n, 'closeReason', reason),
          })),
        ]}
      />
    </FormFrame>
  );
}
