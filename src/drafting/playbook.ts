import type { Intent } from './intent.js';
import type { Matter } from './matters/points.js';
import type { Topic } from './parts/parts.js';

/** What triage has found; shaped so that its judgement can be passed as it is. */
export interface DraftJudgement {
  /** `negative` is how likely the text is that. */
  sentiment: { label: 'negative' | 'neutral' | 'positive'; negative?: number };
  topics: { topic: Topic; score: number }[];
  risks: { risk: string; score: number }[];
  noise?: { is: boolean; kind?: string | null };
}

export const PLAYBOOKS = [
  'praise',
  'stars_only',
  'star_slip',
  'question',
  'order_status',
  'complaint',
  'let_go',
  'silent',
  'mixed',
  'customer_wrong',
  'fury',
  'legal_threat',
  'media',
  'extortion',
  'safety',
  'self_harm',
  'data_privacy',
  'data_request',
  'threat',
  'wrong_business',
  'holding',
  'none',
] as const;
export type Playbook = (typeof PLAYBOOKS)[number];

const RISK_PLAYBOOK: [risk: string, playbook: Playbook][] = [
  ['self_harm', 'self_harm'],
  ['safety', 'safety'],
  ['data_privacy', 'data_privacy'],
  ['extortion', 'extortion'],
  ['legal_threat', 'legal_threat'],
  ['media_threat', 'legal_threat'],
  ['threat', 'threat'],
  ['abuse', 'fury'],
  ['fury', 'fury'],
];
const RISK_FLOOR = 0.5;
/** Who gives so many stars is not taken for angry or threatening by half a guess. */
const PLEASED = 4;
const PLEASED_FLOOR = 0.85;
/** What has to be answered however pleased somebody is. */
const ALWAYS = ['self_harm', 'data_privacy'];
/** Without a word of danger triage has to be as sure as this of one. */
const SAFETY_FLOOR = 0.75;
/** Being disappointed is not yet fury; and one word that may mean something else ("a sheet of newspaper") weighs 0.7. */
const WORD_ALONE = 0.75;
/** Words of giving up may mean the shop: beside them triage has to suspect something, too. */
const DESPAIR_FLOOR = 0.3;
const NEEDS_MORE = ['fury', 'abuse', 'legal_threat', 'media_threat'];

export interface PlaybookInput {
  text: string;
  rating?: number;
  judgement: DraftJudgement;
  intent: Intent;
  /** What went wrong, if it is more than a remark. */
  matter?: Matter;
  /** Something is remarked upon, or praised by name. */
  remarks?: boolean;
  names?: boolean;
  /** The text has words of praise in it. */
  praising?: boolean;
  /** And in most of its sentences, so that it is hardly about anything else. */
  mostlyPraise?: boolean;
  /** The shop knows something to tell. */
  hasFacts?: boolean;
  /** Among it a rule that speaks for the shop. */
  hasRule?: boolean;
  /** Or that says no, where nothing is plainly the shop's own fault. */
  saysNo?: boolean;
  /** Meant for another firm. */
  isForOther?: boolean;
}

/** The plan for what was said: the gravest risk first, then mood, stars and whether something is asked. */
export function choosePlaybook(input: PlaybookInput): Playbook {
  const { judgement, intent } = input;
  // a thank-you that names what pleased deserves a word back
  const named = input.names;
  if (judgement.noise?.is && (!named || judgement.noise.kind === 'spam')) return 'none';
  if (intent.selfHarm) return 'self_harm';
  if (input.isForOther && !risksOf(input).has('self_harm')) return 'wrong_business';
  return hardCase(input) ?? (intent.dataRequest ? 'data_request' : everyday(input));
}

/** The risks to reckon with. */
function risksOf({ judgement, intent, rating }: PlaybookInput): Set<string> {
  const pleased = rating !== undefined && rating >= PLEASED;
  const counts = (risk: string, score: number): boolean => {
    // harm in so many words needs no certainty; "hospital green" alone is a colour
    if (risk === 'safety' && !pleased) return intent.danger || score >= SAFETY_FLOOR;
    if (risk === 'safety') return intent.danger && score >= RISK_FLOOR;
    if (pleased && !ALWAYS.includes(risk)) return score >= PLEASED_FLOOR;
    if (risk === 'self_harm' && intent.despairs) return score >= DESPAIR_FLOOR;
    if (risk === 'self_harm' && intent.away) return false;
    if (risk === 'media_threat' && intent.figurative) return false;
    return score >= (NEEDS_MORE.includes(risk) ? WORD_ALONE : RISK_FLOOR);
  };
  return new Set(
    judgement.risks.filter(({ risk, score }) => counts(risk, score)).map(({ risk }) => risk),
  );
}

function hardCase(input: PlaybookInput): Playbook | undefined {
  const { judgement, intent, rating, hasRule } = input;
  const risks = risksOf(input);
  const risky = RISK_PLAYBOOK.find(([risk]) => risks.has(risk))?.[1];
  // a reporter who asks, of a danger too; "I will go to the papers" is the threat of a customer
  if (intent.press && risky !== 'self_harm' && risky !== 'threat') return 'media';
  // A wish about one's data is a right, nothing that went wrong.
  if (risky === 'data_privacy' && intent.dataRequest) return 'data_request';
  if (intent.threatens && risky !== 'self_harm') return 'threat';
  const isGlad = judgement.sentiment.label === 'positive' || (rating ?? 0) >= PLEASED;
  if (intent.harmed && !isGlad && risky !== 'self_harm') return 'safety';
  if (risky && risky !== 'fury') return risky;
  const upset = judgement.sentiment.label !== 'positive' || (rating ?? 5) <= 2;
  if (intent.lever && upset) return 'extortion';
  if (intent.tellsPress && upset && !isGlad) return 'legal_threat';
  if (intent.refused && hasRule && upset) return 'customer_wrong';
  if (input.saysNo && isCross(input)) return 'customer_wrong';
  return risky;
}

/** Complains or demands; who only asks or only wonders is answered. */
const isCross = ({ judgement, intent, rating }: PlaybookInput): boolean =>
  rating !== undefined
    ? rating <= 2
    : judgement.sentiment.label === 'negative' ||
      (intent.demands && !intent.asks && judgement.sentiment.label === 'neutral');

function everyday(input: PlaybookInput): Playbook {
  const { judgement, intent, matter, rating } = input;
  const mood = judgement.sentiment.label;
  if (rating !== undefined) return fromStars(rating, mood, input);
  if (intent.awaited && (mood !== 'positive' || !input.praising)) return 'complaint';
  if (intent.swapped && !intent.asksKindly && mood !== 'positive') return 'complaint';
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
