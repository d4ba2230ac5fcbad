import { NativeSelect, TextInput } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { api } from '../api/client';
import { meQuery } from '../api/queries';
import type { Me } from '../api/types';
import { getI18n, LOCALES, setLocale, useI18n } from '../i18n';
import { useMe } from '../session/session';
import { FormFrame } from '../ui/dialog';
import { LanguagesField } from '../ui/languages-field';
import { toast } from '../ui/toast';

export function AboutForm() {
  const { t } = useI18n();
  const me = useMe();
  const client = useQueryClient();
  const save = useMutation({
    mutationFn: (form: FormData) =>
      api.patch<Me>('/auth/me', {
        name: String(form.get('name')).trim(),
        locale: String(form.get('locale')),
        languages: form.getAll('languages').map(String),
      }),
    onSuccess: async (next) => {
      client.setQueryData(meQuery.queryKey, next);
      await setLocale(next.user.locale);
      toast(getI18n().t('app.saved'));
    },
  });
  return (
    <FormFrame
      error={save.error}
      pending={save.isPending}
      submit={t('app.save')}
      onSubmit={(form) => save.mutate(form)}
    >
      <TextInput
        name="name"
        label={t('invite.name')}
        description={t('invite.nameHelp')}
        defaultValue={me.user.name}
        required
        withAsterisk={false}
      />
      <NativeSelect
        name="locale"
        label={t('profile.locale')}
        defaultValue={me.user.locale}
        data={LOCALES}
      />
      <LanguagesField
        name="languages"
        label={t('profile.languages')}
        description={t('profile.languagesHelp')}
        defaultValue={me.user.languages}
      />
    </FormFrame>
  );
}
