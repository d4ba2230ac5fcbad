import { describe, expect, it } from '@jest/globals';
import type { AxiosInstance, AxiosRequestConfig } from 'axios';
import { generateKeyPairSync } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ConnectorError } from './connector-error.js';
import type { AccountIdentity, OpenAccount, OutgoingReply, Place } from './connector.js';
import { type Operation, toOperations } from './operation.js';
import { ITEM_KINDS, type ItemKind, type PlatformEvent } from './platform-event.js';
import { createConnectors } from './registry.js';

/** What every connector must keep to, shown on payloads of the documented shapes (test/fixtures/connectors). */

interface Fixtures {
  account: AccountIdentity;
  cases: {
    name: string;
    kind: 'webhook' | 'poll';
    /** JSON as parsed; a string for XML and CSV. */
    body: unknown;
    /** The operations that `sixhour decode` prints for it, in order; each may name only the fields that matter. */
    expect: Partial<Operation>[];
  }[];
  /** An item and the cases in which it must be found to be the same. */
  same: Record<string, string[]>;
  /** Credentials that this platform needs besides the common ones; `{{RS256}}` and `{{ES256}}` become private keys. */
  credentials?: Record<string, string>;
  /** What the platform answers where there is nothing; {} without. */
  quiet?: unknown;
  /** What it answers to a reply. */
  sent?: unknown;
}

const NOW = new Date('2026-11-21T12:00:00Z');
const SINCE = new Date('2026-11-21T00:00:00Z');
const ORIGIN = 'http://127.0.0.1:9';
const SECRETS = ['token-very-secret', 'secret-very-secret', 'refresh-very-secret'];

type Answer = (config: AxiosRequestConfig) => { status?: number; data: unknown; headers?: object };

/** An HTTP client that asks nobody. */
function pretend(answer: Answer) {
  const asked: string[] = [];
  const request = (config: AxiosRequestConfig) => {
    const isToken = /token$/.test(config.url ?? '');
    if (!isToken) asked.push(`${config.method} ${config.url}`);
    const {
      status = 200,
      data,
      headers = {},
    } = isToken
      ? { data: { access_token: 'token-very-secret', expires_in: 3600 } }
      : answer(config);
    const written = typeof data === 'string' ? data : JSON.stringify(data);
    return Promise.resolve({ status, headers, data: written });
  };
  return { asked, registry: createConnectors({ request } as unknown as AxiosInstance, () => NOW) };
}

const quiet = pretend(() => ({ data: {} })).registry;
const receivers = quiet.receivers();

const KEYS: Record<string, string> = {
  RS256: written(generateKeyPairSync('rsa', { modulusLength: 2048 })),
  ES256: written(generateKeyPairSync('ec', { namedCurve: 'P-256' })),
};

/** In one line, as keys stand in JSON and in environment files. */
function written({ privateKey }: ReturnType<typeof generateKeyPairSync>): string {
  return privateKey.export({ type: 'pkcs8', format: 'pem' }).toString().replaceAll('\n', '\\n');
}

const withKey = (value: string) => value.replace(/\{\{(\w+)\}\}/, (_, name: string) => KEYS[name]!);

function openWith(account: AccountIdentity, more: Record<string, string> = {}): OpenAccount {
  const [accessToken, appSecret, refreshToken] = SECRETS as [string, string, string];
  const credentials = {
    accessToken,
    appSecret,
    appId: '1',
    verifyToken: 'v',
    clientId: 'c',
    clientSecret: appSecret,
    refreshToken,
    ...Object.fromEntries(Object.entries(more).map(([key, value]) => [key, withKey(value)])),
  };
  return { ...account, id: 'a1', apiOrigin: ORIGIN, credentials };
}

function outgoing(kind: ItemKind, place: Place, thread: string): OutgoingReply {
  return {
    place,
    kind,
    itemExternalId: thread,
    threadExternalId: thread,
    text: 'Thank you for your message.',
    reference: 'r-1',
    author: 'person',
    lastInboundAt: NOW,
    attemptedAt: NOW,
  };
}

