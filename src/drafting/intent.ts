import type { Cases, CaseWords } from './cases/cases.js';
import { CONTRAST } from './matters/clauses.js';
import { mentions } from './mentions.js';
import { SAFETY_KINDS } from './safety/safety.js';

/** What a customer is after, as far as the wording shows it. */
export interface Intent {
  /** Nothing was written: stars alone, or pictures. */
  silent: boolean;
  asks: boolean;
  ownOrder: boolean;
  /** The order was placed weeks ago. */
  overdue: boolean;
  /** Should have come, been paid or been answered by now. */
  awaited: boolean;
  /** Ordered one thing and was sent another; beside a question mark it is no question. */
  swapped: boolean;
  /** Something of the writer's own does not work. */
  faulty: boolean;
  /** Wants money or a new one. */
  demands: boolean;
  /** Got what was not wanted, however kindly that is said. */
  unwanted: boolean;
  dataRequest: boolean;
  refused: boolean;
  repeated: boolean;
  /** "For the second time." */
  nthTime: boolean;
  /** Says by when. */
  deadline: boolean;
  leaving: boolean;
  lever: boolean;
  /** Asks on behalf of a paper or a station. */
  press: boolean;
  /** Was made to feel small, or was accused. */
  shamed: boolean;
  /** Has tried to reach the shop and got no answer. */
  unreached: boolean;
  /** Names a danger in so many words, or tells of harm. */
  danger: boolean;
  /** Names something with current in it. */
  device: boolean;
  /** A thing of ours has done harm, in plain words. */
  harmed: boolean;
  /** Danger and newspapers are spoken of, but none is meant. */
  figurative: boolean;
  /** Means to go to the newspapers, or to those who watch over shops. */
  tellsPress: boolean;
  /** Is not at home, and no more than that. */
  away: boolean;
  /** Gives up, or merely says something like it. */
  despairs: boolean;
  /** Does not want to live; threatens with violence. Said in a roundabout way. */
  selfHarm: boolean;
  threatens: boolean;
  /** "On purpose, is it?", and the contrary: "Do you post to Jersey?" */
  reproaches: boolean;
  asksKindly: boolean;
  /** Complains of being sent to private messages. */
  sentToDm: boolean;
  /** "Nice shop, but …" */
  reserved: boolean;
  /** The same, and not merely "came only for a bulb". */
  contrasts: boolean;
}

/** A question about one's own parcel and nothing more is no complaint yet. */
const SHORT_QUESTION = 8;

/** The words for "but" that say nothing else. */
const PLAIN_CONTRAST =
  /(?<!\p{L})(?:but|except|although|though|ale|jednak|choć|szkoda|škoda|akurát|hoci|avšak|αλλά|όμως|ωστόσο|αλλα|ama|fakat|ancak|keşke)(?!\p{L})/iu;

export function intentOf(text: string, { words, hints, safety }: Cases): Intent {
  const has = (list: string[]) => mentions(text, list);
  return {
    silent: !/\p{L}/u.test(text),
    asks: /[?;\u037e]/.test(text),
    ownOrder: has(words.ownOrder) && text.trim().split(/\s+/).length <= SHORT_QUESTION,
    overdue: has(words.overdue),
    awaited: has(hints.awaited),
    swapped: has(hints.swapped) && !has(hints.justCame),
    faulty: text
      .split(/[.!?;\u037e]+/)
      .some((one) => mentions(one, hints.faulty) && !mentions(one, hints.noFault)),
    demands: has(hints.demands),
    unwanted: has(hints.unwanted),
    dataRequest: has(words.dataRequest),
    refused: has(words.refused),
    repeated: has(words.repeated),
    nthTime: has(words.nthTime),
    deadline: has(words.deadline),
    leaving: has(words.leaving),
    lever: has(words.lever),
    press: has(words.press) && !has(hints.tellsPress),
    tellsPress: (has(hints.tellsPress) || has(hints.authority)) && !has(hints.figure),
    shamed: has(words.shamed),
    unreached: has(words.unreached),
    danger:
      (SAFETY_KINDS.some((kind) => has(safety.danger[kind])) || has(safety.harm)) &&
      !has(hints.figure),
    device: has(safety.device),
    harmed: has(hints.harmDone) && !has(hints.figure),
    figurative: has(hints.figure) && !has(hints.tellsPress),
    away: has(hints.away) && !has(hints.despair),
    despairs: has(hints.despair),
    selfHarm: has(words.selfHarm),
    threatens: has(words.threatens),
    reproaches: /[?;\u037e]/.test(text) && has(words.reproach),
    asksKindly: beginsLikeAQuestion(text, words),
    sentToDm: has(words.sentToDm),
    reserved: CONTRAST.test(text),
    contrasts: PLAIN_CONTRAST.test(text),
  };
}

/** A sentence shows at its beginning that it asks, a Turkish one at its end. */
const OPENING_WORDS = 5;
const CLOSING_WORDS = 3;

const beginsLikeAQuestion = (text: string, { asksKindly }: CaseWords): boolean =>
  text.split(/[.!?;\u037e]+/).some((sentence) => {
    const words = sentence.trim().split(/\s+/);
    return [words.slice(0, OPENING_WORDS), words.slice(-CLOSING_WORDS)].some((few) =>
      mentions(few.join(' '), asksKindly),
    );
  });
