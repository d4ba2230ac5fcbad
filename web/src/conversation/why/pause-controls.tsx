import { Button, Group, NativeSelect } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useMutation, useQuery } from '@tanstack/react-query';
import { api } from '../../api/client';
import type { ConversationDetail } from '../../api/types';
import { labelOf, useI18n } from '../../i18n';
import { Dialog, FormFrame } from '../../ui/dialog';
import { toast, toastProblem } from '../../ui/toast';
import { useRefreshConversation } from '../use-apply';

const REASONS = ['customer', 'carrier', 'supplier', 'return', 'appointment'];

type Pauses = { items: { to: string | null; reason: string }[]; pausable: boolean };

/** Says for whom everybody waits, while further answers and complaints are not counted. */
export function PauseControls({
  conversation: { id, clocks },
}: {
  conversation: ConversationDetail;
}) {
  const i18n = useI18n();
  const { t } = i18n;
  const refresh = useRefreshConversation();
  const [asking, ask] = useDisclosure(false);
  const path = `/conversations/${id}/pause`;
  const state = clocks.map((clock) => `${clock.id} ${clock.state}`).join();
  const pauses = useQuery({
    queryKey: ['conversation', id, 'pause', state],
    queryFn: () => api.get<Pauses>(path),
  });
  const undo = useMutation({
    mutationFn: () => api.post(`${path}/undo`),
    onSuccess: async () => {
      await refresh(id);
      toast(t('pause.undone'));
    },
    onError: toastProblem,
  });
  const done = async (said: string) => {
    ask.close();
    await refresh(id);
    toast(said, () => undo.mutate());
  };
  const pause = useMutation({
    mutationFn: (reason: string) => api.post(path, { reason }),
    onSuccess: () => done(t('pause.done')),
  });
  const resume = useMutation({
    mutationFn: () => api.delete(path),
    onSuccess: () => done(t('pause.resumed')),
    onError: toastProblem,
  });
  if (!pauses.data?.pausable) return null;
  const lasting = pauses.data.items.find(({ to }) => to === null);
  return (
    <>
      <Group gap="xs">
        {lasting && (
          <span>
            {t('pause.for')}: {labelOf(i18n, 'pauseReason', lasting.reason)}
          </span>
        )}
        {lasting ? (
          <Button
            size="xs"
            variant="default"
            loading={resume.isPending}
            onClick={() => resume.mutate()}
            data-testid="resume"
          >
            {t('pause.resume')}
          </Button>
        ) : (
          <Button size="xs" variant="default" onClick={ask.open} data-testid="pause">
            {t('pause.action')}
          </Button>
        )}
      </Group>
      <Dialog opened={asking} onClose={ask.close} title={t('pause.action')}>
        <FormFrame
          error={pause.error}
          pending={pause.isPending}
          submit={t('pause.action')}
          onCancel={ask.close}
          onSubmit={(form) => pause.mutate(String(form.get('reason')))}
        >
          <NativeSelect
            name="reason"
            label={t('pause.for')}
            description={t('pause.help')}
            required
            withAsterisk={false}
            data={[
              { value: '', label: t('pause.choose') },
              ...REASONS.map((value) => ({ value, label: labelOf(i18n, 'pauseReason', value) })),
            ]}
            data-autofocus
            data-testid="pause-reason"
          />
        </FormFrame>
      </Dialog>
    </>
  );
}
