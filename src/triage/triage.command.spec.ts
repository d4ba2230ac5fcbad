import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { EvalArgumentError, evalTriage, triageCommand } from './triage.command.js';

async function run(...lines: string[]): Promise<Record<string, unknown>[]> {
  const out: Record<string, unknown>[] = [];
  async function* input(): AsyncGenerator<string> {
    yield* lines;
  }
  await triageCommand(
    input(),
    (line) => void out.push(JSON.parse(line) as Record<string, unknown>),
  );
  return out;
}

describe('triageCommand', () => {
  it('answers line by line in order and goes on after a bad line', async () => {
    const out = await run(
      '{"id": 1, "text": "Where is my parcel, it never arrived"}',
      'not json',
      '{"id": 3, "text": 5}',
      '{"id": 4, "text": "ok", "rating": 9}',
      '{"id": 5, "text": "❤️❤️"}',
    );
    expect(out.map((line) => line.id)).toEqual([1, undefined, 3, 4, 5]);
    expect(out.map((line) => 'error' in line)).toEqual([false, true, true, true, false]);
    expect(out[0]).toMatchObject({
      language: { code: 'en' },
      sentiment: { label: 'negative' },
      noise: { is: false, kind: null },
      needsHuman: true,
    });
    expect(out[4]).toMatchObject({ noise: { is: true, kind: 'emoji_only' } });
  });

  it('writes an answer before it reads the next line', async () => {
    const trace: string[] = [];
    async function* input(): AsyncGenerator<string> {
      for (const n of [1, 2]) {
        trace.push(`read ${n}`);
        yield '{"text": "hello there"}';
      }
    }
    await triageCommand(input(), () => void trace.push('write'));
    expect(trace).toEqual(['read 1', 'write', 'read 2', 'write']);
  });
});

describe('evalTriage', () => {
  it('measures a file of labelled texts by language', async () => {
    const dir = mkdtempSync(join(tmpdir(), 'triage-'));
    const file = join(dir, 'own.tsv');
    writeFileSync(
      file,
      'negative\ten\tshop\town\tThe kettle is broken and nobody answers.\n' +
        'positive\ten\tshop\town\tLovely kettle, fast delivery, thank you!\n' +
        'negative\tpl\tshop\town\tCzajnik przyszedł zepsuty, chcę zwrotu.\n',
    );
    const out: string[] = [];
    await evalTriage(['--data', file, '--json'], (line) => void out.push(line));
    rmSync(dir, { recursive: true });
    const { languages } = JSON.parse(out[0]!) as {
      languages: { language: string; items: number; accuracy: number }[];
    };
    expect(languages.map(({ language, items, accuracy }) => [language, items, accuracy])).toEqual([
      ['en', 2, 1],
      ['pl', 1, 1],
    ]);
  });

  it('measures topics, risks, noise and needsHuman where a file states them', async () => {
    const dir = mkdtempSync(join(tmpdir(), 'triage-'));
    const file = join(dir, 'own.jsonl');
    const row = {
      ...{ text: 'The heater caught fire next to the cot', lang: 'en', label: 'negative' },
      ...{ topics: ['product_quality'], risks: ['safety'], noise: false, needs_human: true },
    };
    writeFileSync(file, JSON.stringify(row));
    const out: string[] = [];
    await evalTriage(['--data', file, '--json'], (line) => void out.push(line));
    await evalTriage(['--data', file], (line) => void out.push(line));
    rmSync(dir, { recursive: true });
    expect(JSON.parse(out[0]!)).toMatchObject({
      matters: [{ language: 'en', riskRecall: 1, seriousRecall: 1, humanRecall: 1 }],
    });
    expect(out.some((line) => line.includes('needsHuman R'))).toBe(true);
  });

  it('says which line has a risk that does not exist', async () => {
    const dir = mkdtempSync(join(tmpdir(), 'triage-'));
    const file = join(dir, 'own.jsonl');
    writeFileSync(file, '{"text": "a", "lang": "en", "label": "neutral", "risks": ["rain"]}');
    await expect(evalTriage(['--data', file], () => undefined)).rejects.toThrow(/line 1: risks/);
    rmSync(dir, { recursive: true });
  });

  it.each([[[]], [['--data', '/does/not/exist.tsv']], [['--colour']]])(
    'refuses %j',
    async (args) => {
      await expect(evalTriage(args, () => undefined)).rejects.toThrow(EvalArgumentError);
    },
  );
});
