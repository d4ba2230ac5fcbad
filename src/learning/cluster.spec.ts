import { describe, expect, it } from '@jest/globals';
import { type Asked, clustersOf } from './cluster.js';

const asked = (texts: readonly string[], from = 0): Asked[] =>
  texts.map((text, at) => ({ id: `m${1000 + from + at}`, text, who: `c${from + at}` }));

/** The same thing asked in four ways, two things a language; and one question that nobody else has. */
const SAMPLES: Record<string, { one: string[]; other: string[]; single: string; topic: string }> = {
  en: {
    one: [
      'do you wrap things up as a present?',
      'hi, could you gift wrap the mug for my mum',
      'is gift wrapping possible',
      'can it come wrapped as a gift pls',
    ],
    other: [
      'do you ship to Cyprus?',
      'hello, is delivery abroad possible, I live in Malta',
      'can you send it to another country',
      'do u deliver outside greece',
    ],
    single: 'who made the music in your last video?',
    topic: 'gift_wrap',
  },
  el: {
    one: [
      'κάνετε συσκευασία δώρου;',
      'kanete sysgevasia dorou?',
      'γίνεται να το τυλίξετε για δώρο',
      'μπορείτε να μου το στείλετε σε συσκευασία δώρου;',
    ],
    other: [
      'στέλνετε Κύπρο;',
      'kanete apostoli sto exoteriko?',
      'στέλνετε και στο εξωτερικό; μένω Γερμανία',
      'γίνεται αποστολή εκτός Ελλάδας;',
    ],
    single: 'ποιος τραγουδάει στο βίντεο που ανεβάσατε;',
    topic: 'gift_wrap',
  },
  sk: {
    one: [
      'balíte aj darčekovo?',
      'dá sa to zabaliť ako darček',
      'chcela by som darcekove balenie, ide to?',
      'zabalite mi to na darcek prosim?',
    ],
    other: [
      'posielate aj do Rakúska?',
      'dobry den, posielate aj do zahranicia?',
      'dá sa to poslať do zahraničia, bývam v Nemecku',
      'dorucujete aj mimo slovenska',
    ],
    single: 'kto spieva v tom vašom poslednom videu?',
    topic: 'gift_wrap',
  },
  pl: {
    one: [
      'czy pakujecie na prezent?',
      'mozna zapakowac na prezent?',
      'poproszę o pakowanie prezentowe, da się?',
      'zapakujecie mi to jako prezent',
    ],
    other: [
      'wysyłacie do Niemiec?',
      'dzien dobry czy wysylacie za granice',
      'czy możliwa jest wysyłka zagraniczna, mieszkam w Czechach',
      'wysylka poza polske mozliwa?',
    ],
    single: 'kto śpiewa w waszym ostatnim filmiku?',
    topic: 'gift_wrap',
  },
  tr: {
    one: [
      'hediye paketi yapıyor musunuz?',
      'hediye paketi olur mu acaba',
      'bunu hediye paketi yaparak gonderir misiniz',
      'hediye olarak paketleyebilir misiniz?',
    ],
    other: [
      'yurt dışına gönderiyor musunuz?',
      'merhaba yurtdisina kargo var mi',
      'Almanyada yasiyorum yurt disina gonderim yapiyor musunuz',
      'yurt dışı gönderim var mı acaba',
    ],
    single: 'son videonuzdaki şarkıyı kim söylüyor?',
    topic: 'gift_wrap',
  },
};

describe.each(Object.entries(SAMPLES))('questions in %s', (language, sample) => {
  const all = [...asked(sample.one), ...asked(sample.other, 10), ...asked([sample.single], 20)];

  it('come together when they ask the same', () => {
    const clusters = clustersOf(all, language);
    const texts = clusters.map(({ ids }) =>
      ids.map((id) => all.find((one) => one.id === id)!.text).sort(),
    );
    expect(texts).toHaveLength(2);
    // At least three of the four of each, and never one of the other.
    for (const group of [sample.one, sample.other])
      expect(
        texts.filter((found) => found.every((text) => group.includes(text)) && found.length >= 3),
      ).toHaveLength(1);
    expect(clusters.map(({ topic }) => topic)).toContain(sample.topic);
  });

  it('come together alike in whatever order they came in', () => {
    expect(clustersOf([...all].reverse(), language)).toEqual(clustersOf(all, language));
  });
});

describe('a question', () => {
  it('does not keep coming when one customer asks it again and again', () => {
    const same = asked(SAMPLES.en!.one).map((one) => ({ ...one, who: 'c1' }));
    expect(clustersOf(same, 'en')).toEqual([]);
  });

  it('is also found in a language without topics', () => {
    const texts = ['Verpacken Sie auch als Geschenk?', 'Gibt es Geschenkverpackung als Geschenk?'];
    const german = asked([...texts, 'Kann man es als Geschenk verpacken?', 'Wo ist Ihr Laden?']);
    expect(clustersOf(german, 'de').map(({ ids }) => ids.length)).toEqual([3]);
  });

  it('is looked for among many in time', () => {
    const many = Array.from({ length: 500 }, (_, at) => SAMPLES.en!.one[at % 4]!);
    const started = performance.now();
    expect(clustersOf(asked(many), 'en').length).toBeGreaterThan(0);
    expect(performance.now() - started).toBeLessThan(20_000);
  });

  it('is none of nothing', () => {
    expect(clustersOf([], 'en')).toEqual([]);
  });
});
