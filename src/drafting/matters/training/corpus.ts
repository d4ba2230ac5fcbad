import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DRAFT_LANGUAGES } from '../../library.js';
import { isPoint, type Point } from '../points.js';

export interface LabelledClause {
  point: Point;
  text: string;
  language: string;
  /** Who wrote it, by the name of the file: one hand has its own way of saying things. */
  hand: string;
}

const FILE = /^([a-z]{2})-([a-z0-9]+)\.txt$/;

/**
 * The clauses to learn from, all written for this: `<language>-<hand>.txt`, lines `point⇥clause`; a line `# …` is a remark.
 * Throws with file and line at anything else.
 */
export const readClauses = (folder: string): LabelledClause[] =>
  readdirSync(folder)
    .sort()
    .flatMap((file) => {
      const [, language = '', hand = ''] = FILE.exec(file) ?? [];
      if (!DRAFT_LANGUAGES.includes(language)) throw new Error(`${file}: whose words?`);
      return readFileSync(join(folder, file), 'utf8')
        .split('\n')
        .flatMap((line, index): LabelledClause[] => {
          if (line.trim() === '' || line.startsWith('#')) return [];
          const [point, text, more] = line.split('\t');
          if (!point || !text?.trim() || more !== undefined || !isPoint(point))
            throw new Error(`${file}:${index + 1}: expected point, tab, clause`);
          return [{ point, text: text.trim(), language, hand }];
        });
    });

/** Tells whether a model was made from these very clauses, without making it again. */
export const fingerprintOf = (clauses: readonly LabelledClause[]): string =>
  createHash('sha256')
    .update(clauses.map(({ point, language, text }) => `${point}\t${language}\t${text}`).join('\n'))
    .digest('hex');
