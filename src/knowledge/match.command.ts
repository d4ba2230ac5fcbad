import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { decide, type RiskOf } from './matcher/decide.js';
import { type Figures, figuresOf, type Query } from './matcher/figures.js';
import type { FaqSource } from './matcher/faq-source.js';
import { Matcher } from './matcher/matcher.js';

/** Where a command writes one line, without its line end. */
export type WriteLine = (line: string) => Promise<void> | void;

/** What the program hands in. */
export interface MatchTools {
  riskOf?: RiskOf;
}

/** Wrong arguments or an unusable file: the caller prints the message and exits with 2. */
export class MatchArgumentError extends Error {}

const round = (value: number): number => Math.round(value * 10_000) / 10_000;

const isText = (value: unknown): value is string => typeof value === 'string';
const isList = (value: unknown): value is unknown[] => Array.isArray(value);
const record = (value: unknown): Record<string, unknown> =>
  typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};

/** The FAQ of a file's text. Throws MatchArgumentError saying what is wrong. */
export function readFaq(text: string): FaqSource & { queries?: unknown } {
  let read: unknown;
  try {
    read = JSON.parse(text);
  } catch {
    throw new MatchArgumentError('the file is not JSON');
  }
  const { lang, faqs, queries } = record(read);
  if (!isText(lang)) throw new MatchArgumentError('lang must be a string');
  if (!isList(faqs) || faqs.length === 0)
    throw new MatchArgumentError('faqs must be a list with at least one entry');
  const entries = faqs.map((entry, at) => {
    const { id, questions, answer } = record(entry);
    if (!isText(id)) throw new MatchArgumentError(`faqs[${at}].id must be a string`);
    if (!isList(questions) || questions.length === 0 || !questions.every(isText))
      throw new MatchArgumentError(`faqs[${at}].questions must be a list of strings, not empty`);
    return { id, questions, answer: isText(answer) ? answer : null };
  });
  return { lang, faqs: entries, queries };
}

function fileText(file: string | undefined, option: string): string {
  if (!file) throw new MatchArgumentError(`--${option} FILE.json is missing`);
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    throw new MatchArgumentError(`${file}: ${(error as Error).message}`);
  }
}

function argumentsOf(args: string[], option: 'faq' | 'data') {
  try {
    const { values } = parseArgs({
      args,
      options: { [option]: { type: 'string' }, json: { type: 'boolean' } },
    });
    return { file: values[option] as string | undefined, json: values.json === true };
  } catch (error) {
    throw new MatchArgumentError((error as Error).message);
  }
}

/**
 * `sixhour match --faq FILE`: JSON lines `{id, text}` in; `{id, decision, ranking, reason}` out, in order. A line that
 * can not be matched gives `{"error": …}` in its place.
 */
export async function matchCommand(
  args: string[],
  input: () => AsyncIterable<string>,
  write: WriteLine,
  { riskOf }: MatchTools = {},
): Promise<void> {
  const faq = readFaq(fileText(argumentsOf(args, 'faq').file, 'faq'));
  const matcher = new Matcher(faq);
  for await (const line of input()) {
    if (line.trim() === '') continue;
    await write(JSON.stringify(answerTo(line, faq.lang, matcher, riskOf)));
  }
}

function answerTo(line: string, lang: string, matcher: Matcher, riskOf?: RiskOf): object {
  let row: Record<string, unknown>;
  try {
    row = record(JSON.parse(line));
  } catch {
    return { error: 'not JSON' };
  }
  const { id, text } = row;
  if (!isText(text)) return { id, error: 'text must be a string' };
  const { decision, ranking, ...why } = decide(text, lang, matcher, riskOf);
  const rounded = ranking.map(({ faq, confidence }) => ({ faq, confidence: round(confidence) }));
  return { id, decision, ranking: rounded, ...why };
}

function queriesOf(read: unknown): Query[] {
  if (!isList(read)) throw new MatchArgumentError('queries must be a list');
  return read.map((query, at) => {
    const { text, expected } = record(query);
    if (!isText(text) || !(isText(expected) || expected === null))
      throw new MatchArgumentError(`queries[${at}] must have a text, and an expected id or null`);
    return query as Query;
  });
}

const quantile = (sorted: readonly number[], share: number): number =>
  sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;

/** `sixhour eval match --data FILE`: the figures of a labelled set, as a table or as JSON. */
export async function evalMatch(
  args: string[],
  write: WriteLine,
  { riskOf }: MatchTools = {},
): Promise<void> {
  const { file, json } = argumentsOf(args, 'data');
  const set = readFaq(fileText(file, 'data'));
  const queries = queriesOf(set.queries);
  const started = performance.now();
  const matcher = new Matcher(set);
  const trainMs = performance.now() - started;
  const times: number[] = [];
  const outcomes = queries.map(({ text }) => {
    const before = performance.now();
    const verdict = decide(text, set.lang, matcher, riskOf);
    times.push(performance.now() - before);
    return verdict;
  });
  times.sort((a, b) => a - b);
  const speed = { trainMs, p50: quantile(times, 0.5), p95: quantile(times, 0.95) };
  const all: Figures & typeof speed = { ...figuresOf(queries, outcomes), ...speed };
  const shown = Object.entries(all).map(
    ([name, value]) => [name, value === null ? null : round(value as number)] as const,
  );
  if (json) await write(JSON.stringify({ data: file, ...Object.fromEntries(shown) }));
  else for (const [name, value] of shown) await write(`${name.padEnd(14)} ${value ?? '-'}`);
}
