import type { FoldedText } from './fold.js';
import type { Hit } from './finding.js';

/** How a language shows familiarity or politeness, in folded patterns and in exact ones. */
export interface AddressPatterns {
  familiar: RegExp;
  familiarExact?: RegExp;
  polite: RegExp;
  politeExact?: RegExp;
}

/** The first place where the reply addresses the customer otherwise than the brand's voice does. */
export function findWrongAddressForm(
  text: string,
  folded: FoldedText,
  voice: 'formal' | 'informal',
  patterns: AddressPatterns,
): Hit[] {
  const loose = voice === 'formal' ? patterns.familiar : patterns.polite;
  const exact = voice === 'formal' ? patterns.familiarExact : patterns.politeExact;
  const found = [...folded.text.matchAll(loose)].map((match) => ({
    start: folded.start[match.index + 1]!,
    end: folded.start[match.index + match[0].length]!,
  }));
  if (exact)
    for (const match of text.matchAll(exact))
      found.push({ start: match.index, end: match.index + match[0].length });
  found.sort((a, b) => a.start - b.start);
  return found.slice(0, 1).map((span) => ({ rule: 'wrong_address_form', ...span }));
}
