import { findCues, type Cues } from '../cues.js';
import { extractMatters, newMatterFeatures } from '../matters/matter-features.js';
import { slotsOf, type MatterModel } from '../matters/matter-model.js';
import { MATTERS, type Matter } from '../matters/matters.js';
import { writeGreeklish } from '../../infra/text/greeklish.js';
import { fold, tokenize } from '../../infra/text/tokens.js';
import { fitMatters, predict, type MatterExample } from './fit-matters.js';
import type { JudgedText } from './judged.js';
import { seededRandom } from './random.js';
import { bestThreshold, countsAt, type Scored } from './thresholds.js';

export const FOLDS = 5;
/** The most features kept; the model grows by 33 bytes with each. */
const MOST_FEATURES = 100_000;
const COPY_SHARE = 0.5;

const NO_CUES: Cues = {
  ...{ topics: new Map(), risks: new Map(), problem: [], harmless: [], giveaway: [], spam: [] },
};

/** What is to be answered for one text: 1 yes, 0 no, -1 not asked. */
export function answersOf(text: JudgedText): Int8Array {
  const yes = new Set<Matter>();
  for (const risk of text.risks) yes.add(`risk:${risk}`);
  for (const topic of text.topics) yes.add(`topic:${topic}`);
  if (text.noise) yes.add('noise');
  if (text.noise && text.noise !== 'unnamed') yes.add(`noise:${text.noise}`);
  if (text.needsHuman) yes.add('human');
  if (!text.elsewhere) yes.add('tone:shop');
  if (text.sentiment === 'negative' || text.sentiment === 'positive')
    yes.add(`tone:${text.sentiment}`);
  const open = (matter: Matter): boolean =>
    (text.asked !== undefined && !isTold(text, matter)) ||
    (text.elsewhere === true && matter !== 'tone:shop') ||
    (text.noise !== null && matter.startsWith('topic:')) ||
    (text.sentiment === null && matter.startsWith('tone:') && matter !== 'tone:shop') ||
    (text.noise === 'unnamed' && matter.startsWith('noise:'));
  return Int8Array.from(MATTERS, (matter) => (yes.has(matter) ? 1 : open(matter) ? -1 : 0));
}

/**
 * Whether the wording of a topic tells the answer. That a question is no risk is true and not taught: with so many of them
 * every risk would look unlikelier.
 */
const isTold = ({ asked, topics, risks }: JudgedText, matter: Matter): boolean =>
  (topics.length > 0 && matter.startsWith('topic:')) ||
  (risks.length > 0 && matter === `risk:${risks[0]}`) ||
  matter === 'human' ||
  matter === 'tone:shop' ||
  (asked === 'question' && matter === 'noise');

/** Two neighbouring letters of one word change places, as in a hurry. */
function mistype(text: string, random: () => number): string {
  const at = 1 + Math.floor(random() * Math.max(1, text.length - 3));
  const [a, b] = [text[at], text[at + 1]];
  if (!a || !b || !/\p{L}/u.test(a) || !/\p{L}/u.test(b)) return text;
  return text.slice(0, at) + b + a + text.slice(at + 2);
}

/** Texts as examples, with mistyped copies and, for Greek, copies in Latin letters. */
export function toExamples(texts: JudgedText[]): MatterExample[] {
  const random = seededRandom(5);
  const list = newMatterFeatures();
  const read = (judged: JudgedText, text: string, share: number): MatterExample => {
    const tokens = tokenize(text);
    const cues = judged.patternsKnowIt ? NO_CUES : findCues(tokens, judged.language);
    extractMatters(tokens, judged.language, cues, list);
    const ids = list.ids.slice(0, list.length);
    const { language, line } = judged;
    const copy = judged.elsewhere === true || judged.asked !== undefined;
    return { ids, split: list.split, answers: answersOf(judged), share, line, language, copy };
  };
  return texts.flatMap((judged) => {
    const { text, language, share } = judged;
    const examples = [read(judged, text, share)];
    const wrong = mistype(text, random);
    if (judged.elsewhere || judged.asked) return examples;
    if (wrong !== text) examples.push({ ...read(judged, wrong, share * COPY_SHARE), copy: true });
    if (language === 'el') {
      const latin = writeGreeklish(fold(text), (n) => Math.floor(random() * n));
      examples.push({ ...read(judged, latin, share * COPY_SHARE), copy: true });
    }
    return examples;
  });
}

/** Which fold a line belongs to; all its variants go together. */
export function foldOf(line: string): number {
  let hash = 17;
  for (let i = 0; i < line.length; i++) hash = (Math.imul(hash, 31) + line.charCodeAt(i)) | 0;
  hash = Math.imul(hash ^ (hash >>> 15), 0x85ebca6b);
  return ((hash ^ (hash >>> 13)) >>> 0) % FOLDS;
}

/** Scores of every text by a model that was not taught its line. */
export function crossValidate(examples: MatterExample[]): Scored[] {
  const scored: Scored[] = [];
  for (let fold = 0; fold < FOLDS; fold++) {
    const model = fitMatters(
      examples.filter(({ line }) => foldOf(line) !== fold),
      MOST_FEATURES,
    );
    for (const example of examples) {
      if (example.copy || foldOf(example.line) !== fold) continue;
      scored.push({ example, scores: predict(model, example) });
    }
  }
  return scored;
}

/** Trains the one model that answers for topics, risks, noise and whether a person is needed. */
export function trainMatters(texts: JudgedText[]): { model: MatterModel; report: string[] } {
  const examples = toExamples(texts);
  const scored = crossValidate(examples);
  const fitted = fitMatters(examples, MOST_FEATURES);
  const thresholds = Float32Array.from(MATTERS, (matter, k) => bestThreshold(matter, k, scored));
  const width = MATTERS.length;
  const scales = Float32Array.from(MATTERS, (_, k) => {
    let largest = 0;
    for (let at = k; at < fitted.weights.length; at += width)
      largest = Math.max(largest, Math.abs(fitted.weights[at]!));
    return largest / 127 || 1;
  });
  const weights = Int8Array.from(fitted.weights, (w, i) => Math.round(w / scales[i % width]!));
  const { keys, bias } = fitted;
  const model = {
    ...{ outputs: [...MATTERS], keys, weights, scales, bias: Float32Array.from(bias), thresholds },
    slots: slotsOf(keys),
  };
  return { model, report: reportOf(scored, thresholds) };
}

/** How well texts were answered by models that had not seen them, a line an output. */
function reportOf(scored: Scored[], thresholds: Float32Array): string[] {
  return MATTERS.map((matter, k) => {
    const { hit, said, real } = countsAt(k, thresholds[k]!, scored);
    const [precision, recall] = [hit / Math.max(said, 1e-9), hit / Math.max(real, 1e-9)];
    const at = thresholds[k]!.toFixed(2);
    return `${matter}: precision ${precision.toFixed(3)}, recall ${recall.toFixed(3)} from ${at}`;
  });
}
