import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { GUARDED_LANGUAGES, RULE_SEVERITY, type Rule } from '../finding.js';
import { checkReply } from '../guard.js';

interface Sample {
  label: Rule | 'good';
  text: string;
}

/** Lines `label⇥text`; those with # are remarks. */
const samplesOf = (language: string): Sample[] =>
  readFileSync(new URL(`${language}.txt`, import.meta.url), 'utf8')
    .split('\n')
    .filter((line) => line && !line.startsWith('#'))
    .map((line) => {
      const [label, text] = line.split('\t');
      return { label: label as Sample['label'], text: text! };
    });

/** Beyond these the rules would be patched sentence by sentence, which helps nobody. */
const STOPPED = 0.92;
const DISTURBED = 0.03;

describe.each(GUARDED_LANGUAGES)('two hundred ways of saying it in %s', (language) => {
  const detectLanguage = () => ({ code: language, confidence: 1 });
  const verdictOf = (text: string) =>
    checkReply(
      { text, language, public: true, kind: 'comment', customerText: 'Hm.' },
      { detectLanguage },
    );
  const all = samplesOf(language);
  const bad = all.filter(({ label }) => label !== 'good');
  const good = all.filter(({ label }) => label === 'good');

  it('are many', () => {
    expect(bad.length).toBeGreaterThan(180);
    expect(good.length).toBeGreaterThan(55);
    expect(bad.filter(({ label }) => !(label in RULE_SEVERITY))).toEqual([]);
  });

  it('are stopped at their level, nearly all', () => {
    const missed = bad.filter(
      ({ label, text }) => verdictOf(text).verdict !== RULE_SEVERITY[label as Rule],
    );
    expect(missed.length).toBeLessThanOrEqual(bad.length * (1 - STOPPED));
  });

  it('leave the look-alikes in peace, nearly all', () => {
    const disturbed = good.filter(({ text }) => verdictOf(text).findings.length > 0);
    expect(disturbed.length).toBeLessThanOrEqual(good.length * DISTURBED);
  });
});
