import { describe, expect, it } from '@jest/globals';
import { DEFAULT_ROUTING } from '../../../src/routing/routing-policy';
import { defaultPromise } from '../../../src/sla/promise';
import type { I18n } from '../i18n';
import { ruleName } from './rule-name';

const i18n = { locale: 'sk', t: (key: string) => `<${key}>` } as unknown as I18n;

describe('the name of a rule', () => {
  it('is translated for every rule that the program comes with', () => {
    const names = [...DEFAULT_ROUTING.rules, ...defaultPromise(60, []).rules].map(
      ({ name }) => name,
    );
    expect(names.map((name) => ruleName(i18n, name))).toEqual([
      '<ruleName.urgent>',
      '<ruleName.delicate>',
      '<ruleName.knownQuestions>',
      '<ruleName.everythingElse>',
      '<ruleName.everything>',
    ]);
  });

  it('is as written for any other', () => {
    expect(ruleName(i18n, 'Vianoce')).toBe('Vianoce');
    expect(ruleName(i18n, 'constructor')).toBe('constructor');
  });
});
