import { describe, expect, it } from '@jest/globals';
import { type Locale, LOCALES } from '../identity/locale.js';
import { answerHtml } from './answer-html.js';
import { entryPage, type HelpFrame, listPage, missingPage, searchPage } from './help-page.js';
import { say, TEXTS } from './texts/texts.js';

const EVIL = `</script><script>alert(1)</script>" onload='x' & <b>`;
const frame = (locale: Locale, over: Partial<HelpFrame> = {}): HelpFrame => ({
  locale,
  brand: 'Meltemi',
  base: '/help/meltemi',
  origin: 'https://desk.shop.example',
  languages: ['en', 'el'],
  defaultLanguage: 'el',
  chats: [],
  email: null,
  ...over,
});
const COUNTED: Record<Locale, string[]> = {
  en: ['answer', 'answers', 'answers', 'answers'],
  el: ['απάντηση', 'απαντήσεις', 'απαντήσεις', 'απαντήσεις'],
  sk: ['odpoveď', 'odpovede', 'odpovedí', 'odpovedí'],
  pl: ['odpowiedź', 'odpowiedzi', 'odpowiedzi', 'odpowiedzi'],
  tr: ['yanıt', 'yanıt', 'yanıt', 'yanıt'],
};
const entry = { id: 'e1', question: 'Where are you?', answer: 'In Athens.' };

describe('the help page', () => {
  it('lays nothing foreign into its markup', () => {
    const evil = { id: 'e1', question: EVIL, answer: EVIL };
    const of = frame('en', { brand: EVIL, email: EVIL, chats: [{ channel: EVIL, url: EVIL }] });
    for (const page of [
      listPage(of, [evil]),
      searchPage(of, EVIL, [evil]),
      entryPage(of, evil, true),
    ]) {
      expect(page).not.toContain('<script>alert');
      expect(page.replace(/<script.*?<\/script>/gs, '')).not.toMatch(/<b>|" onload/);
      // The one script there is holds data, and its text reads back as what was written.
      for (const [, data] of page.matchAll(/<script[^>]*>(.*?)<\/script>/gs))
        expect(JSON.parse(data!).mainEntity[0].name).toBe(EVIL);
    }
  });

  it('tells search engines what it answers and which languages there are', () => {
    const page = listPage(frame('en'), [entry]);
    const [, data] = /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(page)!;
    expect(JSON.parse(data!)).toMatchObject({
      '@type': 'FAQPage',
      inLanguage: 'en',
      mainEntity: [{ name: entry.question, acceptedAnswer: { text: entry.answer } }],
    });
    const links = [...page.matchAll(/hreflang="([\w-]+)" href="(https:[^"]+)"/g)];
    expect(links.map(([, language, url]) => `${language} ${url}`)).toEqual([
      'en https://desk.shop.example/help/meltemi/en',
      'el https://desk.shop.example/help/meltemi/el',
      'x-default https://desk.shop.example/help/meltemi/el',
    ]);
    expect(page).not.toContain('noindex');
    expect(searchPage(frame('en'), 'x', [])).toContain('noindex');
  });

  it('offers a person only where there is one', () => {
    expect(listPage(frame('sk'), [entry])).not.toContain(TEXTS.sk.person);
    const page = listPage(frame('sk', { email: 'pomoc@obchod.example' }), [entry]);
    expect(page).toContain('href="mailto:pomoc@obchod.example"');
  });

  it('says which languages there are when there is nothing in this one', () => {
    expect(missingPage(frame('pl'))).toContain(TEXTS.pl.empty);
    expect(missingPage(frame('en'))).toContain(TEXTS.en.missing);
  });
});

describe('an answer', () => {
  it('keeps its paragraphs, lines and addresses', () => {
    const made = answerHtml('One\ntwo\n\nSee https://shop.example/a?b=1&c=2. <i>').map(
      (p) => p.markup,
    );
    expect(made).toEqual([
      '<p>One<br>two</p>',
      '<p>See <a href="https://shop.example/a?b=1&amp;c=2">https://shop.example/a?b=1&amp;c=2</a>. &lt;i&gt;</p>',
    ]);
  });
});

describe.each(LOCALES)('the texts in %s', (locale) => {
  it('have all their values', () => {
    for (const key of Object.keys(TEXTS.en) as (keyof typeof TEXTS.en)[]) {
      const values = { n: 5, q: '§q', brand: '§brand', channel: '§channel', address: '§address' };
      const [own, english] = [say(locale, key, values), say('en', key, values)];
      expect([key, own.match(/§\w+/g)]).toEqual([key, english.match(/§\w+/g)]);
      if (locale !== 'en') expect([key, own]).not.toEqual([key, english]);
    }
  });

  it('count', () => {
    const counted = [1, 2, 5, 22].map((n) => say(locale, 'found', { n, q: 'x' }));
    expect(counted.map((text) => /\d+ ([^ ]+)/u.exec(text)![1])).toEqual(COUNTED[locale]);
  });
});
