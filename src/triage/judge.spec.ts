import { describe, expect, it } from '@jest/globals';
import { judge } from './judge.js';
import type { TriageInput } from './judgement.js';

const label = (text: string, more: Partial<TriageInput> = {}): string =>
  judge({ text, ...more }).sentiment.label;
const risks = (text: string): string[] => judge({ text }).risks.map(({ risk }) => risk);
const topics = (text: string): string[] => judge({ text }).topics.map(({ topic }) => topic);

describe('judge: sentiment', () => {
  it.each([
    ['en', 'The toaster died on day two and your shop will not answer me.'],
    ['el', 'Πήρα τοστιέρα, χάλασε τη δεύτερη μέρα και δεν μου απαντάτε.'],
    ['el', 'phra tostiera, xalase th deuterh mera kai den mou apantate'],
    ['sk', 'Hriankovač prestal fungovať na druhý deň a nikto mi neodpisuje.'],
    ['pl', 'Toster zepsuł się drugiego dnia i nikt mi nie odpisuje.'],
    ['tr', 'Tost makinesi ikinci gün bozuldu, bana cevap veren yok.'],
  ])('a complaint in %s is negative and needs a person: %s', (language, text) => {
    const judged = judge({ text });
    expect(judged.language.code).toBe(language);
    expect(judged.sentiment.label).toBe('negative');
    expect(judged.needsHuman).toBe(true);
    expect(judged.noise.is).toBe(false);
  });

  it.each([
    'Wonderful shop, everything arrived quickly and looks beautiful.',
    'Υπέροχο μαγαζί, όλα ήρθαν γρήγορα και είναι πανέμορφα.',
    'Skvelý obchod, všetko prišlo rýchlo a je to nádherné.',
    'Świetny sklep, wszystko przyszło szybko i jest piękne.',
    'Harika mağaza, her şey hızlı geldi ve çok güzel.',
  ])('praise is positive and needs nobody: %s', (text) => {
    const judged = judge({ text });
    expect(judged.sentiment.label).toBe('positive');
    expect(judged.needsHuman).toBe(false);
    expect(judged.topics[0]!.topic).toBe('praise');
  });

  it.each([
    'Does the blue one come with a lid?',
    'Υπάρχει η μπλε και με καπάκι;',
    'Je k tej modrej aj vrchnák?',
    'Czy ta niebieska ma pokrywkę?',
    'Mavisinin kapağı var mı?',
  ])('a question is neutral: %s', (text) => expect(label(text)).toBe('neutral'));

  it.each([
    'Toster zepsul sie drugiego dnia i nikt mi nie odpisuje.',
    'Tost makinesi ikinci gun bozuldu, cevap veren yok.',
  ])('does without diacritics: %s', (text) => expect(label(text)).toBe('negative'));

  it('takes the stars where nothing is written', () => {
    expect(label('', { rating: 1 })).toBe('negative');
    expect(label('', { rating: 5 })).toBe('positive');
  });

  it.each(['', '   ', '\u200b'])('says nothing of nothing: %j', (text) => {
    const { sentiment, needsHuman, risks, noise } = judge({ text });
    expect(sentiment).toMatchObject({ label: 'neutral', abstained: true });
    expect({ needsHuman, risks, noise: noise.is }).toEqual({
      ...{ needsHuman: false, risks: [], noise: false },
    });
  });

  it('sends a review to a person when its stars contradict its words', () => {
    const text = 'Wonderful shop, lovely people, fast delivery.';
    expect(judge({ text, rating: 1, kind: 'review' }).needsHuman).toBe(true);
    expect(judge({ text, rating: 5, kind: 'review' }).needsHuman).toBe(false);
  });

  it('gives probabilities that add up to one', () => {
    const { negative, neutral, positive } = judge({ text: 'ok I suppose' }).sentiment;
    expect(negative + neutral + positive).toBeCloseTo(1, 6);
  });
});

describe('judge: risks and topics', () => {
  it.each([
    ['safety', 'The heater burst into flames next to the sofa.'],
    ['safety', 'Ładowarka zaczęła dymić i poraził mnie prąd.'],
    ['threat', 'Viem kde bývate, prídem s kamarátmi.'],
    ['legal_threat', 'Yarın avukatıma gidiyorum.'],
    ['media_threat', 'Θα τα γράψω σε δημοσιογράφο.'],
    ['self_harm', 'I do not want to live like this, nothing to live for.'],
    ['extortion', 'Daj voucher, inaczej będzie jedna gwiazdka i zła opinia.'],
    ['abuse', 'Είστε ηλίθιοι όλοι σας.'],
    ['data_privacy', 'Kişisel verilerim kime verildi, KVKK diye bir şey var.'],
    ['fury', 'Mám vás plné zuby, to je výsmech!'],
  ])('finds %s: %s', (risk, text) => {
    expect(risks(text)).toContain(risk);
    expect(judge({ text }).needsHuman).toBe(true);
  });

  it.each([
    'These killer heels are to die for.',
    'Zabójcza cena, umieram ze śmiechu.',
    'Vražedné opätky, zomriem od smiechu.',
    'Δολοφονικές γόβες, πέθανα στο γέλιο!',
    'Fiyatlar bomba, gülmekten öldük.',
  ])('takes a figure of speech for what it is: %s', (text) => expect(risks(text)).toEqual([]));

  it('names what the item is about', () => {
    expect(topics('Refund for the parcel that the courier lost, please')).toEqual(
      expect.arrayContaining(['return_refund', 'delivery']),
    );
    expect(topics('Do której jesteście otwarci w sobotę?')).toContain('contact_hours');
    expect(topics('Sitede ödeme yapamıyorum, hata veriyor')).toContain('site_fault');
  });
});

describe('judge: reasons', () => {
  it('quotes words of the original text at their offsets', () => {
    const text = 'Ακόμα ΤΙΠΟΤΑ, απαράδεκτη εξυπηρέτηση 😡';
    const { reasons } = judge({ text });
    expect(reasons.length).toBeGreaterThan(0);
    for (const { word, start, end } of reasons) expect(text.slice(start, end)).toBe(word);
  });
});
