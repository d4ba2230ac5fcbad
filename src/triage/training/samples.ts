import { SENTIMENTS, type SentimentLabel } from '../judgement.js';
import { writeGreeklish } from '../../infra/text/greeklish.js';
import { fold } from '../../infra/text/tokens.js';
import type { LabelledRow } from './corpus.js';
import type { Sample } from './examples.js';
import { seededRandom } from './random.js';
import { groupOf, sourceWeight } from './sources.js';

export const labelIndex = (row: LabelledRow): number =>
  SENTIMENTS.indexOf(row.label as SentimentLabel);

/**
 * Our own texts are few and are what shops receive, so each counts as many of the others. Left-out
 * sources are judged no worse for it, left-out texts of our own far better. The shared model of
 * concepts has few weights and bears less of it.
 */
export const AUTHORED_WEIGHT = { own: 14, concepts: 8 };
/** How far a source without a neutral class still argues against neutral. */
export const PARTIAL_PULL = 0.8;

/** How far rare labels of a source are lifted towards the common ones: 0 not at all, 1 fully. */
const BALANCE = 0.3;

/** Rows as samples; a source that never says neutral is marked partial. */
export function toSamples(rows: LabelledRow[], weight: number): Sample[] {
  const counts = new Map<string, number[]>();
  for (const row of rows) {
    const count = counts.get(groupOf(row)) ?? [0, 0, 0];
    count[labelIndex(row)]!++;
    counts.set(groupOf(row), count);
  }
  return rows.map((row) => {
    const count = counts.get(groupOf(row))!;
    const used = count.filter((n) => n > 0).length;
    const total = count.reduce((sum, n) => sum + n, 0);
    const label = labelIndex(row);
    const lift = (total / (used * count[label]!)) ** BALANCE;
    const { text, lang: language } = row;
    const share = (row.share ?? 1) * sourceWeight(row);
    const group = groupOf(row);
    const partial = count[1] === 0;
    return { text, language, label, weight: weight * share * lift, partial, group };
  });
}

/** Every second Greek text once more, as somebody would type it in Latin letters. */
export function greeklishCopies(samples: Sample[]): Sample[] {
  const random = seededRandom(3);
  const pick = (n: number): number => Math.floor(random() * n);
  return samples
    .filter((_, i) => i % 2 === 0)
    .map((sample) => ({ ...sample, text: writeGreeklish(fold(sample.text), pick) }));
}

/** At most `most` rows of each source, evenly picked, so that none drowns the others. */
export function capSources(rows: LabelledRow[], most: number): LabelledRow[] {
  const groups = new Map<string, LabelledRow[]>();
  for (const row of rows) {
    const held = groups.get(groupOf(row));
    if (held) held.push(row);
    else groups.set(groupOf(row), [row]);
  }
  return [...groups.values()].flatMap((group) =>
    group.length <= most
      ? group
      : Array.from({ length: most }, (_, i) => group[Math.floor((i * group.length) / most)]!),
  );
}
