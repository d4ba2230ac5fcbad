import { asksSomething, type Cue, type Cues } from './cues.js';
import {
  RISKS,
  TOPICS,
  type Judgement,
  type Risk,
  type Sentiment,
  type Topic,
} from './judgement.js';
import type { Token } from '../infra/text/tokens.js';

/** Log-odds that a cue adds to the model's view of the sentiment. */
const PROBLEM_SHIFT = 0.8;
const HARMLESS_SHIFT = 1.5;
const ENQUIRY_SHIFT = 1.8;
const QUESTION_SHIFT = 0.6;
/** So few tokens and a question: people who complain write more. */
const SHORT_QUESTION = 9;
const SHORT_QUESTION_SHIFT = 2.8;
/** Topics a question about which is an enquiry, not an outburst. */
const ENQUIRED: Topic[] = [
  'product_question',
  'contact_hours',
  'price_payment',
  'delivery',
  'return_refund',
];
const HEATED: Risk[] = ['fury', 'abuse', 'threat', 'extortion', 'safety', 'self_harm'];
const HEATED_SHIFT = 2;
const COOL_SHIFT = 1;

/**
 * What the cues say of the sentiment, as log-odds for negative, neutral and positive: trouble and
 * risks speak for a complaint, a plain question for neutral, "killer heels" for praise.
 */
export function evidenceShift(cues: Cues, tokens: Token[], language: string): number[] {
  const heated = HEATED.some((risk) => cues.risks.has(risk));
  const cool = cues.risks.size > 0;
  const negative =
    (cues.problem.length > 0 ? PROBLEM_SHIFT : 0) + (heated ? HEATED_SHIFT : cool ? COOL_SHIFT : 0);
  if (negative > 0) return [negative, 0, 0];
  if (cues.harmless.length > 0) return [0, 0, HARMLESS_SHIFT];
  if (!asksSomething(tokens, language)) return [0, 0, 0];
  if (tokens.length <= SHORT_QUESTION) return [0, SHORT_QUESTION_SHIFT, 0];
  const enquiry = ENQUIRED.some((topic) => cues.topics.has(topic));
  return [0, enquiry ? ENQUIRY_SHIFT : QUESTION_SHIFT, 0];
}

/** One cue is worth 0.7, each further one brings the score nearer to 1. */
const cueScore = (cues: Cue[]): number => Math.round((1 - 0.3 ** cues.length) * 1000) / 1000;

const SHOUTED = /!{3,}/;

/** Risks by score; shouting over a real trouble counts as fury, weakly. */
export function rankRisks(cues: Cues, text: string, sentiment: Sentiment): Judgement['risks'] {
  const ranked = RISKS.flatMap((risk) => {
    const found = cues.risks.get(risk);
    return found ? [{ risk, score: cueScore(found) }] : [];
  });
  const shouting = SHOUTED.test(text) && sentiment.negative >= 0.85 && cues.problem.length > 0;
  if (shouting && !cues.risks.has('fury')) ranked.push({ risk: 'fury', score: 0.5 });
  return ranked.sort((a, b) => b.score - a.score);
}

/** With these risks a topic cue beside them misleads: an invoice sent to a stranger is no price matter. */
const OWN_SUBJECT: Risk[] = ['data_privacy', 'self_harm'];

/** Topics by score. Praise stands alone but for the goods it is about. */
export function rankTopics(cues: Cues, sentiment: Sentiment): Judgement['topics'] {
  if (sentiment.label === 'positive' && cues.problem.length === 0 && cues.risks.size === 0) {
    const praise = [{ topic: 'praise' as Topic, score: sentiment.positive }];
    const goods = cues.topics.get('product_quality');
    return goods ? [...praise, { topic: 'product_quality', score: cueScore(goods) }] : praise;
  }
  if (OWN_SUBJECT.some((risk) => cues.risks.has(risk))) return [{ topic: 'other', score: 0.7 }];
  const ranked = TOPICS.flatMap((topic) => {
    const hits = cues.topics.get(topic);
    return hits ? [{ topic, score: cueScore(hits) }] : [];
  }).sort((a, b) => b.score - a.score);
  if (ranked.length > 0) return ranked;
  const goods = cues.risks.size > 0 || sentiment.negative >= 0.6;
  return [{ topic: goods ? 'product_quality' : 'other', score: 0.4 }];
}
