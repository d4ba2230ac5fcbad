import { parseArgs } from 'node:util';
import { evaluateMatters, matterTable } from './evaluate-matters.js';
import { evaluate, type LanguageFigures } from './evaluate.js';
import type { LabelledItem } from './labelled-item.js';
import { ITEM_KINDS, type ItemKind, type TriageInput } from './judgement.js';
import { judge } from './judge.js';
import { LabelledFileError, readLabelledFile } from './labelled-file.js';

/** Where a command writes one line, without its line end. */
export type WriteLine = (line: string) => Promise<void> | void;

/**
 * `sixhour triage`: JSON lines `{id?, text, lang?, rating?, platform?, kind?}` in, one line out for
 * each, in order. A line that cannot be judged gives `{"error": …}` in its place.
 */
export async function triageCommand(input: AsyncIterable<string>, write: WriteLine): Promise<void> {
  for await (const line of input) {
    if (line.trim() !== '') await write(JSON.stringify(answer(line)));
  }
}

function answer(line: string): object {
  let row: unknown;
  try {
    row = JSON.parse(line);
  } catch {
    return { error: 'not JSON' };
  }
  const item = readItem(row);
  if (typeof item === 'string') return { ...idOf(row), error: item };
  const { language, sentiment, topics, risks, noise, needsHuman, reasons } = judge(item);
  const { abstained, label, ...probabilities } = sentiment;
  const rounded = Object.fromEntries(Object.entries(probabilities).map(([k, v]) => [k, round(v)]));
  return {
    ...idOf(row),
    language: { code: language.code, confidence: round(language.confidence) },
    sentiment: { label, ...rounded, abstained },
    topics: topics.map(({ topic, score }) => ({ topic, score: round(score) })),
    risks,
    noise,
    needsHuman,
    reasons,
  };
}

const round = (value: number): number => Math.round(value * 10_000) / 10_000;

const idOf = (row: unknown): { id?: unknown } =>
  typeof row === 'object' && row !== null && 'id' in row ? { id: row.id } : {};

/** The item of one line, or what is wrong with it. */
function readItem(row: unknown): TriageInput | string {
  if (typeof row !== 'object' || row === null || Array.isArray(row)) return 'not an object';
  const { text, lang, rating, kind } = row as Record<string, unknown>;
  if (typeof text !== 'string') return 'text must be a string';
  if (lang !== undefined && lang !== null && typeof lang !== 'string')
    return 'lang must be a string';
  if (rating !== undefined && rating !== null && !isRating(rating)) return 'rating must be 1 to 5';
  if (kind !== undefined && kind !== null && !ITEM_KINDS.includes(kind as ItemKind)) {
    return `kind must be one of ${ITEM_KINDS.join(', ')}`;
  }
  return {
    text,
    language: (lang as string | undefined) ?? undefined,
    rating: (rating as number | undefined) ?? undefined,
    kind: (kind as ItemKind | undefined) ?? undefined,
  };
}

const isRating = (value: unknown): boolean => typeof value === 'number' && value >= 1 && value <= 5;

/** Wrong arguments or an unusable file: the caller prints the message and exits with 2. */
export class EvalArgumentError extends Error {}

const USAGE = 'usage: eval triage --data FILE.tsv[.gz]|FILE.jsonl [--detect] [--json]';

/**
 * `sixhour eval triage`: measures the judge on labelled texts: sentiment, language and speed, and what
 * else the file states (topics, risks, noise, needsHuman). The language is taken from the file
 * unless `--detect` asks to guess it too. Throws EvalArgumentError for bad arguments.
 */
export async function evalTriage(args: string[], write: WriteLine): Promise<void> {
  const { data, json, detect } = readArguments(args);
  let items: LabelledItem[];
  try {
    items = readLabelledFile(data);
  } catch (error) {
    if (error instanceof LabelledFileError) throw new EvalArgumentError(error.message);
    throw error;
  }
  const languages = evaluate(items, !detect);
  const matters = evaluateMatters(items, !detect);
  if (json)
    return void (await write(JSON.stringify({ data, languageKnown: !detect, languages, matters })));
  for (const line of table(languages)) await write(line);
  if (matters.length === 0) return;
  for (const line of ['', ...matterTable(matters)]) await write(line);
}

function readArguments(args: string[]): { data: string; json: boolean; detect: boolean } {
  try {
    const { values } = parseArgs({
      args,
      options: { data: { type: 'string' }, json: { type: 'boolean' }, detect: { type: 'boolean' } },
    });
    if (!values.data) throw new Error('--data is missing');
    return { data: values.data, json: values.json ?? false, detect: values.detect ?? false };
  } catch (error) {
    throw new EvalArgumentError(`${(error as Error).message}; ${USAGE}`);
  }
}

/** A Markdown table, one row a language. */
export function table(all: LanguageFigures[]): string[] {
  const points = (share: number): string => share.toFixed(3);
  return [
    '| lang | items | accuracy | macro-F1 | neg. P | neg. R | neg. F1 | ECE | coverage | acc. covered | lang. right | items/s |',
    '|---|--:|--:|--:|--:|--:|--:|--:|--:|--:|--:|--:|',
    ...all.map((f) =>
      [
        '',
        f.language,
        f.items,
        points(f.accuracy),
        points(f.macroF1),
        points(f.negativePrecision),
        points(f.negativeRecall),
        points(f.negativeF1),
        points(f.calibrationError),
        points(f.coverage),
        points(f.coveredAccuracy),
        points(f.languageRight),
        f.itemsPerSecond,
        '',
      ]
        .join(' | ')
        .trim(),
    ),
  ];
}
