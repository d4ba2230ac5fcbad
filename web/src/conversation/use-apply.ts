import { useQueryClient } from '@tanstack/react-query';
import { useCallback } from 'react';
import { conversationQuery } from '../api/queries';
import type { ConversationDetail } from '../api/types';

/** Puts what the server answered in place at once and lets the lists follow. */
export function useApplyConversation() {
  const client = useQueryClient();
  return useCallback(
    (detail: ConversationDetail) => {
      client.setQueryData(conversationQuery(detail.id).queryKey, detail);
      void client.invalidateQueries({ queryKey: ['queue'] });
      void client.invalidateQueries({ queryKey: ['counts'] });
    },
    [client],
  );
}

/** After a change whose answer is not the conversation: everything about it is read again. */
export function useRefreshConversation() {
  const client = useQueryClient();
  return useCallback(
    async (id: string) => {
      void client.invalidateQueries({ queryKey: ['queue'] });
      void client.invalidateQueries({ queryKey: ['counts'] });
      await client.invalidateQueries({ queryKey: ['conversation', id] });
    },
    [client],
  );
}
