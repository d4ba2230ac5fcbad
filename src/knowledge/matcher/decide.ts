import { personReason } from './handover.js';
import type { Candidate, Matcher } from './matcher.js';

export type Decision = 'answer' | 'choose' | 'handover';

/** What the bot should do with a message. */
export interface Verdict {
  decision: Decision;
  ranking: Candidate[];
  reason: string;
  /** Further entries to answer with, when the message asks several things. */
  also?: string[];
}

/** Asked of texts besides the matcher's own cues; a judge of risks, where there is one. */
export type RiskOf = (text: string, language: string) => string | null;

/** From this confidence on the bot answers: one number for all shops and languages. */
export const ANSWER_FROM = 0.85;
const CHOOSE_FROM = 0.35;
const DOUBT = 0.1;
const LONG = 60;

/** The questions of a message, where it has more than one. */
export function questionsOf(text: string): string[] {
  const parts = text.split(/[?;!\n]+|\.\s+/u).map((part) => part.trim());
  return parts.filter((part) => (part.match(/\p{L}{2,}/gu) ?? []).length >= 3);
}

const lowered = (ranking: Candidate[]): Candidate[] =>
  ranking.map(({ faq, confidence }) => ({ faq, confidence: confidence * DOUBT }));

/** Each part of a message that asks several things, with the entry that surely answers it; null if one has none. */
function answersOf(parts: string[], matcher: Matcher): string[] | null {
  const found = new Set<string>();
  for (const part of parts) {
    const top = matcher.look(part).ranking[0];
    if (!top || top.confidence < ANSWER_FROM) return null;
    found.add(top.faq);
  }
  return [...found];
}

/** Answer, offer a choice, or hand over: {@link personReason} before everything else. */
export function decide(text: string, language: string, matcher: Matcher, riskOf?: RiskOf): Verdict {
  const sight = matcher.look(text);
  const { ranking, aboutPerson } = sight;
  const handover = (reason: string, shown = ranking): Verdict => ({
    decision: 'handover',
    ranking: shown,
    reason,
  });
  const reason = riskOf?.(text, language) ?? personReason(text, language, sight);
  if (reason !== null) return handover(reason, aboutPerson ? ranking : lowered(ranking));
  const top = ranking[0];
  if (!top || sight.evidence.words === 0) return handover('nothing asked', lowered(ranking));
  if (sight.topic?.kind === 'talk' && top.confidence < ANSWER_FROM)
    return handover('nothing asked', lowered(ranking));
  const parts = questionsOf(text);
  if (parts.length > 1 && text.length > LONG && top.confidence < 1) {
    const answers = answersOf(parts, matcher);
    if (answers && answers.length > 1)
      return {
        decision: 'answer',
        ranking,
        reason: 'several questions',
        also: answers.filter((id) => id !== top.faq),
      };
  }
  if (top.confidence >= ANSWER_FROM) return { decision: 'answer', ranking, reason: 'sure' };
  if (top.confidence >= CHOOSE_FROM) return { decision: 'choose', ranking, reason: 'likely' };
  return handover('unsure');
}
