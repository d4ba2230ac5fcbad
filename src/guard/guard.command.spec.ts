import { describe, expect, it } from '@jest/globals';
import { evalGuard, guardCommand } from './guard.command.js';

const tools = { detectLanguage: () => ({ code: 'en', confidence: 1 }) };

async function run(act: typeof guardCommand, lines: string[]) {
  const out: Record<string, unknown>[] = [];
  await act(
    (async function* () {
      yield* lines;
    })(),
    (line) => {
      out.push(JSON.parse(line));
    },
    tools,
  );
  return out;
}
const row = (cells: object) =>
  JSON.stringify({ lang: 'en', public: true, kind: 'comment', ...cells });

describe('guardCommand', () => {
  it('answers every line in order and goes on after a bad one', async () => {
    const out = await run(guardCommand, [
      row({ id: 1, text: 'It left today.', customer_text: 'Where is it?' }),
      'not json',
      row({ id: 2, text: 'You are lying.' }),
      '{"id":3,"text":"x"}',
      row({ id: 4, text: 'x', kind: 'letter' }),
    ]);
    expect(out).toEqual([
      { id: 1, verdict: 'pass', findings: [] },
      { error: 'not JSON' },
      {
        id: 2,
        verdict: 'block',
        findings: [
          expect.objectContaining({ rule: 'argue', severity: 'block', start: 0, end: 13 }),
        ],
      },
      { id: 3, error: expect.stringContaining('lang') },
      { id: 4, error: expect.stringContaining('kind') },
    ]);
  });
});

describe('evalGuard', () => {
  it('counts what was stopped and what was stopped for nothing', async () => {
    const out = await run(evalGuard, [
      row({ id: 'a', text: 'You are lying.', expect: 'block', rules: ['argue'] }),
      row({ id: 'b', text: 'It is our policy, sorry.', expect: 'warn', rules: ['policy_phrase'] }),
      row({ id: 'c', text: 'It left today.', expect: 'pass', rules: [] }),
      row({ id: 'd', text: 'You are lying.', expect: 'pass', rules: [], hard: true }),
    ]);
    expect(out[0]).toEqual({ miss: expect.objectContaining({ id: '"d"' }) });
    expect(out[1]).toMatchObject({
      language: 'en',
      violating: 2,
      stopped: 2,
      blocks: 1,
      blocksStopped: 1,
      good: 2,
      falseAlarms: 1,
      hard: 1,
      hardFalseAlarms: 1,
    });
  });
});
