import { beforeAll, describe, expect, it } from '@jest/globals';
import { decide } from './decide.js';
import { clausesIn, sentencesIn } from './several.js';
import type { FaqSource } from './faq-source.js';
import { Matcher } from './matcher.js';
import { topicsOf, TOPIC_LANGUAGES } from './topics.js';

/** One question an entry, in each language. */
const SHOPS: Record<string, FaqSource> = Object.fromEntries(
  [
    ['en', 'What is your return policy?', 'How much is delivery?', 'When are you open?'],
    ['sk', 'Ako môžem vrátiť tovar?', 'Koľko stojí doprava?', 'Kedy máte otvorené?'],
    ['pl', 'Jak mogę zwrócić towar?', 'Ile kosztuje dostawa?', 'W jakich godzinach otwarte?'],
    ['tr', 'İade nasıl yapılır?', 'Kargo ücreti ne kadar?', 'Çalışma saatleriniz nedir?'],
    ['el', 'Πώς κάνω επιστροφή;', 'Πόσο κοστίζουν τα μεταφορικά;', 'Ποιο είναι το ωράριο;'],
  ].map(([lang, returns, delivery, hours]) => [
    lang!,
    {
      lang: lang!,
      faqs: [
        { id: 'returns', questions: [returns!] },
        { id: 'delivery', questions: [delivery!] },
        { id: 'hours', questions: [hours!] },
      ],
    },
  ]),
);

const matchers = new Map<string, Matcher>();
const verdict = (lang: string, text: string) => decide(text, lang, matchers.get(lang)!);

beforeAll(() => {
  for (const [lang, faq] of Object.entries(SHOPS)) matchers.set(lang, new Matcher(faq));
});

describe('the built-in topics', () => {
  it.each(TOPIC_LANGUAGES)('are the same in %s as in English', (lang) => {
    const names = (of: string) =>
      topicsOf(of)
        .map(({ id, kind }) => `${kind} ${id}`)
        .sort();
    expect(names(lang)).toEqual(names('en'));
    expect(topicsOf(lang).length).toBeGreaterThanOrEqual(80);
  });
});

describe('with one question an entry, the matcher', () => {
  it.each([
    ['en', 'can i bring back the boots if they pinch', 'returns'],
    ['en', 'is postage free over a certain amount', 'delivery'],
    ['sk', 'da sa poslat kabat naspat ak mi nesadne', 'returns'],
    ['pl', 'od ilu zl jest darmowa wysylka', 'delivery'],
    ['tr', 'pazar gunu acik misiniz', 'hours'],
    ['el', 'mexri ti ora eiste anoixta to savvato', 'hours'],
  ])('finds by meaning: %s “%s”', (lang, text, faq) => {
    expect(verdict(lang, text).ranking[0]?.faq).toBe(faq);
  });

  it.each([
    ['en', 'your return policy is a joke'],
    ['en', 'where is my order 88231'],
    ['en', 'the mug from the delivery is smashed'],
    ['sk', 'vratenie tovaru u vas je katastrofa, podvodnici'],
    ['pl', 'gdzie jest moja paczka, mialo byc wczoraj'],
    ['tr', 'kargom hala gelmedi'],
    ['el', 'που ειναι το δεμα μου, περιμενω δυο βδομαδες'],
    ['el', 'pou einai to dema mou'],
  ])('never answers what is for a person: %s “%s”', (lang, text) => {
    expect(verdict(lang, text).decision).toBe('handover');
  });

  it('does not answer what the shop has no entry for', () => {
    for (const text of ['do you sell gift cards', 'are you hiring', 'what is the weather like'])
      expect(verdict('en', text).decision).not.toBe('answer');
  });

  it('does not take everything for the one question that it knows', () => {
    for (const count of [1, 2, 3]) {
      const questions = ['Do you rent rowing boats?', 'Is the choir singing?', 'May dogs come in?'];
      const faqs = questions.slice(0, count).map((one) => ({ id: one, questions: [one] }));
      const matcher = new Matcher({ lang: 'en', faqs });
      const said = (text: string) => decide(text, 'en', matcher).decision;
      expect(said('do you rent rowing boats')).toBe('answer');
      for (const text of ['where can I park', 'do you have gift cards', 'how much is the lamp'])
        expect([count, text, said(text)]).not.toEqual([count, text, 'answer']);
    }
  });

  it('learns the same twice', () => {
    const again = new Matcher(SHOPS.en!);
    const text = 'how do returns work and what about sale items';
    expect(again.look(text)).toEqual(matchers.get('en')!.look(text));
  });
});

describe('an empty or a wordless message', () => {
  it.each(['', '   ', '😂😂', '?'])('is handed over: “%s”', (text) => {
    expect(verdict('en', text).decision).toBe('handover');
  });
});

describe('the parts of a message', () => {
  it('takes a message apart where another question begins', () => {
    expect(sentencesIn('Where is the shop? And how late are you open?')).toHaveLength(2);
    expect(sentencesIn('hi! do you ship to France')).toHaveLength(1);
  });
});

describe('clauses', () => {
  it.each([
    ['en', 'do you take cards and can I park at the shop', 2],
    ['sk', 'da sa platiť kartou a máte otvorené v sobotu', 2],
    ['pl', 'ile trwa dostawa i jeszcze czy macie parking', 2],
    ['tr', 'kapıda ödeme var mı bi de pazar açık mısınız', 2],
    ['el', 'πόσο κάνουν τα μεταφορικά και έχετε ανοιχτά σήμερα', 2],
    ['en', 'do you have it in black and white', 1],
  ])('%s “%s”: %i', (lang, text, count) => {
    expect(clausesIn(text, lang)).toHaveLength(count);
  });
});
