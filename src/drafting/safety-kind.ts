import { type CaseWords, SAFETY_KINDS, type SafetyKind } from './cases/cases.js';
import { mentions } from './mentions.js';

/** What kind of danger the text speaks of. */
export const safetyKind = (text: string, { danger }: CaseWords): SafetyKind | 'other' =>
  SAFETY_KINDS.find((kind) => mentions(text, danger[kind])) ?? 'other';
