import { fold } from '../../guard/fold.js';
import type { Topic } from '../parts/parts.js';
import { clausesOf } from './clauses.js';
import type { MixUpWords } from './matters.js';
import { isMixUp } from '../mix-up.js';
import { type Guess, guessPoint, shipped, type Threshold } from './point-model.js';
import type { GoodThing } from './good-things.js';
import { goodThingOf, isMatter, type Matter, MATTERS } from './points.js';

/** What a customer says for certain. */
export interface Heard {
  /** The worst first, two at most. */
  troubles: Matter[];
  /** What is praised, in other clauses. */
  good: GoodThing[];
  /** What the complaint is about, where no trouble is certain. */
  topic: Topic | undefined;
  /** Clauses that are a question rather than anything else. */
  questions: string[];
}

/** In what mood a text is, and the language's words of praise. */
export interface Mood {
  praise?: RegExp;
  isCross?: boolean;
}

const MOST_TROUBLES = 2;

/** Two names for one trouble: answering both would say the same twice. */
const SAME: Matter[][] = [
  ['damaged', 'broke_soon', 'not_working', 'poor_quality', 'not_as_described'],
  ['late', 'lost', 'no_show', 'pickup_trouble', 'appointment'],
  ['left_badly', 'courier_rude', 'not_carried_up'],
  ['voucher', 'site_error', 'account'],
  ['wrong_item', 'not_as_described', 'bad_fit', 'missing_part'],
  ['refund_waiting', 'refund_short', 'refused', 'repair_long', 'return_hassle'],
  ['no_answer', 'phone_wait', 'canned_answers', 'sent_around', 'broken_promise'],
  ['rude', 'ignored', 'humiliated', 'bad_advice', 'courier_rude'],
  ['cancelled', 'out_of_stock', 'not_cancelled'],
  ['price_differs', 'charged_wrongly', 'voucher', 'pricey'],
  ['dirty_shop', 'damaged', 'broke_soon', 'hard_to_find'],
];
const isSame = (a: Matter, b: Matter): boolean =>
  a === b || SAME.some((same) => same.includes(a) && same.includes(b));

/** What went wrong and what pleased, clause by clause, so far as the model is sure of it. */
export function hear(
  text: string,
  language: string,
  mixUp: MixUpWords,
  { praise, isCross }: Mood = {},
): Heard {
  const { model, thresholds: sure } = shipped();
  const guesses = clausesOf(text, language).flatMap(({ breath, clauses }) => {
    const each = clauses.map((clause) => ({
      ...guessPoint(model, clause, language, breath),
      clause,
      isPraise: praise !== undefined && fold(clause).text.search(praise) >= 0,
    }));
    // what only the whole breath says: "I stayed in, and the bell never rang"
    return clauses.length > 1 && !each.some((one) => isSure(one, sure))
      ? [{ ...guessPoint(model, breath, language), clause: breath, isPraise: false }, ...each]
      : each;
  });
  const certain = guesses
    .filter((guess) => isSure(guess, sure))
    .sort((a, b) => b.likelihood - a.likelihood);
  const found = certain.flatMap(({ point }) => (isMatter(point) ? [point] : []));
  if (isMixUp(text, mixUp)) found.unshift('wrong_item');
  return {
    troubles: worst(found),
    // "it became cheaper the next day" is no praise of the price
    good: [
      ...new Set(
        certain
          .filter(({ isPlain, isPraise }) => !isCross || isPlain || isPraise)
          .flatMap(({ point }) => goodThingOf(point) ?? []),
      ),
    ],
    topic: guesses.find(({ topicLikelihood }) => topicLikelihood >= sure.topic)?.topic,
    questions: guesses.flatMap(({ point, likelihood, clause }) =>
      point === 'question' && likelihood >= QUESTION ? [clause] : [],
    ),
  };
}

/** So likely is a clause a question that opens like one, too. */
const QUESTION = 0.3;

/** Where plain words for it are there, the model's first guess needs to be no surer than this. */
const PLAIN = 0.2;

const isSure = ({ point, likelihood, isPlain }: Guess, sure: Threshold): boolean =>
  isMatter(point) ? likelihood >= (isPlain ? PLAIN : sure.trouble) : likelihood >= sure.good;

/** The surest of those that say the same, and of all that are left the two that hurt most. */
function worst(found: Matter[]): Matter[] {
  const kept: Matter[] = [];
  for (const matter of found) if (!kept.some((one) => isSame(one, matter))) kept.push(matter);
  return kept.sort((a, b) => MATTERS.indexOf(a) - MATTERS.indexOf(b)).slice(0, MOST_TROUBLES);
}
