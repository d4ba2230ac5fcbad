import { useSyncExternalStore } from 'react';

/**
 * Countdowns run on the server's clock: a browser an hour off must not show "overdue" at once.
 * Every answer that carries `serverNow` corrects the offset.
 */
let offsetMs = 0;
let tick = Date.now();
let timer: ReturnType<typeof setInterval> | undefined;
const listeners = new Set<() => void>();

export function observeServerNow(body: unknown, sentAt: number): void {
  if (typeof body !== 'object' || body === null) return;
  const text = (body as { serverNow?: unknown }).serverNow;
  if (typeof text !== 'string') return;
  const receivedAt = Date.now();
  offsetMs = Date.parse(text) - (sentAt + receivedAt) / 2;
}

export function serverNow(): number {
  return Date.now() + offsetMs;
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  timer ??= setInterval(() => {
    tick = serverNow();
    listeners.forEach((notify) => notify());
  }, 1000);
  return () => {
    listeners.delete(listener);
    if (listeners.size === 0) {
      clearInterval(timer);
      timer = undefined;
    }
  };
}

/** The server's time in milliseconds, renewed once a second for all countdowns together. */
export function useServerNow(): number {
  return useSyncExternalStore(subscribe, () => {
    if (!timer) tick = serverNow();
    return tick;
  });
}
