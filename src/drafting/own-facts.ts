import type { Finding } from '../guard/finding.js';
import { findLearned } from '../guard/learned/learned.js';
import type { ComposedDraft, Evidence } from './draft-input.js';

/**
 * What the guard finds in a draft, less its guesses at sentences that are the shop's own facts, word for word ("we sell
 * no food" is no quarrel). What its patterns are sure of (insults, personal data) stands.
 */
export function withoutGuessesAtFacts(
  findings: readonly Finding[],
  {
    text,
    language,
    evidence,
  }: Pick<ComposedDraft, 'text' | 'language'> & { evidence: readonly Evidence[] },
): Finding[] {
  const told = findings.filter(({ start, end }) =>
    evidence.some((one) => one.start <= start && end <= one.end + 1),
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

/** Of an order or of the customer; "phone orders" and "customer service" are the shop's. */
const OF_CUSTOMER =
  /(?:^|_)order(?!s|_(?:by|line|desk|phone))|track|parcel|customer(?!_(?:care|service))|client|account(?!s|ing)/;

/** What the shop knows of itself: names and numbers in it are its own, and no secret. */
export const shopContacts = (facts: Record<string, string> = {}): string[] =>
  Object.entries(facts).flatMap(([key, value]) => (OF_CUSTOMER.test(key) ? [] : [value]));
