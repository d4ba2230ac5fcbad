import { fold } from '../../infra/text/tokens.js';
import { CONCEPTS, type ConceptWords } from './concepts/concepts.js';

interface Word {
  text: string;
  /** Any ending will do. */
  open: boolean;
  /** Up to three words may stand before it. */
  gap: boolean;
}

interface Wording {
  concept: number;
  words: Word[];
}

const GAP = 3;
/** Wordings are looked up by so many first letters of their first word. */
const KEY = 3;

const reads = ({ text, open }: Word, word: string): boolean =>
  open ? word.startsWith(text) : word === text;

/** Finds the concepts of a language in folded words. */
export class ConceptFinder {
  private readonly byStart = new Map<string, Wording[]>();

  constructor(words: ConceptWords) {
    CONCEPTS.forEach((name, concept) => {
      for (const wording of words[name].split('|')) this.add(concept, wording.trim());
    });
  }

  /** One bit a concept, in the order of `CONCEPTS`. */
  find(words: readonly string[]): Uint8Array {
    const found = new Uint8Array(CONCEPTS.length);
    words.forEach((word, at) => {
      for (let length = 1; length <= Math.min(KEY, word.length); length++)
        for (const { concept, words: wording } of this.byStart.get(word.slice(0, length)) ?? [])
          if (found[concept] === 0 && standsAt(wording, words, at)) found[concept] = 1;
    });
    return found;
  }

  private add(concept: number, wording: string): void {
    if (wording === '') return;
    let gap = false;
    const words: Word[] = [];
    for (const piece of wording.split(' ')) {
      if (piece === '…') {
        gap = true;
        continue;
      }
      const open = piece.endsWith('~');
      words.push({ text: fold(piece.replace('~', '')).replace(/['’]/g, ''), open, gap });
      gap = false;
    }
    const key = words[0]!.text.slice(0, KEY);
    const others = this.byStart.get(key);
    if (others) others.push({ concept, words });
    else this.byStart.set(key, [{ concept, words }]);
  }
}

function standsAt(wording: readonly Word[], words: readonly string[], from: number): boolean {
  if (!reads(wording[0]!, words[from]!)) return false;
  let at = from;
  for (const word of wording.slice(1)) {
    const last = Math.min(words.length - 1, at + 1 + (word.gap ? GAP : 0));
    let next = at + 1;
    while (next <= last && !reads(word, words[next]!)) next++;
    if (next > last) return false;
    at = next;
  }
  return true;
}
