import type { LabelledRow } from './corpus.js';
import type { JudgedText } from './judged.js';

const EACH = 1_200;
const LONGEST = 300;
const SHARE = 0.3;

/** Some of the public texts: what people write elsewhere, so that messages to shops can be told from it. */
export function elsewhere(language: string, rows: readonly LabelledRow[]): JudgedText[] {
  const step = Math.max(1, Math.floor(rows.length / EACH));
  return rows
    .filter((_, at) => at % step === 0)
    .map(({ text }, at) => ({
      ...{ language, line: `elsewhere ${language} ${at}`, text: text.slice(0, LONGEST) },
      ...{ topics: [], risks: [], noise: null, needsHuman: false, sentiment: null },
      ...{ share: SHARE, elsewhere: true },
    }));
}
