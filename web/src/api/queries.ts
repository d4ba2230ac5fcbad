import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { api, withQuery } from './client';
import type { WebhookDelivery, WebhookEndpoint } from '../webhooks/types';
import type * as t from './types';

export type QueueFilter = {
  view: t.QueueView;
  brand?: string;
  platform?: string;
  language?: string;
  sentiment?: t.SentimentLabel;
  q?: string;
};

const firstPage = null as string | null;

function listOptions<P extends { next: string | null }>(
  key: unknown[],
  path: string,
  query: Record<string, string | number | undefined> = {},
) {
  return infiniteQueryOptions({
    queryKey: key,
    queryFn: ({ pageParam }) => api.get<P>(withQuery(path, { ...query, cursor: pageParam })),
    initialPageParam: firstPage,
    getNextPageParam: (page) => page.next,
  });
}

export const meQuery = queryOptions({
  queryKey: ['me'],
  queryFn: () => api.get<t.Me>('/auth/me'),
  staleTime: 5 * 60_000,
});

export const inviteQuery = (token: string) =>
  queryOptions({
    queryKey: ['invite', token],
    queryFn: () => api.get<t.Invite>(`/auth/invites/${encodeURIComponent(token)}`),
  });

export const queueQuery = (filter: QueueFilter) =>
  listOptions<t.QueuePage>(['queue', filter], '/conversations', { ...filter, limit: 50 });

export const countsQuery = queryOptions({
  queryKey: ['counts'],
  queryFn: () => api.get<t.Counts>('/conversations/counts'),
});

const MOVING: readonly t.PublicationState[] = ['queued', 'sending', 'unknown'];

export const conversationQuery = (id: string) =>
  queryOptions({
    queryKey: ['conversation', id],
    queryFn: () => api.get<t.ConversationDetail>(`/conversations/${id}`),
    // The stream tells of changes; while a reply is under way a look every few seconds backs it up.
    refetchInterval: (query) => {
      const messages = query.state.data?.messages ?? [];
      return messages.some((m) => m.publication && MOVING.includes(m.publication.state))
        ? 3_000
        : false;
    },
  });

export const membersQuery = queryOptions({
  queryKey: ['members'],
  queryFn: () => api.get<t.Page<t.Member>>('/members'),
  select: (page) => page.items,
});
export const teamsQuery = queryOptions({
  queryKey: ['teams'],
  queryFn: () => api.get<t.Page<t.Team>>('/teams'),
  select: (page) => page.items,
});
export const platformsQuery = queryOptions({
  queryKey: ['platforms'],
  queryFn: () => api.get<t.Page<t.PlatformManifest>>('/platforms'),
  select: (page) => page.items,
  staleTime: 60 * 60_000,
});
export const accountsQuery = queryOptions({
  queryKey: ['accounts'],
  queryFn: () => api.get<t.Page<t.Account>>('/accounts'),
  select: (page) => page.items,
  refetchInterval: 30_000,
});
export const deadLettersQuery = () =>
  listOptions<t.Page<t.DeadLetter>>(['dead-letters'], '/dead-letters');
export const alertsQuery = () => listOptions<t.Page<t.Alert>>(['alerts'], '/alerts');
export const outboxQuery = () => listOptions<t.MailPage>(['outbox'], '/outbox');
export const mailQuery = (id: string) =>
  queryOptions({
    queryKey: ['outbox', 'mail', id],
    queryFn: () => api.get<t.MailDetail>(`/outbox/${id}`),
  });
export const endpointsQuery = queryOptions({
  queryKey: ['endpoints'],
  queryFn: () => api.get<t.Page<WebhookEndpoint>>('/webhook-endpoints'),
  select: (page) => page.items,
});
export const deliveriesQuery = () =>
  listOptions<t.Page<WebhookDelivery>>(['deliveries'], '/webhook-deliveries');
export const reportQuery = (brand: string | undefined, days: number) =>
  queryOptions({
    queryKey: ['report', brand ?? '', days],
    queryFn: () => api.get<t.PromiseReport>('/reports/promise', { brand, days }),
  });
export const triageFiguresQuery = (brand: string | undefined, days: number) =>
  queryOptions({
    queryKey: ['triage-figures', brand ?? '', days],
    queryFn: () => api.get<t.TriageFigures>(withQuery('/triage/figures', { brand, days })),
  });
export const systemQuery = queryOptions({
  queryKey: ['system'],
  queryFn: () => api.get<t.SystemStatus>('/system/status'),
  refetchInterval: 10_000,
});
export const apiKeysQuery = queryOptions({
  queryKey: ['api-keys'],
  queryFn: () => api.get<t.Page<t.ApiKey>>('/api-keys'),
  select: (page) => page.items,
});
