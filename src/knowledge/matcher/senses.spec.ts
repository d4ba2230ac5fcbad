import { describe, expect, it } from '@jest/globals';
import { featuresOf } from './features.js';
import { SenseSpace } from './sense-space.js';
import { decodeSenses, encodeSenses, plainWords, Senses, sensesOf, wordHash } from './senses.js';
import type { Vector } from './space.js';

const senses = sensesOf('en')!;

function cosine(a: Vector, b: Vector): number {
  const values = new Map(Array.from(a.columns, (column, i) => [column, a.values[i]!]));
  return b.columns.reduce((sum, column, i) => sum + b.values[i]! * (values.get(column) ?? 0), 0);
}

describe('plainWords', () => {
  it('writes short forms out and takes numbers for one', () => {
    expect(plainWords("I can't see what’s in order 4711")).toEqual([
      'i',
      'ca',
      'not',
      'see',
      'what',
      'in',
      'order',
      '0',
    ]);
  });
});

describe('Senses', () => {
  it('are there for English only', () => {
    expect(sensesOf('sk')).toBeNull();
  });

  it('says the same after it was written and read', () => {
    const data = { size: 2, words: Uint32Array.of(wordHash('a')), directions: Int8Array.of(3, 4) };
    const read = new Senses(decodeSenses(encodeSenses(data)));
    const [id] = read.featuresOf('a').ids;
    expect(Array.from(read.direction(id!)!, (step) => step.toFixed(1))).toEqual(['0.6', '0.8']);
    expect(() => decodeSenses(Buffer.from('nothing'))).toThrow();
  });

  it('knows forms of a word, and has no direction for what is no word', () => {
    const [word, form, none] = ['cancel', 'cancels', 'qqxzzt'].map(
      (text) => senses.featuresOf(text).ids[0]!,
    );
    expect(senses.direction(word!)).toHaveLength(senses.size);
    expect(senses.direction(form!)).not.toBeNull();
    expect(senses.direction(none!)).toBeNull();
  });
});

describe('SenseSpace', () => {
  const texts = ['cancel my booking', 'play some music', 'what is the weather'];
  const space = new SenseSpace(
    senses,
    texts.map((text) => senses.featuresOf(text)),
  );
  const vectors = texts.map((text) => space.vector(senses.featuresOf(text)));

  it('puts a text near the one that says the same in other words', () => {
    const asked = space.vector(senses.featuresOf('put on a song'));
    const [booking, music, weather] = vectors.map((vector) => cosine(vector, asked));
    expect(music).toBeGreaterThan(booking!);
    expect(music).toBeGreaterThan(weather!);
  });

  it('takes a text of nothing for a vector of nothing that is known', () => {
    expect(space.vector(featuresOf('', 'en')).known).toBe(0);
  });
});
