import { useMutation } from '@tanstack/react-query';
import { api, ApiProblem } from '../../api/client';
import { getI18n } from '../../i18n';
import { toast } from '../../ui/toast';
import { useRefreshConversation } from '../use-apply';
import type { DraftSession } from './draft-session';

/** Approval goes to exactly the version on the screen: what is unsaved is saved first. */
export function useApprove(conversationId: string, session: DraftSession, onSent: () => void) {
  const refresh = useRefreshConversation();
  return useMutation({
    mutationFn: async (reason: string | undefined) => {
      const draft = await session.flush();
      return api.post<{ publicationId: string }>(`/drafts/${draft.id}/approve`, {
        version: draft.version,
        ...(reason ? { reason } : {}),
      });
    },
    onSuccess: async () => {
      toast(getI18n().t('draft.approved'));
      await refresh(conversationId);
      session.adopt(null);
      onSent();
    },
    onError: (error) => {
      // The server saw what we did not: a new message, a closed window, another rule.
      if (error instanceof ApiProblem && error.status !== 0) void refresh(conversationId);
    },
  });
}