describe.each(quiet.all().map((connector) => [connector.manifest.platform, connector] as const))(
  '%s',
  (platform, connector) => {
    const { manifest } = connector;
    const file = join('test', 'fixtures', 'connectors', `${platform}.json`);
    const fixtures = JSON.parse(readFileSync(file, 'utf8')) as Fixtures;
    const { account } = fixtures;
    const payloads = fixtures.cases.map(({ name, body }) => [name, body] as const);
    const bodyOf = (name: string) => fixtures.cases.find((one) => one.name === name)?.body;
    const expected = fixtures.cases.map((one) => [one.name, one.body, one.expect] as const);
    const rejected = new Set(
      fixtures.cases.flatMap(({ name, expect: lines }) =>
        lines.some(({ op }) => op === 'reject') ? [name] : [],
      ),
    );
    const open = (identity: AccountIdentity) => openWith(identity, fixtures.credentials);
    const decode = (body: unknown) => connector.decode(body, account, NOW);
    const [thread] = Object.keys(fixtures.same) as [string];
    const capabilities = [
      ...Object.entries(manifest.replies),
      ...Object.entries(manifest.privateReplies ?? {}),
    ];
    const placesVia = (api: boolean) =>
      capabilities
        .filter(([, { via }]) => (via === 'api') === api)
        .map(([kind, { place }]) => [kind as ItemKind, place] as const);
    const replies = placesVia(true);
    const byHand = placesVia(false);

    it('declares itself completely', () => {
      expect(manifest.title).not.toBe('');
      expect(manifest.externalIdHelp).not.toBe('');
      const keys = manifest.credentials.map(({ key }) => key);
      expect(new Set(keys).size).toBe(keys.length);
      expect(manifest.streams.length).toBeGreaterThan(0);
      for (const { id, description, everySeconds } of manifest.streams) {
        expect(id).toMatch(/^[a-z-]+$/);
        expect(description).not.toBe('');
        expect(everySeconds).toBeGreaterThanOrEqual(30);
      }
      for (const kind of Object.keys(manifest.replies)) expect(ITEM_KINDS).toContain(kind);
      for (const { limit, window } of Object.values(manifest.replies)) {
        expect(limit.max).toBeGreaterThan(0);
        if (window?.humanSeconds) expect(window.humanSeconds).toBeGreaterThan(window.seconds);
      }
      const receiver = receivers.find(({ family }) => family === manifest.webhook);
      if (manifest.webhook === null) return;
      expect(keys).toContain(receiver?.secretKey);
      if (receiver?.verifyTokenKey) expect(keys).toContain(receiver.verifyTokenKey);
    });

    it.each(payloads)(
      'reads "%s" into valid events, the same each time, and leaves it alone',
      (name, body) => {
        const before = JSON.stringify(body);
        const events = decode(body);
        expect(events.length).toBeGreaterThan(0);
        expect(events.some(({ type }) => type === 'undecodable')).toBe(rejected.has(name));
        events.forEach(expectValid);
        expect(decode(body)).toEqual(events);
        expect(JSON.stringify(body)).toBe(before);
      },
    );

    it.each(expected)('reads "%s" as these operations', (_n, body, lines) => {
      const operations = toOperations(decode(body), platform, NOW);
      expect(operations).toEqual(lines.map((line) => expect.objectContaining(line) as unknown));
    });

    it.each(Object.entries(fixtures.same))('knows %s again however it came', (id, names) => {
      const [first, ...others] = names.map((name) => {
        const found = decode(bodyOf(name)).find(
          (event) => event.type === 'item' && event.externalId === id,
        );
        const { kind, externalId, threadId, parentId, own, text } = found as never;
        return { kind, externalId, threadId, parentId, own, text };
      });
      expect(others.length).toBeGreaterThan(0);
      for (const other of others) expect(other).toEqual(first);
    });

    it.each([
      null,
      undefined,
      7,
      'x',
      true,
      [],
      [null],
      [[]],
      { entry: 7 },
      { entry: [null, 7] },
      { data: [null, 1] },
    ])('does not throw on %j', (junk) => {
      expect(decode(junk).map(({ type }) => type)).not.toContain('item');
    });

    it.each(payloads)('does not throw on "%s" with any part of it replaced by junk', (_n, body) => {
      let tried = 0;
      for (const junk of [null, 7, -1, 'x', '', true, [], {}, [7], 1e300]) {
        for (const broken of typeof body === 'string' ? cutUp(body, junk) : spoilt(body, junk)) {
          decode(broken).forEach(expectValid);
          tried++;
        }
      }
      expect(tried).toBeGreaterThanOrEqual(40);
    });

    it.each(manifest.streams.map(({ id }) => id))('asks once for a quiet "%s"', async (stream) => {
      const { asked, registry } = pretend(() => ({ data: fixtures.quiet ?? {} }));
      const pages = registry.get(platform).poll(open(account), stream, null, SINCE);
      for await (const page of pages) expect(decode(page.body)).toEqual([]);
      expect(asked).toHaveLength(1);
      expect(asked[0]).toContain(ORIGIN);
    });

    it('refuses a stream it does not have', async () => {
      const pages = async () => {
        for await (const page of connector.poll(open(account), 'nothing', null, SINCE)) void page;
      };
      await expect(pages()).rejects.toBeInstanceOf(ConnectorError);
    });

    const inOrder =
      <T>(table: readonly T[], run: (row: T) => Promise<void>) =>
      async () => {
        for (const row of table) await run(row);
      };

    it(
      'sends each reply with one request',
      inOrder(replies, async ([kind, place]) => {
        const { asked, registry } = pretend(() => ({
          data: fixtures.sent ?? {
            id: '9',
            message_id: 'm_9',
            comment: 'x',
            updateTime: NOW.toISOString(),
          },
        }));
        const receipt = await registry
          .get(platform)
          .send(open(account), outgoing(kind, place, thread));
        expect(receipt.externalId).not.toBe('');
        expect(asked.filter((call) => !call.startsWith('GET'))).toHaveLength(1);
        expect(asked).toHaveLength(1);
      }),
    );

    it(
      'leaves to people what the platform takes by hand only',
      inOrder(byHand, async ([kind, place]) => {
        const { asked, registry } = pretend(() => ({ data: {} }));
        const here = registry.get(platform);
        const error = await failure(() => here.send(open(account), outgoing(kind, place, thread)));
        expect(error.decision).toBe('reject');
        expect(asked).toEqual([]);
      }),
    );

    it.each([
      ['the connection breaks', 'ECONNRESET', 'unknown_outcome'],
      ['no answer comes in time', 'ECONNABORTED', 'unknown_outcome'],
      ['nobody listens', 'ECONNREFUSED', 'retry'],
      ['the host has no address', 'ENOTFOUND', 'retry'],
    ])('decides when %s', async (_what, code, decision) => {
      const { registry } = pretend(() => {
        throw Object.assign(new Error('network'), { code, config: { headers: SECRETS } });
      });
      const here = registry.get(platform);
      expect(await failure(() => here.probe(open(account)))).toMatchObject({ decision: 'retry' });
      if (!replies[0]) return;
      const [kind, place] = replies[0];
      const sending = () => here.send(open(account), outgoing(kind, place, thread));
      expect(await failure(sending)).toMatchObject({ decision });
      const finding = () => here.findSent(open(account), outgoing(kind, place, thread));
      expect(await failure(finding)).toMatchObject({ decision: 'retry' });
    });

    it.each([[500], [502], [503]])('leaves a reply in doubt after a bare %i', async (status) => {
      const { registry } = pretend(() => ({ status, data: '<html>' }));
      if (!replies[0]) return;
      const [kind, place] = replies[0];
      const sending = () =>
        registry.get(platform).send(open(account), outgoing(kind, place, thread));
      expect(await failure(sending)).toMatchObject({ decision: 'unknown_outcome' });
    });

    it('quotes no secret in an error', async () => {
      const message = `bad token ${SECRETS.join(' ')}`;
      const { registry } = pretend(() => ({
        status: 400,
        data: { error: { code: 100, status: 'INVALID_ARGUMENT', message } },
      }));
      const error = await failure(() => registry.get(platform).probe(open(account)));
      for (const secret of SECRETS) expect(error.message + error.stack).not.toContain(secret);
    });

    it('follows no address outside the platform’s own', async () => {
      const rows = [{ id: '1', reviewId: '1', created_time: NOW.toISOString() }];
      const { asked, registry } = pretend(() => ({
        data: { data: rows, reviews: rows, paging: { next: 'http://169.254.169.254/latest' } },
      }));
      const stream = manifest.streams[0]!.id;
      const read = async () => {
        for await (const page of registry.get(platform).poll(open(account), stream, null, SINCE)) {
          expect(JSON.stringify(page)).not.toContain(SECRETS[0]);
        }
      };
      await read().catch((error: unknown) => expect(error).toBeInstanceOf(ConnectorError));
      expect(asked.filter((call) => !call.includes(ORIGIN))).toEqual([]);
    });
  },
);

