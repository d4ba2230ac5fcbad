import type { ChatProfile, ChatProfileLimits } from '../connectors/chat-profile.js';
import { addressed, type Voice } from '../drafting/voice/voice.js';
import { entryPayload, PERSON_PAYLOAD, START_PAYLOAD } from '../routing/tap.js';
import { botTexts } from './texts/library.js';

/** The FAQ of one language, what is asked most first. */
export interface AskedInLanguage {
  language: string;
  address: Voice['address'];
  entries: readonly { id: string; question: string }[];
}

/** As much of a text as fits, at the end of a word, with “…”. */
export function shortened(text: string, most: number): string {
  const whole = text.trim();
  if ([...whole].length <= most) return whole;
  const start = [...whole].slice(0, most - 1).join('');
  const space = whole[start.length] === ' ' ? start.length : start.lastIndexOf(' ');
  const kept = space > most / 2 ? start.slice(0, space) : start;
  return `${kept.replace(/[\s,;:.–-]+$/u, '')}…`;
}

/** What people see before they write: the shop's commonest questions, and the way to a person. Null: nothing to show. */
export function chatProfileOf(
  { shop, languages }: { shop: string; languages: readonly AskedInLanguage[] },
  limits: ChatProfileLimits,
): ChatProfile | null {
  const parts = languages.flatMap(({ language, entries, address }) => {
    if (entries.length === 0) return [];
    const texts = botTexts(language);
    const button = (most: number) => (entry: { id: string; question: string }) => ({
      title: shortened(entry.question, most),
      payload: entryPayload(entry.id),
    });
    const person = {
      title: shortened(addressed(texts.person, address), limits.menuTitleCharacters),
      payload: PERSON_PAYLOAD,
    };
    const greeting = addressed(texts.greeting, address).replace('{shop}', shop);
    return {
      language,
      greeting: shortened(greeting, Math.max(1, limits.greetingCharacters)),
      menu: [
        ...entries.slice(0, limits.menuItems - 1).map(button(limits.menuTitleCharacters)),
        person,
      ],
      starters: entries.slice(0, limits.starters).map(button(limits.starterCharacters)),
    };
  });
  return parts.length > 0 ? { parts, startPayload: START_PAYLOAD } : null;
}
