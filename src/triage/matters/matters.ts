import { NOISE_KINDS, RISKS, TOPICS, type NoiseKind, type Risk, type Topic } from '../judgement.js';

/** Everything the learned model answers with yes or no. */
export type Matter =
  | `risk:${Risk}`
  | `topic:${Topic}`
  | 'noise'
  | `noise:${NoiseKind}`
  | 'human'
  /** It reads like what people write to shops, and the tone of that: a help to the sentiment. */
  | 'tone:shop'
  | 'tone:negative'
  | 'tone:positive';

export const MATTERS: Matter[] = [
  ...RISKS.map((risk): Matter => `risk:${risk}`),
  ...TOPICS.map((topic): Matter => `topic:${topic}`),
  'noise',
  ...NOISE_KINDS.map((kind): Matter => `noise:${kind}`),
  'human',
  'tone:shop',
  'tone:negative',
  'tone:positive',
];
