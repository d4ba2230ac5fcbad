import { PasswordInput } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { api, ApiProblem } from '../api/client';
import { useI18n } from '../i18n';
import { useMe } from '../session/session';
import { FormFrame } from '../ui/dialog';
import { toast } from '../ui/toast';

export function PasswordForm() {
  const { t } = useI18n();
  const me = useMe();
  const [round, setRound] = useState(0);
  const change = useMutation({
    mutationFn: (form: FormData) =>
      api.post<void>('/auth/password', {
        current: String(form.get('current')),
        next: String(form.get('next')),
      }),
    onSuccess: () => {
      setRound(round + 1);
      toast(t('profile.passwordChanged'));
    },
  });
  const problem = change.error instanceof ApiProblem ? change.error : null;
  return (
    <FormFrame
      key={round}
      error={change.error}
      pending={change.isPending}
      submit={t('profile.changePassword')}
      onSubmit={(form) => change.mutate(form)}
    >
      <input type="hidden" autoComplete="username" value={me.user.email} readOnly />
      <PasswordInput
        name="current"
        label={t('profile.current')}
        autoComplete="current-password"
        required
        withAsterisk={false}
        error={problem?.fieldError('current')}
      />
      <PasswordInput
        name="next"
        label={t('profile.next')}
        autoComplete="new-password"
        minLength={10}
        required
        withAsterisk={false}
        error={problem?.fieldError('next')}
      />
    </FormFrame>
  );
}
