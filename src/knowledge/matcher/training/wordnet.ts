import { readFileSync } from 'node:fs';
import path from 'node:path';

/** Two words that belong together, and how much. */
export type Link = (first: string, second: string, weight: number) => void;

const PARTS = { noun: '1', verb: '2', adj: '3', adv: '4' } as const;
/** Only what a word means most often counts. */
const COMMON_SENSE = 3;
const OF_KIND = 0.3;
const UNKNOWN_SENSE = 9;

interface Synset {
  words: string[];
  /** What it is a kind of, and its kinds. */
  kin: string[];
}

function readSynsets(file: string): Map<string, Synset> {
  const found = new Map<string, Synset>();
  for (const line of readFileSync(file, 'latin1').split('\n')) {
    if (line === '' || line.startsWith('  ')) continue;
    const fields = line.split(' ');
    const count = parseInt(fields[3]!, 16);
    const words = Array.from({ length: count }, (_, i) =>
      fields[4 + 2 * i]!.toLowerCase().replace(/\(.*\)/, ''),
    );
    const from = 4 + 2 * count;
    const kin: string[] = [];
    for (let i = 0; i < Number(fields[from]); i++) {
      const at = from + 1 + 4 * i;
      if (fields[at] === '@' || fields[at] === '~') kin.push(fields[at + 1]!);
    }
    found.set(fields[0]!, { words, kin });
  }
  return found;
}

/** How common a sense of a word is: 1 is the commonest. */
function readRanks(file: string): (word: string, part: string, synset: string) => number {
  const ranks = new Map<string, number>();
  for (const line of readFileSync(file, 'latin1').split('\n')) {
    const [key, synset, rank] = line.split(' ');
    if (!key || !synset) continue;
    const [word, sense] = key.split('%') as [string, string];
    const part = sense.startsWith('5') ? '3' : sense[0];
    ranks.set(`${word} ${part} ${synset}`, Number(rank));
  }
  return (word, part, synset) => ranks.get(`${word} ${part} ${synset}`) ?? UNKNOWN_SENSE;
}

/** Tells of every two words that WordNet (its folder `dict`) takes for like ones. */
export function linkSynonyms(folder: string, link: Link): void {
  const rank = readRanks(path.join(folder, 'index.sense'));
  for (const [name, part] of Object.entries(PARTS)) {
    const synsets = readSynsets(path.join(folder, `data.${name}`));
    for (const [id, { words, kin }] of synsets) {
      words.forEach((first, i) => {
        for (const second of words.slice(i + 1)) {
          const worst = Math.max(rank(first, part, id), rank(second, part, id));
          if (worst <= COMMON_SENSE) link(first, second, 1 / worst);
        }
      });
      for (const other of kin)
        for (const first of words.slice(0, 2))
          for (const second of synsets.get(other)?.words.slice(0, 2) ?? [])
            if (rank(first, part, id) === 1 && rank(second, part, other) === 1)
              link(first, second, OF_KIND);
    }
  }
}

/** Tells of every two words of which one is likely to be a form of the other. */
export function linkForms(words: Iterable<string>, link: Link): void {
  for (const word of words) {
    if (word.length < 3) continue;
    const last = word.at(-1)!;
    const forms = ['s', 'es', 'ed', 'ing', 'd', `${last}ing`, `${last}ed`].map(
      (ending) => word + ending,
    );
    if (last === 'e') forms.push(`${word.slice(0, -1)}ing`);
    if (last === 'y') forms.push(`${word.slice(0, -1)}ies`, `${word.slice(0, -1)}ied`);
    for (const form of forms) link(word, form, 1);
  }
}
