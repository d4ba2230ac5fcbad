/** What is never answered by the bot unless the brand says so; topics of the matcher. */
export const NEVER_TOPICS = [
  'where_order',
  'site_fault',
  'customisation',
  'return_trouble',
  'looks_on_me',
] as const;
export type NeverTopic = (typeof NEVER_TOPICS)[number];

/**
 * How the bot of a brand behaves. That a complaint, a risk and anger go to people is no setting: nobody
 * would thank a bot for such an answer.
 */
export interface BotPolicy {
  on: boolean;
  /** `closed`: only while the calendar of the promise is closed. */
  hours: 'always' | 'closed';
  /** Besides complaints, risks and anger. */
  never: NeverTopic[];
  /** A message with one of these in it goes to a person; compared without accents and capitals. */
  neverWords: string[];
  /** From this confidence on it answers. */
  threshold: number;
  /** Turns of the bot in one thread before a person looks at it. */
  maxTurns: number;
  /** A plain question beneath a post: left to people, answered there, or answered privately. */
  comments: 'off' | 'public' | 'private';
  /** When the bot has the word again after a person had the thread. */
  returns: {
    /** After the conversation was closed. */
    afterClosed: boolean;
    /** After so many hours without a word of a person who has answered; null: never. */
    afterHours: number | null;
  };
  /** Offered a choice, the customer taps nothing: a person gets it after so many minutes. */
  choiceMinutes: number;
  /** Shows the FAQ's questions in the platform's menu and as questions to begin with. */
  menu: boolean;
}

export const DEFAULT_BOT: BotPolicy = {
  on: true,
  hours: 'always',
  never: [...NEVER_TOPICS],
  neverWords: [],
  threshold: 0.8,
  maxTurns: 10,
  comments: 'off',
  returns: { afterClosed: true, afterHours: null },
  choiceMinutes: 30,
  menu: true,
};
