import type { FaqContent } from '../faq-content.js';

/** An entry in a file: the owner is a person there, not an id. */
export type FileEntry = Omit<FaqContent, 'ownerId'> & { id: string; owner: string | null };

/** The columns of the table, in order, and which part of an entry each is. */
export const COLUMNS = [
  ['id', 'id'],
  ['language', 'language'],
  ['question', 'question'],
  ['paraphrases', 'paraphrases'],
  ['answer', 'answer'],
  ['short_answer', 'shortAnswer'],
  ['public', 'isPublic'],
  ['valid_from', 'validFrom'],
  ['valid_until', 'validUntil'],
  ['owner', 'owner'],
  ['topic', 'topic'],
] as const satisfies readonly (readonly [string, keyof FileEntry])[];

/** What must stand in every row. */
export const NEEDED: readonly string[] = ['language', 'question', 'answer'];
