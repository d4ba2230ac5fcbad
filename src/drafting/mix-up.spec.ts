import { describe, expect, it } from '@jest/globals';
import { libraryFor } from './library.js';
import { isMixUp } from './mix-up.js';

const mixUp = (language: string, text: string) => isMixUp(text, libraryFor(language).matters.mixUp);

describe('isMixUp', () => {
  it.each([
    ['en', 'You sent me the blue kettle, I ordered the cream one.'],
    ['pl', 'Zamówiłam rozmiar 38, przyszedł 41.'],
    ['sk', 'Objednala som sivé závesy a prišli zelené.'],
    ['el', 'Παρήγγειλα μαύρη καρέκλα και μου στείλατε κόκκινη...'],
    ['tr', 'Siyah ayakkabı istedim, kahverengi yollamışsınız.'],
    ['en', 'I ordered the oak side table and a walnut one came.'],
    ['pl', 'Zamówiłam stolik dębowy, a przyszedł orzechowy.'],
    ['sk', 'Objednala som dubový stolík a prišiel orechový.'],
    ['el', 'Παρήγγειλα στρογγυλό τραπέζι και ήρθε τετράγωνο.'],
    ['tr', 'Meşe sehpa istedim, ceviz gelmiş.'],
    ['en', 'I ordered the 24 piece tea set and unpacked a 12 piece one.'],
    ['sk', 'Objednala som puzzle 2000 dielikov a rozbalila som 500 dielikov.'],
    ['pl', 'Zamówiłem garnek 5 l, a w pudle garnek 3 l.'],
    ['tr', '1000 parça istedim, kutudan 260 parça çıktı.'],
    ['el', 'Παρήγγειλα παζλ 1000 κομματιών και στο κουτί ήταν 500 κομματιών.'],
    ['pl', 'Zamówiłam czajnik zielony, a w kartonie biały.'],
  ])('sees that something else came, %s', (language, text) => {
    expect(mixUp(language, text)).toBe(true);
  });

  it('asks for an order, an arrival and two of a kind', () => {
    expect(mixUp('en', 'Do you have it in black or white?')).toBe(false);
    expect(mixUp('en', 'I ordered the black one and it arrived broken.')).toBe(false);
    expect(
      mixUp('tr', '3 gün önce sipariş ettim, 5 gün dendi, ne zaman gelir, gönderildi mi?'),
    ).toBe(false);
    expect(mixUp('pl', 'Zamówiłam 2 w poniedziałek i przyszły, 3 w środę też.')).toBe(false);
    expect(mixUp('en', 'I ordered the 5 l pot and it came, can I add a lid?')).toBe(false);
    expect(mixUp('en', 'I ordered the blue leather bag and it arrived torn.')).toBe(false);
  });
});
