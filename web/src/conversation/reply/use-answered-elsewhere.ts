import { useMutation } from '@tanstack/react-query';
import { api, ApiProblem } from '../../api/client';
import type { ConversationDetail } from '../../api/types';
import { getI18n } from '../../i18n';
import { toast, toastProblem } from '../../ui/toast';
import { useApplyConversation, useRefreshConversation } from '../use-apply';
import type { DraftSession } from './draft-session';

/** Says that the reply was given on the platform itself; for a moment that can be taken back. */
export function useAnsweredElsewhere(conversationId: string, session: DraftSession) {
  const apply = useApplyConversation();
  const refresh = useRefreshConversation();
  const path = `/conversations/${conversationId}/answered-elsewhere`;
  const takeBack = async () => {
    try {
      await api.delete(path);
      toast(getI18n().t('draft.answeredThereUndone'));
    } catch (error) {
      toastProblem(error);
    }
    await refresh(conversationId);
  };
  return useMutation({
    mutationFn: (reason: string | undefined) => {
      const text = session.state.get().text.trim();
      return api.post<ConversationDetail>(path, {
        ...(text ? { text } : {}),
        ...(reason ? { reason } : {}),
      });
    },
    onSuccess: (detail) => {
      session.adopt(null);
      apply(detail);
      toast(getI18n().t('draft.answeredThereDone'), () => void takeBack());
    },
    onError: (error) => {
      // The platform may have shown an answer, or the customer written again, in the meantime.
      if (error instanceof ApiProblem && error.status === 409) void refresh(conversationId);
    },
  });
}
