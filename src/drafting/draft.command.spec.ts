import { describe, expect, it } from '@jest/globals';
import { draftCommand } from './draft.command.js';

async function run(lines: string[]) {
  const out: Record<string, unknown>[] = [];
  await draftCommand(
    (async function* () {
      yield* lines;
    })(),
    (line) => {
      out.push(JSON.parse(line));
    },
  );
  return out;
}

describe('draftCommand', () => {
  it('answers every line in order and goes on after a bad one', async () => {
    const [first, second, third] = await run([
      '{"id":1,"text":"Kaç günde iade edebilirim?","lang":"tr","kind":"message","facts":{"voice":"informal","return_days":"14 gün"}}',
      '{"id":2,"kind":"message"}',
      '{"id":3,"text":"The lamp came broken.","kind":"comment","author":{"name":"Mia K."}}',
    ]);
    expect(first).toMatchObject({ id: 1, language: 'tr', public: false, playbook: 'question' });
    expect(first!.reply).toContain('14 gün');
    expect(first!.findings).toEqual([]);
    expect(second).toEqual({ id: 2, error: 'text must be a string' });
    expect(third).toMatchObject({ id: 3, public: true, slots: [], findings: [] });
  });
});
