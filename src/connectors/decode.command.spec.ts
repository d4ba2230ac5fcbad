import { describe, expect, it } from '@jest/globals';
import { DecodeArgumentError, decodeCommand } from './decode.command.js';

const NUMBER = '17841405822304914';

async function run(args: string[], stdin: string | Uint8Array): Promise<Record<string, unknown>[]> {
  const bytes = typeof stdin === 'string' ? Buffer.from(stdin) : stdin;
  const written: string[] = [];
  const input = {
    whole: () => Promise.resolve(bytes),
    async *lines() {
      await Promise.resolve();
      yield* Buffer.from(bytes).toString('utf8').split('\n');
    },
  };
  await decodeCommand(args, input, (line) => void written.push(...line.split('\n')));
  return written.map((line) => JSON.parse(line) as Record<string, unknown>);
}

const one = (platform: string, stdin: string | Uint8Array, ...more: string[]) =>
  run(['--platform', platform, '--kind', 'webhook', ...more], stdin);

/** Two messages to two pages; the ids are numbers that a double can not hold. */
const delivery = `{"object":"page","entry":[${[NUMBER, '12']
  .map(
    (page) =>
      `{"id":${page},"time":1795258801000,"messaging":[{"sender":{"id":${page}},"recipient":{"id":7},"timestamp":1795258800000,"message":{"mid":"m_${page}","text":"x"}}]}`,
  )
  .join(',')}]}`;

describe('sixhour decode', () => {
  it('takes the account from each entry, and loses no digit', async () => {
    expect(await one('messenger', delivery)).toMatchObject([
      { op: 'upsert', id: `m_${NUMBER}`, author: { id: NUMBER }, direction: 'self', thread: '7' },
      { op: 'upsert', id: 'm_12', author: { id: '12' }, direction: 'self' },
    ]);
  });

  it('knows the account of a poll only when told', async () => {
    const rows = '{"data":[{"id":"1_2","from":{"id":"9","name":"A"},"message":"x","parent":{}}]}';
    expect(await one('facebook', rows)).toMatchObject([{ direction: 'customer', thread: '1' }]);
    expect(await one('facebook', rows, '--account', '9')).toMatchObject([
      { direction: 'self', thread: '9_1' },
    ]);
  });

  it('gives a time only where the payload has one', async () => {
    const change = '{"field":"comments","value":{"id":"5","text":"x"}}';
    expect(await one('instagram', change)).toMatchObject([{ id: '5', at: null }]);
  });

  it('says so where nothing is in it', async () => {
    for (const body of ['{"data":[]}', '{"object":"page","entry":[]}']) {
      expect(await one('facebook', body)).toMatchObject([{ op: 'ignore', why: 'nothing in it' }]);
    }
  });

  it.each([
    ['nothing', '', 'the payload is empty'],
    ['spaces', ' \n ', 'the payload is empty'],
    ['half a payload', '{"object":"page","entry":[{', 'not JSON'],
    ['a word', 'garbage', 'neither a delivery nor a page of rows'],
    ['a number', '7', 'neither a delivery nor a page of rows'],
    ['null', 'null', 'neither a delivery nor a page of rows'],
    ['bytes that are no UTF-8', Buffer.from([0xff, 0xfe, 0x00, 0x80]), 'neither'],
    ['ten thousand levels', '['.repeat(10_000) + ']'.repeat(10_000), 'neither'],
    [
      'a message of ten thousand levels',
      `{"sender":{"id":"1"},"recipient":{"id":"2"},"message":{"x":${'{"x":'.repeat(10_000)}1${'}'.repeat(10_002)}`,
      '',
    ],
  ])('never throws: %s', async (_what, stdin, why) => {
    for (const platform of ['facebook', 'messenger', 'instagram']) {
      const [line, ...more] = await one(platform, stdin);
      expect(more).toEqual([]);
      expect(line).toMatchObject({ platform });
      if (why) expect(line).toMatchObject({ op: 'reject', why: expect.stringContaining(why) });
    }
  });

  it('reads past a byte order mark, and five megabytes', async () => {
    const rows = Array.from({ length: 40_000 }, (_, n) => ({
      id: `1_${n}`,
      from: { id: '2', name: 'Příliš' },
      message: 'žluťoučký kůň úpěl ďábelské ódy',
    }));
    const lines = await one('facebook', `\uFEFF${JSON.stringify({ data: rows })}`);
    expect(lines).toHaveLength(40_000);
    expect(lines.at(-1)).toMatchObject({ id: '1_39999', author: { name: 'Příliš' } });
  });

  it.each([
    [['--kind', 'poll'], /--platform is missing; allowed: .*facebook/],
    [['--platform', 'myspace', '--kind', 'poll'], /--platform is “myspace”; allowed: .*facebook/],
    [['--platform', 'facebook'], /--kind is missing; allowed: webhook, poll/],
    [['--platform', 'facebook', '--kind', 'pull'], /--kind is “pull”; allowed: webhook, poll/],
    [['--platform', 'facebook', '--kind'], /--kind.*missing; allowed: --platform P/],
    [
      ['--platform', 'facebook', '--kind', 'poll', '--verbose'],
      /--verbose.*; allowed: --platform P/,
    ],
    [['--platform', 'facebook', '--kind', 'poll', 'file.json'], /file\.json.*; allowed/],
    [['--batch=yes'], /--batch.*; allowed/],
  ])('refuses the arguments %j in one line', async (args, message) => {
    const refusal = await run(args, '{}').catch((error: unknown) => error);
    expect(refusal).toBeInstanceOf(DecodeArgumentError);
    expect(String(refusal)).toMatch(message);
    expect(String(refusal)).not.toContain('\n');
  });
});

