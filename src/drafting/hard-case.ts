import type { Playbook, PlaybookInput } from './playbook-input.js';

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
/** "The charger is missing" is 0.5 sure of one. */
const DEVICE_FLOOR = 0.6;
/** An old telephone is no leak of data, being disappointed is not yet fury; and one word that may mean something else ("a sheet of newspaper") weighs 0.7. */
const WORD_ALONE = 0.75;
/** Words of giving up may mean the shop: beside them triage has to suspect something, too. */
const DESPAIR_FLOOR = 0.3;
const NEEDS_MORE = ['data_privacy', 'fury', 'abuse', 'legal_threat', 'media_threat'];

/** The risks to reckon with. */
export function risksOf({ judgement, intent, rating }: PlaybookInput): Set<string> {
  const pleased = rating !== undefined && rating >= PLEASED;
  const counts = (risk: string, score: number): boolean => {
    // harm in so many words needs no certainty; "hospital green" alone is a colour
    if (risk === 'safety' && !pleased)
      return intent.danger || score >= (intent.device ? DEVICE_FLOOR : SAFETY_FLOOR);
    if (risk === 'safety') return intent.danger && score >= SAFETY_FLOOR;
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

/** What is graver than an everyday message, if anything. */
export function hardCase(input: PlaybookInput): Playbook | undefined {
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
