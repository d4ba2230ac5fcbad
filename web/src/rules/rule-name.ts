import type { I18n, MessageKey } from '../i18n';

/** The names that the program's own rules come with. */
const OURS: Readonly<Record<string, MessageKey>> = {
  'Danger, self-harm, press': 'ruleName.urgent',
  'Fury, threats, law, extortion': 'ruleName.delicate',
  'Questions the bot can answer': 'ruleName.knownQuestions',
  'Everything else': 'ruleName.everythingElse',
  Everything: 'ruleName.everything',
};

/** A rule's name; those that nobody has changed, in the reader's language. */
export function ruleName({ t }: I18n, name: string): string {
  const key = Object.hasOwn(OURS, name) ? OURS[name] : undefined;
  return key ? t(key) : name;
}
