import { Button, Group } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { api } from '../api/client';
import { useI18n } from '../i18n';
import { LanguageTag } from '../queue/item-tags';
import { may, useMe } from '../session/session';
import { Card } from '../ui/page';
import { Tag } from '../ui/tag';
import { toast, toastProblem } from '../ui/toast';
import { When } from '../ui/when';
import type { OpenQuestion } from './faq-api';

type Props = { question: OpenQuestion; onAccept: () => void };

export function QuestionCard({ question, onAccept }: Props) {
  const { t } = useI18n();
  const me = useMe();
  const client = useQueryClient();
  const { id, brandId, language, samples, customers, answer, answerFrom, replies } = question;
  const refresh = () => client.invalidateQueries({ queryKey: ['learning'] });
  const decide = (what: 'dismiss' | 'reopen') => api.post(`/learning/questions/${id}/${what}`);
  const dismiss = useMutation({
    mutationFn: () => decide('dismiss'),
    onSuccess: async () => {
      await refresh();
      toast(t('learn.dismissed'), () => void decide('reopen').then(refresh, toastProblem));
    },
    onError: toastProblem,
  });
  return (
    <Card
      title={question.question}
      actions={
        <Group gap="xs">
          <LanguageTag code={language} />
          <Tag>{t('learn.customers', { n: customers })}</Tag>
          <span className="dim" style={{ fontSize: '0.8125rem' }}>
            {t('learn.last')} <When at={question.lastAt} brandId={brandId} />
          </span>
        </Group>
      }
    >
      <p className="dim" style={{ margin: 0 }}>
        {t('learn.samples')}
      </p>
      <ul lang={language} style={{ margin: '4px 0 12px', paddingLeft: 18 }} data-testid="samples">
        {samples.map((text, at) => (
          <li key={at}>{text}</li>
        ))}
      </ul>
      <p className="dim" style={{ margin: 0 }}>
        {t('learn.draft')} ({t(`learn.from.${answerFrom}`, { n: replies })})
      </p>
      <p lang={language} style={{ margin: '4px 0 12px', whiteSpace: 'pre-wrap' }}>
        {answer}
      </p>
      {may(me, 'manager', brandId) && (
        <Group gap="xs">
          <Button size="xs" onClick={onAccept} data-testid="learn-accept">
            {t('learn.accept')}
          </Button>
          <Button
            size="xs"
            variant="default"
            loading={dismiss.isPending}
            onClick={() => dismiss.mutate()}
          >
            {t('learn.dismiss')}
          </Button>
        </Group>
      )}
    </Card>
  );
}
