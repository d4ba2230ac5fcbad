import type { Finding } from '../guard/finding.js';
import { findLearned } from '../guard/learned/learned.js';
import type { ComposedDraft, Evidence } from './draft-input.js';

/**
 * What the guard finds in a draft, less its guesses at sentences that are the shop's own facts, word for word ("we sell
 * no food" is no quarrel), and at the customer's question in a place to fill in. What its patterns are sure of (insults, personal data) stands.
 */
export function withoutGuessesAtFacts(
  findings: readonly Finding[],
  {
    text,
    language,
    evidence,
    slots,
  }: Pick<ComposedDraft, 'text' | 'language' | 'slots'> & { evidence: readonly Evidence[] },
): Finding[] {
  const told = findings.filter(
    ({ start, end }) =>
      evidence.some((one) => one.start <= start && end <= one.end + 1) ||
      slots.some((slot) => start <= slot.start && slot.start < end),
  );
  if (!told.length) return [...findings];
  const guesses = findLearned(text, language);
  const isGuess = (finding: Finding): boolean =>
    finding.unsure === true ||
    guesses.some(
      ({ rule, start, end }) =>
        rule === finding.rule && start === finding.start && end === finding.end,
    );
  return findings.filter((finding) => !told.includes(finding) || !isGuess(finding));
}
