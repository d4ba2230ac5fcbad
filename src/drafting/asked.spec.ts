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
  ['en', 'Does the cot have wheels? and will the drawer fit under it', 2],
  ['en', 'When I opened the box a leg was loose. Can you send one?', 1],
  ['sk', 'Sú na postieľke kolieska a zmestí sa pod ňu šuflík?', 2],
  ['sk', 'Mate ju aj bielu? a kolko stoji postovne', 2],
  ['pl', 'Czy łóżeczko ma kółka? i czy szuflada wejdzie pod spod', 2],
  ['el', 'Η κούνια έχει ρόδες και χωράει από κάτω το συρτάρι;', 2],
  ['tr', 'Beşiğin tekerleği var mı? altına çekmece sığar mı', 2],
])('%s: %s holds %d', (language, text, count) => {
  expect(questionsIn(text, language)).toHaveLength(count);
});

it.each([
  ['en', 'Hi there, do you post to Malta?', 'do you post to Malta?'],
  ['sk', 'Dobrý deň, posielate na Maltu?', 'posielate na Maltu?'],
  ['pl', 'Dzień dobry, wysyłacie na Maltę?', 'wysyłacie na Maltę?'],
  ['el', 'Καλησπέρα σας, στέλνετε Μάλτα;', 'στέλνετε Μάλτα;'],
  ['tr', 'selam maltaya yolluyor musunuz', 'maltaya yolluyor musunuz'],
])('leaves the greeting out of the question, %s', (language, text, question) => {
  expect(questionsIn(text, language)).toEqual([question]);
});

it('can take a Turkish question apart at a joined verb', () => {
  expect(unjoined(['Doğrudan yollayıp içine not koyar mısınız?'], 'tr')).toEqual([
    'Doğrudan yollayıp',
    'içine not koyar mısınız?',
  ]);
});
