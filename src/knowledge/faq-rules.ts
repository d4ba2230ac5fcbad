import { badRequest, type Problem } from '../infra/http/problem.js';
import { type FaqContent, holdTogether, wordingsOf } from './faq-content.js';
import { normalise } from './normalise.js';

const short = (text: string): string => (text.length > 80 ? `${text.slice(0, 79)}…` : text);

/** Which entries have a wording, as {@link normalise} has it. */
export type Wordings = ReadonlyMap<string, readonly FaqContent[]>;

export function wordingsIn(entries: readonly FaqContent[]): Wordings {
  const found = new Map<string, FaqContent[]>();
  for (const entry of entries)
    for (const wording of new Set(wordingsOf(entry).map(normalise))) {
      const known = found.get(wording);
      if (known) known.push(entry);
      else found.set(wording, [entry]);
    }
  return found;
}

export type FaqFault = {
  code: 'faq_time' | 'faq_empty' | 'faq_twice';
  /** The wording, or the day. */
  value: string;
  /** The question of the other entry. */
  other?: string;
};

/**
 * What an entry must not have: a wording that could never be met, one that another entry of the language has
 * while both hold, or an end before its beginning. Null when it is well. The entry itself may be among the wordings.
 */
export function faultOf(entry: FaqContent, wordings: Wordings): FaqFault | null {
  const { validFrom, validUntil } = entry;
  if (validFrom && validUntil && validUntil < validFrom)
    return { code: 'faq_time', value: validUntil };
  for (const wording of wordingsOf(entry)) {
    const asked = normalise(wording);
    if (asked === '') return { code: 'faq_empty', value: short(wording) };
    const other = wordings.get(asked)?.find((one) => one !== entry && holdTogether(one, entry));
    if (other) return { code: 'faq_twice', value: short(wording), other: short(other.question) };
  }
  return null;
}

/** The fault as a refusal. */
export function problemOf({ code, value, other }: FaqFault): Problem {
  switch (code) {
    case 'faq_time':
      return badRequest(
        code,
        `It would end (${value}) before it begins.`,
        'Put the two days in order, or leave one out.',
      );
    case 'faq_empty':
      return badRequest(
        code,
        `"${value}" has no word in it.`,
        'Write the question in words, or leave that wording out.',
      );
    case 'faq_twice':
      return badRequest(
        code,
        `"${value}" stands in another entry of this language already (“${other}”); with two answers the bot gives none.`,
        'Remove the wording from one of the two.',
      );
  }
}
