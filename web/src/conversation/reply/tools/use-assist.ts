import { queryOptions, useQuery } from '@tanstack/react-query';
import { api } from '../../../api/client';

export const REWRITES = ['shorter', 'warmer', 'more_formal', 'simpler', 'more_concrete'] as const;
export type Rewrite = (typeof REWRITES)[number];
export type Written = { text: string; language: string };

const assistQuery = queryOptions({
  queryKey: ['assist'],
  queryFn: () => api.get<{ model: string | null }>('/assist'),
  staleTime: Infinity,
});

/** The name of the language model that helps here; null where none is set up. */
export const useModel = (): string | null => useQuery(assistQuery).data?.model ?? null;
