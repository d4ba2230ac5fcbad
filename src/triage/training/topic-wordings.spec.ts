import { describe, expect, it } from '@jest/globals';
import { topicsOf } from '../../knowledge/matcher/topics.js';
import { MATTERS, type Matter } from '../matters/matters.js';
import { FILED, topicWordings } from './topic-wordings.js';
import { answersOf } from './train-matters.js';

const texts = topicWordings();
const answer = (line: string, matter: Matter): number =>
  answersOf(texts.find((text) => text.line.startsWith(line))!)[MATTERS.indexOf(matter)]!;

describe("the wordings of the matcher's topics", () => {
  it('teach the topic under which the triage files them, and whether somebody waits for a person', () => {
    expect(answer('topic:en:where_order:', 'topic:delivery')).toBe(1);
    expect(answer('topic:en:where_order:', 'topic:staff')).toBe(0);
    expect(answer('topic:sk:where_order:', 'human')).toBe(1);
    expect(answer('topic:sk:parking:', 'human')).toBe(0);
  });

  it('teach a risk only where the topic is one', () => {
    expect(answer('topic:pl:legal:', 'risk:legal_threat')).toBe(1);
    expect(answer('topic:pl:legal:', 'topic:delivery')).toBe(-1);
    expect(answer('topic:pl:parking:', 'risk:legal_threat')).toBe(-1);
    expect(answer('topic:pl:parking:', 'tone:negative')).toBe(-1);
  });

  it('are of topics that exist, each filed once', () => {
    const known = new Set(topicsOf('en').map(({ id }) => id));
    const filed = Object.values(FILED).flatMap((ids) => ids.split(' '));
    expect(filed.filter((id) => !known.has(id))).toEqual([]);
    expect(new Set(filed).size).toBe(filed.length);
  });

  it('are of all five languages', () => {
    expect(new Set(texts.map(({ language }) => language)).size).toBe(5);
  });
});
