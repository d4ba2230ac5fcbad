import { Button, PasswordInput, Skeleton, Stack, TextInput } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useNavigate, useParams } from '@tanstack/react-router';
import type { FormEvent } from 'react';
import { api, ApiProblem } from '../api/client';
import { inviteQuery } from '../api/queries';
import type { Invite } from '../api/types';
import { useI18n } from '../i18n';
import { ButtonLink } from '../ui/link';
import { Problem } from '../ui/problem';
import { AuthFrame } from './auth-frame';
import classes from './auth.module.css';

export function InvitePage() {
  const { t } = useI18n();
  const { token } = useParams({ from: '/invite/$token' });
  const invite = useQuery(inviteQuery(token));

  if (invite.isPending) {
    return (
      <AuthFrame title={t('invite.titleFirst')}>
        <Skeleton height={220} />
      </AuthFrame>
    );
  }
  if (invite.error instanceof ApiProblem && invite.error.status === 404) {
    return (
      <AuthFrame title={t('invite.invalid')}>
        <p>{t('invite.invalidBody')}</p>
        <ButtonLink to="/sign-in" search={{}}>
          {t('auth.submit')}
        </ButtonLink>
      </AuthFrame>
    );
  }
  if (!invite.data) {
    return (
      <AuthFrame title={t('invite.titleFirst')}>
        <Problem error={invite.error} onRetry={() => void invite.refetch()} />
      </AuthFrame>
    );
  }
  return (
    <AuthFrame title={t('invite.title', { brand: invite.data.brandName })}>
      <InviteForm token={token} invite={invite.data} />
    </AuthFrame>
  );
}

function InviteForm({ token, invite }: { token: string; invite: Invite }) {
  const { t } = useI18n();
  const navigate = useNavigate();
  const client = useQueryClient();
  const accept = useMutation({
    mutationFn: (form: FormData) =>
      api.post<void>(`/auth/invites/${encodeURIComponent(token)}/accept`, {
        name: String(form.get('name')).trim(),
        email: String(form.get('email')).trim(),
        password: String(form.get('password')),
      }),
    onSuccess: () => {
      client.clear();
      return navigate({ to: '/queue' });
    },
  });
  const problem = accept.error instanceof ApiProblem ? accept.error : null;
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    accept.mutate(new FormData(event.currentTarget));
  };
  return (
    <form onSubmit={submit}>
      <Stack gap="md">
        <p className={classes.note}>
          {t('invite.body', { brand: invite.brandName, role: t(`role.${invite.role}`) })}
        </p>
        <Problem error={accept.error} />
        <TextInput
          name="name"
          label={t('invite.name')}
          description={t('invite.nameHelp')}
          autoComplete="name"
          required
          withAsterisk={false}
          error={problem?.fieldError('name')}
          data-testid="invite-name"
        />
        <TextInput
          name="email"
          type="email"
          label={t('auth.email')}
          autoComplete="username"
          defaultValue={invite.email ?? ''}
          readOnly={invite.email !== null}
          required
          withAsterisk={false}
          error={problem?.fieldError('email')}
          data-testid="invite-email"
        />
        <PasswordInput
          name="password"
          label={t('auth.password')}
          description={t('invite.passwordHelp')}
          autoComplete="new-password"
          minLength={10}
          required
          withAsterisk={false}
          error={problem?.fieldError('password')}
          data-testid="invite-password"
        />
        <Button type="submit" loading={accept.isPending} data-testid="invite-accept">
          {t('invite.submit')}
        </Button>
      </Stack>
    </form>
  );
}
