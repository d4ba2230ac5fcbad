/** Where a program has nothing to say: it would be taken for mockery, or it would answer another program. */
const NO_WORDS = /^(risk:|loop$|judged:(abuse|angry|legal|extortion|privacy)$)/;

/**
 * Whether the customer is told that a person will answer: who asked for one, whom the bot has spoken with, and
 * everybody while nobody is there. Otherwise the person's answer is the first word.
 */
export function isWorthTelling({
  reason,
  hasSpoken,
  peopleAreThere,
}: {
  /** Why the bot gave it away. */
  reason: string;
  hasSpoken: boolean;
  peopleAreThere: boolean;
}): boolean {
  if (NO_WORDS.test(reason)) return false;
  return reason === 'asked_for_person' || hasSpoken || !peopleAreThere;
}
