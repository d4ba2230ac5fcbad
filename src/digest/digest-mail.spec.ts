import { describe, expect, it } from '@jest/globals';
import { type Breach, type Digest, reasonsOf, worstHours } from './digest.js';
import { digestHtml } from './digest-html.js';
import { digestMail, digestText, periodName } from './digest-mail.js';
import { latestPeriods, type Period } from './period.js';

const LOCALES = ['en', 'el', 'sk', 'pl', 'tr'];
const at = (iso: string) => new Date(iso);
const [daily, weekly] = latestPeriods(at('2026-03-09T07:00:00Z'), 'Europe/Warsaw', 8) as [
  Period,
  Period,
];

const breach = (changes: Partial<Breach> = {}): Breach => ({
  conversationId: 'c1',
  kind: 'review',
  platform: 'square',
  accountName: 'Lipový dvor PL',
  startedAt: at('2026-03-08T08:00:00Z'),
  dueAt: at('2026-03-08T14:00:00Z'),
  stoppedAt: at('2026-03-08T16:05:00Z'),
  assigneeName: 'Anna Nowak',
  reason: 'draft_waiting',
  ...changes,
});
const digest = (changes: Partial<Digest> = {}): Digest => ({
  outcome: { kept: 54, broken: 2, medianSeconds: 5400, open: 7 },
  before: { kept: 9, broken: 1, medianSeconds: null, open: 0 },
  complaints: { settled: 3, overdue: 1, open: 4 },
  breaches: [breach(), breach({ conversationId: 'c2', stoppedAt: null, reason: 'late_ingest' })],
  reasons: reasonsOf([breach(), breach({ reason: 'late_ingest' })]),
  hours: [
    { hour: 9, decided: 10, broken: 0, medianSeconds: 3600 },
    { hour: 23, decided: 5, broken: 2, medianSeconds: 7200 },
  ],
  channels: [
    { platform: 'square', name: 'Lipový dvor PL', received: 61, answered: 55, broken: 2 },
    { platform: 'circle', name: 'Lipový dvor', received: 1, answered: 1, broken: 0 },
  ],
  topics: [
    { topic: 'delivery', items: 12, people: 11, before: 8 },
    { topic: 'product_quality', items: 1, people: 1, before: 0 },
  ],
  ...changes,
});
const write = (locale: string, of = digest(), period = daily) =>
  digestMail(
    of,
    {
      brandName: 'Lipový dvor',
      timeZone: 'Europe/Warsaw',
      period,
      now: at('2026-03-09T07:00:00Z'),
      titleOf: (platform) => platform[0]!.toUpperCase() + platform.slice(1),
      link: (path) => `https://sixhour.example/${path}`,
    },
    locale,
  );

describe('the subject of a digest', () => {
  it.each([
    ['en', 'Lipový dvor: 96.4% of promises kept, Sunday 8 March'],
    ['el', 'Lipový dvor: τηρήθηκε το 96,4% των υποσχέσεων, Κυριακή 8 Μαρτίου'],
    ['sk', 'Lipový dvor: dodržaných 96,4 % sľubov, nedeľa 8. marca'],
    ['pl', 'Lipový dvor: dotrzymano 96,4% obietnic, niedziela, 8 marca'],
    ['tr', 'Lipový dvor: verilen sözlerin %96,4 kadarı tutuldu, 8 Mart Pazar'],
  ])('in %s says the share and the day', (locale, subject) => {
    expect(write(locale).subject.replace(/\u00a0/g, ' ')).toBe(subject);
  });

  it('says when no promise was due', () => {
    const outcome = { kept: 0, broken: 0, medianSeconds: null, open: 0 };
    expect(write('en', digest({ outcome })).subject).toBe(
      'Lipový dvor: no promise was due, Sunday 8 March',
    );
  });

  it.each([
    ['en', '2 March – 8 March'],
    ['el', '2 Μαρτίου – 8 Μαρτίου'],
    ['sk', '2. marca – 8. marca'],
    ['pl', '2 marca – 8 marca'],
  ])('in %s names the week', (locale, name) => {
    expect(periodName(weekly, 'Europe/Warsaw', locale)).toBe(name);
  });
});

