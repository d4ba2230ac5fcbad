import { type Claims, claimsOf, entryShares, unclaimed, withTopics } from './claims.js';
import {
  combine,
  type EntryMeasures,
  type NoneMeasures,
  personChance,
  type PersonMeasures,
  sureness,
} from './combiner.js';
import { cueIn } from './cues.js';
import type { FaqSource } from './faq-source.js';
import { type Features, featuresOf, meaningOf } from './features.js';
import { type Example, Linear, softmax } from './linear.js';
import { type Senses, sensesOf } from './senses.js';
import { SenseSpace } from './sense-space.js';
import type { Background, Vector } from './space.js';
import { type TopicModel, topicModel } from './topic-model.js';
import type { Lessons } from './lessons.js';

const ANSWER_WEIGHT = 0.3;
/** Of fewer entries it says little that one is the likeliest. */
const FEW = 5;
const RANKED = 5;
const TRAINING = { epochs: 12, rate: 4, decay: 0.2 };
const OWN_TOPIC = 0.5;
/** From so many texts of its own on a FAQ begins to be enough to go by, and from so many on it is. */
const GROWING = 75;
const GROWN = 250;
/** Up to this coverage by topics; built-in topics tell more about a FAQ from the other one on. */
const STRANGE = 0.6;
const AT_HOME = 0.8;

/** An entry and how sure it is that it answers the message. */
export interface Candidate {
  faq: string;
  confidence: number;
}

/** What speaks for and against the first candidate. */
export interface Evidence {
  /** The probability that it is right by all measures, before {@link sureness}. */
  first: number;
  /** The chance that a person must answer. */
  person: number;
  /** Words that are no greeting. */
  words: number;
}

/** What the matcher sees in one message; {@link Evidence} is about the first candidate. */
export interface Sight {
  ranking: Candidate[];
  evidence: Evidence;
  /** The built-in topic with the largest share. */
  topic: Lessons['topics'][number] | null;
  /** The topic for a person that the first candidate itself is about, if it is. */
  aboutPerson: string | null;
}

/** What the two models say about one message, entry by entry, before it is weighed. */
export interface Measured {
  entries: EntryMeasures[];
  none: NoneMeasures;
  person: PersonMeasures;
}

interface Said {
  topics: Float32Array | null;
  /** The share of topics for a person that no entry answers. */
  person: number;
  personNearest: number;
  learned: Float32Array | null;
  nearest: Float32Array | null;
}

const NOTHING_ALLOWED: ReadonlySet<string> = new Set();
const NOTHING: Said = {
  topics: null,
  person: 0,
  personNearest: 0,
  learned: null,
  nearest: null,
};

/** Knows one shop's FAQ in one language. */
export class Matcher {
  private readonly model: TopicModel | null;
  private readonly claims: Claims | null;
  private readonly words: Linear;
  private readonly meaning: Linear;
  /** By what English words mean, where there are texts enough. */
  private readonly sense: { of: Senses; linear: Linear } | null;
  private readonly grown: number;
  /** By training text: its entry, and whether it is the answer. */
  private readonly texts: { entry: number; answer: boolean }[] = [];

  constructor(
    private readonly faq: FaqSource,
    model: TopicModel | null = topicModel(faq.lang),
  ) {
    const { lang, faqs } = faq;
    this.model = model;
    this.claims = this.model && claimsOf(faq, this.model);
    const all = faqs.flatMap(({ questions, answer }, entry) => [
      ...questions.map((text) => ({ text, entry, answer: false })),
      ...(answer ? [{ text: answer, entry, answer: true }] : []),
    ]);
    this.texts = all.map(({ entry, answer }) => ({ entry, answer }));
    const examplesOf = (features: (text: string) => Features): Example[] =>
      all.map(({ text, entry, answer }) => ({
        features: features(text),
        label: entry,
        weight: answer ? ANSWER_WEIGHT : 1,
      }));
    const learn = (features: typeof featuresOf, background: Background | undefined): Linear => {
      const examples = examplesOf((text) => features(text, lang));
      return new Linear(examples, faqs.length, { ...TRAINING, background });
    };
    this.words = learn(featuresOf, model?.lessons.data.words.get(lang));
    this.meaning = learn(meaningOf, model?.lessons.data.background);
    const senses = sensesOf(lang);
    this.grown = senses ? grownTo(all.length, this.claims?.coverage ?? 0) : 0;
    if (!senses || this.grown === 0) this.sense = null;
    else {
      const examples = examplesOf((text) => senses.featuresOf(text));
      const space = new SenseSpace(
        senses,
        examples.map(({ features }) => features),
      );
      this.sense = {
        of: senses,
        linear: new Linear(examples, faqs.length, { ...TRAINING, space }),
      };
    }
  }

  /**
   * The best entries for a message and what speaks for the first of them. `allowed`: topics for a person that the
   * shop answers itself.
   */
  look(text: string, allowed: ReadonlySet<string> = NOTHING_ALLOWED): Sight {
    const said = this.saidBy(text, allowed);
    const { entries, none, person } = this.measure(text, said, allowed);
    const shares = combine(entries, none);
    const chance = personChance(person, Math.max(0, ...shares.slice(0, entries.length)));
    const order = entries.map((_, i) => i).sort((a, b) => shares[b]! - shares[a]! || a - b);
    const first = order[0];
    const worth =
      first === undefined ? 1 : sureness(entries[first]!, shares[first]!) / shares[first]!;
    const { topics } = said;
    const ranking = order.slice(0, RANKED).map((at) => {
      const right = shares[at]! * worth * (1 - chance) * this.trust(entries[at]!);
      const confidence = topics ? this.aboutTheSame(right, topics, at) : right;
      return { faq: this.faq.faqs[at]!.id, confidence };
    });
    return {
      ranking,
      evidence: { first: (ranking[0]?.confidence ?? 0) / worth, person: chance, words: none.words },
      topic: said.topics ? this.model!.topics[topOf(said.topics)]! : null,
      aboutPerson: first === undefined ? null : this.personTopic(first),
    };
  }

