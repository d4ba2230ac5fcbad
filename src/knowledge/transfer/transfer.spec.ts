import { describe, expect, it } from '@jest/globals';
import type { FaqEntry } from '../faq-entry.entity.js';
import type { FileEntry } from './columns.js';
import { planOf } from './plan.js';
import { type FileRow, readFile } from './read-file.js';
import { type ReadRow, readRow } from './read-row.js';
import { csvOf, jsonOf } from './write-file.js';

const ID = '11111111-1111-4111-8111-111111111111';
const OWNERS = new Map([['eleni@shop.example', ID]]);
const entry: FileEntry = {
  id: ID,
  language: 'el',
  question: 'Ποιες ώρες είστε ανοιχτά;',
  paraphrases: ['Τι ώρες, "ακριβώς";', 'Πότε ανοίγετε;'],
  answer: '=1+1 δεν είναι πράξη.\nΔευτέρα έως Παρασκευή',
  shortAnswer: null,
  isPublic: true,
  validFrom: '2026-02-28',
  validUntil: null,
  owner: 'eleni@shop.example',
  topic: null,
};

const rowsOf = (file: ReturnType<typeof readFile>): FileRow[] => {
  if (file.fault) throw new Error(JSON.stringify(file.fault));
  return file.rows;
};
const readAll = (rows: FileRow[]) => rows.map((row) => readRow(row, OWNERS));

describe('a file of entries', () => {
  it.each(['csv', 'json'] as const)('comes back from %s as it went out', (format) => {
    const text = format === 'csv' ? csvOf([entry]) : jsonOf([entry]);
    const [read] = readAll(rowsOf(readFile(format, text))) as ReadRow[];
    const { owner: _, id, ...content } = entry;
    expect(read).toMatchObject({
      line: format === 'csv' ? 2 : 1,
      id,
      content: { ...content, ownerId: ID },
    });
  });

  it('keeps a spreadsheet from calculating', () => {
    expect(csvOf([entry])).toContain(`"'=1+1`);
  });

  it('is read with the separators and names that spreadsheets write', () => {
    const semi =
      'Language;Question;Answer;Short answer;Public\r\nsk;Kde ste?;V Nitre.;Nitra;áno\r\n';
    const tabs = 'language\tquestion\tanswer\nsk\tKde ste?\tV Nitre.\n\t\t\n';
    const [one] = readAll(rowsOf(readFile('csv', semi))) as ReadRow[];
    expect(one!.content).toMatchObject({
      answer: 'V Nitre.',
      shortAnswer: 'Nitra',
      isPublic: true,
    });
    expect(readAll(rowsOf(readFile('csv', tabs)))).toHaveLength(1);
  });

  it('names the line of a row, also below rows of several lines', () => {
    const text = 'language,question,answer\nen,A?,"one\ntwo"\n\nen,,"x\ny"\nen,B?,z\n';
    const rows = rowsOf(readFile('csv', text));
    expect(rows.map(({ line }) => line)).toEqual([2, 5, 7]);
    expect(readAll(rows)[1]).toEqual([{ line: 5, column: 'question', code: 'missing', value: '' }]);
  });

  it.each([
    ['csv', 'question,answer\na,b\n', { line: 1, code: 'column_missing', value: 'language' }],
    ['csv', 'language,question,answer\nen,"open,b\n', { code: 'unreadable' }],
    ['csv', '', { code: 'column_missing' }],
    ['json', '{"language":"en"}', { code: 'unreadable' }],
    ['json', '[{}, 7]', { line: 2, code: 'not_an_entry' }],
    ['json', '[{"frage":"x"}]', { line: 1, code: 'not_an_entry', value: 'frage' }],
    ['json', JSON.stringify(Array(2001).fill({})), { code: 'too_many', value: '2000' }],
    ['csv', `language,question,answer\n${'en,a,b\n'.repeat(2001)}`, { code: 'too_many' }],
  ] as const)('of %s that can not be read says why: %.40s', (format, text, fault) => {
    expect(readFile(format, text)).toMatchObject({ fault });
  });

  it('names every fault of a row', () => {
    const values = {
      id: '7',
      language: 'Greek',
      question: 'x'.repeat(501),
      answer: ' ',
      public: 'perhaps',
      valid_from: '2026-02-30',
      owner: 'nobody@shop.example',
    };
    const faults = readRow({ line: 9, values }, OWNERS) as { column: string; code: string }[];
    expect(faults.map(({ column, code }) => `${column} ${code}`).sort()).toEqual([
      'answer missing',
      'id wrong',
      'language too_long',
      'language wrong',
      'owner unknown_owner',
      'public wrong',
      'question too_long',
      'valid_from wrong',
    ]);
  });
});

