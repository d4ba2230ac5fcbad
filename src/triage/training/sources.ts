import type { LabelledRow } from './corpus.js';

/** How one source of the corpus is used; the licences stand in docs/model-card.md. */
interface SourceRule {
  matches: string;
  use: boolean;
  /** What a row of it counts; 1 where not stated. */
  weight?: number;
  why: string;
}

const RULES: SourceRule[] = [
  { matches: 'vilemfiala/czech-absa-thesis', use: false, why: 'upstream is non-commercial' },
  { matches: 'joemzhao/', use: true, weight: 0.4, why: 'one annotator, headlines with a mood' },
  { matches: 'Helsinki-NLP/XED', use: true, weight: 0.5, why: 'subtitles, projected emotions' },
];

const ruleOf = (row: Pick<LabelledRow, 'source'>): SourceRule | undefined =>
  RULES.find((rule) => row.source.startsWith(rule.matches));

/** True when weights may be trained on this row. */
export function mayTrainOn(row: Pick<LabelledRow, 'source'>): boolean {
  return ruleOf(row)?.use ?? true;
}

/** What a row counts beside those of better sources. */
export const sourceWeight = (row: LabelledRow): number => ruleOf(row)?.weight ?? 1;

/** Rows that behave alike: one source and domain, sentences and texts of a corpus together. */
export function groupOf(row: LabelledRow): string {
  const domain = row.domain.startsWith('mabsa-')
    ? 'mabsa'
    : row.domain.replace(/-(sentence|text)$/, '');
  return `${row.source.replace(/\(.*/, '')}/${domain}`;
}
