import type { Sight } from './matcher.js';
import { fold } from '../../infra/text/tokens.js';
import { hasGreekScript, soundAlike } from '../../infra/text/greeklish.js';
import { CUES } from './cues.js';

const compiled = new Map<string, readonly (readonly [string, RegExp])[]>();

/** The cues of a language as patterns over the message's sound-alike (Greek) or folded words. */
function cuesOf(language: string): readonly (readonly [string, RegExp])[] {
  let found = compiled.get(language);
  if (!found) {
    found = Object.entries(CUES[language] ?? {}).map(([reason, list]) => {
      const said = list.map((cue) => (language === 'el' ? plain(cue, language) : cue));
      return [reason, new RegExp(`(?:^| )(?:${said.join('|')})`, 'u')] as const;
    });
    compiled.set(language, found);
  }
  return found;
}

/** The message in lower case, without accents and punctuation, one blank between words. */
function plain(text: string, language: string): string {
  const words = fold(text)
    .replace(/['’]/g, '')
    .replace(/[^\p{L}\p{N}*]+/gu, ' ')
    .trim();
  if (language !== 'el') return words;
  return words
    .split(' ')
    .map((word) => (hasGreekScript(word) || /^[a-z0-9]+$/.test(word) ? soundAlike(word) : word))
    .join(' ');
}

const HIDDEN = /\p{L}+\*{2,}\p{L}*|\*{2,}\p{L}/u;
const MUCH = 0.28;
const MORE_THAN_HALF = 0.6;

/**
 * Why a person must answer, or null. Complaints use the words of the FAQ, so the whole message is weighed: words that
 * no question needs, the share of the topics for a person, and masked curses.
 */
export function personReason(text: string, language: string, sight: Sight): string | null {
  if (HIDDEN.test(text)) return 'abuse';
  const words = plain(text, language);
  for (const [reason, pattern] of cuesOf(language)) if (pattern.test(words)) return reason;
  const { person, first } = sight.evidence;
  const topic = sight.topic?.kind === 'person' ? sight.topic.id : 'person';
  if (person >= MUCH || person > first * MORE_THAN_HALF) return topic;
  return sight.aboutPerson ? 'person' : null;
}
