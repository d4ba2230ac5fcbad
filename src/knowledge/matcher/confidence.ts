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
  /** Built-in topics are known at all, and one of them is what the first candidate is about. */
  topics: boolean;
  mapped: boolean;
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
    e.mapped ? 1 : 0,
  ];
}

/** Fitted by logistic regression on development sets (only these numbers were taken from them). */
const WEIGHTS = [-6.584, 0.097, 0.682, 1.198, 1.748, 0.801, -0.772, -0.465, -0.375, 2.951, 2.368];

/** The probability that the first candidate is right. */
export function confidenceOf(evidence: Evidence): number {
  const sum = measures(evidence).reduce((total, value, i) => total + value * WEIGHTS[i]!, 0);
  return 1 / (1 + Math.exp(-sum));
}
