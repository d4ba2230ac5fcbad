import { type Features, featuresOf } from './features.js';
import type { Background } from './linear.js';
import { topicsOf } from './topics.js';

/** How common features are in some texts. */
export function backgroundOf(texts: readonly Features[]): Background {
  const counts = new Map<number, number>();
  for (const { ids } of texts) for (const id of ids) counts.set(id, (counts.get(id) ?? 0) + 1);
  return { texts: texts.length, counts };
}

const made = new Map<string, Background>();

/** How common words and letters are among the built-in wordings of a language. */
export function wordBackground(language: string): Background {
  let background = made.get(language);
  if (!background) {
    const wordings = topicsOf(language).flatMap((topic) => topic.wordings);
    background = backgroundOf(wordings.map((text) => featuresOf(text, language)));
    made.set(language, background);
  }
  return background;
}
