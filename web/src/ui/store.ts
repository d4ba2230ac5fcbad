import { useSyncExternalStore } from 'react';

/** One value outside React that components can follow; enough where a context would be a pyramid. */
export function createStore<T>(initial: T) {
  let value = initial;
  const listeners = new Set<() => void>();
  const subscribe = (listener: () => void) => {
    listeners.add(listener);
    return () => listeners.delete(listener);
  };
  return {
    get: () => value,
    set: (next: T) => {
      if (Object.is(next, value)) return;
      value = next;
      listeners.forEach((notify) => notify());
    },
    use: () => useSyncExternalStore(subscribe, () => value),
  };
}
