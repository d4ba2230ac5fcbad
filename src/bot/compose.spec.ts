import { describe, expect, it } from '@jest/globals';
import { checkReply } from '../guard/guard.js';
import { detectTextLanguage } from '../triage/detect-text.js';
import { type BotSpeech, composeBot } from './compose.js';
import { BOT_LANGUAGES, botTexts } from './texts/library.js';
import { whenText } from './when.js';

const entry = (
  id: string,
  question: string,
  answer: string,
  shortAnswer: string | null = null,
) => ({
  id,
  question,
  answer,
  shortAnswer,
});
const CHAT = {
  limit: { max: 2000, unit: 'characters' as const },
  choices: { most: 13, titleCharacters: 20 },
};
const PLAIN = { limit: CHAT.limit };
const speech = (over: Partial<BotSpeech> = {}): BotSpeech => ({
  act: 'answer',
  language: 'en',
  address: 'formal',
  entries: [entry('a', 'How long does delivery take?', 'Two to four working days.')],
  first: false,
  isPublic: false,
  capability: CHAT,
  seed: 0,
  when: 'today by 14:30',
  isOpen: true,
  ...over,
});
const say = (over: Partial<BotSpeech>) => composeBot(speech(over))!;

describe('an answer', () => {
  it('asks whether there is anything else, and says what it is the first time only', () => {
    expect(say({}).text).toBe(
      'Two to four working days.\n\nIs there anything else I can help you with?',
    );
    expect(say({ first: true }).text).toMatch(/^Two to four .*\n\n.*else.*\n\n.*automatic/s);
  });

  it('has thumbs under it where there are buttons, but not in public', () => {
    expect(say({}).choices).toEqual([
      { title: '👍', payload: 'sixhour:helped' },
      { title: '👎 That didn’t help', payload: 'sixhour:unhelped' },
    ]);
    expect(say({ capability: PLAIN }).choices).toEqual([]);
    expect(say({ isPublic: true }).choices).toEqual([]);
  });

  it('gives all that was asked', () => {
    const entries = [entry('a', 'x', 'One.'), entry('b', 'y', 'Two.')];
    expect(say({ entries }).text).toMatch(/^One\.\n\nTwo\.\n\n/);
  });

  it('is the short one in public, marked as automatic, and closes nothing', () => {
    const entries = [entry('a', 'x', 'A long answer.', 'Short.')];
    expect(say({ entries, isPublic: true, first: true }).text).toBe('Short.\n\n(Automatic reply)');
  });

  it('is the short one where the whole one does not fit, and none where that does not either', () => {
    const long = 'word '.repeat(500);
    const capability = { limit: { max: 1000, unit: 'bytes' as const } };
    expect(say({ entries: [entry('a', 'x', long, 'Short.')], capability }).text).toMatch(/^Short/);
    expect(composeBot(speech({ entries: [entry('a', 'x', long)], capability }))).toBeNull();
  });
});

describe('a choice', () => {
  const long = [
    entry('a', 'How long does delivery take?', '-'),
    entry('b', 'What does delivery cost?', '-'),
  ];

  it('has the questions on its buttons where they are short', () => {
    const entries = [entry('a', 'Delivery time?', '-'), entry('b', 'Delivery cost?', '-')];
    expect(say({ act: 'choice', entries })).toEqual({
      text: botTexts('en').choose,
      choices: [
        { title: 'Delivery time?', payload: 'sixhour:faq:a' },
        { title: 'Delivery cost?', payload: 'sixhour:faq:b' },
        { title: 'Something else', payload: 'sixhour:person' },
      ],
    });
  });

  it('is numbered where they are not, with the numbers on buttons', () => {
    const { text, choices } = say({ act: 'choice', entries: long });
    expect(text).toContain('1. How long does delivery take?\n2. What does delivery cost?');
    expect(choices.map(({ title }) => title)).toEqual(['1', '2', 'Something else']);
  });

  it('asks for the number where there are no buttons', () => {
    const { text, choices } = say({ act: 'choice', entries: long, capability: PLAIN });
    expect(choices).toEqual([]);
    expect(text).toContain(botTexts('en').number);
  });
});

describe('a hand-over', () => {
  it('says whether somebody is there, and until when they answer', () => {
    expect(say({ act: 'handover' }).text).toMatch(/colleague, .* today by 14:30\.$/);
    expect(say({ act: 'handover', isOpen: false }).text).toMatch(/Nobody .* today by 14:30\.$/);
    expect(say({ act: 'handover', isOpen: false, when: null }).text).toMatch(/once we are back/);
  });
});

describe.each([...BOT_LANGUAGES])('in %s', (language) => {
  const texts = botTexts(language);
  const now = new Date('2026-03-05T08:10:00Z');
  const monday = whenText(new Date('2026-03-09T08:00:00Z'), now, 'Europe/Athens', language);

  it.each(['formal', 'informal'] as const)(
    'nothing that it says %sly offends the guard',
    (address) => {
      const answers = {
        en: 'You can pay by card or on delivery.',
        el: 'Η πληρωμή γίνεται με κάρτα ή με αντικαταβολή.',
        sk: 'Platiť sa dá kartou alebo na dobierku.',
        pl: 'Płatność jest możliwa kartą lub przy odbiorze.',
        tr: 'Ödeme kartla veya kapıda yapılır.',
      }[language]!;
      const entries = [entry('a', answers, answers)];
      for (const act of ['answer', 'choice', 'welcome', 'handover'] as const)
        for (const isOpen of [true, false])
          for (const when of [monday, null])
            for (const seed of [0, 1]) {
              const over = { act, language, address, entries, isOpen, when, seed, first: true };
              const { text } = say({ ...over, capability: PLAIN });
              expect(text).not.toMatch(/[<>|{}]/);
              const { findings } = checkReply(
                {
                  text,
                  language,
                  public: false,
                  kind: 'message',
                  customerText: '?',
                  voice: { address },
                },
                { detectLanguage: detectTextLanguage, agentLanguage: 'en' },
              );
              expect({ text, rules: findings.map(({ rule }) => rule) }).toEqual({
                text,
                rules: [],
              });
            }
    },
  );

  it('keeps to what platforms show', () => {
    expect([...texts.other].length).toBeLessThanOrEqual(20);
    expect([...texts.person].length).toBeLessThanOrEqual(30);
    expect(
      texts.greeting.replace('{shop}', 'A shop with quite a long name').length,
    ).toBeLessThanOrEqual(160);
  });
});
