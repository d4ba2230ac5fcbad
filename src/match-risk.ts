import { judge } from './triage/judge.js';

/** The first risk that the triage sees in a message; such a message is never the bot's. */
export const riskOf = (text: string, language: string): string | null =>
  judge({ text, language, kind: 'message' }).risks[0]?.risk ?? null;
