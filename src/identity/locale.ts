/** Languages of the console. */
export const LOCALES = ['en', 'el', 'sk', 'pl', 'tr'] as const;
export type Locale = (typeof LOCALES)[number];

/** ISO 639 code of a language that customers write in, as triage gives it. */
export const LANGUAGE_CODE = /^[a-z]{2,3}$/;
