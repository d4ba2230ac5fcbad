import type { Cues } from '../cues.js';
import { matterModel } from '../model-store.js';
import type { Token } from '../../infra/text/tokens.js';
import { extractMatters, newMatterFeatures, type MatterFeatures } from './matter-features.js';
import { matterContributions, matterScores, sigmoid } from './matter-model.js';
import { MATTERS, type Matter } from './matters.js';

/** What the learned model says of one text; valid until the next text is read. */
export interface ReadMatters {
  probability(matter: Matter): number;
  /** From which probability on the answer is yes. */
  threshold(matter: Matter): number;
  /** By how much the words moved the log-odds of `matter`, whatever they were before. */
  leaning(matter: Matter): number;
  /** The token that spoke most for `matter`, or null where none did. */
  strongest(matter: Matter): number | null;
}

const list: MatterFeatures = newMatterFeatures();
const places = new Map<string, number>(MATTERS.map((matter, k) => [matter, k]));

/** Reads `tokens` with the model of topics, risks and noise; `cues` are what the patterns found. */
export function readMatters(tokens: Token[], language: string, cues: Cues): ReadMatters {
  const model = matterModel();
  extractMatters(tokens, language, cues, list);
  const scores = matterScores(model, list);
  const probabilities = scores.map(sigmoid);
  return {
    probability: (matter) => probabilities[places.get(matter)!]!,
    leaning: (matter) => scores[places.get(matter)!]! - model.bias[places.get(matter)!]!,
    threshold: (matter) => model.thresholds[places.get(matter)!]!,
    strongest: (matter) => {
      const given = matterContributions(model, list, tokens.length, places.get(matter)!);
      let best: number | null = null;
      given.forEach((weight, t) => {
        if (weight > (best === null ? 0 : given[best]!)) best = t;
      });
      return best;
    },
  };
}

export const says = (read: ReadMatters, matter: Matter): boolean =>
  read.probability(matter) >= read.threshold(matter);