describe('sixhour decode --batch', () => {
  const batch = (...lines: string[]) => run(['--batch'], lines.join('\n'));
  const line = (id: unknown, body: unknown, more: object = {}) =>
    JSON.stringify({ id, platform: 'facebook', kind: 'poll', account: null, body, ...more });

  it('puts the input’s id on every line, in order', async () => {
    const rows = JSON.stringify({
      data: [
        { id: '1_2', parent: {} },
        { id: '1_3', parent: {} },
      ],
    });
    const lines = await batch(line('a', rows), line(2, delivery, { platform: 'messenger' }));
    expect(lines.map(({ input, id }) => [input, id])).toEqual([
      ['a', '1_2'],
      ['a', '1_3'],
      [2, `m_${NUMBER}`],
      [2, 'm_12'],
    ]);
  });

  it('answers every line, also those it can not use', async () => {
    const lines = await batch(
      'garbage',
      line('x', '{}', { platform: 'myspace' }),
      line('k', '{}', { kind: 'pull' }),
      line('n', 7),
      line('h', '{"data":'),
      '',
      '[]',
      line('e', '{"data":[]}'),
    );
    expect(lines.map(({ input, op }) => [input, op])).toEqual([
      [null, 'reject'],
      ['x', 'reject'],
      ['k', 'reject'],
      ['n', 'reject'],
      ['h', 'reject'],
      [null, 'reject'],
      ['e', 'ignore'],
    ]);
    expect(lines[1]).toMatchObject({ why: expect.stringContaining('platform is “myspace”') });
  });

  it('takes what the lines leave out from its own arguments', async () => {
    const args = ['--batch', '--platform', 'instagram', '--kind', 'poll'];
    const [found] = await run(args, '{"id":1,"body":"{\\"id\\":\\"5\\",\\"text\\":\\"x\\"}"}');
    expect(found).toMatchObject({ input: 1, platform: 'instagram', id: '5' });
  });

  it('reads one line at a time', async () => {
    let asked = 0;
    const input = {
      whole: () => Promise.reject(new Error('not in a batch')),
      async *lines() {
        for (const id of [1, 2, 3]) {
          await Promise.resolve();
          asked++;
          yield line(id, '{"data":[]}');
        }
      },
    };
    const askedAtEachLine: number[] = [];
    await decodeCommand(['--batch'], input, () => void askedAtEachLine.push(asked));
    expect(askedAtEachLine).toEqual([1, 2, 3]);
  });
});
