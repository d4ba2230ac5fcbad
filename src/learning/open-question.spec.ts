import { describe, expect, it } from '@jest/globals';
import { Matcher } from '../knowledge/matcher/matcher.js';
import { startersOf } from '../knowledge/starters/starters.js';
import { isOpenQuestion } from './open-question.js';

/** For each language: what an FAQ could answer, what only a person may, and what asks for nothing. */
const SAMPLES: Record<string, [string[], string[], string[]]> = {
  en: [
    ['Do you gift wrap?', 'is there parking at your shop?', 'can I pay with PayPal'],
    ['Where is my order 4711?', 'the lamp arrived broken', 'I want to speak to a human'],
    ['thank you so much!', 'hello'],
  ],
  el: [
    ['Κάνετε συσκευασία δώρου;', 'έχετε πάρκινγκ στο κατάστημα;', 'pliromi me paypal ginetai?'],
    ['Πού είναι η παραγγελία μου;', 'το φωτιστικό ήρθε σπασμένο', 'θέλω να μιλήσω με άνθρωπο'],
    ['ευχαριστώ πολύ!', 'καλημέρα'],
  ],
  sk: [
    ['Balíte aj darčekovo?', 'je pri predajni parkovisko?', 'da sa platit cez paypal?'],
    ['Kde je moja objednávka?', 'lampa prišla rozbitá', 'chcem hovoriť s človekom'],
    ['ďakujem pekne!', 'dobrý deň'],
  ],
  pl: [
    ['Czy pakujecie na prezent?', 'czy jest parking przy sklepie?', 'mozna zaplacic paypalem?'],
    ['Gdzie jest moje zamówienie?', 'lampa przyszła rozbita', 'chcę rozmawiać z człowiekiem'],
    ['dziękuję bardzo!', 'dzień dobry'],
  ],
  tr: [
    ['Hediye paketi yapıyor musunuz?', 'mağazada otopark var mı?', 'paypal ile odeme olur mu'],
    ['Siparişim nerede?', 'lamba kırık geldi', 'bir insanla görüşmek istiyorum'],
    ['çok teşekkür ederim!', 'merhaba'],
  ],
};

const OTHERS = ['delivery_time', 'return_policy', 'warranty', 'opening_hours'];

describe.each(Object.entries(SAMPLES))('in %s', (language, [open, person, talk]) => {
  it('a question of shops is open', () => {
    expect(open.filter((text) => !isOpenQuestion(text, language, null))).toEqual([]);
  });

  it('what only a person may answer is none for the FAQ, nor are thanks', () => {
    const wrong = [...person, ...talk].filter((text) => isOpenQuestion(text, language, null));
    expect(wrong).toEqual([]);
  });

  it('it is no more once the FAQ answers it', () => {
    const others = startersOf(language).filter(({ topic }) => OTHERS.includes(topic));
    const questions = [...others.map(({ question }) => question), open[0]!];
    const faqs = questions.map((question) => ({ id: question, questions: [question] }));
    const matcher = new Matcher({ lang: language, faqs });
    expect(isOpenQuestion(open[0]!, language, matcher)).toBe(false);
    expect(isOpenQuestion(open[1]!, language, matcher)).toBe(true);
  });
});
