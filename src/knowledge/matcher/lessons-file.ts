import { pack, unpack } from '../../infra/binary/pack.js';
import type { LessonData } from './lessons.js';
import type { Background } from './space.js';

/** Cosines and weights are kept in so many steps. */
const STEPS = 255;

interface Header {
  topics: LessonData['topics'];
  texts: number;
  wordings: number;
  scale: number;
  languages: { language: string; texts: number }[];
  /** A digest of the wordings and the lexicon it was made from. */
  madeFrom: string;
}

const hashes = (counts: ReadonlyMap<number, number>) => Uint32Array.from(counts.keys());
const numbers = (counts: ReadonlyMap<number, number>) => Uint16Array.from(counts.values());

export function encodeLessons(data: LessonData, madeFrom: string): Buffer {
  const { topics, background, weights, labels, wordings, words } = data;
  const header: Header = {
    topics: topics.map(({ id, kind }) => ({ id, kind })),
    texts: background.texts,
    wordings: wordings.texts,
    scale: weights.scale,
    languages: [...words].map(([language, { texts }]) => ({ language, texts })),
    madeFrom,
  };
  const perLanguage = [...words].flatMap(([language, { counts }]) => [
    [`${language}.ids`, hashes(counts)] as const,
    [`${language}.counts`, numbers(counts)] as const,
  ]);
  return pack(header, {
    ids: hashes(background.counts),
    counts: numbers(background.counts),
    'weights.from': weights.from,
    'weights.topic': weights.topic,
    'weights.weight': weights.weight,
    labels,
    'wordings.from': wordings.from,
    'wordings.text': wordings.text,
    'wordings.value': Uint8Array.from(wordings.value, (value) => Math.round(value * STEPS)),
    ...(Object.fromEntries(perLanguage) as Record<string, Uint32Array | Uint16Array>),
  });
}

/** Throws when the bytes are not such a file. */
export function decodeLessons(bytes: Buffer): LessonData & { madeFrom: string } {
  const { header, parts } = unpack<Header>(bytes);
  const part = <T>(name: string): T => {
    if (!parts[name]) throw new Error(`the topics’ file has no ${name}`);
    return parts[name] as T;
  };
  const background = (name: string, texts: number): Background => {
    const counts = part<Uint16Array>(`${name}counts`);
    const ids = part<Uint32Array>(`${name}ids`);
    return { texts, counts: new Map(Array.from(ids, (id, at) => [id, counts[at]!])) };
  };
  return {
    topics: header.topics,
    background: background('', header.texts),
    weights: {
      from: part('weights.from'),
      topic: part('weights.topic'),
      weight: part('weights.weight'),
      scale: header.scale,
    },
    labels: part('labels'),
    wordings: {
      texts: header.wordings,
      from: part('wordings.from'),
      text: part('wordings.text'),
      value: Float32Array.from(part<Uint8Array>('wordings.value'), (value) => value / STEPS),
    },
    words: new Map(
      header.languages.map(({ language, texts }) => [language, background(`${language}.`, texts)]),
    ),
    madeFrom: header.madeFrom,
  };
}
