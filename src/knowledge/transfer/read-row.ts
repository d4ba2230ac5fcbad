import { LANGUAGE_CODE } from '../../identity/locale.js';
import type { FaqContent } from '../faq-content.js';
import { ANSWER_MAX, PARAPHRASES_MAX, QUESTION_MAX, SHORT_MAX, TOPIC_MAX } from '../faq-limits.js';
import { COLUMNS, type FileEntry } from './columns.js';
import type { FileRow } from './read-file.js';

export interface RowFault {
  line: number;
  /** The column. */
  column: string;
  code: 'missing' | 'too_long' | 'too_many' | 'wrong' | 'unknown_owner';
  value: string;
}

export interface ReadRow {
  line: number;
  /** As the file has it; empty: none. */
  id: string;
  content: FaqContent;
  /** The parts that the file speaks of; of an entry that is there the others stay. */
  given: (keyof FaqContent)[];
}

/** What a part of the file is in an entry. */
const PARTS = Object.fromEntries(
  COLUMNS.map(([, part]) => [part, part === 'owner' ? 'ownerId' : part === 'id' ? null : part]),
) as Record<keyof FileEntry, keyof FaqContent | null>;

const YES = new Set(['yes', 'true', '1', 'y', 'ano', 'áno', 'tak', 'evet', 'ναι']);
const NO = new Set(['', 'no', 'false', '0', 'n', 'nie', 'hayır', 'hayir', 'όχι', 'οχι']);
const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;
const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** Whether it is a day of the calendar, as ISO 8601 writes it. */
const isDay = (text: string): boolean =>
  DAY.test(text) &&
  !Number.isNaN(Date.parse(text)) &&
  new Date(text).toISOString().startsWith(text);

/** Other wordings stand one a line, or with a bar between them. */
const listOf = (value: unknown): string[] =>
  (Array.isArray(value) ? value.map(String) : textOf(value).split(/\r\n|\r|\n|\s\|\s/))
    .map((one) => one.trim())
    .filter((one) => one !== '');

function textOf(value: unknown): string {
  if (typeof value === 'string') return value.trim();
  return typeof value === 'number' || typeof value === 'boolean' ? String(value) : '';
}

/** A row as an entry, or what is wrong with it. `owners`: the brand's people by their address in lower case. */
export function readRow(
  { line, values }: FileRow,
  owners: ReadonlyMap<string, string>,
): ReadRow | RowFault[] {
  const faults: RowFault[] = [];
  const wrong = (column: string, code: RowFault['code'], value: string): void => {
    faults.push({ line, column, code, value: value.slice(0, 80) });
  };
  const text = (column: string, max: number): string => {
    const value = textOf(values[column]).replace(/\r\n?/g, '\n');
    if (value.length > max) wrong(column, 'too_long', String(max));
    return value;
  };
  const needed = (column: string, max: number): string => {
    const value = text(column, max);
    if (value === '') wrong(column, 'missing', '');
    return value;
  };
  const day = (column: string): string | null => {
    const value = text(column, 10);
    if (value !== '' && !isDay(value)) wrong(column, 'wrong', value);
    return value || null;
  };
  const language = needed('language', 3).toLowerCase();
  if (language !== '' && !LANGUAGE_CODE.test(language)) wrong('language', 'wrong', language);
  const paraphrases = listOf(values.paraphrases);
  if (paraphrases.length > PARAPHRASES_MAX)
    wrong('paraphrases', 'too_many', String(PARAPHRASES_MAX));
  if (paraphrases.some((one) => one.length > QUESTION_MAX))
    wrong('paraphrases', 'too_long', String(QUESTION_MAX));
  const said = textOf(values.public).toLowerCase();
  if (!YES.has(said) && !NO.has(said)) wrong('public', 'wrong', said);
  const owner = text('owner', 200).toLowerCase();
  if (owner !== '' && !owners.has(owner)) wrong('owner', 'unknown_owner', owner);
  const id = textOf(values.id).toLowerCase();
  if (id !== '' && !UUID.test(id)) wrong('id', 'wrong', id);
  const content: FaqContent = {
    language,
    question: needed('question', QUESTION_MAX),
    paraphrases,
    answer: needed('answer', ANSWER_MAX),
    shortAnswer: text('short_answer', SHORT_MAX) || null,
    isPublic: YES.has(said),
    validFrom: day('valid_from'),
    validUntil: day('valid_until'),
    ownerId: owners.get(owner) ?? null,
    topic: text('topic', TOPIC_MAX) || null,
  };
  const given = COLUMNS.filter(([name]) => name in values).map(([, part]) => PARTS[part]);
  return faults.length > 0
    ? faults
    : { line, id, content, given: given.filter((one) => one !== null) };
}
