import type { SentimentPlan } from './train-sentiment.js';

/** The sentiment models that we train. */
export const PLANS: SentimentPlan[] = [
  { language: 'el', bits: 19 },
  { language: 'sk', bits: 19, sister: 'cs' },
  { language: 'pl', bits: 19 },
  { language: 'tr', bits: 19 },
  { language: 'en', bits: 19 },
  { language: 'cs', bits: 18, sister: 'sk' },
  { language: 'de', bits: 18 },
  { language: 'hu', bits: 17 },
];
