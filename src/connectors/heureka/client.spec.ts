import { describe, expect, it } from '@jest/globals';
import type { AxiosInstance, AxiosRequestConfig } from 'axios';
import type { Cursor, OpenAccount } from '../connector.js';
import { HeurekaConnector } from './client.js';
import { heurekaError } from './errors.js';
import { manifest } from './manifest.js';
import { localTime } from './shop-page.js';

const NOW = new Date('2026-11-21T12:00:00Z');
const SINCE = new Date('2026-11-20T00:00:00Z');
const KEY = '0123456789abcdef0123456789abcdef';
const account: OpenAccount = {
  id: 'a1',
  externalId: 'obchody.heureka.sk/meltemi-home',
  name: 'Meltemi Home',
  apiOrigin: null,
  credentials: { key: KEY },
};

function answering(data: string | Buffer, status = 200, headers: object = {}) {
  const asked: string[] = [];
  const request = ({ url }: AxiosRequestConfig) => {
    asked.push(url!);
    return Promise.resolve({ status, headers, data });
  };
  const heureka = new HeurekaConnector(
    { request } as unknown as AxiosInstance,
    () => NOW,
    manifest,
  );
  return { asked, heureka };
}

async function poll(data: string | Buffer, cursor: Cursor | null = null, stream = 'reviews') {
  const { asked, heureka } = answering(data);
  const bodies: { reviews: Record<string, unknown>[] }[] = [];
  let next = cursor;
  for await (const page of heureka.poll(account, stream, cursor, SINCE)) {
    bodies.push(page.body as never);
    next = page.cursor;
  }
  return { asked, bodies, cursor: next };
}

const at = (iso: string) => Date.parse(iso) / 1000;
const review = (id: number, time: string, more = '') =>
  `<review><rating_id>${id}</rating_id><unix_timestamp>${at(time)}</unix_timestamp>${more}</review>`;
const file = (...reviews: string[]) => `<reviews>${reviews.join('')}</reviews>`;

describe('a poll', () => {
  it('asks the shop’s country once, in its time, a day further back than it must', async () => {
    const { asked } = await poll(file());
    expect(asked).toEqual([
      `https://www.heureka.sk/direct/dotaznik/export-review.php?key=${KEY}&from=2026-11-19+01%3A00%3A00`,
    ]);
  });

  it('keeps what is new or changed, and neither the file nor the key', async () => {
    const rows = [review(2, '2026-11-21T10:00:00Z'), review(1, '2026-11-20T10:00:00Z')];
    const first = await poll(file(...rows));
    expect(first.bodies.map(({ reviews }) => reviews.map((r) => r.rating_id))).toEqual([
      ['1', '2'],
    ]);
    expect(JSON.stringify(first)).not.toContain(`"${KEY}`);
    expect((await poll(file(...rows), first.cursor)).bodies).toEqual([]);
    const answered = review(1, '2026-11-20T10:00:00Z', '<reaction>Děkujeme</reaction>');
    const second = await poll(file(rows[0]!, answered), first.cursor);
    expect(second.bodies).toHaveLength(1);
    expect(second.bodies[0]!.reviews).toMatchObject([{ rating_id: '1', reaction: 'Děkujeme' }]);
  });

  it('takes of a repeated rating_id the newest state', async () => {
    const twice = file(
      review(1, '2026-11-21T10:00:00Z', '<total_rating>4</total_rating>'),
      review(1, '2026-11-20T10:00:00Z', '<total_rating>1</total_rating>'),
    );
    const first = await poll(twice);
    expect(first.bodies[0]!.reviews).toMatchObject([{ total_rating: '4' }]);
    expect((await poll(twice, first.cursor)).bodies).toEqual([]);
  });

  it('reads the encoding that the file declares', async () => {
    const head = '<?xml version="1.0" encoding="windows-1250"?><reviews><review><rating_id>1';
    const tail = '</rating_id><name>Ji\xf8\xed</name></review></reviews>';
    const { bodies } = await poll(Buffer.from(head + tail, 'latin1'));
    expect(bodies[0]!.reviews[0]!.name).toBe('Jiří');
  });

  it('leaves product reviews alone without their key', async () => {
    expect((await poll(file(), null, 'product-reviews')).asked).toEqual([]);
  });

  it('takes a page that is no export for a passing fault, and says what else it may be', async () => {
    const failed = poll('Neznámý klíč');
    await expect(failed).rejects.toMatchObject({
      decision: 'retry',
      message: expect.stringContaining('key is wrong') as unknown,
    });
  });
});

describe('the key', () => {
  it('is looked at before anybody is asked', async () => {
    const { asked, heureka } = answering(file());
    const wrong = { ...account, credentials: { key: 'short' } };
    await expect(heureka.probe(wrong)).rejects.toMatchObject({ decision: 'reauthorize' });
    expect(asked).toEqual([]);
  });

  it('stands in no error', async () => {
    const { heureka } = answering(`Key ${KEY} is unknown`, 403);
    const error = await heureka.probe(account).catch((reason: Error) => reason);
    expect(error).toMatchObject({ decision: 'reauthorize' });
    expect(String((error as Error).stack)).not.toContain(KEY);
  });
});

describe('heurekaError', () => {
  it.each([
    [400, 'reauthorize'],
    [401, 'reauthorize'],
    [403, 'reauthorize'],
    [404, 'reject'],
    [410, 'reject'],
    [429, 'retry'],
    [500, 'retry'],
    [503, 'retry'],
  ])('decides %i: %s', (status, decision) => {
    const answer = { status, headers: {}, text: '', body: undefined };
    expect(heurekaError(answer, NOW).decision).toBe(decision);
  });

  it('waits as long as it is told, in seconds or until a date', () => {
    const told = (value: string) =>
      heurekaError({ status: 429, headers: { 'retry-after': value }, text: '', body: null }, NOW)
        .detail.retryAfterSeconds;
    expect(told('17')).toBe(17);
    expect(told('Sat, 21 Nov 2026 12:01:30 GMT')).toBe(90);
    expect(told('soon')).toBe(60);
  });
});

describe('localTime', () => {
  it.each([
    ['2026-07-01T22:30:00Z', '2026-07-02 00:30:00'],
    ['2026-11-21T12:00:00Z', '2026-11-21 13:00:00'],
  ])('%s is %s in Prague', (utc, local) => {
    expect(localTime(new Date(utc), 'cz')).toBe(local);
  });
});