describe('the registry', () => {
  it('knows its platforms and names them when asked for another', () => {
    expect(quiet.all().map(({ manifest }) => quiet.get(manifest.platform))).toEqual(quiet.all());
    const first = quiet.all()[0]!.manifest.platform;
    expect(() => quiet.get('unheard-of')).toThrow(new RegExp(`“unheard-of”.*${first}`));
  });
});

async function failure(run: () => Promise<unknown>): Promise<ConnectorError> {
  const error: unknown = await run().then(
    () => undefined,
    (reason: unknown) => reason,
  );
  expect(error).toBeInstanceOf(ConnectorError);
  return error as ConnectorError;
}

/** The text with some of it replaced, here and there. */
function* cutUp(text: string, junk: unknown): Iterable<string> {
  const step = Math.ceil(text.length / 12);
  for (let at = 0; at < text.length; at += step) {
    yield text.slice(0, at) + String(junk) + text.slice(at + Math.ceil(step / 3));
  }
}

/** Copies of the value, each with one part of it replaced. */
function* spoilt(value: unknown, junk: unknown): Iterable<unknown> {
  if (typeof value !== 'object' || value === null) return;
  for (const key of Object.keys(value)) {
    const inner = (value as Record<string, unknown>)[key];
    const withPart = (part: unknown) =>
      Array.isArray(value)
        ? value.map((old: unknown, index) => (String(index) === key ? part : old))
        : { ...value, [key]: part };
    yield withPart(junk);
    for (const part of spoilt(inner, junk)) yield withPart(part);
  }
}

