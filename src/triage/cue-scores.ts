import { asksSomething, type Cues } from './cues.js';
import type { Risk, Topic } from './judgement.js';
import type { ReadMatters } from './matters/read-matters.js';
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

/** How much the tone of shops' messages counts beside the model of the language; chosen on lines it had not seen. */
const TONE_SHARE = 0.3;

/** What messages to shops about the same things usually sound like, as log-odds for negative, neutral and positive. */
export function toneShift(matters: ReadMatters): number[] {
  const share = TONE_SHARE * matters.probability('tone:shop');
  return [share * matters.leaning('tone:negative'), 0, share * matters.leaning('tone:positive')];
}
