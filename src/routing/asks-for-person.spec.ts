import { describe, expect, it } from '@jest/globals';
import { asksForPerson, helpedIn, smallTalkIn } from './asks-for-person.js';

describe('asking for a person', () => {
  it.each([
    'human',
    'Human please!',
    'Can I talk to a real person?',
    'i want to speak with someone from your team',
    'connect me to an agent',
    'Is anybody there?',
    'stop this bot',
    'customer service',
    'človek',
    'Chcem hovoriť s človekom',
    'spojte ma prosím so živým človekom',
    'dá sa s niekým porozprávať?',
    'nechcem písať s botom',
    'operátor',
    'Je tam niekto?',
    'człowiek',
    'Chcę rozmawiać z konsultantem',
    'prosze polaczyc mnie z zywym czlowiekiem',
    'poproszę konsultanta',
    'nie chcę rozmawiać z botem',
    'jest tam ktoś?',
    'insan',
    'İnsan',
    'Bir temsilciyle görüşmek istiyorum',
    'beni müşteri hizmetlerine bağlayın',
    'gercek biriyle konusabilir miyim',
    'canlı destek',
    'kimse yok mu?',
    'άνθρωπος',
    '«ΑΝΘΡΩΠΟΣ»',
    'Θέλω να μιλήσω με άνθρωπο',
    'θα ήθελα να μιλήσω με έναν υπάλληλο παρακαλώ',
    'thelo na miliso me anthropo',
    'συνδέστε με με εκπρόσωπο',
    'είναι κανείς εκεί;',
    'anthropos',
  ])('is “%s”', (text) => {
    expect(asksForPerson(text)).toBe(true);
  });

  it.each([
    '',
    '👍',
    'Do you ship to Cyprus?',
    'How many people fit at this table?',
    'is the human hair wig washable',
    'Can I write a message for the gift card?',
    'Koľko ľudí sa zmestí k stolu?',
    'Máte robotický vysávač?',
    'Ako dlho trvá doručenie?',
    'Na ile osób jest ten stół?',
    'Czy robot kuchenny ma gwarancję?',
    'Kaç kişilik bu masa?',
    'Robot süpürge var mı?',
    'Kargo ücreti ne kadar?',
    'Για πόσα άτομα είναι το τραπέζι;',
    'Πόσο κοστίζουν τα μεταφορικά;',
    'mexri ti ora eiste anoixta',
  ])('is not “%s”', (text) => {
    expect(asksForPerson(text)).toBe(false);
  });
});

describe('small talk', () => {
  it.each([
    ['Hello!', 'greeting'],
    ['Dobrý deň', 'greeting'],
    ['Dzień dobry', 'greeting'],
    ['merhaba, iyi günler', 'greeting'],
    ['Καλημέρα σας', 'greeting'],
    ['kalispera', 'greeting'],
    ['Are you a bot?', 'bot'],
    ['si robot?', 'bot'],
    ['Czy jesteś botem?', 'bot'],
    ['bot musun', 'bot'],
    ['είσαι μποτ;', 'bot'],
    ['Hello, do you ship to Cyprus?', null],
    ['', null],
    ['😂', null],
    ['is this a robot vacuum', null],
    ['robot süpürge kaç lira', null],
  ])('in “%s” is %s', (text, talk) => {
    expect(smallTalkIn(text)).toBe(talk);
  });
});

describe('what is said of an answer', () => {
  it.each([
    '👎',
    ' 👎🏽 ',
    'That did not help',
    "no, that's not what I asked!",
    'you didnt answer my question',
    'Toto mi vôbec nepomohlo.',
    'na to som sa nepýtala',
    'niestety nie pomogło',
    'nie o to pytałem',
    'İşime yaramadı',
    'bunu sormadım ki',
    'δεν με βοήθησε',
    'den me voithise',
    'άλλο ρώτησα',
  ])('“%s” is that it did not help', (text) => {
    expect(helpedIn(text)).toBe(false);
  });

  it.each(['👍', '👍🏿'])('%s is that it helped', (text) => {
    expect(helpedIn(text)).toBe(true);
  });

  it.each([
    '',
    '👍👎',
    'ok thanks',
    'Does the cream help with dry skin?',
    'Pomáha to na suchú pleť?',
    'Czy to pomaga na katar?',
    'Kuru cilde iyi gelir mi?',
    'Βοηθάει στην ξηρότητα;',
  ])('“%s” says nothing of it', (text) => {
    expect(helpedIn(text)).toBeNull();
  });
});
