import { describe, expect, it } from '@jest/globals';
import { personChance } from './person-chance.js';

describe('the chance that a person must look into it', () => {
  it.each([
    ['en', 'The kettle you sent me leaks and nobody answers my mails.', 'Do you have a car park?'],
    ['sk', 'Prišla mi rozbitá váza, čo s tým urobíte?', 'Máte otvorené aj v sobotu?'],
    ['pl', 'Od tygodnia czekam na zwrot pieniędzy i cisza.', 'Czy pakujecie na prezent?'],
    ['tr', 'Yanlış ürün geldi, kimse dönmüyor.', 'Kapıda ödeme var mı?'],
    ['el', 'Ήρθε σπασμένο και δεν απαντάει κανείς.', 'Έχετε πάρκινγκ;'],
  ])('%s: is high for a trouble and low for a question', (language, trouble, question) => {
    expect(personChance(trouble, language)).toBeGreaterThan(0.6);
    expect(personChance(question, language)).toBeLessThan(0.2);
  });
});
