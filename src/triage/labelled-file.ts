import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import type { LabelledItem, LabelledMatters } from './labelled-item.js';
import {
  ITEM_KINDS,
  RISKS,
  SENTIMENTS,
  TOPICS,
  type ItemKind,
  type SentimentLabel,
} from './judgement.js';

/** What to tell the person whose file cannot be used. */
export class LabelledFileError extends Error {}

/**
 * Reads labelled texts: JSON lines (`text`, `label` or `sentiment`, `lang`, `rating?`, `kind?` and, to
 * be measured too, `topics?`, `risks?`, `noise?`, `needs_human?`) or TSV with the columns label, lang, …, text (text last), either of them gzipped or not.
 */
export function readLabelledFile(file: string): LabelledItem[] {
  let bytes: Buffer;
  try {
    bytes = readFileSync(file);
  } catch {
    throw new LabelledFileError(`cannot read ${file}`);
  }
  const content = (file.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8');
  const lines = content.split('\n').filter((line) => line.trim() !== '');
  const json = /\.jsonl?(\.gz)?$/.test(file);
  const items = lines.flatMap((line, n) => (json ? fromJson(line, n + 1) : fromTsv(line, n + 1)));
  if (items.length === 0) throw new LabelledFileError(`${file} holds no labelled text`);
  return items;
}

const isLabel = (value: unknown): value is SentimentLabel =>
  SENTIMENTS.includes(value as SentimentLabel);

function fromTsv(line: string, number: number): LabelledItem[] {
  const cells = line.split('\t');
  const [label, language] = cells;
  if (number === 1 && label === 'label') return [];
  if (cells.length < 3 || !isLabel(label)) {
    throw new LabelledFileError(
      `line ${number}: want label, lang, …, text with label ${SENTIMENTS.join(' | ')}`,
    );
  }
  return [{ label, language: language!, text: cells.at(-1)! }];
}

function fromJson(line: string, number: number): LabelledItem[] {
  let row: Record<string, unknown>;
  try {
    row = JSON.parse(line) as Record<string, unknown>;
  } catch {
    throw new LabelledFileError(`line ${number}: not JSON`);
  }
  const label = row.label ?? row.sentiment;
  const language = row.lang ?? row.language;
  if (typeof row.text !== 'string' || typeof language !== 'string' || !isLabel(label)) {
    throw new LabelledFileError(
      `line ${number}: want text, lang and label (${SENTIMENTS.join(' | ')})`,
    );
  }
  const kind = ITEM_KINDS.includes(row.kind as ItemKind) ? (row.kind as ItemKind) : undefined;
  const rating = typeof row.rating === 'number' ? row.rating : undefined;
  const matters = readMatters(row, number);
  return [{ text: row.text, language, label, rating, kind, matters }];
}

/** Topics, risks, noise and needsHuman, as far as the line states them. */
function readMatters(row: Record<string, unknown>, number: number): LabelledMatters | undefined {
  const needsHuman = row.needs_human ?? row.needsHuman;
  const matters: LabelledMatters = {
    topics: namesOf(row.topics, TOPICS, 'topics', number),
    risks: namesOf(row.risks, RISKS, 'risks', number),
    noise: row.noise === undefined ? undefined : Boolean(row.noise),
    needsHuman: typeof needsHuman === 'boolean' ? needsHuman : undefined,
  };
  return Object.values(matters).some((value) => value !== undefined) ? matters : undefined;
}

function namesOf<T extends string>(
  value: unknown,
  known: readonly T[],
  field: string,
  number: number,
): T[] | undefined {
  if (value === undefined || value === null) return undefined;
  if (!Array.isArray(value) || !value.every((name) => known.includes(name as T)))
    throw new LabelledFileError(`line ${number}: ${field} must be a list of ${known.join(' | ')}`);
  return value as T[];
}
