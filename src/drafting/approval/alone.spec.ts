import { describe, expect, it } from '@jest/globals';
import { type Alone, heldBy } from './alone.js';

const clean: Alone = {
  level: 'automatic',
  playbook: 'praise',
  verdict: 'pass',
  ...{ slots: 0, gaps: 0, risks: 0, managerReasons: 0 },
  needsHuman: false,
  sentiment: 'positive',
  rating: null,
  languageConfidence: 0.95,
  untouched: true,
  sendable: true,
};

describe('a reply that may leave by itself', () => {
  it('is a clean one at a level that was earned', () => {
    expect(heldBy(clean)).toEqual([]);
    expect(heldBy({ ...clean, rating: 5 })).toEqual([]);
    expect(heldBy({ ...clean, playbook: 'question', sentiment: 'neutral' })).toEqual([]);
  });

  it.each<[Partial<Alone>, string]>([
    [{ level: 'approve' }, 'level'],
    [{ playbook: 'complaint' }, 'playbook'],
    [{ playbook: 'self_harm' }, 'playbook'],
    [{ playbook: null }, 'playbook'],
    [{ verdict: 'warn' }, 'guard'],
    [{ slots: 1 }, 'slots'],
    [{ gaps: 1 }, 'evidence'],
    [{ risks: 1 }, 'risk'],
    [{ needsHuman: true }, 'person_needed'],
    [{ managerReasons: 1 }, 'manager'],
    [{ sentiment: 'negative' }, 'sentiment'],
    [{ rating: 3 }, 'stars'],
    [{ languageConfidence: 0.5 }, 'language'],
    [{ untouched: false }, 'edited'],
    [{ sendable: false }, 'not_sendable'],
  ])('is not one with %j', (more, code) => expect(heldBy({ ...clean, ...more })).toEqual([code]));
});