describe('the plain text of a digest', () => {
  it.each([
    ['en', ['Answered in time: 54', 'Usual time to the first answer: 1 hour 30 minutes']],
    ['el', ['Απαντήθηκαν εγκαίρως: 54', '12 στοιχεία · 11 άτομα · πριν: 8']],
    ['sk', ['Zodpovedané včas: 54', '12 príspevkov · 11 ľudí · predtým: 8']],
    ['pl', ['Odpowiedzi na czas: 54', '12 wpisów · 11 osób · wcześniej: 8']],
    ['tr', ['Zamanında yanıtlanan: 54', '12 içerik · 11 kişi · önceki: 8']],
  ])('in %s has all of it', (locale, expected) => {
    const text = digestText(write(locale));
    for (const part of expected) expect(text).toContain(part);
    expect(text).toContain('23:00–00:00: ');
    expect(text).toContain('Square · Lipový dvor PL: ');
    expect(text).toContain('https://sixhour.example/conversations/c2');
    expect(text).not.toMatch(/[{}]|undefined|null|NaN/);
  });

  it('says why, by how much, and whose it was', () => {
    const text = digestText(write('en'));
    expect(text).toContain('* Review · Square · Lipový dvor PL');
    expect(text).toContain('answered 2 hours 5 minutes late');
    expect(text).toContain('a draft was ready and nobody approved it');
    expect(text).toContain('with Anna Nowak');
    expect(text).toContain('still not answered, 17 hours over');
    expect(text).toContain('the platform handed it over too late: 1');
  });

  it('counts what it does not show', () => {
    const breaches = Array.from({ length: 20 }, () => breach());
    const outcome = { kept: 54, broken: 30, medianSeconds: null, open: 0 };
    expect(digestText(write('en', digest({ breaches, outcome })))).toContain('and 22 more');
  });

  it('of a day without anything says so', () => {
    const nothing = { kept: 0, broken: 0, medianSeconds: null, open: 0 };
    const text = digestText(
      write('en', {
        ...{ outcome: nothing, before: nothing, breaches: [], reasons: [], hours: [] },
        ...{ channels: [], topics: [], complaints: { settled: 0, overdue: 0, open: 0 } },
      }),
    );
    for (const said of ['No promise was due.', 'Nowhere.', 'Nobody complained.'])
      expect(text).toContain(said);
  });
});

describe('the HTML of a digest', () => {
  it.each(LOCALES)('in %s is a phone-ready page that loads nothing', (locale) => {
    const html = digestHtml(write(locale));
    expect(html).toContain('name="viewport"');
    expect(html).toContain(`<html lang="${locale}">`);
    expect(html).toContain('max-width:600px');
    expect(html).not.toMatch(/<(img|link|script|iframe)|url\(|@import|src=/);
    expect(html).not.toContain('undefined');
  });

  it('escapes what people have named', () => {
    const channels = [
      { platform: 'square', name: '"><script>', received: 1, answered: 0, broken: 0 },
    ];
    expect(digestHtml(write('en', digest({ channels })))).not.toContain('<script>');
  });
});

describe('the worst hours', () => {
  const hour = (
    at: number,
    broken: number,
    decided: number,
    medianSeconds: number | null = 60,
  ) => ({
    ...{ hour: at, broken, decided, medianSeconds },
  });

  it('are those with most broken promises, then those with the greater share', () => {
    const hours = [hour(9, 1, 10), hour(12, 3, 9), hour(18, 3, 4), hour(22, 1, 2), hour(7, 0, 5)];
    expect(worstHours(hours).map((one) => one.hour)).toEqual([18, 12, 22]);
  });

  it('are the slowest, where none was broken', () => {
    const hours = [hour(9, 0, 3, 100), hour(10, 0, 3, 900), hour(11, 0, 1, null)];
    expect(worstHours(hours).map((one) => one.hour)).toEqual([10, 9]);
  });
});