describe('the plan of an import', () => {
  type Content = ReadRow['content'];
  const row = (line: number, question: string, over: Partial<Content> = {}, id = '') => ({
    line,
    id,
    given: ['language', 'question', 'answer', ...Object.keys(over)] as (keyof Content)[],
    content: {
      ...{ language: 'en', question, paraphrases: [], answer: 'Yes.', shortAnswer: null },
      ...{ isPublic: false, validFrom: null, validUntil: null, ownerId: null, topic: null },
      ...over,
    },
  });
  const there = (id: string, question: string): FaqEntry =>
    ({ ...row(0, question).content, id, brandId: 'b', version: 1 }) as unknown as FaqEntry;
  const old = [there(ID, 'Do you ship abroad?'), there('2', 'Do you gift-wrap?')];

  it('adds, changes by id or by question, and leaves what is the same', () => {
    const { rows, faults } = planOf(
      [
        row(2, 'do you SHIP abroad', { answer: 'Yes, everywhere.' }),
        row(3, 'Do you gift-wrap?'),
        row(4, 'Are you open on Sunday?'),
      ],
      old,
    );
    expect(faults).toEqual([]);
    expect(rows.map(({ action }) => action)).toEqual(['change', 'same', 'add']);
    expect(rows[0]!.changes).toEqual(['question', 'answer']);
    const [byId] = planOf([row(2, 'Do you ship to Crete?', {}, ID)], old).rows;
    expect(byId).toMatchObject({ action: 'change', entry: { id: ID } });
  });

  it('looks at all that would be there afterwards', () => {
    const clash = planOf([row(2, 'A?', { paraphrases: ['B?'] }), row(3, 'b')], old).faults;
    expect(clash.map(({ line, code }) => [line, code])).toEqual([
      [2, 'faq_twice'],
      [3, 'faq_twice'],
    ]);
    // The wording moves from one entry to the other in the same file: that is no clash.
    const moved = planOf(
      [row(2, 'Do you send abroad?', {}, ID), row(3, 'Do you ship abroad?')],
      old,
    );
    expect(moved.faults.map(({ code }) => code)).toEqual([]);
    expect(moved.rows.map(({ action }) => action)).toEqual(['change', 'add']);
    expect(planOf([row(2, 'Open?'), row(3, 'Open?', { language: 'sk' })], []).faults).toEqual([]);
  });

  it('leaves what the file does not speak of', () => {
    const rich = { ...there(ID, 'Do you ship abroad?'), paraphrases: ['Abroad?'], topic: 'x' };
    const [changed] = planOf([row(2, 'Do you ship abroad?', { topic: null })], [rich]).rows;
    expect(changed).toMatchObject({ changes: ['topic'], content: { paraphrases: ['Abroad?'] } });
  });

  it('refuses two rows for one entry', () => {
    const { faults } = planOf([row(2, 'Do you gift-wrap?'), row(3, 'do you gift wrap')], old);
    expect(faults).toContainEqual({ line: 3, code: 'row_twice', value: '2' });
  });
});
