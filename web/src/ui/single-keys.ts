import { useEffect, useRef } from 'react';
import { usePreference } from '../session/preferences';

const TYPING = 'input, textarea, select, [contenteditable="true"]';

/**
 * Shortcuts of one key. They are silent while somebody types, while a dialogue or menu is open, and
 * when the person has switched them off (WCAG 2.1.4).
 */
export function useSingleKeys(handlers: Record<string, (event: KeyboardEvent) => void>): void {
  const on = usePreference('single-keys');
  const latest = useRef(handlers);
  useEffect(() => {
    latest.current = handlers;
  });
  useEffect(() => {
    if (!on) return;
    const listen = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return;
      const target = event.target instanceof Element ? event.target : null;
      if (target?.closest(TYPING)) return;
      if (document.querySelector('[role="dialog"], [role="menu"]')) return;
      const handler = latest.current[event.key];
      if (!handler) return;
      event.preventDefault();
      handler(event);
    };
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  }, [on]);
}
