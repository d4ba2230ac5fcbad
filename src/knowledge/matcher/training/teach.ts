import { createHash } from 'node:crypto';
import { lexiconText } from '../concepts.js';
import { featuresOf, meaningOf } from '../features.js';
import type { LessonData, SparseWeights } from '../lessons.js';
import { type Example, Linear } from '../linear.js';
import { backgroundOf } from '../space.js';
import { TOPIC_LANGUAGES, topicsOf } from '../topics.js';

/** Which wordings a model learns from: all, unless a part is kept back to try it with. */
export type Kept = (topic: string, wording: string) => boolean;

const TRAINING = { epochs: 4, rate: 3.5, decay: 0.5, rarest: 2 };
/** Weights this small beside the greatest are left out. */
const NOTHING = 0.02;
/** Letters that stand in fewer wordings of a language say no more than unknown ones. */
const RAREST_WORD = 3;

/** Learns the built-in topics from their wordings. The same wordings teach the same. */
export function teach(keeps: Kept = () => true): LessonData {
  const topics = topicsOf('en').map(({ id, kind }) => ({ id, kind }));
  const numbers = new Map(topics.map(({ id }, at) => [id, at]));
  const kept = TOPIC_LANGUAGES.flatMap((language) =>
    topicsOf(language).flatMap(({ id, wordings }) =>
      wordings
        .filter((text) => keeps(id, text))
        .map((text) => ({ text, language, label: numbers.get(id)! })),
    ),
  );
  const examples: Example[] = kept.map(({ text, language, label }) => ({
    features: meaningOf(text, language),
    label,
    weight: 1,
  }));
  const linear = new Linear(examples, topics.length, TRAINING);
  const wordsOf = (of: string) =>
    kept.filter(({ language }) => language === of).map(({ text }) => featuresOf(text, of));
  return {
    topics,
    background: backgroundOf(
      examples.map(({ features }) => features),
      TRAINING.rarest,
    ),
    weights: thin(linear.weights, topics.length),
    labels: Uint16Array.from(examples, ({ label }) => label),
    wordings: linear.postings,
    words: new Map(TOPIC_LANGUAGES.map((of) => [of, backgroundOf(wordsOf(of), RAREST_WORD)])),
  };
}

/** The weights that say something, in 127 steps either way. */
function thin(weights: Float32Array, classes: number): SparseWeights {
  const greatest = weights.reduce((most, weight) => Math.max(most, Math.abs(weight)), 1e-9);
  const columns = weights.length / classes;
  const from = new Uint32Array(columns + 1);
  const topic: number[] = [];
  const weight: number[] = [];
  for (let column = 0; column < columns; column++) {
    for (let c = 0; c < classes; c++) {
      const value = weights[column * classes + c]!;
      if (Math.abs(value) < greatest * NOTHING) continue;
      topic.push(c);
      weight.push(Math.round((value / greatest) * 127));
    }
    from[column + 1] = topic.length;
  }
  return {
    from,
    topic: Uint16Array.from(topic),
    weight: Int8Array.from(weight),
    scale: greatest / 127,
  };
}

/** Tells whether lessons were made from these very wordings and this lexicon, without teaching again. */
export function fingerprint(): string {
  const hash = createHash('sha256').update(lexiconText());
  for (const language of TOPIC_LANGUAGES) hash.update(JSON.stringify(topicsOf(language)));
  return hash.digest('hex');
}
