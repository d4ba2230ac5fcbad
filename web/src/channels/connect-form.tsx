import {
  NativeSelect,
  PasswordInput,
  Skeleton,
  Stack,
  Text,
  Textarea,
  TextInput,
} from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { api, ApiProblem } from '../api/client';
import { platformsQuery } from '../api/queries';
import type { Account, PlatformManifest } from '../api/types';
import { useI18n } from '../i18n';
import { BrandField } from '../ui/brand-field';
import { CopyLine } from '../ui/copy-line';
import { FormFrame } from '../ui/dialog';
import { Problem } from '../ui/problem';
import { toast } from '../ui/toast';

type Props = { again: Account | undefined; onDone: () => void };

/** The fields are those that the platform's manifest declares; no platform is known here. */
export function ConnectForm({ again, onDone }: Props) {
  const { t } = useI18n();
  const client = useQueryClient();
  const platforms = useQuery(platformsQuery);
  const [chosen, setChosen] = useState(again?.platform);
  const connect = useMutation({
    mutationFn: ({ manifest, form }: { manifest: PlatformManifest; form: FormData }) => {
      const credentials: Record<string, string> = {};
      for (const { key } of manifest.credentials) {
        const value = String(form.get(`credentials.${key}`) ?? '').trim();
        if (value) credentials[key] = value;
      }
      return api.post<Account>('/accounts', {
        brandId: String(form.get('brandId')),
        platform: manifest.platform,
        externalId: String(form.get('externalId')).trim(),
        credentials,
      });
    },
    onSuccess: async (account) => {
      await client.invalidateQueries({ queryKey: ['accounts'] });
      await client.invalidateQueries({ queryKey: ['me'] });
      toast(t('channels.connected', { name: account.name }));
      onDone();
    },
  });

  if (platforms.isPending) return <Skeleton height={240} />;
  if (!platforms.data) return <Problem error={platforms.error} />;
  const manifest = platforms.data.find((one) => one.platform === chosen) ?? platforms.data[0];
  if (!manifest) return null;
  return (
    <FormFrame
      error={connect.error}
      pending={connect.isPending}
      submit={t('channels.submit')}
      onCancel={onDone}
      onSubmit={(form) => connect.mutate({ manifest, form })}
    >
      <BrandField role="manager" defaultValue={again?.brandId} />
      <NativeSelect
        label={t('channels.platform')}
        value={manifest.platform}
        onChange={(event) => setChosen(event.currentTarget.value)}
        data={platforms.data.map((one) => ({ value: one.platform, label: one.title }))}
        data-testid="connect-platform"
      />
      <CredentialFields
        key={manifest.platform}
        manifest={manifest}
        externalId={again?.platform === manifest.platform ? again.externalId : ''}
        problem={connect.error instanceof ApiProblem ? connect.error : null}
      />
    </FormFrame>
  );
}

type FieldsProps = { manifest: PlatformManifest; externalId: string; problem: ApiProblem | null };

function CredentialFields({ manifest, externalId, problem }: FieldsProps) {
  const { t } = useI18n();
  const further = manifest.credentials.filter(({ required }) => !required);
  return (
    <>
      <TextInput
        name="externalId"
        label={t('channels.externalId')}
        description={manifest.externalIdHelp}
        defaultValue={externalId}
        required
        withAsterisk={false}
        error={problem?.fieldError('externalId')}
      />
      {manifest.credentials
        .filter(({ required }) => required)
        .map((field) => (
          <CredentialInput key={field.key} field={field} problem={problem} />
        ))}
      {further.length > 0 && (
        <details>
          <summary>{t('channels.further', { n: further.length })}</summary>
          <Stack mt="sm">
            {further.map((field) => (
              <CredentialInput key={field.key} field={field} problem={problem} />
            ))}
          </Stack>
        </details>
      )}
      {manifest.webhookUrl ? (
        <div>
          <Text size="sm" fw={500}>
            {t('channels.webhook')}
          </Text>
          <CopyLine value={manifest.webhookUrl} />
        </div>
      ) : (
        <Text size="sm" c="dimmed">
          {t('channels.noWebhook')}
        </Text>
      )}
    </>
  );
}

type FieldProps = { field: PlatformManifest['credentials'][number]; problem: ApiProblem | null };

/** A key file needs room for its lines; a password field would swallow them. */
function CredentialInput({ field, problem }: FieldProps) {
  const { t } = useI18n();
  const name = `credentials.${field.key}`;
  const shared = {
    name,
    label: field.required ? field.label : `${field.label} (${t('channels.optional')})`,
    description: [field.help, field.secret && t('channels.secretHelp')].filter(Boolean).join(' '),
    required: field.required,
    withAsterisk: false,
    autoComplete: 'off',
    error: problem?.fieldError(name),
  };
  if (field.multiline) return <Textarea {...shared} rows={6} spellCheck={false} />;
  return field.secret ? <PasswordInput {...shared} /> : <TextInput {...shared} />;
}
