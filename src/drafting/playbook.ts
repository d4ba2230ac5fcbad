import type { Matter } from './matters/matters.js';
import type { Topic } from './parts/parts.js';

/** What triage has found; shaped so that its judgement can be passed as it is. */
export interface DraftJudgement {
  sentiment: { label: 'negative' | 'neutral' | 'positive' };
  topics: { topic: Topic; score: number }[];
  risks: { risk: string; score: number }[];
  noise?: { is: boolean };
}

export type Playbook =
  | 'praise'
  | 'question'
  | 'complaint'
  | 'mixed'
  | 'fury'
  | 'legal_threat'
  | 'extortion'
  | 'safety'
  | 'self_harm'
  | 'data_privacy'
  | 'threat'
  | 'none';

export const PLAYBOOKS: readonly Playbook[] = [
  'praise',
  'question',
  'complaint',
  'mixed',
  'fury',
  'legal_threat',
  'extortion',
  'safety',
  'self_harm',
  'data_privacy',
  'threat',
  'none',
];

/** Building blocks of a reply, in the order they are said. */
export type Step =
  | 'thanksPraise'
  | 'praiseNote'
  | 'thanksReview'
  | 'thanksQuestion'
  | 'remark'
  | 'apology'
  | 'strongApology'
  | 'sympathy'
  | 'feeling'
  | 'acknowledge'
  | 'facts'
  | 'answer'
  | 'step'
  | 'channel'
  | 'manager'
  | 'safetyStop'
  | 'safetyDoctor'
  | 'crisis'
  | 'extortion'
  | 'legal'
  | 'privacy'
  | 'calm'
  | 'furtherHelp'
  | 'farewell';

const PLANS: Record<Playbook, Step[]> = {
  praise: ['thanksPraise', 'praiseNote', 'facts', 'farewell'],
  question: ['thanksQuestion', 'answer', 'furtherHelp'],
  complaint: ['apology', 'acknowledge', 'facts', 'step', 'channel'],
  mixed: ['thanksReview', 'remark', 'facts', 'farewell'],
  fury: ['strongApology', 'feeling', 'facts', 'manager', 'channel'],
  legal_threat: ['sympathy', 'legal', 'manager', 'channel'],
  extortion: ['thanksReview', 'extortion', 'manager', 'channel'],
  safety: ['sympathy', 'safetyStop', 'safetyDoctor', 'manager', 'channel'],
  self_harm: ['crisis'],
  data_privacy: ['strongApology', 'privacy', 'manager', 'channel'],
  threat: ['sympathy', 'calm', 'manager', 'channel'],
  none: [],
};

/** Said first to go when the platform allows little room. */
export const EXPENDABLE: Step[] = [
  'farewell',
  'furtherHelp',
  'praiseNote',
  'thanksQuestion',
  'remark',
  'acknowledge',
  'feeling',
  'step',
];

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

export interface PlaybookInput {
  text: string;
  kind: 'comment' | 'message' | 'review' | 'mention';
  rating?: number;
  judgement: DraftJudgement;
  matter?: Matter;
  /** The text has words of praise in it. */
  praising?: boolean;
  /** The shop knows something to tell. */
  hasFacts?: boolean;
}

/** The plan for what was said: the gravest risk first, then mood, stars and whether something is asked. */
export function choosePlaybook(input: PlaybookInput): Playbook {
  const { judgement, matter } = input;
  if (judgement.noise?.is) return 'none';
  const risks = new Set(
    judgement.risks.filter(({ score }) => score >= RISK_FLOOR).map(({ risk }) => risk),
  );
  const risky = RISK_PLAYBOOK.find(([risk]) => risks.has(risk));
  if (risky) return risky[1];
  const asks = /[?;\u037e]/.test(input.text);
  const mood = judgement.sentiment.label;
  if (input.rating !== undefined) return fromStars(input.rating, mood, input);
  // a mood without a word of praise, about something broken, is triage's slip
  if (mood === 'positive' && matter && !input.praising) return 'complaint';
  if (mood === 'positive') return asks && !praises(judgement) ? 'question' : 'praise';
  if (mood === 'negative') return asks && !matter ? 'question' : 'complaint';
  return matter && !asks ? 'complaint' : 'question';
}

const praises = (judgement: DraftJudgement): boolean =>
  judgement.topics.some(({ topic }) => topic === 'praise');

function fromStars(
  rating: number,
  mood: string,
  { matter, hasFacts, text }: PlaybookInput,
): Playbook {
  const reserved = matter !== undefined || CONTRAST.test(text) || (rating === 4 && hasFacts);
  if (rating >= 4) return mood === 'positive' && !reserved ? 'praise' : 'mixed';
  if (rating === 3) return matter && mood === 'negative' ? 'complaint' : 'mixed';
  return mood === 'positive' && !matter ? 'mixed' : 'complaint';
}

/** "Nice shop, but …" in the five languages. */
const CONTRAST =
  /(?<!\p{L})(?:but|only|except|although|though|ale|tylko|jednak|choć|szkoda|iba|len|škoda|akurát|hoci|avšak|μόνο|αλλά|όμως|ωστόσο|μονο|αλλα|ama|fakat|ancak|yalnız|keşke|tek)(?!\p{L})/iu;

/** The steps of a playbook; a complaint about people is answered like an outburst: feeling and a manager. */
export function planSteps(playbook: Playbook, topic: Topic, isPublic: boolean): Step[] {
  const steps =
    playbook === 'complaint' && topic === 'staff'
      ? (['apology', 'feeling', 'facts', 'manager', 'channel'] as Step[])
      : PLANS[playbook];
  // in private we are where the customer is: say what happens next instead of inviting them over
  return steps.filter((step) => step !== (isPublic ? 'step' : 'channel'));
}
