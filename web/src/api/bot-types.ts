export type BotAct = 'answer' | 'welcome' | 'choice' | 'handover';
/** What the bot knows of a conversation that it gave to a person. */
export type Handover = {
  at: string;
  reason: string;
  asked: string;
  tried: { at: string; act: BotAct; reason: string; asked: string; questions: string[] }[];
  candidates: { question: string; confidence: number }[];
};
export type BotPolicy = {
  on: boolean;
  hours: 'always' | 'closed';
  never: string[];
  neverWords: string[];
  threshold: number;
  maxTurns: number;
  comments: 'off' | 'public' | 'private';
  returns: { afterClosed: boolean; afterHours: number | null };
  choiceMinutes: number;
  menu: boolean;
};
export type BotSettings = {
  version: number;
  policy: BotPolicy;
  since: string | null;
  meanings: { threshold: number; answered: number; right: number }[];
  channels: {
    accountId: string;
    name: string;
    platformTitle: string;
    hasMenu: boolean;
    menuAt: string | null;
    menuError: string | null;
  }[];
};
export type TriedBot = {
  act: BotAct | 'silent' | 'noise';
  reason: string;
  language: string;
  text: string | null;
  choices: string[];
  ranking: { id: string; question: string; confidence: number }[];
  isOpen: boolean;
  sentiment: 'negative' | 'neutral' | 'positive';
  risks: string[];
  needsHuman: boolean;
};
