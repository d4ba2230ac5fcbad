import { evidenceShift, rankRisks, rankTopics } from './cue-scores.js';
import { findCues, type Cue, type Cues } from './cues.js';
import type { Judgement, Noise, Reason, Sentiment, TriageInput } from './judgement.js';
import { detectLanguage } from './language.js';
import { loadModels, manifest } from './model-store.js';
import { findNoise } from './noise.js';
import { readText, sentimentReasons, textSentiment, type ReadText } from './sentiment.js';
import { fuseStars, labelled, starsContradict, type Probabilities } from './stars.js';
import { tokenize, type Token } from '../infra/text/tokens.js';

const OPEN_MATTERS = ['delivery', 'return_refund', 'price_payment', 'site_fault'] as const;
const DEFAULT_LANGUAGE = 'en';
let ready = false;

/**
 * Judges one customer's text: language, sentiment, topics, risks, noise, whether a person is
 * needed, and the words that decided. Pure; the models are read from disk at the first call.
 */
export function judge(item: TriageInput): Judgement {
  if (!ready) {
    loadModels();
    ready = true;
  }
  const tokens = tokenize(item.text);
  const language = detectLanguage(item, tokens);
  const served = servedLanguage(item, language.code);
  const cues = findCues(tokens, served);
  const written = tokens.some((token) => token.kind === 'word' || token.kind === 'emoji');
  const read = written ? readText(tokens, served) : null;
  const text = read ? textSentiment(read, evidenceShift(cues, tokens, served)) : null;
  const sentiment = labelled(fuseStars(text, item.rating));
  const noise = findNoise(item, tokens, served, cues, sentiment.negative);
  return {
    language,
    sentiment,
    topics: noise.is ? [{ topic: 'other', score: 0.9 }] : rankTopics(cues, sentiment),
    risks: noise.is ? [] : rankRisks(cues, item.text, sentiment),
    noise,
    needsHuman: needsHuman(item, text, sentiment, cues, noise),
    reasons: noise.is ? [] : explain(item.text, tokens, read, sentiment, cues),
    modelVersion: manifest().version,
  };
}

/** Which vocabulary and model to use where the language itself is left open. */
function servedLanguage(item: TriageInput, code: string): string {
  if (code !== 'und') return code;
  return item.threadLanguage ?? item.accountLanguages?.[0] ?? DEFAULT_LANGUAGE;
}

/** A person is needed for any risk, the writer's own open trouble, or stars that contradict the text. */
function needsHuman(
  item: TriageInput,
  text: Probabilities | null,
  sentiment: Sentiment,
  cues: Cues,
  noise: Noise,
): boolean {
  if (noise.is) return false;
  if (cues.risks.size > 0 || starsContradict(text, item.rating)) return true;
  if (cues.problem.length > 0 && sentiment.positive < 0.6) return true;
  if (item.kind === 'review' && !hasOpenMatter(cues)) return false;
  return sentiment.negative >= 0.4;
}

/** In a review without a stated trouble, only these topics leave something to be put right. */
function hasOpenMatter(cues: Cues): boolean {
  return OPEN_MATTERS.some((topic) => cues.topics.has(topic));
}

function explain(
  text: string,
  tokens: Token[],
  read: ReadText | null,
  sentiment: Sentiment,
  cues: Cues,
): Reason[] {
  const reasons = read ? sentimentReasons(text, tokens, read, sentiment.label) : [];
  const quote = (cue: Cue, label: string): void => {
    const start = tokens[cue.from]!.start;
    const end = tokens[cue.to]!.end;
    reasons.push({ word: text.slice(start, end), start, end, weight: 0.7, label });
  };
  for (const [risk, found] of cues.risks) quote(found[0]!, risk);
  if (cues.problem[0]) quote(cues.problem[0], 'problem');
  return reasons;
}
