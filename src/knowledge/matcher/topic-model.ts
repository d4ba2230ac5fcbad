import { backgroundOf } from './background.js';
import { meaningOf } from './features.js';
import { type Background, type Example, Linear, softmax, type Vector } from './linear.js';
import { type Topic, TOPIC_LANGUAGES, topicsOf } from './topics.js';

/** Which wordings a model learns from: all, unless a part is kept back to try it with. */
export type Kept = (topic: string, wording: string) => boolean;

const TRAINING = { epochs: 4, rate: 3.5, decay: 0.5, rarest: 3 };
const SHARPNESS = 10;
const BLEND = 5;
const SECOND = 0.5;

/** What the wordings of all languages together teach about the built-in topics. */
export class TopicLessons {
  readonly topics: readonly Topic[] = topicsOf('en');
  private readonly linear: Linear;
  /** The topic of each wording that was learned, by number. */
  private readonly labels: Uint16Array;
  /** How common the features of meaning are. */
  readonly background: Background;

  constructor(keeps: Kept = () => true) {
    const numbers = new Map(this.topics.map(({ id }, at) => [id, at]));
    const examples: Example[] = TOPIC_LANGUAGES.flatMap((language) =>
      topicsOf(language).flatMap(({ id, wordings }) =>
        wordings
          .filter((text) => keeps(id, text))
          .map((text) => ({
            features: meaningOf(text, language),
            label: numbers.get(id)!,
            weight: 1,
          })),
      ),
    );
    this.linear = new Linear(examples, this.topics.length, TRAINING);
    this.background = backgroundOf(examples.map(({ features }) => features));
    this.labels = Uint16Array.from(examples, ({ label }) => label);
  }

  /** The share of each topic, in the order of `topics`: as the classifier and the nearest wordings say, and these alone. */
  shares(text: string, language: string): { learned: Float32Array; nearest: Float32Array } {
    const vector = this.linear.vector(meaningOf(text, language));
    const near = this.nearest(vector);
    const learned = softmax(this.linear.scores(vector), 1);
    return {
      learned: softmax(
        learned.map((share, t) => Math.log(share + 1e-6) + BLEND * near[t]!),
        1,
      ),
      nearest: softmax(near, SHARPNESS),
    };
  }

  /** How near the nearest two wordings of each topic are. */
  private nearest(vector: Vector): Float32Array {
    const first = new Float32Array(this.topics.length);
    const second = new Float32Array(this.topics.length);
    this.linear.cosines(vector).forEach((cosine, at) => {
      const label = this.labels[at]!;
      if (cosine > first[label]!) {
        second[label] = first[label]!;
        first[label] = cosine;
      } else if (cosine > second[label]!) second[label] = cosine;
    });
    return first.map((cosine, t) => cosine + SECOND * second[t]!);
  }
}

/** Tells which built-in topics a text of one language is about. */
export class TopicModel {
  readonly topics: readonly Topic[];

  constructor(
    readonly lessons: TopicLessons,
    private readonly language: string,
  ) {
    this.topics = lessons.topics;
  }

  /** The share of each topic, in the order of `topics`. */
  shares(text: string): Float32Array {
    return this.views(text).learned;
  }

  /** The same, and besides it what the nearest wordings alone say. */
  views(text: string): { learned: Float32Array; nearest: Float32Array } {
    return this.lessons.shares(text, this.language);
  }
}

let shipped: TopicLessons | undefined;

/** The model that ships, made at first use; null for a language without topics. */
export function topicModel(language: string): TopicModel | null {
  if (!TOPIC_LANGUAGES.includes(language)) return null;
  return new TopicModel((shipped ??= new TopicLessons()), language);
}
