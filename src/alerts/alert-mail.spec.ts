import { describe, expect, it } from '@jest/globals';
import { alertMail } from './alert-mail.js';
import { factsOf, occasionOf } from './alert-mail.builder.js';
import { mailHtml } from './mail-html.js';
import { mailText } from './mail-text.js';

const at = (iso: string) => new Date(iso);
const write = (locale: string, facts = factsOf(), occasion = occasionOf()) =>
  alertMail(facts, occasion, { locale, because: 'team' });

describe('the subject', () => {
  it.each([
    [
      'en',
      '3 hours left · Zofia M., Square: “Trzeci tydzień czekam na kubek. Czy ktoś to w ogóle czyta?”',
    ],
    [
      'el',
      'Απομένουν 3 ώρες · Zofia M., Square: «Trzeci tydzień czekam na kubek. Czy ktoś to w ogóle czyta?»',
    ],
    [
      'sk',
      'Zostávajú 3 hodiny · Zofia M., Square: „Trzeci tydzień czekam na kubek. Czy ktoś to w ogóle czyta?“',
    ],
    [
      'pl',
      'Zostały 3 godziny · Zofia M., Square: „Trzeci tydzień czekam na kubek. Czy ktoś to w ogóle czyta?”',
    ],
    [
      'tr',
      '3 saat kaldı · Zofia M., Square: “Trzeci tydzień czekam na kubek. Czy ktoś to w ogóle czyta?”',
    ],
  ])('in %s says how long, who, where and what', (locale, subject) => {
    expect(write(locale).subject).toBe(subject);
  });

  it.each([
    ['en', 'The time to answer is over'],
    ['el', 'Ο χρόνος για απάντηση έληξε'],
    ['sk', 'Čas na odpoveď uplynul'],
    ['pl', 'Minął czas na odpowiedź'],
    ['tr', 'Yanıt süresi doldu'],
  ])('of a breach in %s says so first', (locale, start) => {
    const breach = occasionOf({ kind: 'breached', at: at('2026-03-03T17:00:01Z') });
    expect(write(locale, factsOf(), breach).subject).toMatch(new RegExp(`^${start} · Zofia M., `));
  });

  it('names the kind of item when nobody is known, and says when there is no text', () => {
    const facts = factsOf({ contactName: null, kind: 'review', text: '', rating: 1 });
    expect(write('sk', facts).subject).toBe('Zostávajú 3 hodiny · Recenzia, Square: (bez textu)');
  });

  it('is one line whatever the customer is called', () => {
    const facts = factsOf({ contactName: 'Eve\r\nBcc: spy@evil.example' });
    expect(write('en', facts).subject).not.toMatch(/[\r\n]/);
  });
});

