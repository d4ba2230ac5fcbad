import { judge } from './triage/judge.js';
import { personChance } from './triage/person-chance.js';

/** So surely displeased, nobody is answered by a program, whatever words of the FAQ stand in it. */
const DISPLEASED = 0.8;
/** So likely a trouble of the writer's own, it is one, however politely it is told. */
const IN_TROUBLE = 0.6;

/** Why the triage would keep a message from the bot: its first risk, displeasure or trouble; null: nothing. */
export function riskOf(text: string, language: string): string | null {
  const { risks, sentiment } = judge({ text, language, kind: 'message' });
  if (risks[0]) return risks[0].risk;
  if (sentiment.negative >= DISPLEASED) return 'negative';
  return personChance(text, language) >= IN_TROUBLE ? 'trouble' : null;
}
