import { evidenceShift, toneShift } from './cue-scores.js';
import { findCues, type Cues } from './cues.js';
import type { Judgement, Reason, Risk, Sentiment, TriageInput } from './judgement.js';
import { detectLanguage } from './language.js';
import { loadModels, manifest } from './model-store.js';
import { readMatters, says, type ReadMatters } from './matters/read-matters.js';
import { findNoise } from './noise.js';
import { blankTranslation } from './own-words.js';
import { rankRisks, rankTopics } from './ranking.js';
import { risksInSentences, suspected } from './sentence-risks.js';
import { readText, sentimentReasons, textSentiment, type ReadText } from './sentiment.js';
import { fuseStars, labelled, starsContradict, type Probabilities } from './stars.js';
import { tokenize, type Token } from '../infra/text/tokens.js';

/** With a trouble that a pattern names, so much of the threshold is enough. */
const STATED_TROUBLE = 0.6;
/** Who praises and is glad waits for nobody unless this likely. */
const GLAD_BAR = 0.55;
/** A calm question is likelier one that anybody may ask than a trouble of the writer's own. */
const CALM_BAR = 0.4;
const CALM_FROM = 0.9;
/** How much of a decision a pattern and the model's strongest word are said to be. */
const CUE_WEIGHT = 0.7;
const WORD_WEIGHT = 0.5;
const DEFAULT_LANGUAGE = 'en';
let ready = false;

/**
 * Judges one customer's text: language, sentiment, topics, risks, noise, whether a person is
 * needed, and the words that decided. Pure; the models are read from disk at the first call.
 */
export function judge(given: TriageInput): Judgement {
  if (!ready) {
    loadModels();
    ready = true;
  }
  const item = { ...given, text: blankTranslation(given.text) };
  const tokens = tokenize(item.text);
  const language = detectLanguage(item, tokens);
  const served = servedLanguage(item, language.code);
  const cues = findCues(tokens, served);
  const written = tokens.some((token) => token.kind === 'word' || token.kind === 'emoji');
  const read = written ? readText(tokens, served) : null;
  let matters = readMatters(tokens, served, cues);
  const shift = added(evidenceShift(cues, tokens, served), toneShift(matters));
  const text = read ? textSentiment(read, shift) : null;
  const sentiment = labelled(fuseStars(text, item.rating));
  const risks = written ? rankRisks(matters, cues, item.text, sentiment) : [];
  const hinted = suspected(matters, risks);
  if (written && hinted.length > 0) {
    risks.push(...risksInSentences(tokens, served, hinted, sentiment));
    matters = readMatters(tokens, served, cues);
  }
  const noise = findNoise(item, tokens, served, { cues, matters, risks, sentiment });
  return {
    language,
    sentiment,
    topics: noise.is ? [{ topic: 'other', score: 0.9 }] : rankTopics(matters, risks, sentiment),
    risks: noise.is ? [] : risks,
    noise,
    needsHuman: !noise.is && needsHuman(item, text, matters, cues, risks.length > 0),
    reasons: noise.is ? [] : explain(item.text, tokens, { read, sentiment, cues, matters, risks }),
    modelVersion: manifest().version,
  };
}

const added = (a: number[], b: number[]): number[] => a.map((value, k) => value + b[k]!);

/** Which vocabulary and model to use where the language itself is left open. */
function servedLanguage(item: TriageInput, code: string): string {
  if (code !== 'und') return code;
  return item.threadLanguage ?? item.accountLanguages?.[0] ?? DEFAULT_LANGUAGE;
}

/** A person is needed for any risk, the writer's own open trouble, or stars that contradict the text. */
function needsHuman(
  item: TriageInput,
  text: Probabilities | null,
  matters: ReadMatters,
  cues: Cues,
  risky: boolean,
): boolean {
  if (risky || starsContradict(text, item.rating)) return true;
  if (text === null) return false;
  const bar = matters.threshold('human');
  const likely = matters.probability('human');
  if (cues.problem.length > 0) return likely >= bar * STATED_TROUBLE;
  const glad = text.positive >= 0.6 && says(matters, 'topic:praise');
  if (glad) return likely >= Math.max(bar, GLAD_BAR);
  return likely >= (text.neutral >= CALM_FROM ? Math.max(bar, CALM_BAR) : bar);
}

interface Explained {
  read: ReadText | null;
  sentiment: Sentiment;
  cues: Cues;
  matters: ReadMatters;
  risks: { risk: Risk }[];
}

/** The words that decided: for the sentiment, for every risk and for an open trouble. */
function explain(text: string, tokens: Token[], decided: Explained): Reason[] {
  const { read, sentiment, cues, matters, risks } = decided;
  const reasons = read ? sentimentReasons(text, tokens, read, sentiment.label) : [];
  const quote = (from: number, to: number, weight: number, label: string): void => {
    const start = tokens[from]!.start;
    const end = tokens[to]!.end;
    reasons.push({ word: text.slice(start, end), start, end, weight, label });
  };
  for (const { risk } of risks) {
    const found = cues.risks.get(risk)?.[0];
    const word = found ? null : matters.strongest(`risk:${risk}`);
    if (found) quote(found.from, found.to, CUE_WEIGHT, risk);
    else if (word !== null) quote(word, word, WORD_WEIGHT, risk);
  }
  if (cues.problem[0]) quote(cues.problem[0].from, cues.problem[0].to, CUE_WEIGHT, 'problem');
  return reasons;
}
