/** What a threshold meant on messages of shops that we know the right answers to. */
export interface Meaning {
  threshold: number;
  /** Of 100 messages, so many were answered. */
  answered: number;
  /** Of 100 answers, so many were right. */
  right: number;
}

/**
 * `node bench/run.js threshold DIR`, 630 messages to shops of twelve questions in five languages, with the judgement
 * of the triage above the matcher; no message for a person was answered at any of them.
 */
export const MEANINGS: readonly Meaning[] = [
  { threshold: 0.6, answered: 49, right: 97 },
  { threshold: 0.7, answered: 47, right: 98 },
  { threshold: 0.8, answered: 45, right: 98 },
  { threshold: 0.85, answered: 44, right: 98 },
  { threshold: 0.9, answered: 39, right: 98 },
  { threshold: 0.95, answered: 30, right: 98 },
];

export const LOWEST_THRESHOLD = 0.6;
export const HIGHEST_THRESHOLD = 0.99;
