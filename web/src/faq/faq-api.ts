import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { api, withQuery } from '../api/client';
import type { Page } from '../api/types';
import type { Faq, FaqContent } from './types';

export type FaqFilter = {
  brand?: string;
  language?: string;
  q?: string;
  topic?: string;
  valid?: string;
  owner?: string;
};
export type FaqVersion = {
  version: number;
  at: string;
  by: string | null;
  change: 'made' | 'changed' | 'restored' | 'removed' | 'brought_back';
  content: FaqContent;
};
export type ImportResult = {
  done: boolean;
  added: number;
  changed: number;
  same: number;
  rows: { line: number; action: 'add' | 'change'; language: string; question: string }[];
  faults: {
    line: number;
    code: string;
    column: string | null;
    value: string;
    other: string | null;
  }[];
};
export type BrandSettings = { id: string; slug: string | null; helpEmail: string | null };
export type OpenQuestion = {
  id: string;
  brandId: string;
  language: string;
  topic: string | null;
  customers: number;
  messages: number;
  lastAt: string;
  question: string;
  samples: string[];
  answer: string;
  answerFrom: 'replies' | 'starter' | 'nothing';
  replies: number;
};
export type Share = {
  of: number;
  count: number;
  share: number | null;
  low: number | null;
  high: number | null;
};
export type LearningFigures = {
  contained: Share;
  wrong: Share;
  languages: { language: string; contained: Share; pending: number; wrong: Share }[];
};
export type SampledAnswer = {
  id: string;
  conversationId: string;
  language: string;
  asked: string;
  answered: string;
};
export type Trouble = {
  entryId: string;
  language: string;
  question: string;
  given: number;
  handedOver: number;
  unhelpful: number;
  wrong: number;
};

export const faqListQuery = (filter: FaqFilter) =>
  infiniteQueryOptions({
    queryKey: ['faq', filter],
    queryFn: ({ pageParam }) => api.get<Page<Faq>>('/faq', { ...filter, cursor: pageParam }),
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.next,
  });

const list = <T>(key: unknown[], path: string) =>
  queryOptions({
    queryKey: key,
    queryFn: () => api.get<Page<T>>(path),
    select: (page) => page.items,
  });

export const faqVersionsQuery = (id: string) =>
  list<FaqVersion>(['faq', id, 'versions'], `/faq/${id}/versions`);
export const brandSettingsQuery = list<BrandSettings>(['brands'], '/brands');
export const openQuestionsQuery = list<OpenQuestion>(
  ['learning', 'questions'],
  '/learning/questions',
);
export const sampleQuery = list<SampledAnswer>(['learning', 'sample'], '/learning/sample');
export const troubleQuery = list<Trouble>(['learning', 'trouble'], '/learning/trouble');
export const learningFiguresQuery = queryOptions({
  queryKey: ['learning', 'figures'],
  queryFn: () => api.get<LearningFigures>('/learning/figures'),
});

export const exportUrl = (brand: string, format: 'csv' | 'json'): string =>
  `/api/v1${withQuery('/faq/export', { brand, format })}`;
