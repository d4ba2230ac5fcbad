import type { Candidate } from './matcher.js';
import type { Decision } from './decide.js';

/** A labelled message; `expected: null` means that no entry answers it. */
export interface Query {
  text: string;
  expected: string | null;
  accept?: readonly string[];
  mustHandOver?: boolean;
}

/** What was made of one message. */
export interface Outcome {
  ranking: readonly Candidate[];
  decision: Decision;
}

/** Shares of one; null where the set has no message of that kind. */
export interface Figures {
  n: number;
  inScope: number;
  acc: number | null;
  hit3: number | null;
  cov95: number;
  cov98: number;
  auroc: number | null;
  oosRecall: number | null;
  oosPrecision: number | null;
  autoCoverage: number;
  autoPrecision: number | null;
  mustAnswered: number | null;
  oosAnswered: number | null;
}

interface Row {
  inScope: boolean;
  must: boolean;
  right: boolean;
  inThree: boolean;
  confidence: number;
  answered: boolean;
}

const share = <T>(of: readonly T[], holds: (item: T) => boolean): number | null =>
  of.length > 0 ? of.filter(holds).length / of.length : null;

/** The largest share of messages answered, surest first, while `precision` of the answers are right. */
export function coverageAt(rows: readonly Row[], precision: number): number {
  const sorted = rows
    .filter(({ confidence }) => confidence > -Infinity)
    .sort((a, b) => b.confidence - a.confidence);
  let best = 0;
  let right = 0;
  sorted.forEach((row, i) => {
    if (row.right) right++;
    if (sorted[i + 1]?.confidence !== row.confidence && right / (i + 1) >= precision) best = i + 1;
  });
  return rows.length > 0 ? best / rows.length : 0;
}

/** How likely a message of the first kind has more confidence than one of the second. */
export function rocArea(first: readonly number[], second: readonly number[]): number | null {
  if (first.length === 0 || second.length === 0) return null;
  let sum = 0;
  for (const a of first) for (const b of second) sum += a > b ? 1 : a === b ? 0.5 : 0;
  return sum / (first.length * second.length);
}

function rowOf({ expected, accept, mustHandOver }: Query, { ranking, decision }: Outcome): Row {
  const accepted = expected === null ? [] : (accept ?? [expected]);
  return {
    inScope: expected !== null,
    must: mustHandOver ?? false,
    right: ranking[0] !== undefined && accepted.includes(ranking[0].faq),
    inThree: ranking.slice(0, 3).some(({ faq }) => accepted.includes(faq)),
    confidence: ranking[0]?.confidence ?? -Infinity,
    answered: decision === 'answer',
  };
}

/** The figures of a labelled set: top-1, coverage at a precision, and what the decisions did. */
export function figuresOf(queries: readonly Query[], outcomes: readonly Outcome[]): Figures {
  const rows = queries.map((query, i) => rowOf(query, outcomes[i]!));
  const inside = rows.filter(({ inScope }) => inScope);
  const outside = rows.filter(({ inScope }) => !inScope);
  const answered = rows.filter((row) => row.answered);
  const kept = inside.map(({ confidence }) => confidence).sort((a, b) => a - b);
  const from = kept[Math.floor(kept.length * 0.1)] ?? -Infinity;
  const both = inside.length > 0 && outside.length > 0;
  const refused = rows.filter(({ confidence }) => confidence < from);
  return {
    n: rows.length,
    inScope: inside.length,
    acc: share(inside, ({ right }) => right),
    hit3: share(inside, ({ inThree }) => inThree),
    cov95: coverageAt(rows, 0.95),
    cov98: coverageAt(rows, 0.98),
    auroc: rocArea(
      inside.map(({ confidence }) => confidence),
      outside.map(({ confidence }) => confidence),
    ),
    oosRecall: both ? share(outside, ({ confidence }) => confidence < from) : null,
    oosPrecision: both ? share(refused, ({ inScope }) => !inScope) : null,
    autoCoverage: rows.length > 0 ? answered.length / rows.length : 0,
    autoPrecision: share(answered, ({ right }) => right),
    mustAnswered: share(
      rows.filter(({ must }) => must),
      (row) => row.answered,
    ),
    oosAnswered: share(outside, (row) => row.answered),
  };
}
