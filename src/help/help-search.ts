import type { EntityManager } from 'typeorm';
import type { FaqEntry } from '../knowledge/faq-entry.entity.js';
import type { LiveFaq } from '../knowledge/matchers.js';
import { foundByWords } from './help.queries.js';

/** From here on the matcher's first guess goes before what only has the words. */
const SURE = 0.6;
/** Below this it is not shown at all. */
const LIKELY = 0.15;
const MOST_SHOWN = 20;

/**
 * The public entries for a search, the best first: what the matcher takes the question for, then what has all its
 * words, then what it could be, then what has some of them.
 */
export async function searchHelp(
  manager: EntityManager,
  { entries, matcher }: LiveFaq,
  q: string,
): Promise<FaqEntry[]> {
  const shown = entries.filter(({ isPublic }) => isPublic);
  const { ranking } = matcher.look(q);
  const guessed = (from: number) =>
    ranking.filter(({ confidence }) => confidence >= from).map(({ faq }) => faq);
  const ids = [
    ...guessed(SURE),
    ...(await foundByWords(manager, shown, q, 'all')),
    ...guessed(LIKELY),
    ...(await foundByWords(manager, shown, q, 'any')),
  ];
  const byId = new Map(shown.map((entry) => [entry.id, entry]));
  return [...new Set(ids)].flatMap((id) => byId.get(id) ?? []).slice(0, MOST_SHOWN);
}
