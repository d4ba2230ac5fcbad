import { describe, expect, it } from '@jest/globals';
import type { FaqContent } from './faq-content.js';
import { faultOf, wordingsIn } from './faq-rules.js';

const entry = (question: string, over: Partial<FaqContent> = {}): FaqContent => ({
  language: 'sk',
  question,
  paraphrases: [],
  answer: 'Áno.',
  shortAnswer: null,
  isPublic: false,
  validFrom: null,
  validUntil: null,
  ownerId: null,
  topic: null,
  ...over,
});
const code = (one: FaqContent, others: FaqContent[] = []) => faultOf(one, wordingsIn(others))?.code;

describe('an entry', () => {
  it('may not have a wording that another has, however it is typed', () => {
    const other = entry('Máte otvorené?', { paraphrases: ['Kedy máte otvorené?'] });
    expect(code(entry('kedy mate OTVORENE'), [other])).toBe('faq_twice');
    expect(code(entry('Inak?', { paraphrases: ['mate otvorene'] }), [other])).toBe('faq_twice');
    expect(code(entry('Kde máte otvorené?'), [other])).toBeUndefined();
  });

  it('may have it at another time', () => {
    const summer = entry('Kedy máte otvorené?', {
      validFrom: '2026-06-01',
      validUntil: '2026-08-31',
    });
    const later = { validFrom: '2026-09-01' };
    expect(code(entry('Kedy máte otvorené?', later), [summer])).toBeUndefined();
    expect(code(entry('Kedy máte otvorené?', { validFrom: '2026-08-31' }), [summer])).toBe(
      'faq_twice',
    );
    expect(
      code(entry('Kedy máte otvorené?', { validUntil: '2026-05-31' }), [summer]),
    ).toBeUndefined();
  });

  it('has words, and ends after it begins', () => {
    expect(code(entry('???'))).toBe('faq_empty');
    expect(code(entry('Kde?', { paraphrases: ['Kam?', '…'] }))).toBe('faq_empty');
    expect(code(entry('Kde?', { validFrom: '2026-02-02', validUntil: '2026-02-01' }))).toBe(
      'faq_time',
    );
    expect(
      code(entry('Kde?', { validFrom: '2026-02-02', validUntil: '2026-02-02' })),
    ).toBeUndefined();
  });
});
