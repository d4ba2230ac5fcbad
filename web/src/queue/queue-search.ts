import type { QueueFilter } from '../api/queries';
import type { QueueView, SentimentLabel } from '../api/types';

/** The queue's view and filters live in the address, so that they survive a reload and can be sent. */
export type QueueSearch = Partial<QueueFilter>;

export const VIEWS: readonly QueueView[] = [
  'open',
  'mine',
  'unassigned',
  'bot',
  'waiting',
  'closed',
  'archived',
];
export const SENTIMENTS: readonly SentimentLabel[] = ['negative', 'neutral', 'positive'];
export const FILTER_KEYS = ['brand', 'platform', 'language', 'sentiment'] as const;

export function readQueueSearch(raw: Record<string, unknown>): QueueSearch {
  const text = (key: string) => {
    const value = raw[key];
    // The router reads digits in the address as a number.
    const known = typeof value === 'number' ? String(value) : value;
    return typeof known === 'string' && known !== '' ? known.slice(0, 200) : undefined;
  };
  const search: QueueSearch = {};
  const view = VIEWS.find((known) => known === raw.view);
  const sentiment = SENTIMENTS.find((known) => known === raw.sentiment);
  if (view && view !== 'open') search.view = view;
  if (sentiment) search.sentiment = sentiment;
  for (const key of ['brand', 'platform', 'language', 'q'] as const) {
    const value = text(key);
    if (value) search[key] = value;
  }
  return search;
}

export function toFilter(search: QueueSearch): QueueFilter {
  return { view: 'open', ...search };
}
