import { compile, sentenceAround, type FoldedText } from './fold.js';
import type { Hit, Rule } from './finding.js';

/** A family of wordings that break one rule. The syntax of the patterns is described at `compile`. */
export interface PhraseGroup {
  rule: Rule;
  any: string[];
  /** Wordings in the same sentence that make it harmless ("we cannot promise"). */
  unless?: string[];
  /** Wordings anywhere behind it that make it harmless (a refusal followed by an offer). */
  unlessAfter?: string[];
}

export interface CompiledGroup {
  rule: Rule;
  any: RegExp;
  unless: RegExp | undefined;
  unlessAfter: RegExp | undefined;
}

const compileMaybe = (patterns?: string[]) => (patterns?.length ? compile(patterns) : undefined);

export const compileGroups = (groups: PhraseGroup[]): CompiledGroup[] =>
  groups.map((group) => ({
    rule: group.rule,
    any: compile(group.any),
    unless: compileMaybe(group.unless),
    unlessAfter: compileMaybe(group.unlessAfter),
  }));

const found = (pattern: RegExp, text: string): boolean => {
  pattern.lastIndex = 0;
  return pattern.test(text);
};

/** Every place where a group's wording stands in the text. */
export function findPhrases(folded: FoldedText, groups: CompiledGroup[]): Hit[] {
  const hits: Hit[] = [];
  for (const group of groups) {
    for (const match of folded.text.matchAll(group.any)) {
      const end = match.index + match[0].length;
      if (group.unless && found(group.unless, sentenceAround(folded.text, match.index + 1)))
        continue;
      if (group.unlessAfter && found(group.unlessAfter, folded.text.slice(end))) continue;
      hits.push({
        rule: group.rule,
        start: folded.start[match.index + 1]!,
        end: folded.start[end]!,
      });
    }
  }
  return hits;
}
