import { ALWAYS, personReason } from './handover.js';
import type { Candidate, Matcher } from './matcher.js';
import { askedIn } from './several.js';

export type Decision = 'answer' | 'choose' | 'handover';

/** What the bot should do with a message. */
export interface Verdict {
  decision: Decision;
  ranking: Candidate[];
  reason: string;
  /** Further entries to answer with, when the message asks several things. */
  also?: string[];
}

/** What a shop has set. */
export interface DecideOptions {
  /** Instead of {@link ANSWER_FROM}. */
  answerFrom?: number;
  /** Topics for a person that the shop answers itself, in its FAQ. */
  allowed?: ReadonlySet<string>;
}

/** Asked of texts besides the matcher's own cues; a judge of risks, where there is one. */
export type RiskOf = (text: string, language: string) => string | null;

/** From this confidence on the bot answers: one number for all shops and languages. */
export const ANSWER_FROM = 0.8;
const CHOOSE_FROM = 0.35;
const DOUBT = 0.1;

/** How many of its parts end in a question mark; the Greek one looks like a semicolon. */
const marked = (text: string): number =>
  [...text.matchAll(/([^?;!\n\u037e]+)[?;\u037e]/gu)].filter(
    ([, part]) => (part!.match(/\p{L}{2,}/gu) ?? []).length >= 3,
  ).length;

const lowered = (ranking: Candidate[]): Candidate[] =>
  ranking.map(({ faq, confidence }) => ({ faq, confidence: confidence * DOUBT }));

/** Answer, offer a choice, or hand over: {@link personReason} before everything else. */
export function decide(
  text: string,
  language: string,
  matcher: Matcher,
  riskOf?: RiskOf,
  { answerFrom = ANSWER_FROM, allowed }: DecideOptions = {},
): Verdict {
  const sight = matcher.look(text, allowed);
  const { ranking } = sight;
  const handover = (reason: string, shown = ranking): Verdict => ({
    decision: 'handover',
    ranking: shown,
    reason,
  });
  const reason = riskOf?.(text, language) ?? personReason(text, language, sight, allowed);
  if (reason !== null) return handover(reason, ALWAYS.has(reason) ? lowered(ranking) : ranking);
  const top = ranking[0];
  if (!top || sight.evidence.words === 0) return handover('nothing asked', lowered(ranking));
  if (sight.topic?.kind === 'talk' && sight.evidence.first < answerFrom)
    return handover('nothing asked', lowered(ranking));
  const asked = askedIn(text, language, matcher, answerFrom);
  const also = asked.map(({ faq }) => faq).filter((faq) => faq !== top.faq);
  if (also.length > 0) {
    const isSure =
      asked.every((one) => one.isSure) &&
      (asked.length > also.length || top.confidence >= answerFrom);
    // Half an answer leaves the other question to nobody.
    if (!isSure) return handover('several questions');
    return { decision: 'answer', ranking, reason: 'several questions', also };
  }
  if (marked(text) > 1 && top.confidence < answerFrom) return handover('several questions');
  if (top.confidence >= answerFrom) return { decision: 'answer', ranking, reason: 'sure' };
  if (top.confidence >= CHOOSE_FROM) return { decision: 'choose', ranking, reason: 'likely' };
  return handover('unsure');
}
