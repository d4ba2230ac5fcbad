import type { QueryClient } from '@tanstack/react-query';
import { createStore } from '../ui/store';
import type { LiveEvent } from './types';

export type LiveState = 'connecting' | 'live' | 'offline';

const GATHER_MS = 250;
const RETRY_MS = [1_000, 2_000, 5_000, 10_000, 30_000];

const state = createStore<LiveState>('connecting');
export const useLiveState = state.use;

/** Query keys that an event makes stale; `null` stands for "we may have missed something". */
function staleKeys(event: LiveEvent | null): string[][] {
  if (event === null)
    return [['queue'], ['counts'], ['conversation'], ['alerts'], ['outbox'], ['accounts']];
  switch (event.type) {
    case 'conversation':
      return event.conversationId
        ? [['queue'], ['counts'], ['conversation', event.conversationId]]
        : [['queue'], ['counts'], ['conversation']];
    case 'counts':
      return [['counts'], ['queue']];
    case 'alert':
      return [['alerts']];
    case 'account':
      return [['accounts'], ['dead-letters']];
    case 'notice':
      return [];
    case 'outbox':
      return [['outbox'], ['deliveries']];
  }
}

function parse(data: string): LiveEvent | null {
  try {
    return JSON.parse(data) as LiveEvent;
  } catch {
    return null;
  }
}

/**
 * Keeps one event stream open while signed in; returns a function that closes it. `onNotice`: the person has an
 * alert to see, or may have missed one.
 */
export function startLive(client: QueryClient, onNotice: () => void): () => void {
  let source: EventSource | undefined;
  let retry: ReturnType<typeof setTimeout> | undefined;
  let gather: ReturnType<typeof setTimeout> | undefined;
  let failures = 0;
  let wasLive = false;
  const pending = new Map<string, string[]>();

  const flush = () => {
    gather = undefined;
    const keys = [...pending.values()];
    pending.clear();
    for (const queryKey of keys) void client.invalidateQueries({ queryKey });
  };
  const mark = (event: LiveEvent | null) => {
    for (const key of staleKeys(event) ?? []) pending.set(key.join('/'), key);
    gather ??= setTimeout(flush, GATHER_MS);
  };
  const connect = () => {
    clearTimeout(retry);
    source?.close();
    source = new EventSource('/api/v1/live');
    source.onopen = () => {
      failures = 0;
      state.set('live');
      if (wasLive) mark(null);
      wasLive = true;
      onNotice();
    };
    source.onmessage = (message: MessageEvent<string>) => {
      const event = parse(message.data);
      if (event?.type === 'notice') onNotice();
      else if (event) mark(event);
    };
    source.onerror = () => {
      source?.close();
      const wait = RETRY_MS[Math.min(failures, RETRY_MS.length - 1)];
      failures += 1;
      state.set(failures > 1 || !navigator.onLine ? 'offline' : 'connecting');
      retry = setTimeout(connect, wait);
    };
  };
  const goneOffline = () => state.set('offline');

  window.addEventListener('online', connect);
  window.addEventListener('offline', goneOffline);
  connect();
  return () => {
    window.removeEventListener('online', connect);
    window.removeEventListener('offline', goneOffline);
    clearTimeout(retry);
    clearTimeout(gather);
    source?.close();
    state.set('connecting');
  };
}
