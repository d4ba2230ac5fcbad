import { infiniteQueryOptions, keepPreviousData, queryOptions } from '@tanstack/react-query';
import { api } from '../api/client';
import type { TemplateFigures, TemplatesPage } from './template-types';

export type TemplateFilter = { brand?: string; language?: string; q?: string; limit?: number };

export const templatesQuery = (filter: TemplateFilter) =>
  infiniteQueryOptions({
    queryKey: ['templates', filter],
    queryFn: ({ pageParam }) =>
      api.get<TemplatesPage>('/templates', { ...filter, cursor: pageParam }),
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.next,
    // What is about to be clicked stays in its place while the next letters are looked up.
    placeholderData: keepPreviousData,
  });

export const templateFiguresQuery = (brand: string | undefined) =>
  queryOptions({
    queryKey: ['template-figures', brand ?? ''],
    queryFn: () => api.get<{ items: TemplateFigures[] }>('/templates/figures', { brand }),
    select: ({ items }) => items,
  });
