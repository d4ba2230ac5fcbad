import { useQueryClient, type QueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { api, ApiProblem } from '../../api/client';
import { conversationQuery } from '../../api/queries';
import type { ConversationDetail, Draft } from '../../api/types';
import { DraftSession, type DraftIo } from './draft-session';

function draftIo(client: QueryClient, conversationId: string): DraftIo {
  const keep = (draft: Draft) => {
    client.setQueryData(conversationQuery(conversationId).queryKey, (known) =>
      known ? { ...known, draft } : known,
    );
    return draft;
  };
  return {
    create: async (text, place) =>
      keep(await api.post<Draft>(`/conversations/${conversationId}/drafts`, { text, place })),
    update: async (draft, text, place) =>
      keep(await api.put<Draft>(`/drafts/${draft.id}`, { text, place, version: draft.version })),
    isConflict: (error) => error instanceof ApiProblem && error.code === 'stale_version',
  };
}

/** The reply being written to a conversation, kept in step with what the server reports. */
export function useDraftSession(conversation: ConversationDetail): DraftSession {
  const client = useQueryClient();
  const { id, draft, replyOptions } = conversation;
  const [session] = useState(
    () => new DraftSession(draftIo(client, id), draft, replyOptions[0]?.place ?? 'public_comment'),
  );
  useEffect(() => session.receive(draft), [session, draft]);
  useEffect(() => () => session.leave(), [session]);
  return session;
}
