import { useMutation } from '@tanstack/react-query';
import { api } from '../../api/client';
import type { Draft, Place } from '../../api/types';
import { toastProblem } from '../../ui/toast';
import { useRefreshConversation } from '../use-apply';

/** A fresh draft: composed by the server, or started from a given text. */
export function useCompose(conversationId: string, onMade: (draft: Draft) => void) {
  const refresh = useRefreshConversation();
  return useMutation({
    mutationFn: (start: { place?: Place; text?: string; playbook?: string }) =>
      api.post<Draft>(`/conversations/${conversationId}/drafts`, start),
    onSuccess: (draft) => {
      onMade(draft);
      void refresh(conversationId);
    },
    onError: toastProblem,
  });
}
