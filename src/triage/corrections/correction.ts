import { tokenize } from '../../infra/text/tokens.js';
import { modelWord } from '../features.js';
import type { Judgement, NoiseKind, Risk, SentimentLabel, Topic } from '../judgement.js';

/** What a person says of an item; what they leave out stays as the judge had it. */
export interface Correction {
  language?: string;
  sentiment?: SentimentLabel;
  topics?: Topic[];
  risks?: Risk[];
  /** Null: it is no noise. */
  noise?: NoiseKind | null;
  needsHuman?: boolean;
}

/** Item: of this very item. Same: of the same words. Alike: of nearly the same words. */
export type Closeness = 'item' | 'same' | 'alike';

/** A text's words as two texts are compared by: no accents, marks, emoji or numbers. */
export function wordsOf(text: string, language: string): string[] {
  return tokenize(text)
    .filter(({ kind }) => kind === 'word')
    .map((token) => modelWord(token, language));
}

/** With fewer words than this, one word more or less can turn the meaning. */
const ENOUGH_WORDS = 6;
const ALIKE = 0.8;

/** How near two texts are; null when one says nothing about the other. */
export function closeness(a: readonly string[], b: readonly string[]): Closeness | null {
  if (a.length === 0 || b.length === 0) return null;
  if (a.join(' ') === b.join(' ')) return 'same';
  const [left, right] = [new Set(a), new Set(b)];
  if (Math.min(left.size, right.size) < ENOUGH_WORDS) return null;
  const common = [...left].filter((word) => right.has(word)).length;
  return common / (left.size + right.size - common) >= ALIKE ? 'alike' : null;
}

const SURE: Record<Closeness, number> = { item: 1, same: 0.95, alike: 0.85 };

/**
 * The judgement as a person's correction has it. Of texts that are only alike it takes no risk away
 * and sends nobody home: a single other word may be the dangerous one.
 */
export function corrected(judged: Judgement, correction: Correction, near: Closeness): Judgement {
  const { language, sentiment, topics, risks, noise, needsHuman } = correction;
  const score = SURE[near];
  const now: Judgement = {
    ...judged,
    changedBy: near === 'item' ? 'person' : 'earlier_correction',
  };
  if (language && near === 'item') now.language = { code: language, confidence: 1 };
  if (sentiment) {
    const rest = (1 - score) / 2;
    const shares = { negative: rest, neutral: rest, positive: rest, [sentiment]: score };
    now.sentiment = { label: sentiment, ...shares, abstained: false };
  }
  if (topics) now.topics = topics.map((topic) => ({ topic, score }));
  if (risks) {
    const said = risks.map((risk) => ({ risk, score }));
    const kept = near === 'alike' ? judged.risks.filter(({ risk }) => !risks.includes(risk)) : [];
    now.risks = [...said, ...kept];
  }
  if (needsHuman !== undefined)
    now.needsHuman = near === 'alike' ? needsHuman || judged.needsHuman : needsHuman;
  const held = now.risks.length > 0 || (near === 'alike' && now.needsHuman);
  if (noise !== undefined && !(noise !== null && held))
    now.noise = { is: noise !== null, kind: noise };
  return now;
}
