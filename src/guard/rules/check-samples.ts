import { describe, expect, it } from '@jest/globals';
import { detectTextLanguage } from '../../triage/detect-text.js';
import { RULE_SEVERITY, type ReplyToCheck, type Rule } from '../finding.js';
import { checkReply } from '../guard.js';

/** What a reply breaks, what it answers, the reply, and the voice where it is not the polite one. */
export type Violating = [rule: Rule, customer: string, reply: string, address?: string];
/** What a good reply answers, and the reply: each looks like a violation and is none. */
export type LookAlike = [customer: string, reply: string];

const PRIVATE: Rule[] = ['ask_again', 'queue_phrase', 'closed_door', 'empty'];

/** Specs for one language's rules, over sentences made up for them. */
export function checkSamples(language: string, violating: Violating[], good: LookAlike[]): void {
  const check = (customerText: string, text: string, more: Partial<ReplyToCheck> = {}) =>
    checkReply(
      { text, language, customerText, kind: 'comment', public: true, ...more },
      { detectLanguage: detectTextLanguage },
    );

  describe(`rules in ${language}`, () => {
    it.each(violating)('%s: %s → %s', (rule, customer, text, address = 'formal') => {
      const inPrivate = PRIVATE.includes(rule);
      const { verdict, findings } = check(customer, text, {
        public: !inPrivate,
        kind: inPrivate ? 'message' : 'comment',
        known: rule === 'ask_again' ? { order: 'AB-4410' } : undefined,
        voice: { address: address as 'formal' | 'informal' },
      });
      expect(findings.map((finding) => finding.rule)).toContain(rule);
      expect(verdict).toBe(RULE_SEVERITY[rule]);
    });

    it.each(good)('passes: %s → %s', (customer, text) => {
      const { findings } = check(customer, text, { voice: { address: 'formal' } });
      expect(findings).toEqual([]);
    });
  });
}
