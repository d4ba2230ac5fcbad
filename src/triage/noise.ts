import { cueWord, lexicon, type Cues } from './cues.js';
import {
  NOISE_KINDS,
  TOPICS,
  type Noise,
  type NoiseKind,
  type Sentiment,
  type TriageInput,
} from './judgement.js';
import { says, type ReadMatters } from './matters/read-matters.js';
import type { Token } from '../infra/text/tokens.js';

const ANGRY = /[😠😡🤬👎💩🤮🤢😤😭😢😞☹🙁💔🖕😒]/u;
const MAX_TAG_WORDS = 5;
const MAX_THANKS_WORDS = 8;
const MAX_GIVEAWAY_WORDS = 16;
const MAX_SPAM_WORDS = 40;

/** A text with words is no mere emoji. */
const LEARNED_KINDS = NOISE_KINDS.filter((kind) => kind !== 'emoji_only');

const NONE: Noise = { is: false, kind: null };
const noise = (kind: NoiseKind): Noise => ({ is: true, kind });

/** What is known of a text when its noise is judged. */
export interface NoiseEvidence {
  cues: Cues;
  matters: ReadMatters;
  risks: unknown[];
  sentiment: Sentiment;
}

/** Where the model sees noise as unlikely as this, a rule of ours is not believed. */
const UNLIKELY = 0.06;
/** A text that so likely waits for a person is none that nobody needs to answer. */
const AWAITED = 0.5;

/**
 * Whether nobody needs to answer. A text that may be a complaint, shows a risk or asks for
 * something is never noise, except plain spam.
 */
export function findNoise(
  item: TriageInput,
  tokens: Token[],
  language: string,
  evidence: NoiseEvidence,
): Noise {
  const { cues, matters, risks } = evidence;
  const words = tokens.filter((token) => token.kind === 'word');
  const emoji = tokens.filter((token) => token.kind === 'emoji');
  if (emoji.some((token) => ANGRY.test(token.text))) return NONE;
  if (words.length === 0 && !tokens.some((token) => token.kind === 'number')) {
    if (tokens.some((token) => token.text === '@user')) return noise('tag_a_friend');
    return emoji.length > 0 ? noise('emoji_only') : NONE;
  }
  if (risks.length > 0 || cues.risks.size > 0 || cues.problem.length > 0) return NONE;
  if (matters.probability('human') >= AWAITED) return NONE;
  const ruled = ruledNoise(item, tokens, words, language, evidence);
  if (ruled && matters.probability('noise') >= UNLIKELY) return noise(ruled);
  return learnedNoise(item, evidence);
}

/** What only comments are: nobody enters a giveaway in a review. */
const ONLY_COMMENTS: NoiseKind[] = ['tag_a_friend', 'giveaway'];

/** A mention reaches us because it tags the shop: its handle is no friend's. */
const tagsShop = (item: TriageInput): boolean => item.kind === 'mention';

function learnedNoise(item: TriageInput, { matters, sentiment }: NoiseEvidence): Noise {
  if (!says(matters, 'noise') || says(matters, 'human') || sentiment.negative >= 0.6) return NONE;
  const kind = LEARNED_KINDS.reduce((a, b) =>
    matters.probability(`noise:${a}`) >= matters.probability(`noise:${b}`) ? a : b,
  );
  if (kind === 'thanks' && namesMatter(matters)) return NONE;
  if (kind === 'tag_a_friend' && tagsShop(item)) return NONE;
  return isReview(item) && ONLY_COMMENTS.includes(kind) ? NONE : noise(kind);
}

/** Thanks for something are more than bare thanks. */
const namesMatter = (matters: ReadMatters): boolean =>
  TOPICS.some(
    (topic) => topic !== 'other' && topic !== 'praise' && says(matters, `topic:${topic}`),
  );

const isReview = (item: TriageInput): boolean =>
  item.kind === 'review' || item.rating !== undefined;

/** What the rules call the text, if anything. */
function ruledNoise(
  item: TriageInput,
  tokens: Token[],
  words: Token[],
  language: string,
  { cues, sentiment }: NoiseEvidence,
): NoiseKind | null {
  const { text } = item;
  const review = isReview(item);
  const handles = tokens.some((token) => token.text === '@user');
  const numbers = tokens.some((token) => token.kind === 'number');
  if (cues.spam.length > 0 && words.length <= MAX_SPAM_WORDS) return 'spam';
  const lex = lexicon(language);
  if (isThanks(words, numbers, language, lex)) return 'thanks';
  if (!review && !tagsShop(item) && handles && tagsFriend(text, tokens, language, lex.tagWords))
    return 'tag_a_friend';
  const enters = !review && cues.giveaway.length > 0 && words.length <= MAX_GIVEAWAY_WORDS;
  return enters && sentiment.negative < 0.6 && !text.includes('?') ? 'giveaway' : null;
}

function isThanks(
  words: Token[],
  numbers: boolean,
  language: string,
  lex: { thanksWords: Set<string>; thanksCore: Set<string> },
): boolean {
  if (numbers || words.length > MAX_THANKS_WORDS) return false;
  const spelled = words.map((token) => cueWord(token, language));
  return (
    spelled.some((word) => lex.thanksCore.has(word)) &&
    spelled.every((word) => lex.thanksWords.has(word))
  );
}

/** A handle, perhaps a surname, and at most a few words of the "look at this" sort. */
function tagsFriend(
  text: string,
  tokens: Token[],
  language: string,
  tagWords: Set<string>,
): boolean {
  let plain = 0;
  let nameMayFollow = false;
  for (const token of tokens) {
    if (token.text === '@user') {
      nameMayFollow = true;
      continue;
    }
    if (token.kind === 'number') return false;
    if (token.kind !== 'word') {
      if (token.text === '?') return false;
      continue;
    }
    const initial = text.slice(token.start, token.start + 1);
    const isName: boolean = nameMayFollow && initial !== initial.toLowerCase();
    nameMayFollow = isName;
    if (isName || tagWords.has(cueWord(token, language))) {
      plain++;
      continue;
    }
    return false;
  }
  return plain <= MAX_TAG_WORDS;
}
