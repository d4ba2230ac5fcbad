import { describe, expect, it } from '@jest/globals';
import { faultyLines } from './faulty-lines.js';
import { voiceWith } from './voice/voice.js';

const said = 'We are sorry. You should have read the terms.';
const lines = (source?: { kind: 'fact'; id: string }) =>
  faultyLines(
    {
      text: said,
      language: 'en',
      place: 'public_comment',
      playbook: 'complaint',
      slots: [],
      evidence: [],
    },
    [
      { step: 'apology', start: 0, end: 13 },
      { step: 'remark', source, start: 14, end: said.length },
    ],
    {
      text: 'It broke.',
      language: 'en',
      kind: 'comment',
      place: 'public_comment',
      judgement: { sentiment: { label: 'negative' }, topics: [], risks: [] },
      voice: voiceWith({}),
      seed: '1',
    },
  ).map(({ step }) => step);

describe('faultyLines', () => {
  it('finds the line that the guard objects to', () => {
    expect(lines()).toEqual(['remark']);
  });

  it('leaves to people what the shop states itself', () => {
    expect(lines({ kind: 'fact', id: 'terms' })).toEqual([]);
  });
});
