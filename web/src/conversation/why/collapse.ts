import type { HistoryEntry } from '../../api/types';

export type Collapsed = { entry: HistoryEntry; times: number };

/** The same step by the same actor in a row (every autosave is one) stands once, with its latest time. */
export function collapse(history: readonly HistoryEntry[]): Collapsed[] {
  const result: Collapsed[] = [];
  for (const entry of history) {
    const last = result.at(-1);
    const same = last && last.entry.actor === entry.actor && last.entry.action === entry.action;
    if (same && entry.action === 'draft.edited') {
      last.entry = entry;
      last.times += 1;
    } else {
      result.push({ entry, times: 1 });
    }
  }
  return result;
}
