import { cueIn } from './cues.js';
import type { Sight } from './matcher.js';

const HIDDEN = /\p{L}+\*{2,}\p{L}*|\*{2,}\p{L}/u;
/** Cues after which a person answers, whatever else is said. */
export const ALWAYS: ReadonlySet<string> = new Set(['abuse', 'legal', 'extortion']);
/** From this chance on it is for a person. */
const LIKELY = 0.3;

/**
 * Why a person must answer, or null. Complaints use the words of the FAQ, so the whole message is weighed: words that
 * no question needs, the share of the topics for a person, and masked curses. `allowed`: topics that the shop
 * answers itself, in its FAQ.
 */
export function personReason(
  text: string,
  language: string,
  sight: Sight,
  allowed: ReadonlySet<string> = NOTHING,
): string | null {
  if (HIDDEN.test(text)) return 'abuse';
  const cue = cueIn(text, language, allowed);
  if (cue && ALWAYS.has(cue)) return cue;
  const topic = sight.topic?.kind === 'person' ? sight.topic.id : null;
  if (sight.evidence.person >= LIKELY && !allowed.has(topic ?? '')) return cue ?? topic ?? 'person';
  const about = sight.aboutPerson;
  return about !== null && !allowed.has(about) ? about : null;
}

const NOTHING: ReadonlySet<string> = new Set();
