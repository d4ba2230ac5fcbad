import { describe, expect, it } from '@jest/globals';
import { LOCALES } from '../../identity/locale.js';
import { hasBlank } from '../blanks.js';
import { faultOf, wordingsIn } from '../faq-rules.js';
import { topicModel } from '../matcher/topic-model.js';
import { topicsOf } from '../matcher/topics.js';
import { STARTERS } from './starters.js';

describe.each(LOCALES)('the starters in %s', (language) => {
  const rows = STARTERS[language];

  it('are about the same built-in topics as in English, each once', () => {
    expect(rows.map(({ topic }) => topic)).toEqual(STARTERS.en.map(({ topic }) => topic));
    const answerable = topicsOf(language).filter(({ kind }) => kind === 'answerable');
    const known = new Set(answerable.map(({ id }) => id));
    expect(rows.filter(({ topic }) => !known.has(topic))).toEqual([]);
  });

  it('ask what the matcher takes for that topic', () => {
    const model = topicModel(language)!;
    const missed = rows.filter(({ topic, question }) => {
      const shares = model.shares(question);
      const best = shares.indexOf(Math.max(...shares));
      return model.topics[best]!.id !== topic;
    });
    expect(missed.map(({ topic, question }) => `${topic}: ${question}`)).toEqual([]);
  });

  it('have a blank in every answer, and no wording twice', () => {
    expect(rows.filter(({ answer }) => !hasBlank(answer))).toEqual([]);
    const entries = rows.map(({ question, answer }) => ({
      ...{ language, question, answer, paraphrases: [], shortAnswer: null, isPublic: false },
      ...{ validFrom: null, validUntil: null, ownerId: null, topic: null },
    }));
    const wordings = wordingsIn(entries);
    expect(entries.map((entry) => faultOf(entry, wordings)).filter(Boolean)).toEqual([]);
  });
});

describe('a blank', () => {
  it.each([
    ['within [number of days…] days', true],
    ['see [our page]', false],
    ['well…', false],
    ['[…]', true],
    ['[one]\n…]', false],
  ])('%j: %s', (text, is) => {
    expect(hasBlank(text)).toBe(is);
  });
});
