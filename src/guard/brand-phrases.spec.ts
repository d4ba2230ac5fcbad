import { describe, expect, it } from '@jest/globals';
import type { BrandPhrase } from './brand-phrases.js';
import { checkReply, type GuardTools } from './guard.js';

const phrase = (text: string, more: Partial<BrandPhrase> = {}): BrandPhrase => ({
  phrase: text,
  language: null,
  severity: 'warn',
  message: '',
  suggestion: '',
  ...more,
});
const check = (text: string, phrases: BrandPhrase[], language = 'sk', more = {}) => {
  const detectLanguage: GuardTools['detectLanguage'] = () => ({ code: language, confidence: 1 });
  const reply = { text, language, public: true, kind: 'comment' as const };
  return checkReply(reply, { detectLanguage, phrases, ...more });
};

describe('the phrases that a brand bans', () => {
  it('are found whatever the case, diacritics and spaces, with the span', () => {
    const text = 'Prosím, je to NAŠA  najlacnejšia lampa na sklade.';
    const { verdict, findings } = check(text, [phrase('nasa najlacnejsia')]);
    expect(verdict).toBe('warn');
    expect(findings.map(({ start, end }) => text.slice(start, end))).toEqual([
      'NAŠA  najlacnejšia',
    ]);
  });

  it('say what the brand says, and stop what the brand stops', () => {
    const more = {
      severity: 'block' as const,
      message: 'We do not say cheap.',
      suggestion: 'výhodná',
    };
    const { verdict, findings } = check('To je lacná lampa do izby.', [phrase('lacn~', more)]);
    expect(verdict).toBe('block');
    expect(findings[0]).toMatchObject({ rule: 'brand_phrase', ...more });
  });

  it('hold in their language only, and have a general word where the brand has none', () => {
    const phrases = [phrase('lampa', { language: 'pl' })];
    expect(check('Lampa je skladom u nás.', phrases).findings).toEqual([]);
    const [found] = check('Lampa jest dostępna od ręki.', phrases, 'pl', {
      agentLanguage: 'pl',
    }).findings;
    expect(found!.message).toContain('mar');
  });

  it.each(['', '...', '((', '[a-z]+', '\\', '$', '*', '(?:x'])('bear %j', (odd) => {
    expect(() => check('Lampa je skladom u nás.', [phrase(odd)])).not.toThrow();
  });

  it('mean what they say: no sign in them is a pattern', () => {
    expect(check('Lampa je skladom u nás.', [phrase('l.mpa'), phrase('[a-z]+')]).findings).toEqual(
      [],
    );
  });
});
