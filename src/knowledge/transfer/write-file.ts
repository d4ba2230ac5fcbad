import { COLUMNS, type FileEntry } from './columns.js';

/** A cell that begins so would be calculated by a spreadsheet; the apostrophe says that it is text. */
const FORMULA = /^[=+\-@\t\r]/;

const plainOf = (value: FileEntry[keyof FileEntry]): string => {
  if (value === null) return '';
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  return Array.isArray(value) ? value.join('\n') : value;
};

const cell = (value: FileEntry[keyof FileEntry]): string => {
  const plain = plainOf(value);
  const text = FORMULA.test(plain) ? `'${plain}` : plain;
  return /[",;\r\n\t]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
};

/** A table for spreadsheets: with a byte order mark, without which they take Greek for something else. */
export const csvOf = (entries: readonly FileEntry[]): string => {
  const rows = entries.map((entry) => COLUMNS.map(([, part]) => cell(entry[part])).join(','));
  return `\ufeff${[COLUMNS.map(([name]) => name).join(','), ...rows].join('\r\n')}\r\n`;
};

export const jsonOf = (entries: readonly FileEntry[]): string =>
  `${JSON.stringify(
    entries.map((entry) => Object.fromEntries(COLUMNS.map(([name, part]) => [name, entry[part]]))),
    null,
    2,
  )}\n`;
