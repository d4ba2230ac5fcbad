import { type AuthorKind, BOT_ACTS, type BotAct } from './message.entity.js';

const OF_BOT = /^bot:([a-z]+):[0-9a-f-]{36}$/;

/**
 * The mark that a publication carries to the platform. The bot's says what it is for: its echo may come before
 * the platform's answer to us, and must not be taken for a person's word.
 */
export const markOf = (publicationId: string, act: BotAct | null): string =>
  act ? `bot:${act}:${publicationId}` : publicationId;

/** Who wrote an item of the account, by the mark that it came back with. */
export function authorByMark(mark: string | undefined): {
  authorKind: AuthorKind;
  act: BotAct | null;
} {
  const act = BOT_ACTS.find((one) => one === OF_BOT.exec(mark ?? '')?.[1]);
  return act ? { authorKind: 'bot', act } : { authorKind: 'outside', act: null };
}
