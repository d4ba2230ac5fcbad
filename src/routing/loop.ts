/** One text in a thread, in order. */
export interface Said {
  ours: boolean;
  /** Ours only: by the bot. */
  byBot: boolean;
  at: Date;
  text: string;
}

export type Loop = 'turns' | 'repeated' | 'cadence';

const SAME_TIMES = 3;
const QUICK_MS = 2_000;
const QUICK_TIMES = 4;

const alike = (text: string): string => text.trim().toLowerCase().replace(/\s+/gu, ' ');

/**
 * Why the bot should stop talking here: it has had its turns, or whoever is on the other side is a program
 * (the same text again and again, answers quicker than anybody types). Null: go on. `said` begins where the
 * bot last got the word, and ends with the customer's item.
 */
export function loopOf(said: readonly Said[], maxTurns: number): Loop | null {
  const turns = said.filter(({ byBot }) => byBot).length;
  if (turns >= maxTurns) return 'turns';
  const theirs = said.filter(({ ours }) => !ours);
  const last = theirs.at(-1);
  if (!last) return null;
  const words = alike(last.text);
  if (words !== '' && theirs.filter(({ text }) => alike(text) === words).length >= SAME_TIMES)
    return 'repeated';
  const quick = said.map((one, i) => {
    const before = said[i - 1];
    return !one.ours && before?.byBot === true && +one.at - +before.at <= QUICK_MS;
  });
  const ofTheirs = quick.filter((_, i) => !said[i]!.ours).slice(-QUICK_TIMES);
  return ofTheirs.length === QUICK_TIMES && ofTheirs.every(Boolean) ? 'cadence' : null;
}
