import { describe, expect, it } from '@jest/globals';
import { LOCALES } from '../identity/locale.js';
import { NOTHING } from './erase-contact.js';
import { missingPage, statusPage } from './status-page.js';
import { TEXTS } from './texts/texts.js';

const request = {
  code: 'c0de',
  requestedAt: new Date('2026-11-24T08:05:00Z'),
  completedAt: null,
  counts: null,
};
const done = { ...request, completedAt: new Date('2026-11-24T08:06:00Z') };

describe.each(LOCALES)('the status page in %s', (locale) => {
  const text = TEXTS[locale];

  it('says that it was received, and when', () => {
    const page = statusPage(request, locale);
    expect(page).toContain(`<html lang="${locale}">`);
    expect(page).toContain(text.underWay);
    expect(page).toContain(text.pending);
    expect(page).toContain('datetime="2026-11-24T08:05:00.000Z"');
    expect(page).toContain('c0de');
    expect(page).not.toContain(text.doneAt);
  });

  it('says what was deleted, and what is kept and why', () => {
    const page = statusPage({ ...done, counts: { ...NOTHING, contacts: 1, messages: 7 } }, locale);
    expect(page).toContain(text.done);
    expect(page).toContain(`${text.counts.messages}: 7`);
    expect(page).not.toContain(text.counts.drafts);
    expect(page).not.toContain(text.nothing);
    expect(page).not.toContain(text.lookups);
    for (const line of [text.keptFacts, text.keptNumbers, text.keptProof, text.keptElsewhere])
      expect(page).toContain(line);
  });

  it('says that nothing was stored, and where else to ask', () => {
    const page = statusPage({ ...done, counts: { ...NOTHING, lookupsRefused: 2 } }, locale);
    expect(page).toContain(text.nothing);
    expect(page).toContain(text.lookups);
  });

  it('is one document with one heading, in which nothing runs and nothing is loaded', () => {
    for (const page of [statusPage(request, locale), missingPage(locale)]) {
      expect(page).toMatch(/^<!doctype html>/);
      expect(page.match(/<h1>/g)).toHaveLength(1);
      expect(page).toContain('<main>');
      expect(page).not.toMatch(/<script|src=|href=|url\(/);
    }
  });

  it('has every sentence in its own language', () => {
    if (locale === 'en') return;
    const flat = (value: object): string[] =>
      Object.values(value).flatMap((one) =>
        typeof one === 'string' ? [one] : flat(one as object),
      );
    const english = new Set(flat(TEXTS.en));
    expect(flat(text).filter((line) => english.has(line))).toEqual([]);
  });
});
