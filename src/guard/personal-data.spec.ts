import { describe, expect, it } from '@jest/globals';
import type { ReplyToCheck } from './finding.js';
import { checkReply } from './guard.js';

const told = (language: string, customerText: string, text: string, more?: Partial<ReplyToCheck>) =>
  checkReply(
    { language, customerText, text, kind: 'comment', public: true, ...more },
    { detectLanguage: () => ({ code: language, confidence: 0.99 }) },
  )
    .findings.filter(({ rule }) => rule === 'personal_data_public')
    .map(({ start, end }) => text.slice(start, end));

describe('the shop’s own contacts in public', () => {
  it.each([
    ['en', 'How can I reach the repair shop?', '01632 960 244, or 12 Hill Road on foot.'],
    ['en', 'Can you mend it?', 'Ring the workshop on 01632 960 244, please.'],
    ['sk', 'Kde vás nájdem?', 'Na ulici Lipovej 14, telefón 02/555 01 90.'],
    ['pl', 'Jak się z wami skontaktować?', 'Numer 22 555 01 77, ul. Lipowa 14.'],
    ['el', 'Πού βρίσκεστε;', 'Οδός Λεύκας 14, τηλέφωνο 210 555 0190.'],
    ['el', 'Σηκώνει κανείς το τηλέφωνο;', 'Το συνεργείο απαντά στο 210 555 0190.'],
    ['en', 'Does anybody pick up the phone?', 'From noon, 01632 960 244.'],
    ['el', 'Έψαχνα μία ώρα.', 'Είμαστε στην οδό Λεύκας 14, πάρτε μας όποτε θέλετε.'],
    ['pl', 'Pod adresem z mapy jest pralnia.', 'Jesteśmy przy ul. Lipowej 14.'],
    ['sk', 'Blúdil som hodinu.', 'Sme teraz na ulici Lipovej 14.'],
    ['en', 'Rang twice and nobody picked up.', 'It works again: 01632 960 244.'],
    ['en', 'Who do I talk to about restringing?', 'Ivy does that, 01632 960 244.'],
    ['sk', 'Kde si môžem dať opraviť hodiny?', 'V našej dielni, 02/555 01 90.'],
    ['pl', 'Do kogo mogę napisać w sprawie serwisu?', 'Proszę: adam.lipa@sklep.example.'],
    ['el', 'Πού μπορώ να φέρω την κιθάρα;', 'Στο εργαστήριό μας, 210 555 0190.'],
    ['tr', 'Tamir için nereye başvurayım?', 'Ustamız 0212 555 01 90 numarada.'],
    ['tr', 'Size nasıl ulaşabilirim?', '0212 555 01 90, Ihlamur Sokak No: 14.'],
  ])('%s: after %j may be told', (language, customer, text) => {
    expect(told(language, customer, text)).toEqual([]);
  });

  it.each([
    ['en', 'Where is my parcel?', 'The driver called you on 01632 960 244.', '01632 960 244'],
    ['en', 'How can I reach you?', 'We sent it to your mail anna.reed@mail.example.', 'anna.reed@'],
    ['en', 'Where is my sofa?', 'The van stood at 9 Juniper Mews until noon.', '9 Juniper Mews'],
    ['sk', 'Prečo nikto nevolal?', 'Zavolali sme na 0938 555 190.', '0938 555 190'],
    ['en', 'Where can I collect it?', 'We will ring you on 01632 960 244.', '01632 960 244'],
    ['tr', 'Kargom nerede?', 'Kurye sizi 0532 555 01 90 numarasından aradı.', '0532 555 01 90'],
  ])('%s: those of the customer may not, after %j', (language, customer, text, part) => {
    expect(told(language, customer, text).join(' ')).toContain(part);
  });
});

describe('a customer’s home and relatives in public', () => {
  it.each([
    ['en', 'It was left at your door, Lilac Yard 14.', 'Lilac Yard 14'],
    ['sk', 'Balík sme nechali u vás doma, Lipová 14.', 'Lipová 14'],
    ['sk', 'Na ulici Lipovej 14 sme nikoho nezastihli.', 'ulici Lipovej 14'],
    ['sk', 'Boli sme na ulici Lipovej 14, nikto neotvoril.', 'ulici Lipovej 14'],
    ['en', 'We were at 14 Larch Close at noon.', '14 Larch Close'],
    ['el', 'Ο κούριερ πέρασε από την οδό Λεύκας 14.', 'οδό Λεύκας 14'],
    ['tr', 'Kurye Ihlamur Sokak No: 14 adresine geldi.', 'Ihlamur Sokak No: 14'],
    ['pl', 'Paczkę doręczono na Lipową 14.', 'Lipową 14'],
    ['el', 'Το αφήσαμε στο σπίτι σας, Λεύκας 14.', 'Λεύκας 14'],
    ['tr', 'Paket eşiniz Selin Aksoy’a verildi.', 'Selin Aksoy'],
    ['en', 'Your neighbour Ivy Marsh signed for it.', 'Ivy Marsh'],
    ['sk', 'Prevzal to váš syn Martin Lipa.', 'Martin Lipa'],
  ])('%s: %j is found', (language, text, part) => {
    expect(told(language, 'Where is it?', text)).toEqual([part]);
  });

  it.each([
    ['en', 'We have delivered since March 14 to all islands.'],
    ['sk', 'Doma na Slovensku stojí doprava Packeta 3 eurá.'],
    ['en', 'Your sister will like it, Ivory White is in stock.'],
    ['pl', 'Dostarczymy w Wielkanoc 10 % taniej.'],
    ['pl', 'Mamy Apple Watch na stanie.'],
    ['sk', 'Máme Samsung Galaxy skladom.'],
    ['sk', 'Kolega Peter Lipa vám zavolá.'],
    ['en', 'Handed to Royal Mail Tracked 24 this morning.'],
    ['tr', 'Teslimat Hızlı Kargo 24 saatte.'],
  ])('%s: nothing in %j', (language, text) => {
    expect(told(language, 'Is it in stock?', text)).toEqual([]);
  });
});
