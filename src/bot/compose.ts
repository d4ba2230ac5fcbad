import type { Choice, ReplyCapability } from '../connectors/connector.js';
import type { BotAct } from '../conversations/message.entity.js';
import { fits } from '../drafting/length.js';
import { addressed, type Voice } from '../drafting/voice/voice.js';
import { entryPayload, HELPED_PAYLOAD, PERSON_PAYLOAD, UNHELPED_PAYLOAD } from '../routing/tap.js';
import { botTexts } from './texts/library.js';
import type { BotTexts } from './texts/texts.js';

/** What of an entry the bot needs. */
export interface Answerable {
  id: string;
  question: string;
  answer: string;
  shortAnswer: string | null;
}

export interface BotSpeech {
  act: BotAct;
  language: string;
  address: Voice['address'];
  /** Answered with, or offered. */
  entries: readonly Answerable[];
  /** Its first text in the thread: it says what it is. */
  first: boolean;
  isPublic: boolean;
  capability: Pick<ReplyCapability, 'limit' | 'choices'>;
  /** Picks among wordings of the same. */
  seed: number;
  /** Until when a person will probably answer, in words; null: nobody can say. Of a hand-over. */
  when: string | null;
  /** People are there now. Of a hand-over. */
  isOpen: boolean;
}

export interface Spoken {
  text: string;
  choices: Choice[];
}

const joined = (...parts: (string | false | null)[]): string => parts.filter(Boolean).join('\n\n');

/** The bot's words, in the shop's form of address; null: they do not fit here. */
export function composeBot(speech: BotSpeech): Spoken | null {
  const { act, language, address, capability, first, isPublic } = speech;
  const all = botTexts(language);
  const say = (part: string) => addressed(part, address);
  const disclosure = first && !isPublic && say(all.disclosure);
  const whole = (parts: (string | false | null)[], choices: Choice[] = []): Spoken | null => {
    const text = joined(...parts, disclosure, isPublic && all.automatic);
    return fits(text, capability.limit) ? { text, choices } : null;
  };
  switch (act) {
    case 'answer': {
      const more = !isPublic && say(all.more[speech.seed % all.more.length]!);
      const asked = isPublic || !capability.choices ? [] : helpedChoices(all);
      return (
        whole([answersOf(speech, false), more], asked) ??
        whole([answersOf(speech, true), more], asked)
      );
    }
    case 'choice':
    case 'welcome': {
      const { list, choices } = offerOf(speech);
      const hint = list !== null && choices.length === 0 && say(all.number);
      return whole([say(act === 'choice' ? all.choose : all.welcome), list, hint], choices);
    }
    case 'handover': {
      const { when, isOpen } = speech;
      if (when === null) return whole([say(all.closedLong)]);
      return whole([say(isOpen ? all.handover : all.closed).replace('{when}', when)]);
    }
  }
}

const helpedChoices = ({ helped, unhelped }: BotTexts): Choice[] => [
  { title: helped, payload: HELPED_PAYLOAD },
  { title: unhelped, payload: UNHELPED_PAYLOAD },
];

/** The short answers in public, and where the whole ones are too long. */
function answersOf({ entries, isPublic }: BotSpeech, short: boolean): string {
  return joined(
    ...entries.map(({ answer, shortAnswer }) =>
      ((short || isPublic ? shortAnswer : null) ?? answer).trim(),
    ),
  );
}

/**
 * The questions to choose from: buttons that say them where they are short enough for one, otherwise a numbered
 * list with the numbers on buttons, or without any where the platform has none.
 */
function offerOf({ act, entries, language, capability }: BotSpeech): {
  list: string | null;
  choices: Choice[];
} {
  if (entries.length === 0) return { list: null, choices: [] };
  const { choices: buttons } = capability;
  const numbered = entries.map(({ question }, i) => `${i + 1}. ${question.trim()}`).join('\n');
  if (!buttons) return { list: numbered, choices: [] };
  const shown = entries.slice(0, buttons.most - 1);
  const areShort = shown.every(
    ({ question }) => [...question.trim()].length <= buttons.titleCharacters,
  );
  const choices = shown.map(({ id, question }, i) => ({
    title: areShort ? question.trim() : String(i + 1),
    payload: entryPayload(id),
  }));
  const other = { title: botTexts(language).other, payload: PERSON_PAYLOAD };
  return {
    list: areShort ? null : numbered,
    choices: act === 'choice' ? [...choices, other] : choices,
  };
}
