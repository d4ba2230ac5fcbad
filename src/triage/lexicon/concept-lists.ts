/**
 * Words of one language by concept: `stem` matches any word that begins so, `word.` that word only,
 * `a_b` the two (or three) after each other. A concept's name ends in `+` or `-` where it praises or
 * blames. The same names stand in every language, so that what one language's texts teach about
 * lateness or rudeness serves the others too.
 */
export type ConceptLists = Record<string, string>;
