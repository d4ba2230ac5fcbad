import type { LabelledRow } from './corpus.js';

/** How one source of the corpus is used; the licences stand in docs/model-card.md. */
interface SourceRule {
  matches: string;
  use: boolean;
  why?: string;
}

const RULES: SourceRule[] = [
  { matches: 'vilemfiala/czech-absa-thesis', use: false, why: 'upstream is non-commercial' },
];

/** True when weights may be trained on this row. */
export function mayTrainOn(row: LabelledRow): boolean {
  return RULES.find((rule) => row.source.startsWith(rule.matches))?.use ?? true;
}

/** Rows that behave alike: one source and domain, sentences and texts of a corpus together. */
export function groupOf(row: LabelledRow): string {
  const domain = row.domain.startsWith('mabsa-')
    ? 'mabsa'
    : row.domain.replace(/-(sentence|text)$/, '');
  return `${row.source.replace(/\(.*/, '')}/${domain}`;
}
