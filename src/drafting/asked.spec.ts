import { expect, it } from '@jest/globals';
import { questionsIn, unjoined } from './asked.js';

it.each([
  ['en', 'Can I wash it in the machine, and how long does it last?', 2],
  ['en', 'Can I order online and have it delivered?', 1],
  ['en', 'I have a dog. Is the rug machine washable? And in grey?', 1],
  ['en', 'Hello, can you help me? Do you ship to Malta?', 1],
  ['pl', 'Czy macie stół, który się rozkłada?', 1],
  ['pl', 'Macie ten stół w dębie i ile waży?', 2],
  ['sk', 'Dá sa sedačka rozložiť a koľko váži?', 2],
  ['sk', 'Máte stôl, ktorý sa dá rozložiť?', 1],
  ['el', 'Πόσες μέρες έχω για επιστροφή και ποιος πληρώνει;', 2],
  ['el', 'αν πάρω το τραπέζι μπορείτε να το φέρετε;', 1],
  ['tr', 'bu sandalyenin siyahı var mı fiyatı ne', 2],
  ['tr', 'Halıyı kesiyor musunuz, iade olur mu?', 2],
  ['tr', 'Liste var mı, misafirler seçsin?', 1],
  ['pl', 'Czy poszwę można dokupić osobno, czy tylko w komplecie?', 1],
  ['el', 'Πόση εγγύηση έχει; Και κάνει για παιδάκι;', 2],
  ['el', 'Υπάρχει σε γκρι; Και σε μπλε;', 1],
  ['sk', 'Dá sa vyskúšať doma? A hodí sa do poschodovej postele?', 2],
  ['sv', 'Har ni den i lager?', 1],
])('%s: %s holds %d', (language, text, count) => {
  expect(questionsIn(text, language)).toHaveLength(count);
});

it('can take a Turkish question apart at a joined verb', () => {
  expect(unjoined(['Doğrudan yollayıp içine not koyar mısınız?'], 'tr')).toEqual([
    'Doğrudan yollayıp',
    'içine not koyar mısınız?',
  ]);
});
