import { CsvError, parse } from 'csv-parse/sync';
import { COLUMNS, NEEDED } from './columns.js';

/** One row of a file, its values as they stand there; `line` counts from 1, in a list of JSON the entries. */
export interface FileRow {
  line: number;
  values: Readonly<Record<string, unknown>>;
}

export interface FileFault {
  line: number;
  code: 'unreadable' | 'column_missing' | 'too_many' | 'not_an_entry';
  value: string;
}

export type ReadFile = { rows: FileRow[]; fault?: undefined } | { fault: FileFault };

export const MOST_ROWS = 2000;
const NAMES: readonly string[] = COLUMNS.map(([name]) => name);
const fault = (line: number, code: FileFault['code'], value = ''): ReadFile => ({
  fault: { line, code, value },
});

/** Reads a table or a list; a file that is neither comes back as its one fault. */
export const readFile = (format: 'csv' | 'json', text: string): ReadFile => {
  const read = format === 'csv' ? readTable(text.replace(/^\ufeff/, '')) : readList(text);
  return !read.fault && read.rows.length > MOST_ROWS
    ? fault(MOST_ROWS + 1, 'too_many', String(MOST_ROWS))
    : read;
};

const nameOf = (header: string): string =>
  header
    .trim()
    .toLowerCase()
    .replace(/[\s-]+/g, '_');

/** What separates the columns: spreadsheets of many countries write semicolons. */
function delimiterOf(header: string): string {
  const parts = (sign: string) => header.split(sign).length;
  return [',', ';', '\t'].sort((a, b) => parts(b) - parts(a))[0]!;
}

/** What the parser gives with `info`, which its types do not say. */
interface ParsedRecord {
  record: string[];
  info: { lines: number };
}

function readTable(text: string): ReadFile {
  const delimiter = delimiterOf(/^[^\r\n]*/.exec(text.trimStart())![0]);
  let records: ParsedRecord[];
  try {
    records = parse(text, {
      delimiter,
      info: true,
      relax_column_count: true,
      skip_empty_lines: true,
      max_record_size: 400_000,
      to: MOST_ROWS + 2,
    }) as unknown as ParsedRecord[];
  } catch (error) {
    return fault(error instanceof CsvError ? Number(error.lines) || 1 : 1, 'unreadable');
  }
  const [header, ...rows] = records;
  const names = (header?.record ?? []).map(nameOf);
  const missing = NEEDED.find((name) => !names.includes(name));
  if (missing) return fault(1, 'column_missing', missing);
  return {
    rows: rows
      .map(({ record, info }) => ({
        // The parser counts the lines it has read; a record may be several.
        line: info.lines - (record.join('').match(/\r\n|\r|\n/g)?.length ?? 0),
        values: Object.fromEntries(
          names.map((name, at) => [name, (record[at] ?? '').replace(/^'(?=[=+\-@\t\r])/, '')]),
        ),
      }))
      .filter(({ values }) => Object.values(values).some((value) => value.trim() !== '')),
  };
}

function readList(text: string): ReadFile {
  let read: unknown;
  try {
    read = JSON.parse(text);
  } catch {
    return fault(1, 'unreadable');
  }
  if (!Array.isArray(read)) return fault(1, 'unreadable');
  const odd = read.findIndex(
    (one) => typeof one !== 'object' || one === null || Array.isArray(one),
  );
  if (odd >= 0) return fault(odd + 1, 'not_an_entry');
  const rows = (read as Record<string, unknown>[]).map((values, at) => ({ line: at + 1, values }));
  const lost = rows.find(({ values }) => Object.keys(values).some((key) => !NAMES.includes(key)));
  if (lost) {
    const name = Object.keys(lost.values).find((key) => !NAMES.includes(key))!;
    return fault(lost.line, 'not_an_entry', name.slice(0, 60));
  }
  return { rows };
}
