import { NativeSelect, Textarea, TextInput } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { api, ApiProblem } from '../api/client';
import type { Faq } from '../api/types';
import { useI18n } from '../i18n';
import { CUSTOMER_LANGUAGES, languageName } from '../i18n/format';
import { BrandField } from '../ui/brand-field';
import { FormFrame } from '../ui/dialog';
import { toast } from '../ui/toast';

type Props = { entry: Faq | null; language: string; onDone: () => void };

function readForm(form: FormData) {
  const text = (name: string) => String(form.get(name) ?? '').trim();
  return {
    brandId: text('brandId'),
    language: text('language'),
    question: text('question'),
    paraphrases: text('paraphrases')
      .split('\n')
      .map((line) => line.trim())
      .filter(Boolean),
    answer: text('answer'),
  };
}

export function FaqForm({ entry, language, onDone }: Props) {
  const { locale, t } = useI18n();
  const client = useQueryClient();
  const save = useMutation({
    mutationFn: (form: FormData) =>
      entry
        ? api.put<Faq>(`/faq/${entry.id}`, readForm(form))
        : api.post<Faq>('/faq', readForm(form)),
    onSuccess: async () => {
      await client.invalidateQueries({ queryKey: ['faq'] });
      toast(t('app.saved'));
      onDone();
    },
  });
  const problem = save.error instanceof ApiProblem ? save.error : null;
  const field = (name: string) => ({
    name,
    required: true,
    withAsterisk: false,
    error: problem?.fieldError(name),
  });
  return (
    <FormFrame
      error={save.error}
      pending={save.isPending}
      submit={t('app.save')}
      onCancel={onDone}
      onSubmit={(form) => save.mutate(form)}
    >
      <BrandField role="manager" defaultValue={entry?.brandId} disabled={entry !== null} />
      <NativeSelect
        name="language"
        label={t('app.language')}
        defaultValue={entry?.language ?? language}
        data={CUSTOMER_LANGUAGES.map((code) => ({
          value: code,
          label: languageName(locale, code),
        }))}
      />
      <TextInput {...field('question')} label={t('faq.question')} defaultValue={entry?.question} />
      <Textarea
        {...field('paraphrases')}
        required={false}
        label={t('faq.paraphrases')}
        description={t('faq.paraphrasesHelp')}
        defaultValue={entry?.paraphrases.join('\n')}
        rows={4}
      />
      <Textarea
        {...field('answer')}
        label={t('faq.answer')}
        defaultValue={entry?.answer}
        rows={5}
      />
    </FormFrame>
  );
}
