import { Anchor, Button, Group } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { api } from '../api/client';
import { useI18n } from '../i18n';
import { LanguageTag } from '../queue/item-tags';
import { Listed } from '../ui/list-state';
import { Card } from '../ui/page';
import rows from '../ui/rows.module.css';
import { toast, toastProblem } from '../ui/toast';
import { type SampledAnswer, sampleQuery } from './faq-api';

/** Few at once, so that the list has an end. */
const SHOWN = 5;

export function SampleCard() {
  const { t } = useI18n();
  return (
    <Card title={t('learn.sample')}>
      <p className="dim" style={{ margin: '0 0 8px' }}>
        {t('learn.sampleHelp')}
      </p>
      <Listed query={useQuery(sampleQuery)} empty={<p>{t('learn.sampleNone')}</p>}>
        {(answers) => (
          <ul className={rows.rows}>
            {answers.slice(0, SHOWN).map((answer) => (
              <SampleRow key={answer.id} answer={answer} />
            ))}
          </ul>
        )}
      </Listed>
    </Card>
  );
}

function SampleRow({ answer }: { answer: SampledAnswer }) {
  const { t } = useI18n();
  const client = useQueryClient();
  const refresh = () => client.invalidateQueries({ queryKey: ['learning'] });
  const url = `/learning/sample/${answer.id}`;
  const judge = useMutation({
    mutationFn: (right: boolean) => api.put(url, { right }),
    onSuccess: async () => {
      await refresh();
      toast(t('learn.judged'), () => void api.delete(url).then(refresh, toastProblem));
    },
    onError: toastProblem,
  });
  const open = { to: '/conversations/$id', params: { id: answer.conversationId } } as const;
  return (
    <li data-testid="sample">
      <div className={rows.main} lang={answer.language}>
        <p style={{ margin: 0 }}>
          <Anchor renderRoot={(props) => <Link {...props} {...open} search={{}} />}>
            {t('learn.asked')}
          </Anchor>
          : {answer.asked}
        </p>
        <p style={{ margin: '4px 0 0', whiteSpace: 'pre-wrap' }}>
          {t('learn.answered')}: {answer.answered}
        </p>
      </div>
      <LanguageTag code={answer.language} />
      <Group gap="xs">
        <Button
          size="xs"
          variant="default"
          disabled={judge.isPending}
          onClick={() => judge.mutate(true)}
          data-testid="sample-right"
        >
          {t('learn.right')}
        </Button>
        <Button
          size="xs"
          variant="default"
          disabled={judge.isPending}
          onClick={() => judge.mutate(false)}
          data-testid="sample-wrong"
        >
          {t('learn.isWrong')}
        </Button>
      </Group>
    </li>
  );
}
