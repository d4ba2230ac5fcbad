import { describe, expect, it } from '@jest/globals';
import type { AccountFacts } from './account-facts.js';
import { accountMail, type AccountOccasion } from './account-mail.js';
import { mailHtml } from './mail-html.js';
import { mailText } from './mail-text.js';
import { momentOf } from './mail-times.js';

const at = (iso: string) => new Date(iso);
const LOCALES = ['en', 'el', 'sk', 'pl', 'tr'];
const KINDS = ['channel_blind', 'token_expiring', 'token_dead'] as const;

const facts = (more: Partial<AccountFacts> = {}): AccountFacts => ({
  id: 'a1',
  brandId: 'b1',
  brandName: 'Lipový dvor',
  timeZone: 'Europe/Warsaw',
  platform: 'square',
  name: 'Lipový dvor PL',
  state: 'active',
  stateSince: at('2026-01-01T00:00:00Z'),
  stateReason: null,
  connectedAt: at('2026-01-01T00:00:00Z'),
  blindSince: at('2026-03-03T13:05:00Z'),
  blindReason: 'polling_failed',
  tokenExpiresAt: null,
  missingScopes: [],
  lastReadAt: at('2026-03-03T13:05:00Z'),
  lastError: 'The platform did not answer (ECONNRESET).',
  ...more,
});
const occasion = (more: Partial<AccountOccasion> = {}): AccountOccasion => ({
  kind: 'channel_blind',
  about: at('2026-03-03T13:05:00Z'),
  reason: 'polling_failed',
  at: at('2026-03-03T13:20:00Z'),
  platformTitle: 'Square',
  link: 'https://sixhour.example/channels',
  ...more,
});
const write = (locale: string, told = occasion(), of = facts()) =>
  accountMail(of, told, { locale, because: 'owner' });
const ENDS = occasion({
  kind: 'token_expiring',
  about: at('2026-03-10T13:20:00Z'),
  reason: null,
});
const DEAD = occasion({ kind: 'token_dead', reason: null });

describe('the subject of a mail about an account', () => {
  const place = 'Lipový dvor PL, Square';

  it.each([
    ['en', 'The channel has not been read since 14:05'],
    ['el', 'Το κανάλι δεν διαβάζεται (τελευταία ανάγνωση: 14:05)'],
    ['sk', 'Kanál sa nedarí čítať od 14:05'],
    ['pl', 'Kanału nie udaje się odczytać od 14:05'],
    ['tr', 'Kanal okunamıyor (son okuma: 14:05)'],
  ])('in %s says since when it is blind, on the brand’s clock', (locale, said) => {
    expect(write(locale).subject).toBe(`${said} · ${place}`);
  });

  it.each([
    ['en', '7 days left', '1 day left'],
    ['el', 'Απομένουν 7 ημέρες', 'Απομένει 1 ημέρα'],
    ['sk', 'Zostáva 7 dní', 'Zostáva 1 deň'],
    ['pl', 'Zostało 7 dni', 'Został 1 dzień'],
    ['tr', '7 gün kaldı', '1 gün kaldı'],
  ])('in %s says how long access lasts', (locale, week, day) => {
    expect(write(locale, ENDS).subject).toBe(`${week} · ${place}`);
    const last = { ...ENDS, at: at('2026-03-09T13:20:00Z') };
    expect(write(locale, last).subject).toBe(`${day} · ${place}`);
  });

  it.each([
    ['en', 'Webhooks silent since 14:05'],
    ['el', 'Δεν έρχονται webhooks (από: 14:05)'],
    ['sk', 'Webhooky neprichádzajú od 14:05'],
    ['pl', 'Webhooki nie przychodzą od 14:05'],
    ['tr', 'Webhook gelmiyor (başlangıç: 14:05)'],
  ])('in %s calls silent webhooks what they are', (locale, said) => {
    const silent = write(locale, occasion({ reason: 'webhooks_silent' }));
    expect(silent.subject).toBe(`${said} · ${place}`);
    expect(silent.urgent).toBe(false);
  });

  it('is one line whatever the account is called', () => {
    const mail = write('en', DEAD, facts({ name: 'Shop\r\nBcc: spy@evil.example' }));
    expect(mail.subject).not.toMatch(/[\r\n]/);
  });
});

describe('a time in a mail', () => {
  const moment = (locale: string, now: string) =>
    momentOf(at('2026-03-03T23:30:00Z'), { at: at(now), timeZone: 'Europe/Warsaw', locale });

  it('has its day only when that is another one, where the shop is', () => {
    expect(moment('en', '2026-03-04T08:00:00Z')).toBe('00:30');
    expect(LOCALES.map((locale) => moment(locale, '2026-03-05T08:00:00Z'))).toEqual([
      '4 March at 00:30',
      '4 Μαρτίου στις 00:30',
      '4. marca o 00:30',
      '4 marca 00:30',
      '4 Mart 00:30',
    ]);
  });
});

describe('the mail', () => {
  it('of a blind channel carries all that is needed to act', () => {
    const text = mailText(write('en'));
    for (const part of [
      'The channel has not been read since 14:05',
      'Every attempt to read it has failed since then.',
      'Channel: Square · Lipový dvor PL',
      'Since: Tuesday 3 March at 14:05 (Europe/Warsaw, UTC+01:00)',
      'Last read: Tuesday 3 March at 14:05',
      'Reason given: The platform did not answer (ECONNRESET).',
      'Open the channels:\nhttps://sixhour.example/channels\n',
      'You receive this mail as an owner. Sixhour · Lipový dvor',
    ])
      expect(text).toContain(part);
    expect(text).not.toMatch(/undefined|null|\n\n\n|^> /m);
  });

  it('of a dead token says what the platform said, and which rights are missing', () => {
    const dead = facts({
      state: 'reconnect',
      stateReason: 'Graph error 190/460 (the password was changed)',
      missingScopes: ['pages_messaging', 'pages_manage_metadata'],
    });
    const text = mailText(write('sk', DEAD, dead));
    expect(text).toContain('Kanál treba znova pripojiť');
    expect(text).toContain('Uvedený dôvod: Graph error 190/460 (the password was changed)');
    expect(text).toContain('Chýbajúce oprávnenia: pages_messaging, pages_manage_metadata');
    expect(text).not.toContain('ECONNRESET');
  });

  it('of a token that ends says when', () => {
    const text = mailText(write('pl', ENDS));
    expect(text).toContain('Dostęp do kanału wkrótce wygaśnie.');
    expect(text).toContain('Dostęp wygasa: wtorek, 10 marca 14:20 (Europe/Warsaw, UTC+01:00)');
    expect(text).not.toContain('ECONNRESET');
  });

  it.each(LOCALES.flatMap((locale) => KINDS.map((kind) => [locale, kind] as const)))(
    'in %s about %s is a page that loads nothing, with nothing left open',
    (locale, kind) => {
      const mail = write(locale, { ...ENDS, kind }, facts({ missingScopes: ['a'] }));
      const html = mailHtml(mail);
      expect(html).toContain(`<html lang="${locale}">`);
      expect(html).toContain('href="https://sixhour.example/channels"');
      expect(html).not.toMatch(/<(img|link|script|iframe|em)|url\(|@import|src=/);
      for (const text of [html, mailText(mail)]) expect(text).not.toMatch(/[{}]|undefined|null/);
    },
  );

  it('escapes whatever came from outside', () => {
    const html = mailHtml(
      write(
        'en',
        occasion(),
        facts({ name: '"><script>', lastError: '<img src=x>', brandName: '<b>' }),
      ),
    );
    expect(html).not.toMatch(/<img|<script|<b>/);
  });
});
