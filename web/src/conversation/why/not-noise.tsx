import { Button } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { api } from '../../api/client';
import { useI18n } from '../../i18n';
import { toast, toastProblem } from '../../ui/toast';
import { useRefreshConversation } from '../use-apply';

type Props = { conversationId: string; messageId: string };

/** Takes an item out of the archive of noise: it waits for an answer since it was written. */
export function NotNoise({ conversationId, messageId }: Props) {
  const { t } = useI18n();
  const refresh = useRefreshConversation();
  const path = `/messages/${messageId}/judgement`;
  const undo = useMutation({
    mutationFn: () => api.delete(path),
    onSuccess: () => refresh(conversationId),
    onError: toastProblem,
  });
  const say = useMutation({
    mutationFn: () => api.put(path, { noise: null }),
    onSuccess: async () => {
      await refresh(conversationId);
      toast(t('notNoise.done'), () => undo.mutate());
    },
    onError: toastProblem,
  });
  return (
    <div>
      <Button
        size="xs"
        variant="default"
        loading={say.isPending}
        onClick={() => say.mutate()}
        data-testid="not-noise"
      >
        {t('notNoise.action')}
      </Button>
      <p className="dim">{t('notNoise.help')}</p>
    </div>
  );
}
