import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { Lessons } from './lessons.js';
import { decodeLessons, encodeLessons } from './lessons-file.js';
import { fingerprint, teach } from './training/teach.js';

const tenth = (topic: string, wording: string): boolean =>
  (topic.length + wording.length) % 10 === 0;

describe('what ships of the built-in topics', () => {
  it('was made from these wordings and this lexicon: after a change run npm run train:matcher', () => {
    const bytes = readFileSync(path.resolve('src/knowledge/matcher/model/topics.bin'));
    expect(decodeLessons(bytes).madeFrom).toBe(fingerprint());
  });

  it('is taught the same twice, and says the same after it was written and read', () => {
    const taught = teach(tenth);
    const bytes = encodeLessons(taught, 'x');
    expect(encodeLessons(teach(tenth), 'x').equals(bytes)).toBe(true);
    const text = 'how long does delivery take';
    const [before, after] = [taught, decodeLessons(bytes)].map((data) =>
      new Lessons(data).shares(text, 'en'),
    );
    after!.learned.forEach((share, at) => expect(share).toBeCloseTo(before!.learned[at]!, 2));
  });
});
