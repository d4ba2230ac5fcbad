import { describe, expect, it } from '@jest/globals';
import { judge } from '../triage/judge.js';
import { composeDraft } from './compose.js';
import { libraryFor } from './library.js';
import { usedOtherwise } from './own-doing.js';
import { voiceWith } from './voice/voice.js';

/** What is done, a look-alike, and the fact that tells how it is to be done. */
const CASES: [language: string, did: string, lookAlike: string, care: string][] = [
  [
    'en',
    'The lid of this pan is rubbish, it warped in the dishwasher. There is a symbol, but who reads those',
    'The lid of this pan is rubbish, it warped although I only washed it by hand, as the leaflet says',
    'wash by hand, the lid does not like heat',
  ],
  [
    'en',
    'Your shelf wobbles, faulty goods. I never fitted the wall brackets, we rent',
    'Your shelf wobbles, faulty goods. I fitted the wall brackets exactly as the instructions say',
    'needs both brackets; we post spare ones',
  ],
  [
    'sk',
    'Tá panvica je nanič, po umývačke sa celá odlúpala. Na krabici niečo bolo, ale kto to číta',
    'Tá panvica je nanič, celá sa odlúpala. Umývala som ju ručne, presne podľa návodu',
    'umývať len ručne, povrch neznesie umývačku',
  ],
  [
    'sk',
    'Skriňa sa kýve, je chybná. Ku stene som ju nepripevnil, veď na tom nezáleží',
    'Skriňa sa kýve, je chybná. Ku stene som ju pripevnil podľa návodu',
    'treba dve skrutky do steny',
  ],
  [
    'pl',
    'Ta patelnia to dramat, powłoka zeszła w zmywarce. Coś tam pisało, ale kto to czyta',
    'Ta patelnia to dramat, powłoka zeszła, a myję zgodnie z instrukcją, nigdy w zmywarce',
    'tylko ręczne mycie',
  ],
  [
    'pl',
    'Szafka się chwieje, wadliwa. Nie przykręciłam jej do ściany, bo po co',
    'Szafka się chwieje, wadliwa. Przykręciłam ją do ściany, tak jak w instrukcji',
    'wymaga dwóch kołków; brakujące dosyłamy',
  ],
  [
    'tr',
    'Bu tava berbat, bulaşık makinesinde yıkadım kaplaması kalktı. Etikette bir şey vardı ama kim okuyor',
    'Bu tava berbat, kaplaması kalktı. Hep elde yıkadım, kılavuzda yazdığı gibi',
    'elde yıkanır, makine kaplamaya zarar verir',
  ],
  [
    'tr',
    'Dolap sallanıyor, bozuk. Duvara sabitlemedim, ne olacak ki',
    'Dolap sallanıyor, bozuk. Duvara talimata uygun sabitledim',
    'duvara iki vida gerekir',
  ],
  [
    'el',
    'Το τηγάνι είναι χάλια, ξεφλούδισε στο πλυντήριο πιάτων. Κάτι έγραφε, αλλά ποιος τα διαβάζει',
    'Το τηγάνι είναι χάλια, ξεφλούδισε. Το έπλενα στο χέρι, όπως λέει το φυλλάδιο',
    'πλένεται μόνο στο χέρι',
  ],
  [
    'el',
    'Η ντουλάπα κουνιέται, ελαττωματική. Δεν την στερέωσα στον τοίχο, δεν έχει σημασία',
    'Η ντουλάπα κουνιέται, ελαττωματική. Την στερέωσα στον τοίχο σύμφωνα με τις οδηγίες',
    'χρειάζεται δύο βίδες στον τοίχο',
  ],
];

/** Facts that are no instruction, whatever was done. */
const NO_USAGE: Record<string, string> = {
  en: 'the owner rings within 2 days',
  sk: 'majiteľ volá do 2 dní',
  pl: 'właścicielka dzwoni do 2 dni',
  tr: 'işletme sahibi 2 günde arıyor',
  el: 'ο ιδιοκτήτης τηλεφωνεί σε 2 μέρες',
};

const drafted = (language: string, text: string, care: string) =>
  composeDraft({
    text,
    kind: 'message',
    language,
    facts: { care },
    judgement: judge({ text, kind: 'message', language }),
    place: 'private_message',
    voice: voiceWith({}),
    seed: 'own',
  });

const FAULT =
  /sorry|apolog|prepáč|ospravedl|mrzí nás|przepr|przykro|özür|üzgün|üzüld|συγγνώμη|λυπ|λυπούμ/iu;

describe('usedOtherwise', () => {
  it.each(CASES)('hears the own doing, %s: %s', (language, did, lookAlike, care) => {
    const { cases } = libraryFor(language);
    expect(usedOtherwise(did, [['care', care]], cases)).toBe(true);
    expect(usedOtherwise(lookAlike, [['care', care]], cases)).toBe(false);
    expect(usedOtherwise(did, [['x', NO_USAGE[language]!]], cases)).toBe(false);
  });

  it.each(CASES)(
    'tells the fact as help and admits no fault, %s: %s',
    (...[language, did, , care]) => {
      const { playbook, text } = drafted(language, did, care);
      expect(playbook).toBe('customer_wrong');
      expect(text).not.toMatch(FAULT);
      expect(text.toLowerCase()).toContain(care.slice(0, 9).toLowerCase());
    },
  );

  it.each(CASES)('leaves a plain complaint one, %s: %s', (...[language, , lookAlike, care]) => {
    expect(drafted(language, lookAlike, care).playbook).toBe('complaint');
  });
});
