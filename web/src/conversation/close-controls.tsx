import { Button, Group, Modal, NativeSelect, Stack, Textarea } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { api } from '../api/client';
import type { CloseReason, ConversationDetail } from '../api/types';
import { useI18n } from '../i18n';
import { Problem } from '../ui/problem';
import { useSingleKeys } from '../ui/single-keys';
import { toast, toastProblem } from '../ui/toast';
import { useApplyConversation } from './use-apply';

const REASONS: readonly CloseReason[] = [
  'answered_elsewhere',
  'no_reply_needed',
  'spam',
  'duplicate',
  'resolved',
  'other',
];

export function CloseControls({ conversation }: { conversation: ConversationDetail }) {
  const { t } = useI18n();
  const apply = useApplyConversation();
  const [open, dialog] = useDisclosure(false);
  const over = conversation.state === 'closed' || conversation.state === 'archived';
  const reopen = useMutation({
    mutationFn: () => api.post<ConversationDetail>(`/conversations/${conversation.id}/reopen`),
    onSuccess: (detail) => {
      apply(detail);
      toast(t('close.reopened'));
    },
    onError: toastProblem,
  });
  useSingleKeys(over ? {} : { c: dialog.open });

  if (over) {
    return (
      <Button
        size="xs"
        variant="default"
        loading={reopen.isPending}
        onClick={() => reopen.mutate()}
        data-testid="reopen"
      >
        {t('close.reopen')}
      </Button>
    );
  }
  return (
    <>
      <Button size="xs" variant="default" onClick={dialog.open} data-testid="close-open">
        {t('close.action')}
      </Button>
      <Modal
        opened={open}
        onClose={dialog.close}
        title={t('close.title')}
        closeButtonProps={{ 'aria-label': t('app.close') }}
      >
        <CloseForm
          id={conversation.id}
          onCancel={dialog.close}
          onClosed={(detail) => {
            apply(detail);
            dialog.close();
            toast(t('close.done'), () => reopen.mutate());
          }}
        />
      </Modal>
    </>
  );
}

type FormProps = {
  id: string;
  onCancel: () => void;
  onClosed: (detail: ConversationDetail) => void;
};

function CloseForm({ id, onCancel, onClosed }: FormProps) {
  const { t } = useI18n();
  const [reason, setReason] = useState<CloseReason | ''>('');
  const [note, setNote] = useState('');
  const needsNote = reason === 'other';
  const close = useMutation({
    mutationFn: () =>
      api.post<ConversationDetail>(`/conversations/${id}/close`, {
        reason,
        ...(note.trim() ? { note: note.trim() } : {}),
      }),
    onSuccess: onClosed,
  });
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        close.mutate();
      }}
    >
      <Stack>
        <Problem error={close.error} />
        <NativeSelect
          label={t('close.reason')}
          description={t('close.effect')}
          required
          withAsterisk={false}
          value={reason}
          onChange={(event) => setReason(event.currentTarget.value as CloseReason | '')}
          data={[
            { value: '', label: t('close.choose') },
            ...REASONS.map((one) => ({ value: one, label: t(`closeReason.${one}`) })),
          ]}
          data-autofocus
          data-testid="close-reason"
        />
        <Textarea
          label={t('close.note')}
          description={needsNote ? t('close.noteRequired') : undefined}
          required={needsNote}
          withAsterisk={needsNote}
          value={note}
          onChange={(event) => setNote(event.currentTarget.value)}
          data-testid="close-note"
        />
        <Group justify="flex-end">
          <Button variant="default" onClick={onCancel}>
            {t('app.cancel')}
          </Button>
          <Button
            type="submit"
            loading={close.isPending}
            disabled={!reason || (needsNote && !note.trim())}
            data-testid="close-confirm"
          >
            {t('close.title')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
