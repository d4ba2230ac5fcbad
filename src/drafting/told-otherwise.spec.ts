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
    ['en', 'You signed for the heater on Monday. A month later and still no £80 back. What now?'],
    ['sk', 'Už sú to 3 týždne, čo som vrátila vysávač. Kde je mojich 120 €?'],
    ['pl', 'Minęły 3 tygodnie, odkąd odesłałam odkurzacz. Gdzie są moje pieniądze?'],
    ['tr', 'Süpürgeyi iade edeli 3 hafta oldu. 900 TL’m nerede?'],
    ['el', 'Πέρασαν 3 βδομάδες από τότε που επέστρεψα τη σκούπα. Πού είναι τα 120 ευρώ;'],
    ['en', 'The radio I got from you does not switch on, what do I do?'],
    ['sk', 'Vŕtačka sa prestala točiť. Čo s tým?'],
    ['pl', 'Wiertarka przestała się kręcić. Co teraz?'],
    ['tr', 'Sizden aldığım radyo açılmıyor, ne yapmalıyım?'],
    ['el', 'Το ραδιόφωνο δεν ανοίγει, τι να κάνω;'],
  ])('hears a complaint behind a question mark, %s: %s', (language, text) => {
    expect(drafted(language, text).playbook).toBe('complaint');
  });

  it.each([
    ['en', 'Will the tent arrive before winter?'],
    ['sk', 'Stihne to prísť do zimy?'],
    ['pl', 'Czy namiot przyjdzie do zimy?'],
    ['tr', 'Çadır kışa kadar gelir mi?'],
    ['el', 'Έρχεται η σκηνή πριν τον χειμώνα;'],
    ['en', 'Until when do I have to order for Easter?'],
    ['sk', 'Dokedy mám objednať, aby to bolo do Veľkej noci?'],
    ['pl', 'Do kiedy trzeba zamówić na Wielkanoc?'],
    ['tr', 'Bayram için ne zamana kadar sipariş vermeliyim?'],
    ['el', 'Μέχρι πότε πρέπει να παραγγείλω για το Πάσχα;'],
    ['en', 'What if the radio wont switch on one day, is there a guarantee?'],
    ['sk', 'Čo ak sa rádio raz nezapne, mám záruku?'],
    ['tr', 'Radyo bir gün bozulursa garantisi var mı?'],
  ])('leaves a question one, %s: %s', (language, text) => {
    expect(drafted(language, text, { facts: { known: '14' } }).playbook).toMatch(
      /question|order_status/,
    );
  });

  it.each([
    [
      'en',
      'Candles, tea, a lovely smell of wax. But there is no hook for my coat.',
      /sorry|apolog/i,
    ],
    ['sk', 'Sviečky, čaj, vôňa vosku. Len na kabát nie je vešiak.', /ospravedl|mrzí/i],
    ['pl', 'Świece, herbata, zapach wosku. Szkoda, że nie ma wieszaka.', /przepr|przykro/i],
    ['tr', 'Mumlar, çay, balmumu kokusu. Ama mont asacak yer yok.', /özür|üzgün/i],
    ['el', 'Κεριά, τσάι, μυρωδιά κεριού. Μόνο μια κρεμάστρα λείπει.', /συγγνώμη|λυπ/i],
  ])('takes what stands before the small wish for no trouble, %s', (language, text, sorry) => {
    expect(drafted(language, text, { rating: 4 }).text).not.toMatch(sorry);
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
