import { normalise } from './normalise.js';

/** The wordings under which an entry is found. */
export interface Wordings {
  id: string;
  question: string;
  paraphrases: readonly string[];
}

export interface Match<T extends Wordings> {
  entry: T;
  /** The wording of the entry that was met. */
  question: string;
}

/**
 * The one entry that asks the same, word for word after {@link normalise}; null when none does or
 * two do. `entries` are of one language: the same letters can ask different things in two.
 */
export function matchExact<T extends Wordings>(
  text: string,
  entries: readonly T[],
): Match<T> | null {
  const asked = normalise(text);
  if (asked === '') return null;
  const matches = entries.flatMap((entry): Match<T>[] => {
    const question = [entry.question, ...entry.paraphrases].find((q) => normalise(q) === asked);
    return question === undefined ? [] : [{ entry, question }];
  });
  return matches.length === 1 ? matches[0]! : null;
}
