import { Button, Group, MultiSelect, NativeSelect, Stack, Switch } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { api } from '../../api/client';
import type { Correction, Judgement, SentimentLabel } from '../../api/types';
import { labelOf, useI18n } from '../../i18n';
import { Dialog, FormFrame } from '../../ui/dialog';
import { toast, toastProblem } from '../../ui/toast';
import { useRefreshConversation } from '../use-apply';
import { changesOf, NOISES, RISKS, TOPICS } from './correction';

type Props = { conversationId: string; messageId: string; judgement: Judgement };

/** Who had the last word on an item, and the way to have it oneself. */
export function CorrectJudgement({ conversationId, messageId, judgement }: Props) {
  const { t } = useI18n();
  const refresh = useRefreshConversation();
  const [opened, dialog] = useDisclosure(false);
  const path = `/messages/${messageId}/judgement`;
  const restore = useMutation({
    mutationFn: () => api.delete(path),
    onSuccess: async () => {
      await refresh(conversationId);
      toast(t('correct.restored'));
    },
    onError: toastProblem,
  });
  const done = async () => {
    dialog.close();
    await refresh(conversationId);
    toast(t('correct.done'), () => restore.mutate());
  };
  return (
    <>
      {judgement.changedBy && <p>{t(`correct.by.${judgement.changedBy}`)}</p>}
      <Group gap="xs">
        <Button size="xs" variant="default" onClick={dialog.open} data-testid="correct">
          {t('correct.action')}
        </Button>
        {judgement.changedBy === 'person' && (
          <Button
            size="xs"
            variant="subtle"
            loading={restore.isPending}
            onClick={() => restore.mutate()}
            data-testid="correct-undo"
          >
            {t('correct.restore')}
          </Button>
        )}
      </Group>
      <Dialog opened={opened} onClose={dialog.close} title={t('correct.title')}>
        <Form path={path} judgement={judgement} onCancel={dialog.close} onDone={done} />
      </Dialog>
    </>
  );
}

type FormProps = { path: string; judgement: Judgement; onCancel: () => void; onDone: () => void };

function Form({ path, judgement, onCancel, onDone }: FormProps) {
  const i18n = useI18n();
  const { t } = i18n;
  const [said, say] = useState<Required<Omit<Correction, 'language'>>>({
    sentiment: judgement.sentiment.label,
    topics: judgement.topics.map(({ topic }) => topic),
    risks: judgement.risks.map(({ risk }) => risk),
    noise: judgement.noise,
    needsHuman: judgement.needsHuman,
  });
  const changes = changesOf(judgement, said);
  const save = useMutation({ mutationFn: () => api.put(path, changes), onSuccess: onDone });
  const options = (group: string, values: readonly string[]) =>
    values.map((value) => ({ value, label: labelOf(i18n, group, value) }));
  return (
    <FormFrame
      error={save.error}
      pending={save.isPending}
      submit={t('correct.save')}
      onSubmit={() => (Object.keys(changes).length > 0 ? save.mutate() : onCancel())}
      onCancel={onCancel}
    >
      <Stack>
        <p className="dim" style={{ margin: 0 }}>
          {t('correct.effect')}
        </p>
        <NativeSelect
          label={t('queue.sentiment')}
          value={said.sentiment}
          onChange={(event) =>
            say({ ...said, sentiment: event.currentTarget.value as SentimentLabel })
          }
          data={options('sentiment', ['negative', 'neutral', 'positive'])}
          data-testid="correct-sentiment"
        />
        <MultiSelect
          label={t('correct.topics')}
          value={said.topics}
          onChange={(topics) => say({ ...said, topics })}
          data={options('topic', TOPICS)}
        />
        <MultiSelect
          label={t('correct.risks')}
          value={said.risks}
          onChange={(risks) => say({ ...said, risks })}
          data={options('risk', RISKS)}
        />
        <NativeSelect
          label={t('correct.noise')}
          value={said.noise ?? ''}
          onChange={(event) => say({ ...said, noise: event.currentTarget.value || null })}
          data={[{ value: '', label: t('correct.noNoise') }, ...options('noise', NOISES)]}
          data-testid="correct-noise"
        />
        <Switch
          label={t('correct.human')}
          checked={said.needsHuman}
          onChange={(event) => say({ ...said, needsHuman: event.currentTarget.checked })}
        />
      </Stack>
    </FormFrame>
  );
}
