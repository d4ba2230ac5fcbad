import { tokenize } from '../infra/text/tokens.js';
import { findCues } from './cues.js';
import { readMatters } from './matters/read-matters.js';

/** How likely it is, 0 to 1, that somebody must look into what a message says: trouble of the writer's own, or a risk. */
export function personChance(text: string, language: string): number {
  const tokens = tokenize(text);
  return readMatters(tokens, language, findCues(tokens, language)).probability('human');
}
