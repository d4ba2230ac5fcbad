import { newFeatureList } from '../features.js';
import { writeGreeklish } from '../../infra/text/greeklish.js';
import { extractLanguageFeatures } from '../language-features.js';
import type { LinearModel } from '../linear-model.js';
import { fold, tokenize } from '../../infra/text/tokens.js';
import type { LabelledRow } from './corpus.js';
import { fit, type Examples } from './fit.js';
import { quantize } from './quantize.js';
import { seededRandom } from './random.js';

/** Languages the Latin-script model tells apart; `el` stands for Greeklish. */
export const LATIN_CLASSES = ['el', 'sk', 'cs', 'pl', 'tr', 'en', 'de', 'hu'];
const BUCKETS = 1 << 17;
const PER_LANGUAGE = 40_000;

/** Cuts 2 to 12 words out of a text, as short as what people write under a post. */
function cut(text: string, random: () => number): string {
  const words = text
    .replace(/<\w+>|[@#]\S+/g, ' ')
    .split(/\s+/)
    .filter(Boolean);
  const length = 2 + Math.floor(random() * 11);
  const from = Math.floor(random() * Math.max(1, words.length - length + 1));
  return words.slice(from, from + length).join(' ');
}

/** Trains the language model on windows of the sentiment texts, most of them without diacritics. */
export function trainLanguage(rowsOf: (language: string) => LabelledRow[]): LinearModel {
  const random = seededRandom(7);
  const list = newFeatureList();
  const parts: Uint32Array[] = [];
  const labels: number[] = [];
  LATIN_CLASSES.forEach((language, label) => {
    const rows = rowsOf(language).filter((row) => row.text.length >= 12);
    for (let n = 0; n < PER_LANGUAGE; n++) {
      let text = cut(rows[Math.floor(random() * rows.length)]!.text, random);
      if (language === 'el') text = writeGreeklish(fold(text), (k) => Math.floor(random() * k));
      else if (random() < 0.65) text = fold(text);
      extractLanguageFeatures(text, tokenize(text), list);
      if (list.length < 4) continue;
      parts.push(list.ids.slice(0, list.length));
      labels.push(label);
    }
  });
  const examples = joinParts(parts, labels);
  const fitted = fit(examples, {
    buckets: BUCKETS,
    classes: LATIN_CLASSES.length,
    epochs: 2,
    rate: 0.2,
    decay: 0,
    hide: 0.2,
    partialPull: 1,
    seed: 11,
  });
  return { ...quantize('language', LATIN_CLASSES, BUCKETS, fitted), temperature: 1.5 };
}

function joinParts(parts: Uint32Array[], labels: number[]): Examples {
  const starts = new Uint32Array(parts.length + 1);
  parts.forEach((part, i) => (starts[i + 1] = starts[i]! + part.length));
  const ids = new Uint32Array(starts[parts.length]!);
  parts.forEach((part, i) => ids.set(part, starts[i]));
  return {
    ids,
    starts,
    labels: Uint8Array.from(labels),
    weights: new Float32Array(parts.length).fill(1),
    partial: new Uint8Array(parts.length),
  };
}
