import { judge } from './triage/judge.js';

/** So surely displeased, nobody is answered by a program, whatever words of the FAQ stand in it. */
const DISPLEASED = 0.8;

/** Why the triage would keep a message from the bot: its first risk, or displeasure; null: nothing. */
export function riskOf(text: string, language: string): string | null {
  const { risks, sentiment } = judge({ text, language, kind: 'message' });
  return risks[0]?.risk ?? (sentiment.negative >= DISPLEASED ? 'negative' : null);
}
