const TRANSLATED = /\(Translated by \w+\)/;
const ORIGINAL = '(Original)';

/**
 * The text with a platform's machine translation blanked out, every other character in its place, so
 * that only the writer's own words are judged. The connectors cut such parts off already; texts
 * from a command line or an import come as they were copied.
 */
export function blankTranslation(text: string): string {
  const marker = TRANSLATED.exec(text);
  if (!marker) return text;
  const before = text.slice(0, marker.index);
  if (before.trim() !== '') return before + blanks(text.length - before.length);
  const original = text.lastIndexOf(ORIGINAL);
  const start = original < 0 ? marker.index + marker[0].length : original + ORIGINAL.length;
  return blanks(start) + text.slice(start);
}

const blanks = (length: number): string => ' '.repeat(length);
