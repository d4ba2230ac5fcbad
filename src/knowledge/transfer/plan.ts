import { isDeepStrictEqual } from 'node:util';
import { contentOf, type FaqContent } from '../faq-content.js';
import type { FaqEntry } from '../faq-entry.entity.js';
import { type FaqFault, faultOf, wordingsIn } from '../faq-rules.js';
import { normalise } from '../normalise.js';
import type { ReadRow } from './read-row.js';

export interface PlannedRow {
  line: number;
  action: 'add' | 'change' | 'same';
  content: FaqContent;
  /** The entry that is changed or stays; null: a new one. */
  entry: FaqEntry | null;
  /** Which parts change. */
  changes: string[];
}

export type PlanFault = { line: number } & (FaqFault | { code: 'row_twice'; value: string });

export interface Plan {
  rows: PlannedRow[];
  faults: PlanFault[];
}

const keyOf = ({ language, question }: FaqContent): string => `${language} ${normalise(question)}`;

const changesOf = (from: FaqContent, to: FaqContent): string[] =>
  (Object.keys(to) as (keyof FaqContent)[]).filter(
    (part) => !isDeepStrictEqual(from[part], to[part]),
  );

/**
 * What a file would do to a brand's entries: a row with the id of an entry, or with its question, changes it, any
 * other is added. Nothing is removed. The rules hold for what would be there afterwards, all of it together.
 */
export function planOf(read: readonly ReadRow[], existing: readonly FaqEntry[]): Plan {
  const byId = new Map(existing.map((entry) => [entry.id, entry]));
  const byQuestion = new Map<string, FaqEntry>();
  // An entry that a row names by its id is not looked for by its question as well.
  const named = new Set(read.map(({ id }) => id));
  for (const entry of existing)
    if (!named.has(entry.id) && !byQuestion.has(keyOf(entry))) byQuestion.set(keyOf(entry), entry);
  const faults: PlanFault[] = [];
  const lines = new Map<FaqEntry, number>();
  const rows = read.map(({ line, id, content: said, given }): PlannedRow => {
    const entry = byId.get(id) ?? byQuestion.get(keyOf(said)) ?? null;
    if (!entry) return { line, action: 'add', content: said, entry, changes: [] };
    const parts = given.map((part) => [part, said[part]] as const);
    const content: FaqContent = { ...contentOf(entry), ...Object.fromEntries(parts) };
    const before = lines.get(entry);
    if (before !== undefined) faults.push({ line, code: 'row_twice', value: String(before) });
    lines.set(entry, line);
    const changes = changesOf(contentOf(entry), content);
    return { line, action: changes.length > 0 ? 'change' : 'same', content, entry, changes };
  });
  const kept = existing.filter((entry) => !lines.has(entry));
  const after: FaqContent[] = [...kept, ...rows.map(({ content }) => content)];
  for (const language of new Set(rows.map(({ content }) => content.language))) {
    const wordings = wordingsIn(after.filter((one) => one.language === language));
    for (const row of rows.filter(({ content }) => content.language === language)) {
      const fault = row.action === 'same' ? null : faultOf(row.content, wordings);
      if (fault) faults.push({ line: row.line, ...fault });
    }
  }
  return { rows, faults: faults.sort((a, b) => a.line - b.line) };
}
