import { Checkbox, Stack, TextInput } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { api, ApiProblem } from '../api/client';
import { membersQuery } from '../api/queries';
import type { Team } from '../api/types';
import { useI18n } from '../i18n';
import { BrandField } from '../ui/brand-field';
import { FormFrame } from '../ui/dialog';
import { LanguagesField } from '../ui/languages-field';
import { toast } from '../ui/toast';

type Props = { team: Team | null; onDone: () => void };

export function TeamForm({ team, onDone }: Props) {
  const { t } = useI18n();
  const client = useQueryClient();
  const members = useQuery(membersQuery).data ?? [];
  const people = [...new Map(members.map((one) => [one.userId, one])).values()];
  const save = useMutation({
    mutationFn: (form: FormData) => {
      const body = {
        brandId: String(form.get('brandId')),
        name: String(form.get('name')).trim(),
        languages: form.getAll('languages').map(String),
        memberIds: form.getAll('memberIds').map(String),
      };
      return team ? api.put<Team>(`/teams/${team.id}`, body) : api.post<Team>('/teams', body);
    },
    onSuccess: async () => {
      await client.invalidateQueries({ queryKey: ['teams'] });
      toast(t('app.saved'));
      onDone();
    },
  });
  return (
    <FormFrame
      error={save.error}
      pending={save.isPending}
      submit={t('app.save')}
      onCancel={onDone}
      onSubmit={(form) => save.mutate(form)}
    >
      <BrandField role="manager" defaultValue={team?.brandId} disabled={team !== null} />
      <TextInput
        name="name"
        label={t('people.teamName')}
        defaultValue={team?.name}
        required
        withAsterisk={false}
        error={save.error instanceof ApiProblem ? save.error.fieldError('name') : undefined}
      />
      <LanguagesField
        name="languages"
        label={t('people.teamLanguages')}
        defaultValue={team?.languages ?? []}
      />
      <Checkbox.Group label={t('people.teamMembers')} defaultValue={team?.memberIds ?? []}>
        <Stack gap="xs" mt={6}>
          {people.map((one) => (
            <Checkbox key={one.userId} name="memberIds" value={one.userId} label={one.name} />
          ))}
        </Stack>
      </Checkbox.Group>
    </FormFrame>
  );
}
