import { readFileSync } from 'node:fs';
import { Lessons } from './lessons.js';
import { decodeLessons } from './lessons-file.js';
import { TOPIC_LANGUAGES } from './topics.js';

/** Tells which built-in topics a text of one language is about. */
export class TopicModel {
  readonly topics: Lessons['topics'];

  constructor(
    readonly lessons: Lessons,
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

let shipped: Lessons | undefined;

/** What `training/train.ts` made, read at first use. */
export const shippedLessons = (): Lessons =>
  (shipped ??= new Lessons(
    decodeLessons(readFileSync(new URL('./model/topics.bin', import.meta.url))),
  ));

/** The model that ships; null for a language without topics. */
export const topicModel = (language: string): TopicModel | null =>
  TOPIC_LANGUAGES.includes(language) ? new TopicModel(shippedLessons(), language) : null;
