import { Group, NativeSelect, Switch, Textarea, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import type { ApiProblem } from '../api/client';
import { membersQuery } from '../api/queries';
import type { FaqContent } from './types';
import { useI18n } from '../i18n';
import { CUSTOMER_LANGUAGES, languageName } from '../i18n/format';

type Props = { start: Partial<FaqContent>; problem: ApiProblem | null };

/** What the form's fields say. */
export function readFields(form: FormData): FaqContent {
  const text = (name: string) => String(form.get(name) ?? '').trim();
  return {
    language: text('language'),
    question: text('question'),
    paraphrases: text('paraphrases')
      .split('\n')
      .map((line) => line.trim())
      .filter(Boolean),
    answer: text('answer'),
    shortAnswer: text('shortAnswer') || null,
    isPublic: form.get('isPublic') !== null,
    validFrom: text('validFrom') || null,
    validUntil: text('validUntil') || null,
    ownerId: text('ownerId') || null,
    topic: text('topic') || null,
  };
}

/** All that an entry has. */
export function FaqFields({ start, problem }: Props) {
  const { locale, t } = useI18n();
  const members = useQuery(membersQuery).data ?? [];
  const people = new Map(members.map(({ userId, name }) => [userId, name]));
  const field = (name: keyof FaqContent) => ({ name, error: problem?.fieldError(name) });
  const needed = { required: true, withAsterisk: false };
  return (
    <>
      <NativeSelect
        name="language"
        label={t('app.language')}
        defaultValue={start.language}
        data={CUSTOMER_LANGUAGES.map((code) => ({
          value: code,
          label: languageName(locale, code),
        }))}
      />
      <TextInput
        {...field('question')}
        {...needed}
        label={t('faq.question')}
        defaultValue={start.question}
      />
      <Textarea
        {...field('paraphrases')}
        label={t('faq.paraphrases')}
        description={t('faq.paraphrasesHelp')}
        defaultValue={start.paraphrases?.join('\n')}
        rows={4}
      />
      <Textarea
        {...field('answer')}
        {...needed}
        label={t('faq.answer')}
        defaultValue={start.answer}
        rows={5}
      />
      <Textarea
        {...field('shortAnswer')}
        label={t('faq.shortAnswer')}
        description={t('faq.shortAnswerHelp')}
        defaultValue={start.shortAnswer ?? ''}
        rows={2}
      />
      <Switch name="isPublic" label={t('faq.public')} defaultChecked={start.isPublic ?? true} />
      <Group grow align="flex-start">
        <TextInput
          {...field('validFrom')}
          type="date"
          label={t('faq.validFrom')}
          defaultValue={start.validFrom ?? ''}
        />
        <TextInput
          {...field('validUntil')}
          type="date"
          label={t('faq.validUntil')}
          defaultValue={start.validUntil ?? ''}
        />
      </Group>
      <Group grow align="flex-start">
        <NativeSelect
          {...field('ownerId')}
          label={t('faq.owner')}
          description={t('faq.ownerHelp')}
          defaultValue={start.ownerId ?? ''}
          // The people come later than the form.
          key={people.size}
          data={[
            { value: '', label: t('faq.nobody') },
            ...[...people].map(([value, label]) => ({ value, label })),
          ]}
        />
        <TextInput
          {...field('topic')}
          label={t('faq.topic')}
          description={t('faq.topicHelp')}
          defaultValue={start.topic ?? ''}
          maxLength={60}
        />
      </Group>
    </>
  );
}