describe('the plain text', () => {
  const full = factsOf({
    draftText: 'Dzień dobry, przepraszamy za opóźnienie.',
    assigneeName: 'Anna Nowak',
    teamName: 'Sklep',
    further: 2,
    attachments: 1,
  });

  it.each([
    [
      'en',
      [
        '3 hours left',
        'Tuesday 3 March at 18:00 (Europe/Warsaw, UTC+01:00)',
        'Promised within: 6 hours',
        'Assigned to: Anna Nowak, team Sklep',
        '1 attachment',
        '2 more items have come',
      ],
    ],
    [
      'el',
      [
        'Απομένουν 3 ώρες',
        'Τρίτη 3 Μαρτίου στις 18:00 (Europe/Warsaw, UTC+01:00)',
        'Υπόσχεση απάντησης σε: 6 ώρες',
        'Ανάθεση: Anna Nowak, ομάδα Sklep',
        '1 συνημμένο',
        'ακόμη 2 φορές',
      ],
    ],
    [
      'sk',
      [
        'Zostávajú 3 hodiny',
        'utorok 3. marca o 18:00 (Europe/Warsaw, UTC+01:00)',
        'Prisľúbený čas odpovede: 6 hodín',
        'Rieši: Anna Nowak, tím Sklep',
        '1 príloha',
        'pribudli ešte 2 príspevky',
      ],
    ],
    [
      'pl',
      [
        'Zostały 3 godziny',
        'wtorek, 3 marca 18:00 (Europe/Warsaw, UTC+01:00)',
        'Obiecany czas odpowiedzi: 6 godzin',
        'Zajmuje się: Anna Nowak, zespół Sklep',
        '1 załącznik',
        'przyszły jeszcze 2 wpisy',
      ],
    ],
    [
      'tr',
      [
        '3 saat kaldı',
        '3 Mart Salı 18:00 (Europe/Warsaw, UTC+01:00)',
        'Söz verilen yanıt süresi: 6 saat',
        'Sorumlu: Anna Nowak, Sklep ekibi',
        '1 ek',
        '2 kez daha',
      ],
    ],
  ])('in %s carries all that is needed to act', (locale, expected) => {
    const text = mailText(write(locale, full));
    for (const part of expected) expect(text).toContain(part);
    expect(text).toContain('> Trzeci tydzień czekam na kubek.\n> Czy ktoś to w ogóle czyta?');
    expect(text).toContain('> Dzień dobry, przepraszamy za opóźnienie.');
    expect(text).toContain('Square · Lipový dvor PL');
    expect(text).toContain('Nowa kolekcja kubków już w sklepie');
    expect(text).toContain(
      '\nhttps://sixhour.example/conversations/5f0f3d1c-0000-4000-8000-000000000002\n',
    );
    expect(text).toContain('https://square.example/posts/1?comment=2');
    expect(text).not.toMatch(/[{}]|undefined|null/);
  });

  it('of a breach says by how much', () => {
    const breach = occasionOf({ kind: 'breached', at: at('2026-03-03T19:05:00Z') });
    expect(mailText(write('pl', factsOf(), breach))).toContain('Po terminie: 2 godziny 5 minut');
    expect(mailText(write('el', factsOf(), breach))).toContain('Καθυστέρηση: 2 ώρες και 5 λεπτά');
  });

  it('of an item that came too late says whose delay it was', () => {
    const late = occasionOf({ kind: 'late_ingest', at: at('2026-03-05T17:00:00Z') });
    const text = mailText(write('en', factsOf(), late));
    expect(text).toContain('The platform handed it over only after the time to answer had passed.');
    expect(text).toContain('Overdue by: 2 days');
  });

  it('cuts a very long text and says that it did', () => {
    const mail = write('en', factsOf({ text: 'slovo '.repeat(1000) }));
    expect(mail.text!.length).toBeLessThanOrEqual(2000);
    expect(mail.remarks).toContain('Shortened here; the whole text is in the conversation.');
  });

  it('speaks English to a locale that it does not know', () => {
    expect(write('xx').headline).toBe('3 hours left');
  });
});

describe('the HTML', () => {
  it('escapes whatever came from outside', () => {
    const html = mailHtml(
      write(
        'en',
        factsOf({
          text: '<img src=x onerror=alert(1)>',
          contactName: '<b>Eve</b>',
          accountName: '"><script>',
          postExcerpt: '<i>post</i>',
          draftText: '</div><a href="https://evil.example">x</a>',
          permalink: 'javascript:alert(1)',
          language: '"onload="x',
          brandName: '<shop>',
        }),
      ),
    );
    expect(html).toContain('&lt;img src=x onerror=alert(1)&gt;');
    expect(html).not.toMatch(
      /<img|<script|<b>|<i>|<shop>|evil\.example">x|href="javascript|"onload=/,
    );
  });

  it.each(['en', 'el', 'sk', 'pl', 'tr'])(
    'in %s is a phone-ready page that loads nothing',
    (locale) => {
      const mail = write(locale);
      const html = mailHtml(mail);
      expect(html).toContain(`<html lang="${locale}">`);
      expect(html).toContain('name="viewport"');
      expect(html).toContain('Trzeci tydzień czekam na kubek.<br>Czy ktoś to w ogóle czyta?');
      expect(html).toContain(`href="${mail.open.url}"`);
      expect(html).toContain('(Europe/Warsaw, UTC+01:00)');
      expect(html).not.toMatch(/<(img|link|script|iframe)|url\(|@import|src=/);
      expect(html).not.toContain('undefined');
    },
  );
});
