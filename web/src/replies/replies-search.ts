export const REPLIES_TABS = ['templates', 'voice', 'approval', 'guard'] as const;
export type RepliesTab = (typeof REPLIES_TABS)[number];

export const isRepliesTab = (value: unknown): value is RepliesTab =>
  REPLIES_TABS.includes(value as RepliesTab);

/** The part of the page that the address names. */
export const readRepliesSearch = ({ tab }: Record<string, unknown>): { tab?: RepliesTab } =>
  isRepliesTab(tab) ? { tab } : {};
