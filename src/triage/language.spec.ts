import { describe, expect, it } from '@jest/globals';
import { judge } from './judge.js';
import type { TriageInput } from './judgement.js';

const code = (text: string, more: Partial<TriageInput> = {}): string =>
  judge({ text, ...more }).language.code;

describe('language', () => {
  it.each([
    ['el', 'πότε θα έρθει το δέμα μου'],
    ['el', 'pote tha erthei to dema mou'],
    ['el', 'exete to mple se mikro noumero?'],
    ['sk', 'kedy mi konecne pride ten balik'],
    ['cs', 'kdy mi konecne prijde ten balicek'],
    ['pl', 'kiedy wreszcie przyjdzie moja paczka'],
    ['tr', 'paketim ne zaman gelecek acaba'],
    ['en', 'when will my parcel finally get here'],
    ['de', 'wann kommt denn mein paket endlich'],
    ['hu', 'mikor jon mar meg a csomagom'],
    ['ro', 'cand ajunge in sfarsit coletul meu'],
  ])('%s: %s', (language, text) => expect(code(text)).toBe(language));

  it('abstains where there is nothing to go by', () => {
    expect(code('ok')).toBe('und');
    expect(code('👍👍')).toBe('und');
  });

  it('takes the thread for very short texts', () => {
    expect(code('ok', { threadLanguage: 'sk' })).toBe('sk');
  });

  it('lets thread and account decide between sisters', () => {
    expect(code('super obchod', { threadLanguage: 'sk' })).toBe('sk');
    expect(code('super obchod', { threadLanguage: 'cs' })).toBe('cs');
  });

  it('believes a stated language', () => {
    expect(judge({ text: 'ok', language: 'tr' }).language).toEqual({ code: 'tr', confidence: 1 });
  });
});

describe('a stated language', () => {
  const detect = (language: string): { code: string; confidence: number } => {
    const text = 'Kiedy przyjdzie moja paczka?';
    return judge({ text, language }).language;
  };
  it.each([
    ['sk', 'sk'],
    ['en-GB', 'en'],
    ['pt_BR', 'pt'],
    ['TUR', 'tr'],
  ])('%s is believed', (stated, code) => expect(detect(stated)).toEqual({ code, confidence: 1 }));

  it.each(['xx', 'klingon', 'und', '??', ''])('%j is none: the text decides', (stated) => {
    const { code, confidence } = detect(stated);
    expect(code).toBe('pl');
    expect(confidence).toBeLessThan(1);
  });
});
