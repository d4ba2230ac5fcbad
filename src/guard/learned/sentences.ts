export interface Sentence {
  text: string;
  /** UTF-16 offsets into the whole, end exclusive. */
  start: number;
  end: number;
}

/** Ends of sentences: a mark with white space or nothing behind it, or a line's end. */
const END = /(?:[.!?…;\u037e]+["”’»)]*(?=\s|$))|\n+/g;
const LETTER = /\p{L}/u;
const GREEK = /\p{Script=Greek}/u;

/** A text's sentences. A semicolon ends one in Greek only, where it asks. */
export function sentencesOf(text: string): Sentence[] {
  const greek = GREEK.test(text);
  const found: Sentence[] = [];
  let from = 0;
  const close = (to: number) => {
    const raw = text.slice(from, to);
    const lead = raw.length - raw.trimStart().length;
    const trimmed = raw.trim();
    if (LETTER.test(trimmed))
      found.push({ text: trimmed, start: from + lead, end: from + lead + trimmed.length });
    from = to;
  };
  for (const mark of text.matchAll(END)) {
    if (mark[0].startsWith(';') && !greek) continue;
    close(mark.index + mark[0].length);
  }
  close(text.length);
  return found;
}
