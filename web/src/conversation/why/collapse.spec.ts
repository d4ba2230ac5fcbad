import { describe, expect, it } from '@jest/globals';
import type { HistoryEntry } from '../../api/types';
import { collapse } from './collapse';

const step = (at: string, actor: string, action: string): HistoryEntry => ({
  at,
  actor,
  action,
  detail: null,
});

describe('collapse', () => {
  it('writes edits in a row once, with their number and the latest time', () => {
    const rows = collapse([
      step('09:00', 'Zofia', 'draft.edited'),
      step('09:01', 'Zofia', 'draft.edited'),
      step('09:02', 'Eleni', 'draft.edited'),
      step('09:03', 'Eleni', 'draft.approved'),
    ]);
    expect(rows.map(({ entry, times }) => [entry.at, entry.actor, times])).toEqual([
      ['09:01', 'Zofia', 2],
      ['09:02', 'Eleni', 1],
      ['09:03', 'Eleni', 1],
    ]);
  });

  it('keeps every assignment, for each went to somebody', () => {
    const twice = [
      step('1', 'a', 'conversation.assigned'),
      step('2', 'a', 'conversation.assigned'),
    ];
    expect(collapse(twice)).toHaveLength(2);
  });
});
