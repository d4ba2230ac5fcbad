import { meaningOf } from './features.js';
import { softmax } from './linear.js';
import { cosines, type Postings } from './postings.js';
import { type Background, Space, type Vector } from './space.js';
import type { Topic } from './topics.js';

const SHARPNESS = 10;
const BLEND = 5;
const SECOND = 0.5;

/** The weights of a linear model of which most are nothing. Column `c` holds `from[c]` to `from[c + 1]`. */
export interface SparseWeights {
  from: Uint32Array;
  topic: Uint16Array;
  weight: Int8Array;
  scale: number;
}

/** What the wordings of all languages together teach about the built-in topics. */
export interface LessonData {
  topics: readonly Pick<Topic, 'id' | 'kind'>[];
  /** How common features of meaning are in the wordings; they are the columns, in this order. */
  background: Background;
  weights: SparseWeights;
  /** The topic of each wording, by number. */
  labels: Uint16Array;
  /** The wordings by column. */
  wordings: Postings;
  /** By language: how common the features of words and letters are in the wordings. */
  words: ReadonlyMap<string, Background>;
}

/** Tells what a text is about, as far as the built-in topics go. */
export class Lessons {
  readonly topics: LessonData['topics'];
  private readonly space: Space;

  constructor(readonly data: LessonData) {
    this.topics = data.topics;
    this.space = new Space(data.background);
  }

  /** The share of each topic, in the order of `topics`: as the classifier and the nearest wordings say, and these alone. */
  shares(text: string, language: string): { learned: Float32Array; nearest: Float32Array } {
    const vector = this.space.vector(meaningOf(text, language));
    const near = this.nearest(vector);
    const learned = softmax(this.scores(vector), 1);
    return {
      learned: softmax(
        learned.map((share, t) => Math.log(share + 1e-6) + BLEND * near[t]!),
        1,
      ),
      nearest: softmax(near, SHARPNESS),
    };
  }

  private scores({ columns, values }: Vector): Float32Array {
    const { from, topic, weight, scale } = this.data.weights;
    const out = new Float32Array(this.topics.length);
    for (let i = 0; i < columns.length; i++) {
      const column = columns[i]!;
      const value = values[i]! * scale;
      for (let at = from[column]!; at < from[column + 1]!; at++)
        out[topic[at]!]! += weight[at]! * value;
    }
    return out;
  }

  /** How near the nearest two wordings of each topic are. */
  private nearest(vector: Vector): Float32Array {
    const first = new Float32Array(this.topics.length);
    const second = new Float32Array(this.topics.length);
    cosines(this.data.wordings, vector).forEach((cosine, at) => {
      const label = this.data.labels[at]!;
      if (cosine > first[label]!) {
        second[label] = first[label]!;
        first[label] = cosine;
      } else if (cosine > second[label]!) second[label] = cosine;
    });
    return first.map((cosine, t) => cosine + SECOND * second[t]!);
  }
}
