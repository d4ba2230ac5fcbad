import type { Cue, Cues } from './cues.js';
import {
  RISKS,
  TOPICS,
  type Judgement,
  type Risk,
  type Sentiment,
  type Topic,
} from './judgement.js';
import { says, type ReadMatters } from './matters/read-matters.js';

/** One cue is worth 0.7, each further one brings the score nearer to 1. */
const cueScore = (cues: Cue[]): number => 1 - 0.3 ** cues.length;
const rounded = (score: number): number => Math.round(score * 1000) / 1000;

/** A pattern is believed unless the model stays below so much of its own threshold. */
const DOUBTED = 0.15;
const MORE_DOUBTED: Partial<Record<Risk, number>> = { fury: 0.4, legal_threat: 0.5, safety: 0.3 };
/** Who calmly asks after goods may well be a lawyer or write for a paper: that alone is no threat. */
const NAMED_IN_PASSING: Risk[] = ['legal_threat', 'media_threat'];
const IN_PASSING_BAR = 0.5;
const SHOUTED = /!{3,}/;

/** Risks by score: what a pattern or the model names. Shouting over a real trouble is fury, weakly. */
export function rankRisks(
  read: ReadMatters,
  cues: Cues,
  text: string,
  sentiment: Sentiment,
): Judgement['risks'] {
  const enquiry =
    says(read, 'topic:product_question') && cues.problem.length === 0 && sentiment.negative < 0.6;
  const ranked = RISKS.flatMap((risk) => {
    const probability = read.probability(`risk:${risk}`);
    const found = cues.risks.get(risk);
    const learned = says(read, `risk:${risk}`);
    const bar = read.threshold(`risk:${risk}`) * (MORE_DOUBTED[risk] ?? DOUBTED);
    if (enquiry && NAMED_IN_PASSING.includes(risk) && probability < IN_PASSING_BAR) return [];
    if (!learned && (!found || probability < bar)) return [];
    return [{ risk, score: rounded(Math.max(probability, found ? cueScore(found) : 0)) }];
  });
  const shouting = SHOUTED.test(text) && sentiment.negative >= 0.85 && cues.problem.length > 0;
  if (shouting && !ranked.some(({ risk }) => risk === 'fury'))
    ranked.push({ risk: 'fury', score: 0.5 });
  return ranked.sort((a, b) => b.score - a.score);
}

/** Beside these alone a topic misleads: an invoice sent to a stranger is no matter of price. */
const OWN_SUBJECT: Risk[] = ['data_privacy', 'self_harm'];

/** A further topic is named if it is so likely beside the likeliest: most messages have one. */
const BESIDE_THE_FIRST = 0.5;
/** Who is so cross about something else praises nothing. */
const TOO_CROSS = 0.75;

/** Topics by score: those that the model is sure enough of, or else its first. */
export function rankTopics(
  read: ReadMatters,
  risks: Judgement['risks'],
  sentiment: Sentiment,
): Judgement['topics'] {
  if (risks.length > 0 && risks.every(({ risk }) => OWN_SUBJECT.includes(risk)))
    return [{ topic: 'other', score: risks[0]!.score }];
  const all = TOPICS.map((topic) => {
    const score = read.probability(`topic:${topic}`);
    return { topic, score: rounded(score), lead: score / read.threshold(`topic:${topic}`) };
  }).sort((a, b) => b.lead - a.lead);
  const [first] = all;
  const named = all.filter(
    ({ score, lead }) => lead >= 1 && score >= first!.score * BESIDE_THE_FIRST,
  );
  const told = named.filter(({ topic }) => topic !== 'praise');
  if (sentiment.negative >= TOO_CROSS && told.length > 0) named.splice(0, named.length, ...told);
  return (named.length > 0 ? named : all.slice(0, 1))
    .map(({ topic, score }): { topic: Topic; score: number } => ({ topic, score }))
    .sort((a, b) => b.score - a.score);
}
