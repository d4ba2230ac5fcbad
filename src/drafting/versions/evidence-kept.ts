import type { Evidence } from '../draft-input.js';

/** The evidence whose sentence still stands in a text, at its place there. */
export function evidenceKept(text: string, known: readonly Evidence[]): Evidence[] {
  const kept = new Map<string, Evidence>();
  for (const one of known) {
    const start = one.sentence === '' ? -1 : text.indexOf(one.sentence);
    if (start < 0) continue;
    kept.set(`${one.source.kind} ${one.source.id} ${start}`, {
      ...one,
      start,
      end: start + one.sentence.length,
    });
  }
  return [...kept.values()].sort((a, b) => a.start - b.start);
}
