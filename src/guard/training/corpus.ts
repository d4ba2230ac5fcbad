import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type GuardedLanguage, GUARDED_LANGUAGES } from '../finding.js';
import { CLASSES, isSentenceClass } from '../learned/learned-rules.js';
import { sentencesOf } from '../learned/sentences.js';

export interface LabelledSentence {
  /** Index into `CLASSES`. */
  label: number;
  text: string;
  language: GuardedLanguage;
  /** Who wrote it, by the name of the file: one hand has its own way of saying things. */
  hand: string;
}

/**
 * The sentences to learn from, all written for this: `<language>*.txt`, lines `class⇥sentence`; a line
 * `# …` is a remark. Throws with file and line at anything else.
 */
export const readCorpus = (folder: string): LabelledSentence[] =>
  GUARDED_LANGUAGES.flatMap((language) =>
    readdirSync(folder)
      .filter((name) => new RegExp(`^${language}(-[a-z0-9]+)?\\.txt$`).test(name))
      .sort()
      .flatMap((file) => readFile(join(folder, file), file, language)),
  );

const readFile = (path: string, file: string, language: GuardedLanguage): LabelledSentence[] =>
  readFileSync(path, 'utf8')
    .split('\n')
    .flatMap((line, index): LabelledSentence[] => {
      if (line.trim() === '' || line.startsWith('#')) return [];
      const [name, text, more] = line.split('\t');
      if (!name || !text?.trim() || more !== undefined || !isSentenceClass(name))
        throw new Error(`${file}:${index + 1}: expected class, tab, sentence`);
      return [{ label: CLASSES.indexOf(name), text: text.trim(), language, hand: handOf(file) }];
    });

const handOf = (file: string): string => /-([a-z0-9]+)\.txt$/.exec(file)?.[1] ?? 'first';

/**
 * The samples that the rules are tried on (`<language>.txt`, lines `rule⇥reply`, or `good⇥reply`) as sentences: good
 * replies one by one; bad ones only where they are a single sentence, since it is not said which of several is bad.
 */
export const readSamples = (folder: string): LabelledSentence[] =>
  GUARDED_LANGUAGES.flatMap((language) =>
    readFileSync(join(folder, `${language}.txt`), 'utf8')
      .split('\n')
      .flatMap((line): LabelledSentence[] => {
        const [name = '', reply = ''] = line.split('\t');
        const rule = name === 'good' ? 'ok' : name;
        if (line.startsWith('#') || !isSentenceClass(rule)) return [];
        const sentences = sentencesOf(reply);
        if (rule !== 'ok' && sentences.length > 1) return [];
        return sentences.map(({ text }) => ({
          ...{ label: CLASSES.indexOf(rule), text, language, hand: 'samples' },
        }));
      }),
  );

/** Tells whether a model was made from these very sentences, without making it again. */
export const fingerprintOf = (sentences: readonly LabelledSentence[]): string =>
  createHash('sha256')
    .update(
      sentences.map(({ label, language, text }) => `${label}\t${language}\t${text}`).join('\n'),
    )
    .digest('hex');
