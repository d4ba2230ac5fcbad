import { Button, PasswordInput, Stack, TextInput } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import type { FormEvent } from 'react';
import { api } from '../api/client';
import { useI18n } from '../i18n';
import { Problem } from '../ui/problem';
import { AuthFrame } from './auth-frame';
import classes from './auth.module.css';

export function SignInPage() {
  const { t } = useI18n();
  const navigate = useNavigate();
  const client = useQueryClient();
  const { next } = useSearch({ from: '/sign-in' });
  const signIn = useMutation({
    mutationFn: (form: FormData) =>
      api.post<void>('/auth/sign-in', {
        email: String(form.get('email')).trim(),
        password: String(form.get('password')),
      }),
    onSuccess: () => {
      client.clear();
      return navigate({ to: next ?? '/queue' });
    },
  });
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    signIn.mutate(new FormData(event.currentTarget));
  };
  return (
    <AuthFrame title={t('auth.title')}>
      <form onSubmit={submit}>
        <Stack gap="md">
          <Problem error={signIn.error} />
          <TextInput
            name="email"
            type="email"
            label={t('auth.email')}
            autoComplete="username"
            required
            withAsterisk={false}
            data-testid="email"
          />
          <PasswordInput
            name="password"
            label={t('auth.password')}
            autoComplete="current-password"
            required
            withAsterisk={false}
            data-testid="password"
          />
          <Button type="submit" loading={signIn.isPending} data-testid="sign-in">
            {t('auth.submit')}
          </Button>
          <p className={classes.note}>{t('auth.forgot')}</p>
        </Stack>
      </form>
    </AuthFrame>
  );
}
