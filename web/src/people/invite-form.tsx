import { Button, Radio, Stack, TextInput } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { api } from '../api/client';
import type { Role } from '../api/types';
import { useI18n } from '../i18n';
import { may, useMe } from '../session/session';
import { BrandField } from '../ui/brand-field';
import { CopyLine } from '../ui/copy-line';
import { FormFrame } from '../ui/dialog';

const ROLES: readonly Role[] = ['agent', 'viewer', 'manager', 'owner'];

export function InviteForm({ onDone }: { onDone: () => void }) {
  const { t } = useI18n();
  const me = useMe();
  const [url, setUrl] = useState<string>();
  const invite = useMutation({
    mutationFn: (form: FormData) => {
      const email = String(form.get('email')).trim();
      return api.post<{ url: string }>('/invites', {
        brandId: String(form.get('brandId')),
        role: String(form.get('role')),
        ...(email && { email }),
      });
    },
    onSuccess: (made) => setUrl(made.url),
  });
  if (url) {
    return (
      <Stack>
        <strong>{t('people.inviteLink')}</strong>
        <CopyLine value={url} />
        <p style={{ margin: 0 }}>{t('people.inviteLinkBody')}</p>
        <Button onClick={onDone}>{t('app.close')}</Button>
      </Stack>
    );
  }
  return (
    <FormFrame
      error={invite.error}
      pending={invite.isPending}
      submit={t('people.inviteSubmit')}
      onCancel={onDone}
      onSubmit={(form) => invite.mutate(form)}
    >
      <BrandField role="manager" />
      <Radio.Group name="role" label={t('people.role')} defaultValue="agent">
        <Stack gap="xs" mt={6}>
          {ROLES.filter((role) => role !== 'owner' || may(me, 'owner')).map((role) => (
            <Radio
              key={role}
              value={role}
              label={t(`role.${role}`)}
              description={t(`people.roleHelp.${role}`)}
            />
          ))}
        </Stack>
      </Radio.Group>
      <TextInput
        name="email"
        type="email"
        label={t('people.inviteEmail')}
        description={t('people.inviteEmailHelp')}
      />
    </FormFrame>
  );
}
