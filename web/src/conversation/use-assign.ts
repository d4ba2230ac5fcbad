import { useMutation, useQueryClient } from '@tanstack/react-query';
import { api } from '../api/client';
import { conversationQuery } from '../api/queries';
import type { ConversationDetail, Ref } from '../api/types';
import { getI18n } from '../i18n';
import { toast, toastProblem } from '../ui/toast';
import { useApplyConversation } from './use-apply';

type Assignment = { userId: string | null; teamId: string | null };
type Change = Assignment & { id: string; done: string; before: Assignment | null };

/** Assigning, with the way back offered when the earlier assignment is known. */
export function useAssign() {
  const client = useQueryClient();
  const apply = useApplyConversation();
  const { mutate, isPending } = useMutation({
    mutationFn: ({ id, userId, teamId }: Change) =>
      api.put<ConversationDetail>(`/conversations/${id}/assignment`, { userId, teamId }),
    onSuccess: (detail, { id, done, before }) => {
      apply(detail);
      const undone = getI18n().t('assign.undone');
      toast(done, before ? () => mutate({ id, ...before, done: undone, before: null }) : undefined);
    },
    onError: toastProblem,
  });

  const before = (id: string): Assignment | null => {
    const known = client.getQueryData(conversationQuery(id).queryKey);
    return known ? { userId: known.assignee?.id ?? null, teamId: known.team?.id ?? null } : null;
  };
  const assigned = (to: Ref) => getI18n().t('assign.done', { name: to.name });
  return {
    isPending,
    /** A person takes it; the team it was routed to stays noted. */
    toUser: (id: string, user: Ref) => {
      const earlier = before(id);
      const teamId = earlier?.teamId ?? null;
      mutate({ id, userId: user.id, teamId, done: assigned(user), before: earlier });
    },
    toTeam: (id: string, team: Ref) =>
      mutate({ id, userId: null, teamId: team.id, done: assigned(team), before: before(id) }),
    toNobody: (id: string) => {
      const done = getI18n().t('assign.removed');
      mutate({ id, userId: null, teamId: null, done, before: before(id) });
    },
  };
}
