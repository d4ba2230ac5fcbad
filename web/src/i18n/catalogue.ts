import type { en } from './en';

export type MessageKey = keyof typeof en;
/** Every key in every language: a missing one does not compile. */
export type Catalogue = Record<MessageKey, string>;
