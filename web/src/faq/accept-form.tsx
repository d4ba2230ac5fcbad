import { useMutation, useQueryClient } from '@tanstack/react-query';
import { api, ApiProblem } from '../api/client';
import { useI18n } from '../i18n';
import { FormFrame } from '../ui/dialog';
import { toast } from '../ui/toast';
import { FaqFields, readFields } from './faq-fields';
import type { OpenQuestion } from './faq-api';

type Props = { question: OpenQuestion; onDone: () => void };

/** An entry out of a question that keeps coming: the person has the last word on every part of it. */
export function AcceptForm({ question, onDone }: Props) {
  const { t } = useI18n();
  const client = useQueryClient();
  const { id, brandId, samples } = question;
  const save = useMutation({
    mutationFn: (form: FormData) =>
      api.post(`/learning/questions/${id}/accept`, { ...readFields(form), brandId }),
    onSuccess: async () => {
      await client.invalidateQueries({ queryKey: ['learning'] });
      await client.invalidateQueries({ queryKey: ['faq'] });
      toast(t('learn.accepted'));
      onDone();
    },
  });
  const same = question.question.toLowerCase();
  const paraphrases = samples.filter((text) => text.toLowerCase() !== same && text.length <= 200);
  return (
    <FormFrame
      error={save.error}
      pending={save.isPending}
      submit={t('app.save')}
      onCancel={onDone}
      onSubmit={(form) => save.mutate(form)}
    >
      <FaqFields
        start={{ ...question, paraphrases }}
        problem={save.error instanceof ApiProblem ? save.error : null}
      />
    </FormFrame>
  );
}
