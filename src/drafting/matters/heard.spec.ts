import { describe, expect, it } from '@jest/globals';
import { libraryFor } from '../library.js';
import { hear } from './heard.js';
import type { GoodThing } from './good-things.js';
import type { Matter } from './points.js';

const heard = (language: string, text: string) =>
  hear(text, language, libraryFor(language).matters.mixUp);

describe('hear', () => {
  it.each<[language: string, text: string, matter: Matter]>([
    ['en', 'I have been waiting three weeks for my parcel.', 'late'],
    ['en', 'The lamp arrived broken, order 88123.', 'damaged'],
    ['sk', 'Lampa prišla rozbitá.', 'damaged'],
    ['en', 'The seller was rude.', 'rude'],
    ['en', 'The sleeves are far too long.', 'bad_fit'],
    ['pl', 'Kubek przyszedł potłuczony.', 'damaged'],
    ['pl', 'Pobrano mi pieniądze dwa razy.', 'charged_wrongly'],
    ['sk', 'Prišla mi iná lampa, než som objednala.', 'wrong_item'],
    ['sk', 'Chýbajú dve skrutky.', 'missing_part'],
    ['el', 'I oura sto tameio itan ateleioti.', 'queue'],
    ['el', 'Η συσκευή δεν ανάβει καθόλου.', 'not_working'],
    ['tr', 'Vazo kırık geldi.', 'damaged'],
    ['tr', 'Otopark hep dolu, park yeri yok.', 'parking'],
  ])('knows what went wrong, %s: %s', (language, text, matter) => {
    expect(heard(language, text).troubles).toEqual([matter]);
  });

  it.each<[language: string, text: string, matter: Matter, good: GoodThing]>([
    ['en', 'The staff were lovely, but the fitting room was filthy.', 'dirty_shop', 'staff'],
    ['pl', 'Bardzo miła obsługa, ale nie ma gdzie zaparkować.', 'parking', 'staff'],
    ['sk', 'Personál bol veľmi milý, len kabínka bola špinavá.', 'dirty_shop', 'staff'],
    ['tr', 'Çalışanlar çok nazik ama park yeri yok.', 'parking', 'staff'],
    ['el', 'Ευγενικό προσωπικό, αλλά δεν υπάρχει πάρκινγκ.', 'parking', 'staff'],
  ])('accuses nobody who is praised beside a trouble, %s: %s', (language, text, matter, good) => {
    expect(heard(language, text)).toMatchObject({ troubles: [matter], good: [good] });
  });

  it.each([
    ['en', 'Not late at all, it came on the day you said.'],
    ['pl', 'Wcale się nie spóźniło.'],
    ['sk', 'Vôbec nemeškalo.'],
    ['tr', 'Hiç gecikmedi.'],
    ['el', 'Δεν άργησε καθόλου.'],
    ['en', 'What a rubbish shop.'],
    ['pl', 'Kłamcy!!'],
    ['el', 'Χάλια.'],
    ['sk', 'Máte to aj v modrej?'],
  ])('hears no trouble where none is named, %s: %s', (language, text) => {
    expect(heard(language, text).troubles).toEqual([]);
  });

  it.each([
    ['en', 'The radio is dead. I want my money back.'],
    ['sk', 'Rádio nefunguje. Chcem späť peniaze.'],
    ['pl', 'Radio nie działa. Oddajcie pieniądze.'],
    ['tr', 'Radyo çalışmıyor. Paramı geri istiyorum.'],
    ['el', 'Το ραδιόφωνο δεν ανοίγει. Θέλω τα λεφτά μου πίσω.'],
  ])('takes a claim for no late refund, %s: %s', (language, text) => {
    expect(heard(language, text).troubles).toEqual(['not_working']);
  });

  it.each([
    ['en', '6 screws missing for the bed'],
    ['sk', 'chyba mi 6 skrutiek na postel'],
    ['pl', 'brakuje mi 6 srub do lozka'],
    ['tr', 'yatagin 6 vidasi eksik'],
    ['el', 'leipoun 6 vides apo to krevati'],
  ])('reads a missing part without its accents, %s: %s', (language, text) => {
    expect(heard(language, text).troubles).toEqual(['missing_part']);
  });

  it('names two troubles, the one that hurts more first', () => {
    expect(
      heard('en', 'The parcel is late. The lady on the phone was very rude.').troubles,
    ).toEqual(['rude', 'late']);
  });
});
