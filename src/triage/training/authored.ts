import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { LabelledRow } from './corpus.js';

/** The source of all texts of our own. */
export const AUTHORED = 'sixhour/authored';

const VARIANTS = 6;

/**
 * Our own shop texts of one language (`en.txt`, `en-2.txt` …): lines `label⇥text` with slots such as
 * `{thing}`, filled from the `@slot⇥a|b|c` lines of the same file. Each line with slots gives up to
 * six texts, which count less each. `@weight⇥0.3` at the top makes all of a file count so much.
 */
export function authoredRows(dir: string, language: string): LabelledRow[] {
  return readdirSync(dir)
    .filter((name) => name.endsWith('.txt') && name.slice(0, -4).split('-')[0] === language)
    .sort()
    .flatMap((name) => rowsOf(join(dir, name), language));
}

function rowsOf(file: string, language: string): LabelledRow[] {
  const slots = new Map<string, string[]>();
  const rows: LabelledRow[] = [];
  let turn = 0;
  let weight = 1;
  for (const line of readFileSync(file, 'utf8').split('\n')) {
    const [head, body] = line.split('\t');
    if (!head || !body || head.startsWith('#')) continue;
    if (head === '@weight') {
      weight = Number(body);
      continue;
    }
    if (head.startsWith('@')) {
      slots.set(head.slice(1), body.split('|'));
      continue;
    }
    const variants = body.includes('{') ? VARIANTS : 1;
    for (let v = 0; v < variants; v++) {
      turn++;
      const text = body.replace(/\{(\w+)\}/g, (_, slot: string) => {
        const values = slots.get(slot);
        if (!values) throw new Error(`${file}: no values for {${slot}}`);
        return values[(turn * 7 + v) % values.length]!;
      });
      const share = weight / Math.sqrt(variants);
      rows.push({ label: head, lang: language, domain: 'shop', source: AUTHORED, text, share });
    }
  }
  return rows;
}