  /** {@link withTopics}, where they tell more than the shop's own questions. */
  private aboutTheSame(right: number, topics: Float32Array, entry: number): number {
    const claims = this.claims!;
    return withTopics(right, topics, entry, claims, claims.coverage * (1 - this.grown));
  }

  /** 1 from `FEW` entries on. */
  private get few(): number {
    return Math.min(1, this.faq.faqs.length / FEW);
  }

  /** An entry of a small FAQ that has no word and no meaning of the message is hardly what was asked for. */
  private trust({ near, alike }: Measured['entries'][number]): number {
    return near > 0 || alike > 0 ? 1 : this.few;
  }

  /** What is weighed, for the script that finds the weights. */
  measured(text: string): Measured {
    return this.measure(text, this.saidBy(text, NOTHING_ALLOWED), NOTHING_ALLOWED);
  }

  /** The topic for a person that an entry is about, if it is. */
  private personTopic(entry: number): string | null {
    const claims = this.claims?.of[entry];
    if (!claims) return null;
    const at = topOf(claims);
    const topic = this.model!.topics[at]!;
    return claims[at]! >= OWN_TOPIC && topic.kind === 'person' ? topic.id : null;
  }

  private saidBy(text: string, allowed: ReadonlySet<string>): Said {
    const { model, claims } = this;
    if (!model || !claims) return NOTHING;
    const { learned, nearest } = model.views(text);
    return {
      topics: learned,
      person: personShare(learned, model, claims, allowed),
      personNearest: personShare(nearest, model, claims, allowed),
      learned: entryShares(learned, claims),
      nearest: entryShares(nearest, claims),
    };
  }

  private measure(text: string, said: Said, allowed: ReadonlySet<string>): Measured {
    const { lang, faqs } = this.faq;
    const features = featuresOf(text, lang);
    const vector = this.words.vector(features);
    const own = softmax(this.words.scores(vector), 1);
    const near = this.nearest(this.words, vector);
    const meant = this.meaning.vector(meaningOf(text, lang));
    const ownMeaning = softmax(this.meaning.scores(meant), 1);
    const alike = this.nearest(this.meaning, meant);
    const coverage = this.claims?.coverage ?? 0;
    const few = this.few;
    const sense = this.senseShares(text);
    const entries = faqs.map((_, e) => ({
      own: own[e]! * few,
      ownMeaning: ownMeaning[e]! * few,
      near: near.questions[e]!,
      nearAnswer: near.answers[e]!,
      alike: alike.questions[e]!,
      alikeAnswer: alike.answers[e]!,
      topic: (said.learned?.[e] ?? 1 / faqs.length) * few,
      topicNearest: (said.nearest?.[e] ?? 1 / faqs.length) * few,
      sense: sense?.[e] ?? 0,
      grown: this.grown,
      coverage,
    }));
    return {
      entries,
      none: {
        topic: said.learned?.[faqs.length] ?? 0.5,
        topicNearest: said.nearest?.[faqs.length] ?? 0.5,
        person: said.person,
        known: vector.known,
        words: features.words,
        entries: faqs.length,
        coverage,
      },
      person: {
        share: said.person,
        nearest: said.personNearest,
        cue: cueIn(text, lang, allowed),
        asks: /[?;\u037e]/.test(text),
        near: Math.max(0, ...near.questions),
        words: features.words,
      },
    };
  }

  private senseShares(text: string): Float32Array | null {
    if (!this.sense) return null;
    const { of, linear } = this.sense;
    return softmax(linear.scores(linear.vector(of.featuresOf(text))), 1);
  }

  /** The greatest cosine with any question of each entry, and with its answer. */
  private nearest(
    linear: Linear,
    vector: Vector,
  ): { questions: Float32Array; answers: Float32Array } {
    const questions = new Float32Array(this.faq.faqs.length);
    const answers = new Float32Array(this.faq.faqs.length);
    const cosines = linear.cosines(vector);
    for (let at = 0; at < cosines.length; at++) {
      const { entry, answer } = this.texts[at]!;
      const side = answer ? answers : questions;
      if (cosines[at]! > side[entry]!) side[entry] = cosines[at]!;
    }
    return { questions, answers };
  }
}

const between = (value: number, from: number, to: number): number =>
  Math.min(1, Math.max(0, (value - from) / (to - from)));

/** How far a FAQ of so many texts is enough to go by. */
const grownTo = (texts: number, coverage: number): number =>
  between(Math.log(texts), Math.log(GROWING), Math.log(GROWN)) *
  between(coverage, AT_HOME, STRANGE);

function topOf(shares: Float32Array): number {
  let top = 0;
  for (let c = 1; c < shares.length; c++) if (shares[c]! > shares[top]!) top = c;
  return top;
}

/** The share of the topics for a person, as far as no entry is about them. */
function personShare(
  shares: Float32Array,
  { topics }: TopicModel,
  claims: Claims,
  allowed: ReadonlySet<string>,
): number {
  let sum = 0;
  topics.forEach(({ id, kind }, t) => {
    if (kind === 'person' && !allowed.has(id)) sum += shares[t]! * unclaimed(t, claims);
  });
  return sum;
}
