import { newFeatureList, type FeatureList } from '../features.js';
import { tokenize, type Token } from '../../infra/text/tokens.js';
import type { Examples } from './fit.js';

export interface Sample {
  text: string;
  language: string;
  label: number;
  weight: number;
  partial: boolean;
  /** Where it comes from; see `groupOf`. */
  group: string;
}

/** Fills the list with one text's features. */
export type Extract = (tokens: Token[], sample: Sample, out: FeatureList) => void;

/** Extracts the features of every sample once, as compact arrays. */
export function buildExamples(samples: Sample[], extract: Extract): Examples {
  const list = newFeatureList();
  let ids = new Uint32Array(1 << 22);
  let used = 0;
  const starts = new Uint32Array(samples.length + 1);
  const labels = new Uint8Array(samples.length);
  const weights = new Float32Array(samples.length);
  const partial = new Uint8Array(samples.length);
  samples.forEach((sample, i) => {
    extract(tokenize(sample.text), sample, list);
    if (used + list.length > ids.length) {
      const grown = new Uint32Array(ids.length * 2);
      grown.set(ids);
      ids = grown;
    }
    ids.set(list.ids.subarray(0, list.length), used);
    used += list.length;
    starts[i + 1] = used;
    labels[i] = sample.label;
    weights[i] = sample.weight;
    partial[i] = sample.partial ? 1 : 0;
  });
  return { ids: ids.subarray(0, used), starts, labels, weights, partial };
}