function expectValid(event: PlatformEvent): void {
  const isText = (value: unknown) => typeof value === 'string' && value !== '';
  const isTime = (value: unknown) => value instanceof Date && !Number.isNaN(value.getTime());
  const ok = (() => {
    switch (event.type) {
      case 'item':
        return (
          isText(event.externalId) &&
          isText(event.threadId) &&
          ITEM_KINDS.includes(event.kind) &&
          typeof event.own === 'boolean' &&
          typeof event.text === 'string' &&
          isTime(event.createdAt) &&
          (event.updatedAt === undefined || isTime(event.updatedAt)) &&
          event.attachments.every(({ type }) => isText(type)) &&
          (event.rating === undefined || (event.rating >= 0.5 && event.rating <= 5))
        );
      case 'removed':
      case 'hidden':
        return isText(event.externalId) && isTime(event.at);
      case 'context-removed':
        return isText(event.contextId) && isTime(event.at);
      case 'reply-moderated':
        return isText(event.parentId) && isTime(event.at);
      case 'context':
        return isText(event.contextId) && isTime(event.at);
      case 'reaction':
        return isText(event.externalId) && isText(event.reaction) && isTime(event.at);
      case 'receipt':
        return isText(event.threadId) && isTime(event.at);
      case 'thread-control':
        return isTime(event.at);
      case 'ignored':
        return isText(event.reason);
      case 'fetch':
        return isText(event.reference);
      case 'undecodable':
        return isText(event.reason);
    }
  })();
  // a plain comparison first: this runs some ten thousand times
  if (!ok) expect(event).toBe('a valid event');
}
