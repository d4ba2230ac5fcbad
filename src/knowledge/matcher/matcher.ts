import { confidenceOf, type Evidence } from './confidence.js';
import { featuresOf } from './features.js';
import { type Example, Linear, softmax } from './linear.js';
import { type FaqSource, mapTopics, type Mapping } from './mapping.js';
import { topicModel } from './topic-model.js';
import type { Topic } from './topics.js';

const OWN_WEIGHT = 1.5;
const ANSWER_WEIGHT = 0.3;
const TOPIC_WEIGHT = 0.6;
const RANKED = 5;

/** An entry and how sure it is that it answers the message. */
export interface Candidate {
  faq: string;
  confidence: number;
}

/** What the matcher sees in one message; {@link Evidence} is about the first candidate. */
export interface Sight {
  ranking: Candidate[];
  evidence: Evidence;
  /** The built-in topic with the largest share that no entry answers. */
  topic: Topic | null;
  /** A topic for a person is what the first candidate itself is about. */
  aboutPerson: boolean;
}

interface Material {
  examples: Example[];
  /** Topics by class; the first classes are the entries. */
  extra: Topic[];
  personEntries: Set<number>;
  mapped: Set<number>;
}

/** The texts to learn from: the shop's own, and the wordings of the built-in topics. */
function materialOf(faq: FaqSource, topics: readonly Topic[], mapping: Mapping | null): Material {
  const { lang } = faq;
  const examples: Example[] = [];
  const learn = (text: string, label: number, weight: number): void => {
    examples.push({ features: featuresOf(text, lang), label, weight });
  };
  faq.faqs.forEach(({ questions, answer }, label) => {
    for (const question of questions) learn(question, label, OWN_WEIGHT);
    if (answer) learn(answer, label, ANSWER_WEIGHT);
  });
  const extra: Topic[] = [];
  const personEntries = new Set<number>();
  const mapped = new Set<number>();
  mapping?.forEach((entry, at) => {
    if (entry === 'torn') return;
    const topic = topics[at]!;
    if (entry === null) extra.push(topic);
    else if (topic.kind === 'person') personEntries.add(entry);
    if (entry !== null) mapped.add(entry);
    const label = entry ?? faq.faqs.length + extra.length - 1;
    for (const wording of topic.wordings) learn(wording, label, TOPIC_WEIGHT);
  });
  return { examples, extra, personEntries, mapped };
}

/** Knows one shop's FAQ in one language. */
export class Matcher {
  private readonly ids: string[];
  private readonly material: Material;
  private readonly linear: Linear;
  private readonly withTopics: boolean;

  constructor(private readonly faq: FaqSource) {
    const model = topicModel(faq.lang);
    const mapping = model && mapTopics(faq, model);
    this.ids = faq.faqs.map(({ id }) => id);
    this.withTopics = mapping !== null;
    this.material = materialOf(faq, model?.topics ?? [], mapping);
    const { examples, extra } = this.material;
    const classes = this.ids.length + extra.length;
    const size = examples.reduce((sum, { features }) => sum + features.ids.length, 0) * classes;
    const epochs = Math.max(5, Math.min(8, Math.floor(1.6e8 / Math.max(1, size))));
    this.linear = new Linear(examples, classes, { epochs, rate: 4, decay: 0.3 });
  }

  /** The best entries for a message and what speaks for the first of them. */
  look(text: string): Sight {
    const features = featuresOf(text, this.faq.lang);
    const vector = this.linear.vector(features);
    const shares = softmax(this.linear.scores(vector), 1);
    const { extra, personEntries, mapped } = this.material;
    const entries = this.ids.length;
    const order = this.ids.map((_, i) => i).sort((a, b) => shares[b]! - shares[a]! || a - b);
    const first = order[0] ?? -1;
    let other = -1;
    let person = 0;
    for (let c = 0; c < shares.length; c++) {
      if (c !== first && (other < 0 || shares[c]! > shares[other]!)) other = c;
      if (c >= entries && extra[c - entries]!.kind === 'person') person += shares[c]!;
    }
    const { examples } = this.material;
    const [near, nearElse] = this.linear.nearest(vector, (at) => examples[at]!.label === first);
    const evidence: Evidence = {
      first: shares[first] ?? 0,
      second: shares[other] ?? 0,
      near,
      nearElse,
      known: vector.known,
      person,
      words: features.words,
      classes: shares.length,
      topics: this.withTopics,
      mapped: mapped.has(first),
    };
    const top = confidenceOf(evidence);
    const ranking = order.slice(0, RANKED).map((at) => ({
      faq: this.ids[at]!,
      confidence: at === first ? top : top * (shares[at]! / (shares[first]! || 1)),
    }));
    const best = topOf(shares, entries);
    return {
      ranking,
      evidence,
      topic: best < 0 ? null : extra[best - entries]!,
      aboutPerson: personEntries.has(first),
    };
  }
}

function topOf(shares: Float32Array, from: number): number {
  let top = -1;
  for (let c = from; c < shares.length; c++) if (top < 0 || shares[c]! > shares[top]!) top = c;
  return top;
}
