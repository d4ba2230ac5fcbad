import type { Token } from '../infra/text/tokens.js';
import { endsSentence, findCues } from './cues.js';
import type { Judgement, Risk, Sentiment } from './judgement.js';
import { type ReadMatters, readMatters } from './matters/read-matters.js';
import { rankRisks } from './ranking.js';

/** What may not be lost because much else is said around it. */
const GRAVE: readonly Risk[] = ['threat', 'self_harm'];
/** Looked for where the whole text comes so near to its threshold: one text in twenty. */
const SUSPECTED = 0.2;
const FEWEST_WORDS = 4;

/** The grave risks that the whole text only hints at. */
export const suspected = (whole: ReadMatters, found: Judgement['risks']): Risk[] =>
  GRAVE.filter(
    (grave) =>
      !found.some(({ risk }) => risk === grave) &&
      whole.probability(`risk:${grave}`) >= SUSPECTED * whole.threshold(`risk:${grave}`),
  );

/**
 * Those of `risks` that a sentence shows when it is read by itself: a long complaint around it dilutes it. What was
 * read before with `readMatters` is no longer valid afterwards.
 */
export function risksInSentences(
  tokens: readonly Token[],
  language: string,
  risks: readonly Risk[],
  sentiment: Sentiment,
): Judgement['risks'] {
  const best = new Map<Risk, number>();
  const sentences = sentencesIn(tokens);
  if (sentences.length < 2) return [];
  for (const sentence of sentences) {
    const cues = findCues(sentence, language);
    for (const { risk, score } of rankRisks(
      readMatters(sentence, language, cues),
      cues,
      '',
      sentiment,
    ))
      if (risks.includes(risk)) best.set(risk, Math.max(score, best.get(risk) ?? 0));
  }
  return [...best].map(([risk, score]) => ({ risk, score }));
}

function sentencesIn(tokens: readonly Token[]): Token[][] {
  const all: Token[][] = [[]];
  for (const token of tokens) {
    if (endsSentence(token)) all.push([]);
    else all.at(-1)!.push(token);
  }
  return all.filter((one) => one.filter(({ kind }) => kind === 'word').length >= FEWEST_WORDS);
}
