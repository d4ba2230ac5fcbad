import { describe, expect, it } from '@jest/globals';
import { judge } from '../triage/judge.js';
import { composeDraft } from './compose.js';
import { voiceWith } from './voice/voice.js';

const drafted = (
  language: string,
  text: string,
  more: { rating?: number; kind?: 'mention'; facts?: Record<string, string> } = {},
) => {
  const kind = more.kind ?? (more.rating === undefined ? 'message' : 'review');
  const place = { mention: 'mention_reply', message: 'private_message', review: 'review_response' };
  return composeDraft({
    text,
    kind,
    rating: more.rating,
    language,
    facts: more.facts,
    judgement: judge({ text, kind, rating: more.rating, language }),
    place: place[kind] as 'mention_reply',
    voice: voiceWith({}),
    seed: 'told',
  });
};

describe('what is told in another dress', () => {
  it.each([
    ['en', '@shop the puppy bed, he just lies in it all day 😍'],
    ['sk', '@obchod ten pelech, psík v ňom leží celý deň 😍'],
    ['pl', '@sklep to legowisko, psiak leży w nim cały dzień 😍'],
    ['tr', '@dukkan bu minder, yavru bütün gün içinde yatıyor 😍'],
    ['el', '@magazi το μαξιλάρι, το κουτάβι ξαπλώνει όλη μέρα 😍'],
  ])('takes shared joy for praise, %s', (language, text) => {
    expect(drafted(language, text, { kind: 'mention' }).playbook).toBe('praise');
  });

  it.each([
    ['en', 'I ordered guitar picks and youve sent drumsticks??'],
    ['sk', 'Objednala som trsátka a prišli paličky na bubon??'],
    ['pl', 'Zamówiłam kostki do gitary, a przyszły pałeczki??'],
    ['tr', 'Gitar penası istedim, baget göndermişsiniz??'],
    ['el', 'Παρήγγειλα πένες κιθάρας και μου στείλατε μπαγκέτες;;'],
    ['en', 'Shall I assume the tent comes next winter?'],
    ['sk', 'Mám to chápať tak, že stan príde v zime?'],
    ['pl', 'Mam rozumieć, że namiot przyjdzie zimą?'],
    ['el', 'Να υποθέσω ότι η σκηνή θα έρθει τον χειμώνα;'],
  ])('hears a complaint behind a question mark, %s: %s', (language, text) => {
    expect(drafted(language, text).playbook).toBe('complaint');
  });

  it.each([
    ['en', 'Will the tent arrive before winter?'],
    ['sk', 'Stihne to prísť do zimy?'],
    ['pl', 'Czy namiot przyjdzie do zimy?'],
    ['tr', 'Çadır kışa kadar gelir mi?'],
    ['el', 'Έρχεται η σκηνή πριν τον χειμώνα;'],
  ])('leaves a question one, %s: %s', (language, text) => {
    expect(drafted(language, text).playbook).toMatch(/question|order_status/);
  });

  it.each([
    ['en', 'The bench is rotten. I have written to Trading Standards.'],
    ['sk', 'Lavička je zhnitá. Podnet na obchodnú inšpekciu je podaný.'],
    ['pl', 'Ławka jest spróchniała. Napisałem do rzecznika konsumentów.'],
    ['tr', 'Bank çürük çıktı. Tüketici hakem heyetine yazdım.'],
    ['el', 'Το παγκάκι είναι σάπιο. Έγραψα στον Συνήγορο του Καταναλωτή.'],
  ])('passes to a manager who turns to an authority, %s', (language, text) => {
    expect(drafted(language, text, { rating: 1 }).playbook).toBe('legal_threat');
  });

  it.each([
    ['en', 'Quick, friendly, brilliant!', 'engraving on Mondays, £9'],
    ['sk', 'Rýchlo, milo, výborne!', 'gravírujeme v pondelok, 9 €'],
    ['pl', 'Szybko, miło, świetnie!', 'grawerowanie w poniedziałki, 9 zł'],
    ['tr', 'Hızlı, güler yüzlü, harika!', 'gravür pazartesileri, 9 TL'],
    ['el', 'Γρήγορα, ευγενικά, υπέροχα!', 'χάραξη κάθε Δευτέρα, 9 €'],
  ])('advertises nothing to who is glad, %s', (language, text, engraving) => {
    expect(drafted(language, text, { rating: 5, facts: { engraving } }).text).not.toContain('9');
  });
});
