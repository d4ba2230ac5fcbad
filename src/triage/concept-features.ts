import type { FeatureList } from './features.js';
import { BUT, findConcepts, PLAIN, POLARITY, type FoundConcept } from './lexicon/concepts.js';
import type { Token } from '../infra/text/tokens.js';

const GLAD =
  /[😀-😆😊-😍🥰😘😗😙😚😋🤗🤩🥳👍👏🙌💪❤💕💖💗💙💚💛💜🔥✨🎉😻🙏💯💐🌹♥]|^[:;=]-?[)\]DPp3*]|<3|[xX]D/u;
const CROSS = /[😞-😫😠😡🤬👎💩🤮🤢😤😭😢☹🙁💔🖕😒🙄😑😐😓😔😣]|^[:;=]-?'?[(|/[]/u;

/** Spreads a number over 32 bits; `kind` keeps unlike features apart. */
function spread(kind: number, value: number): number {
  let hash = Math.imul(value ^ 0x9e3779b9, 0x85ebca6b) ^ Math.imul(kind + 1, 0xc2b2ae35);
  hash ^= hash >>> 15;
  hash = Math.imul(hash, 0x2c1b3c6d);
  return (hash ^ (hash >>> 13)) >>> 0;
}

const CONCEPT = 1;
const PAIR = 2;
const BALANCE = 3;
const LAST = 4;
const COUNTS = 5;
const AFTER_BUT = 6;
const GLAD_EMOJI = 7;
const CROSS_EMOJI = 8;
const OTHER_EMOJI = 9;
const EXCLAIMS = 10;
const ASKS = 11;
const ENDS_ASKING = 12;
const ASKS_WITH = 13;
const LENGTH = 14;
const OPENS_WITH = 15;
const CLOSES_WITH = 16;
const MEANING = 17;

const clamp = (value: number, most: number): number => Math.max(-most, Math.min(most, value));
/** Concept and negation as one number. */
const key = ({ concept, negated }: FoundConcept): number => concept * 2 + (negated ? 1 : 0);

/**
 * Features that mean the same in every language: concepts with their negation, pairs of neighbouring
 * concepts, how praise and blame balance (also after a "but"), emoji by mood, questions, length.
 * `words[i]` is token i as the language's lists spell it.
 */
export function extractConceptFeatures(
  tokens: Token[],
  words: string[],
  language: string,
  out: FeatureList,
): void {
  out.length = 0;
  const add = (kind: number, value: number, owner: number): void => {
    out.ids[out.length] = spread(kind, value);
    out.owner[out.length++] = owner;
  };
  const all = findConcepts(tokens, words, language);
  for (const { meaning, negated, at } of all)
    if (meaning > 0) add(MEANING, meaning * 2 + (negated ? 1 : 0), at);
  const found = all.filter((each) => each.concept !== PLAIN);
  const last = Math.max(0, tokens.length - 1);
  let previous = -1;
  for (const each of found) {
    add(CONCEPT, key(each), each.at);
    if (previous >= 0) add(PAIR, previous * 1009 + key(each), each.at);
    previous = key(each);
  }
  const balance = addBalance(found, (kind, value) => add(kind, value, last));
  addShape(tokens, language, balance, (kind, value) => add(kind, value, last));
  if (found.length > 0) {
    add(OPENS_WITH, key(found[0]!), found[0]!.at);
    add(CLOSES_WITH, previous, found.at(-1)!.at);
  }
}

type Add = (kind: number, value: number) => void;

/** How praise and blame weigh against each other; returns praise less blame. */
function addBalance(found: FoundConcept[], add: Add): number {
  let balance = 0;
  let praise = 0;
  let blame = 0;
  let closing = 0;
  let afterBut = 0;
  let turns = false;
  for (const { concept, negated } of found) {
    const polarity = negated ? -POLARITY[concept]! : POLARITY[concept]!;
    if (polarity > 0) praise++;
    if (polarity < 0) blame++;
    balance += polarity;
    if (polarity !== 0) closing = polarity;
    if (concept === BUT) {
      turns = true;
      afterBut = 0;
    } else afterBut += polarity;
  }
  add(BALANCE, clamp(balance, 4) + 50);
  add(LAST, closing + 50);
  add(COUNTS, Math.min(praise, 4) * 5 + Math.min(blame, 4));
  if (turns) add(AFTER_BUT, clamp(afterBut, 2) + 50);
  return clamp(balance, 4);
}

/** Length classes: a few words, a line, a few lines, a paragraph, more. */
const LENGTHS = [4, 9, 20, 50];
const classOf = (length: number, bounds: number[]): number =>
  bounds.filter((bound) => length >= bound).length;

function addShape(tokens: Token[], language: string, balance: number, add: Add): void {
  const asks = (text: string): boolean => text === '?' || (language === 'el' && text === ';');
  let words = 0;
  let glad = 0;
  let cross = 0;
  let other = 0;
  let exclaims = 0;
  let questions = 0;
  let end = '';
  for (const { kind, text } of tokens) {
    if (kind === 'word') words++;
    else if (kind === 'emoji') {
      if (GLAD.test(text)) glad++;
      else if (CROSS.test(text)) cross++;
      else other++;
    } else if (text === '!') exclaims++;
    else if (asks(text)) questions++;
    if (kind !== 'emoji') end = text;
  }
  if (glad > 0) add(GLAD_EMOJI, Math.min(glad, 3));
  if (cross > 0) add(CROSS_EMOJI, Math.min(cross, 3));
  if (other > 0) add(OTHER_EMOJI, 1);
  if (exclaims > 0) add(EXCLAIMS, Math.min(exclaims, 3));
  if (questions > 0) add(ASKS, Math.min(questions, 3));
  if (asks(end)) {
    add(ENDS_ASKING, classOf(words, [6, 12]));
    add(ASKS_WITH, balance + 50);
  }
  add(LENGTH, classOf(words, LENGTHS));
}
