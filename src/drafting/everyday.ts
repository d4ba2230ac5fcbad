import type { Matter } from './matters/points.js';
import type { DraftJudgement, Playbook, PlaybookInput } from './playbook-input.js';

/** By stars where there are any, else by mood and by what is asked. */
export function everyday(input: PlaybookInput): Playbook {
  const { judgement, intent, matter, rating } = input;
  const mood = judgement.sentiment.label;
  if (rating !== undefined) return fromStars(rating, mood, input);
  if (intent.awaited && (mood !== 'positive' || !input.praising)) return 'complaint';
  if (intent.swapped && !intent.asksKindly && mood !== 'positive') return 'complaint';
  // what to do with what does not work is asked by who has been let down
  if (intent.faulty && mood !== 'positive' && (!matter || BROKEN.includes(matter)))
    return 'complaint';
  if (intent.unwanted && !intent.asks && (mood !== 'positive' || intent.contrasts))
    return 'complaint';
  if (sharesJoy(input)) return 'praise';
  if (intent.ownOrder && mood !== 'positive' && isJustLate(matter))
    return intent.overdue || (mood === 'negative' && !isMereQuestion(input.text))
      ? 'complaint'
      : 'order_status';
  // a mood without a word of praise, about something broken, is triage's slip
  if (mood === 'positive' && matter && !input.praising) return 'complaint';
  if (mood === 'positive')
    return intent.asks && (input.hasFacts || !praises(judgement)) ? 'question' : 'praise';
  if (intent.reproaches || intent.sentToDm) return 'complaint';
  if (mood === 'negative') return wantsAnAnswer(input) ? 'question' : 'complaint';
  const certain = matter === 'wrong_item' || intent.overdue;
  return matter && (!intent.asks || certain) ? 'complaint' : 'question';
}

const BROKEN: Matter[] = ['not_working', 'broke_soon', 'damaged'];
const HEARTS = /[😍🥰🤩😻🧡💛💚💙💜🤎🤍🫶💕💖💗]|❤/u;
const LAUGHTER = /[😂🤣😹😄😆]/u;
/** So sure triage has to be of anger to be believed against a heart. */
const FIRMLY_CROSS = 0.8;

/** A heart, or laughter where praise is heard, with nothing asked, wanted or gone wrong. */
function sharesJoy({ text, judgement, intent, matter }: PlaybookInput): boolean {
  if (matter || intent.asks || intent.demands || intent.contrasts) return false;
  if ((judgement.sentiment.negative ?? 0) >= FIRMLY_CROSS) return false;
  return HEARTS.test(text) || (LAUGHTER.test(text) && judgement.topics[0]?.topic === 'praise');
}

const isJustLate = (matter: Matter | undefined): boolean =>
  matter === undefined || matter === 'late' || matter === 'lost';

/** "Where is my parcel?" and no more. */
const isMereQuestion = (text: string): boolean =>
  /^[^.!?;…]{1,40}[?;\u037e]\s*$/u.test(text.trim());

const praises = (judgement: DraftJudgement): boolean =>
  judgement.topics.some(({ topic }) => topic === 'praise');

/** What may be in the way of an order, and is asked about rather than complained of. */
const IN_THE_WAY: (Matter | undefined)[] = [undefined, 'site_error', 'account', 'out_of_stock'];

/** A cross question is still one, unless it is a reproach with a question mark. */
function wantsAnAnswer({ judgement, intent, matter, hasFacts }: PlaybookInput): boolean {
  if (intent.asksKindly && hasFacts && IN_THE_WAY.includes(matter)) return true;
  return intent.asks && !matter && !intent.unreached && isAskable(judgement);
}

/** "Is this how you treat people?" wants no answer; what a shop can look up does. */
const isAskable = ({ topics }: DraftJudgement): boolean =>
  !['staff', 'product_quality', 'site_fault', 'delivery'].includes(topics[0]?.topic ?? 'other');

/** A word or two say as little as stars alone. */
const FEW_WORDS = 2;
const saysNothing = ({ text, matter, remarks }: PlaybookInput): boolean =>
  text.trim().split(/\s+/).length <= FEW_WORDS && !matter && !remarks;

function fromStars(rating: number, mood: string, input: PlaybookInput): Playbook {
  const { matter, hasFacts, intent, praising, remarks, names } = input;
  if (intent.silent) return rating >= 4 ? 'stars_only' : 'silent';
  if (rating <= 3 && mood !== 'positive' && saysNothing(input)) return 'silent';
  const reserved =
    matter !== undefined ||
    // "wrapped it, although I had not asked" takes nothing back
    (intent.contrasts && (rating < 5 || mood !== 'positive' || remarks)) ||
    // "came only for a bulb" takes nothing back where nothing was praised
    (intent.reserved && (rating < 5 || praising)) ||
    (rating === 4 && (hasFacts || remarks));
  // told drily it is praise all the same
  if (rating >= 4) return reserved || (rating === 4 && mood === 'negative') ? 'mixed' : 'praise';
  if (rating === 3) return matter && mood === 'negative' && !names ? 'complaint' : 'mixed';
  const slipped = input.mostlyPraise && mood === 'positive' && !matter && !intent.reserved;
  return slipped ? 'star_slip' : 'complaint';
}
