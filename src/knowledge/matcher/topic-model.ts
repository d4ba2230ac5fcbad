import { featuresOf } from './features.js';
import { Linear, softmax } from './linear.js';
import { type Topic, topicsOf } from './topics.js';

/** Tells which built-in topic a text is about. */
export class TopicModel {
  private readonly linear: Linear;

  constructor(
    readonly topics: readonly Topic[],
    private readonly language: string,
  ) {
    const examples = topics.flatMap(({ wordings }, label) =>
      wordings.map((text) => ({ features: featuresOf(text, language), label, weight: 1 })),
    );
    this.linear = new Linear(examples, topics.length, { epochs: 8, rate: 4, decay: 0.3 });
  }

  /** The share of each topic, in the order of `topics`. */
  shares(text: string): Float32Array {
    return softmax(this.linear.scores(this.linear.vector(featuresOf(text, this.language))), 1);
  }
}

const made = new Map<string, TopicModel>();

/** The model of a language's topics, trained at first use; null where there are no topics. */
export function topicModel(language: string): TopicModel | null {
  const topics = topicsOf(language);
  if (topics.length === 0) return null;
  let model = made.get(language);
  if (!model) made.set(language, (model = new TopicModel(topics, language)));
  return model;
}
