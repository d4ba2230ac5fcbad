import { Button, NativeSelect, TextInput } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { api, ApiProblem } from '../api/client';
import type { WebhookEndpoint } from './types';
import { LOCALES, useI18n } from '../i18n';
import { useMe } from '../session/session';
import { BrandField } from '../ui/brand-field';
import { CopyLine } from '../ui/copy-line';
import { FormFrame } from '../ui/dialog';

const FORMATS = ['signed', 'slack', 'teams'] as const;

/** Adds an address; the secret of a signed one is shown once, then. */
export function EndpointForm({ onDone }: { onDone: () => void }) {
  const { t } = useI18n();
  const me = useMe();
  const client = useQueryClient();
  const [format, setFormat] = useState<string>('signed');
  const [secret, setSecret] = useState<string>();
  const create = useMutation({
    mutationFn: (form: FormData) =>
      api.post<WebhookEndpoint>('/webhook-endpoints', {
        brandId: String(form.get('brandId')),
        url: String(form.get('url')).trim(),
        format,
        locale: String(form.get('locale') ?? me.user.locale),
      }),
    onSuccess: (endpoint) => {
      void client.invalidateQueries({ queryKey: ['endpoints'] });
      if (endpoint.secret) setSecret(endpoint.secret);
      else onDone();
    },
  });
  if (secret !== undefined) {
    return (
      <>
        <p>
          <strong>{t('webhooks.secretTitle')}</strong>
        </p>
        <CopyLine value={secret} />
        <p>{t('webhooks.secretBody')}</p>
        <Button onClick={onDone}>{t('app.close')}</Button>
      </>
    );
  }
  const isChat = format !== 'signed';
  return (
    <FormFrame
      error={create.error}
      pending={create.isPending}
      submit={t('app.add')}
      onCancel={onDone}
      onSubmit={(form) => create.mutate(form)}
    >
      <BrandField role="manager" />
      <NativeSelect
        name="format"
        label={t('webhooks.format')}
        value={format}
        onChange={(event) => setFormat(event.currentTarget.value)}
        data={FORMATS.map((value) => ({ value, label: t(`webhooks.format.${value}`) }))}
      />
      <TextInput
        name="url"
        type="url"
        label={t(isChat ? 'webhooks.chatUrl' : 'webhooks.url')}
        description={isChat ? t('webhooks.chatUrlHelp') : undefined}
        placeholder="https://"
        required
        withAsterisk={false}
        error={create.error instanceof ApiProblem ? create.error.fieldError('url') : undefined}
      />
      {isChat && (
        <NativeSelect
          name="locale"
          label={t('webhooks.locale')}
          defaultValue={me.user.locale}
          data={LOCALES}
        />
      )}
    </FormFrame>
  );
}
