export const FAQ_TABS = ['entries', 'questions', 'quality'] as const;
export type FaqTab = (typeof FAQ_TABS)[number];

export const isFaqTab = (value: unknown): value is FaqTab => FAQ_TABS.includes(value as FaqTab);

/** The part of the page that the address names. */
export const readFaqSearch = ({ tab }: Record<string, unknown>): { tab?: FaqTab } =>
  isFaqTab(tab) ? { tab } : {};
