import { describe, expect, it } from '@jest/globals';
import { namedStaff } from './named-staff.js';

describe('namedStaff', () => {
  it.each([
    ['en', 'Colin in lighting found the right bulb.', 'Colin'],
    ['en', 'Maggie was so patient with us.', 'Maggie'],
    ['sk', 'Pán Róbert z oddelenia kúpeľní nám pomohol.', 'pán Róbert'],
    ['sk', 'Predavačka Zuzka bola zlatá.', 'Zuzka'],
    ['pl', 'Pani Beata ma anielską cierpliwość.', 'Beata'],
    ['pl', 'Marek z działu okien, dziękuję!', 'Marek'],
    ['tr', 'Kasadaki Elif Hanım çok yardımcı oldu.', 'Elif Hanım'],
    ['tr', 'Murat Bey’e teşekkürler.', 'Murat Bey'],
    ['el', 'Η κυρία Μαρία μάς βοήθησε πολύ.', 'η κυρία Μαρία'],
    ['el', 'Ο Νίκος από το τμήμα φωτιστικών είναι θησαυρός.', 'ο Νίκος'],
  ])('%s: %s', (language, text, staff) => {
    expect(namedStaff(text, language)).toBe(staff);
  });

  it.each([
    ['en', 'My wife blames Colin.'],
    ['en', 'Delivery was very helpful.'],
    ['sk', 'Moja suseda pani Jana vás odporúča.'],
    ['pl', 'Mąż Marek kupił lampę.'],
    ['tr', 'Komşum Murat Bey tavsiye etti.'],
    ['el', 'Η γειτόνισσα η κυρία Μαρία σας συνιστά.'],
  ])('leaves others alone, %s: %s', (language, text) => {
    expect(namedStaff(text, language)).toBeUndefined();
  });

  it('does not thank the writers for themselves', () => {
    expect(namedStaff('Pani Beata dziękuje za lampę.', 'pl', 'Beata K.')).toBeUndefined();
  });
});
