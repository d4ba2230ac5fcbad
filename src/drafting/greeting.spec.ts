import { describe, expect, it } from '@jest/globals';
import { polishGender, salutationName } from './greeting.js';
import { polishSingular } from './wording/polish-singular.js';

describe('salutationName', () => {
  it.each([
    ['en', 'Hannah R.', 'Hannah', 'Hannah'],
    ['en', 'Mrs Abbott', 'Mrs Abbott', 'Mrs Abbott'],
    ['sk', 'Ivana T.', 'pani Ivana', 'Ivana'],
    ['sk', 'Dáša', 'pani Dáša', 'Dáša'],
    ['sk', 'Stano', 'pán Stano', 'Stano'],
    ['pl', 'Kasia Nowak', 'Pani Kasiu', 'Kasiu'],
    ['pl', 'Paweł', 'Panie Pawle', 'Pawle'],
    ['el', 'Σπύρος', 'κύριε Σπύρο', 'Σπύρο'],
    ['el', 'Αλέξανδρος', 'κύριε Αλέξανδρε', 'Αλέξανδρε'],
    ['el', 'Στυλιανός', 'κύριε Στυλιανέ', 'Στυλιανέ'],
    ['el', 'Μπάμπης', 'κύριε Μπάμπη', 'Μπάμπη'],
    ['el', 'Ρίτα Μ.', 'κυρία Ρίτα', 'Ρίτα'],
    ['tr', 'Filiz A.', 'Filiz Hanım', 'Filiz'],
    ['tr', 'Aysun', 'Aysun Hanım', 'Aysun'],
    ['tr', 'Orhan', 'Orhan Bey', 'Orhan'],
  ])('%s: %s is greeted as %s, or as %s', (language, name, formal, informal) => {
    expect(salutationName(name, language, 'formal')).toBe(formal);
    expect(salutationName(name, language, 'informal')).toBe(informal);
  });

  it.each([
    ['en', 'Mrs E Barlow', 'Mrs Barlow'],
    ['en', 'Mr John O’Dea', 'Mr O’Dea'],
    ['en', 'Rachel & Ian', 'Rachel and Ian'],
    ['en', 'Big Steve', 'Steve'],
    ['en', 'Auntie Joan', 'Joan'],
    ['sk', 'Jana a Peter', 'pani Jana a pán Peter'],
    ['sk', 'Teta Zuzka', 'pani Zuzka'],
    ['pl', 'Ewa & Paweł Lis', 'Pani Ewo, Panie Pawle'],
    ['pl', 'Babcia Kasia', 'Pani Kasiu'],
    ['tr', 'Filiz ve Orhan', 'Filiz Hanım ve Orhan Bey'],
    ['tr', 'Kuyumcu Orhan', 'Orhan Bey'],
    ['el', 'Ρίτα και Σπύρος', 'κυρία Ρίτα και κύριε Σπύρο'],
    ['el', 'Γιαγιά Ρίτα', 'κυρία Ρίτα'],
    ['sk', 'p. Oravcová', 'pani Oravcová'],
    ['sk', 'Ing. Peter Kollár', 'pán Peter'],
    ['sk', 'pán Kollár', 'pán Kollár'],
    ['pl', 'pani Joanna Lis', 'Pani Joanno'],
    ['tr', 'Sayın Demir', 'Sayın Demir'],
    ['tr', 'Bayan Kurt', 'Sayın Kurt'],
    ['tr', 'Nurper Hanım', 'Nurper Hanım'],
    ['el', 'κα Αντωνίου', 'κυρία Αντωνίου'],
    ['el', 'κ. Δημόπουλος', 'κύριε Δημόπουλε'],
    ['el', 'κος Γεωργίου', 'κύριε Γεωργίου'],
    ['el', 'κ. Γεωργίου', undefined],
    ['pl', 'Pani Wrona', undefined],
  ])('%s: %s with a title is greeted as %s', (language, name, said) => {
    expect(salutationName(name, language, 'formal')).toBe(said);
  });

  it.each([
    ['en', 'Grandad'],
    ['sk', 'Dedko'],
    ['tr', 'Gelin Hanım'],
    ['el', 'Θεία'],
    ['en', 'The Bartons'],
    ['en', 'Barton Family'],
    ['sk', 'Rodina Oravcová'],
    ['sk', 'Overená zákazníčka'],
    ['pl', 'Rodzina Wrona'],
    ['pl', 'Zweryfikowany klient'],
    ['tr', 'Demir Ailesi'],
    ['tr', 'Doğrulanmış Müşteri'],
    ['el', 'Οικογένεια Δήμου'],
    ['el', 'Επαληθευμένη αγορά'],
    ['pl', 'Xenofont'],
    ['el', 'Maria'],
    ['el', 'Ορφέος'],
    ['en', 'BESTDEALS'],
    ['en', 'shopper_99'],
    ['en', 'The Best Lamp Shop Ever'],
    ['de', 'Hans'],
    ['tr', undefined],
  ])('%s: %s is not used', (language, name) => {
    expect(salutationName(name, language, 'formal')).toBeUndefined();
  });
});

it.each([
  ['sk', 'Jana a Peter'],
  ['pl', 'Ewa i Paweł'],
  ['tr', 'Filiz ve Orhan'],
  ['el', 'Ρίτα & Σπύρος'],
])('%s: %s are not greeted where the reply speaks to one', (language, name) => {
  expect(salutationName(name, language, 'informal')).toBeUndefined();
});

describe('Polish courtesy', () => {
  it('says Państwo to two, and knows Pani from the title', () => {
    expect(polishGender('Zamówiłam tydzień temu', 'Ewa i Paweł')).toBeUndefined();
    expect(polishGender('Kiedy będzie paczka?', 'Pani Wrona')).toBe('woman');
  });

  it('hears the gender from the verbs first, then from the name', () => {
    expect(polishGender('Zamówiłam tydzień temu', 'Marek')).toBe('woman');
    expect(polishGender('Kiedy będzie paczka?', 'Marek')).toBe('man');
    expect(polishGender('Kiedy będzie paczka?', undefined)).toBeUndefined();
  });

  it('turns Państwo into Pani or Pan', () => {
    expect(polishSingular('Na zwrot mają Państwo 30 dni.', 'woman')).toBe(
      'Na zwrot ma Pani 30 dni.',
    );
    expect(polishSingular('Na zwrot mają Państwo 30 dni.', undefined)).toContain('Państwo');
  });
});
