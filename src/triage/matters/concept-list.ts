/**
 * What one language says for each concept that tells topics, risks and noise apart. Entries stand
 * between spaces: `stem` is any word that begins so, `word.` that word alone, `a_b.` a phrase (each
 * part a stem, or a word with a full stop). One entry may stand under several concepts.
 */
export type MatterList = Record<string, string>;
