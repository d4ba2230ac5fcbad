import type { PlatformManifest } from '../api/types';
import { labelOf, type I18n } from '../i18n';
import { CUSTOMER_LANGUAGES, languageName } from '../i18n/format';
import type { Condition, ListKey } from './types';

export const WORDS: Record<
  Exclude<ListKey, 'platforms' | 'languages'>,
  { group: string; codes: string[] }
> = {
  kinds: { group: 'kind', codes: ['comment', 'message', 'review', 'mention'] },
  sentiments: { group: 'sentiment', codes: ['negative', 'neutral', 'positive'] },
  topics: {
    group: 'topic',
    codes: [
      'delivery',
      'return_refund',
      'product_quality',
      'product_question',
      'price_payment',
      'contact_hours',
      'site_fault',
      'staff',
      'praise',
      'other',
    ],
  },
  risks: {
    group: 'risk',
    codes: [
      'fury',
      'abuse',
      'threat',
      'legal_threat',
      'extortion',
      'safety',
      'media_threat',
      'self_harm',
      'data_privacy',
    ],
  },
  severities: { group: 'rules.severity', codes: ['critical', 'high', 'medium', 'low'] },
  customers: { group: 'rules.customer', codes: ['new', 'returning', 'frequent', 'complained'] },
};

export const LIST_KEYS: readonly ListKey[] = [
  'platforms',
  'kinds',
  'languages',
  'sentiments',
  'topics',
  'risks',
  'severities',
  'customers',
];

/** The values a part of a condition can have, in words. */
export function choicesOf(
  key: ListKey,
  i18n: I18n,
  platforms: readonly PlatformManifest[],
): { value: string; label: string }[] {
  if (key === 'platforms')
    return platforms.map(({ platform, title }) => ({ value: platform, label: title }));
  if (key === 'languages')
    return CUSTOMER_LANGUAGES.map((code) => ({
      value: code,
      label: languageName(i18n.locale, code),
    }));
  const { group, codes } = WORDS[key];
  return codes.map((value) => ({ value, label: labelOf(i18n, group, value) }));
}

/** A condition as the words of its parts: all must hold, of the words of one part any. */
export function conditionParts(
  when: Condition,
  i18n: I18n,
  platforms: readonly PlatformManifest[],
): { key: string; text: string }[] {
  const parts = LIST_KEYS.flatMap((key) => {
    const values = when[key];
    if (!values) return [];
    const labels = new Map(
      choicesOf(key, i18n, platforms).map(({ value, label }) => [value, label]),
    );
    const words = values.map((value) => labels.get(value) ?? value);
    return [{ key, text: words.join(` ${i18n.t('rules.or')} `) }];
  });
  if (when.maxRating === undefined) return parts;
  return [...parts, { key: 'maxRating', text: i18n.t('rules.upToStars', { n: when.maxRating }) }];
}
