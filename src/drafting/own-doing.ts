import type { Cases } from './cases/cases.js';
import type { Fact } from './fact-fit.js';
import { mentions } from './mentions.js';

/** Was a thing, by the writer's own word, used otherwise than a fact says it is to be used? */
export const usedOtherwise = (text: string, facts: Fact[], { hints }: Cases): boolean =>
  (mentions(text, hints.ownDoing) || mentions(text, hints.excuses)) &&
  !mentions(text, hints.rightly) &&
  facts.some(([, value]) => mentions(value, hints.usage));
