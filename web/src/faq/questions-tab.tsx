import { Button, Group, Stack } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { api } from '../api/client';
import { useI18n } from '../i18n';
import { may, useMe } from '../session/session';
import { Dialog } from '../ui/dialog';
import { Listed } from '../ui/list-state';
import { Card } from '../ui/page';
import { Empty } from '../ui/state';
import { toast, toastProblem } from '../ui/toast';
import { AcceptForm } from './accept-form';
import { type OpenQuestion, openQuestionsQuery } from './faq-api';
import { QuestionCard } from './question-card';

/** What customers keep asking and nobody has answered once and for all. */
export function QuestionsTab() {
  const { t } = useI18n();
  const me = useMe();
  const client = useQueryClient();
  const [accepting, accept] = useState<OpenQuestion | null>(null);
  const mine = me.brands.filter((brand) => may(me, 'manager', brand.id));
  const find = useMutation({
    mutationFn: async () => {
      let open = 0;
      for (const { id } of mine)
        open += (await api.post<{ open: number }>('/learning/questions/find', { brandId: id }))
          .open;
      return open;
    },
    onSuccess: async (open) => {
      await client.invalidateQueries({ queryKey: ['learning'] });
      toast(t('learn.found', { n: open }));
    },
    onError: toastProblem,
  });
  return (
    <Stack>
      {mine.length > 0 && (
        <Group justify="flex-end">
          <Button
            variant="default"
            loading={find.isPending}
            onClick={() => find.mutate()}
            data-testid="learn-find"
          >
            {t('learn.find')}
          </Button>
        </Group>
      )}
      <Listed
        query={useQuery(openQuestionsQuery)}
        empty={
          <Card>
            <Empty title={t('learn.none')}>{t('learn.noneBody')}</Empty>
          </Card>
        }
      >
        {(questions) =>
          questions.map((one) => (
            <QuestionCard key={one.id} question={one} onAccept={() => accept(one)} />
          ))
        }
      </Listed>
      <Dialog
        opened={accepting !== null}
        onClose={() => accept(null)}
        title={t('faq.add')}
        size="lg"
      >
        {accepting && <AcceptForm question={accepting} onDone={() => accept(null)} />}
      </Dialog>
    </Stack>
  );
}
