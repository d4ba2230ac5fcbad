import { useMutation, useQueryClient } from '@tanstack/react-query';
import { api, ApiProblem } from '../api/client';
import type { Faq } from './types';
import { useI18n } from '../i18n';
import { BrandField } from '../ui/brand-field';
import { FormFrame } from '../ui/dialog';
import { toast } from '../ui/toast';
import { FaqFields, readFields } from './faq-fields';

type Props = {
  entry: Faq | null;
  language: string;
  brandId: string | undefined;
  onDone: () => void;
};

export function FaqForm({ entry, language, brandId, onDone }: Props) {
  const { t } = useI18n();
  const client = useQueryClient();
  const save = useMutation({
    mutationFn: (form: FormData) => {
      const body = { ...readFields(form), brandId: form.get('brandId') };
      return entry
        ? api.put<Faq>(`/faq/${entry.id}`, { ...body, version: entry.version })
        : api.post<Faq>('/faq', body);
    },
    onSuccess: async () => {
      await client.invalidateQueries({ queryKey: ['faq'] });
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
      <BrandField
        role="manager"
        defaultValue={entry?.brandId ?? brandId}
        disabled={entry !== null}
      />
      <FaqFields
        start={entry ?? { language }}
        problem={save.error instanceof ApiProblem ? save.error : null}
      />
    </FormFrame>
  );
}
