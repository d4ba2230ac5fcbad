import { randomUUID } from 'node:crypto';
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import type { ChannelAccount } from '../../src/connectors/account.entity.js';
import type { PlatformEvent, PlatformItem } from '../../src/connectors/platform-event.js';
import { ConnectorRegistry } from '../../src/connectors/registry.js';
import { Mirror } from '../../src/conversations/mirror.js';
import { loadSettings } from '../../src/infra/config/load.js';
import { Failure } from '../../src/infra/failure.js';
import { DecodeJob } from '../../src/intake/decode.job.js';
import { Payloads } from '../../src/intake/payloads.js';
import { replay } from '../../src/replay.command.js';
import { comment } from './deliveries.js';
import { type Json, World } from './world.js';

const TEXT = 'My parcel has not arrived for two weeks, where is it?';
type Decode = (body: unknown, account: object, receivedAt: Date) => PlatformEvent[];

describe('dead letters', () => {
  let world: World;
  let page: ChannelAccount;
  let mirror: Mirror;
  /** Ids of items that can not be applied, and why. */
  const broken = new Map<string, Error>();
  /** How often each item was laid onto our rows. */
  const applied: string[] = [];
  let undo = () => {};

  beforeAll(async () => {
    world = await World.start();
    page = await world.connect('facebook');
    mirror = world.app.get(Mirror);
    const item = mirror.item.bind(mirror);
    mirror.item = async (tx, account, event: PlatformItem, ...rest) => {
      applied.push(event.externalId);
      const error = broken.get(event.externalId);
      const done = await item(tx, account, event, ...rest);
      // Only now, so that what it has written must be undone.
      if (error) throw error;
      return done;
    };
    await world.drain();
  }, 60_000);
  afterAll(() => world?.stop(), 60_000);
  afterEach(async () => {
    broken.clear();
    applied.length = 0;
    undo();
    undo = () => {};
    await world.rows('delete from dead_letter');
  });

  const letters = () => world.rows('select * from dead_letter order by received_at, id');
  const call = (
    method: 'GET' | 'POST' | 'DELETE',
    path: string,
    as: 'owner' | 'agent' | 'viewer',
  ) =>
    world.call(method, `/api/v1/dead-letters${path}`, {
      as,
      ...(method === 'POST' && path === '/replay' ? { body: {} } : {}),
    });
  const deliver = async (id: string, text = TEXT) => {
    await world.deliver(comment({ page: page.externalId, id, text, at: world.now }));
    await world.drain();
  };
  /** A page of a poll with several comments. */
  const keepPage = async (ids: string[], at = world.now) => {
    world.advance(1);
    const data = ids.map((id) => ({
      id,
      message: TEXT,
      created_time: at.toISOString(),
      from: { id: `p${id}`, name: `Customer ${id}` },
    }));
    const post = { id: `${page.externalId}_1`, created_time: at.toISOString() };
    const body = { data: [{ ...post, comments: { data } }] };
    await world.db.transaction((tx) => world.app.get(Payloads).keep(tx, page, 'poll', body));
    const newest = 'select id from raw_payload order by received_at desc limit 1';
    return (await world.row(newest)).id as string;
  };
  const found = async (ids: string[]) =>
    (
      await world.rows(
        'select external_id from message where external_id = any($1) order by external_id',
        [ids],
      )
    ).map((row) => row.external_id as string);
  /** A codec that is not yet able to read something. */
  const olderCodec = (unable: (body: string) => boolean) => {
    const connector = world.app.get(ConnectorRegistry).get('facebook') as { decode: Decode };
    const today = connector.decode;
    connector.decode = (body, account, at) =>
      unable(JSON.stringify(body))
        ? [{ type: 'undecodable', reason: 'a form that nobody has seen' }]
        : today.call(connector, body, account, at);
    undo = () => {
      connector.decode = today;
    };
  };

  it('one bad item does not fail its batch, and comes in when it is replayed', async () => {
    const ids = [world.id('77_'), world.id('77_'), world.id('77_')];
    const [first, bad, last] = ids as [string, string, string];
    broken.set(bad, new TypeError('cannot read of undefined'));
    const payloadId = await keepPage(ids);
    await world.drain();
    expect(await found(ids)).toEqual([first, last]);
    const [letter, ...more] = await letters();
    expect(more).toEqual([]);
    expect(letter).toMatchObject({
      account_id: page.id,
      payload_id: payloadId,
      source: 'poll',
      attempts: 1,
      resolved_at: null,
    });
    expect(letter!.reason).toContain(`item ${bad}: cannot read of undefined`);
    expect((await world.item(first)).clocks).toHaveLength(1);
    const { body: accounts } = await world.call('GET', '/api/v1/accounts', { as: 'viewer' });
    expect(accounts.items[0].health.deadLetters).toBe(1);

    world.advance(60);
    broken.set(bad, new Error('still not'));
    expect((await call('POST', `/${letter!.id}/replay`, 'agent')).body).toEqual({
      tried: 1,
      resolved: 0,
      failed: 1,
      left: 0,
    });
    expect((await letters())[0]).toMatchObject({ attempts: 2, tried_at: world.now });
    expect((await letters())[0]!.reason).toContain('still not');

    broken.clear();
    applied.length = 0;
    const { body } = await call('POST', `/${letter!.id}/replay`, 'agent');
    expect(body).toEqual({ tried: 1, resolved: 1, failed: 0, left: 0 });
    await world.drain();
    expect(applied).toEqual([bad]);
    expect(await found(ids)).toEqual(ids);
    expect((await world.item(bad)).clocks).toHaveLength(1);
    expect((await letters())[0]).toMatchObject({ resolution: 'replayed', body: null });
    expect((await call('POST', `/${letter!.id}/replay`, 'agent')).body.tried).toBe(0);
  });

  it('outlives its payload', async () => {
    const id = world.id('77_');
    broken.set(id, new Error('not today'));
    await deliver(id);
    await world.rows('delete from raw_payload');
    expect((await letters())[0]).toMatchObject({ payload_id: null, source: 'webhook' });
    broken.clear();
    expect((await call('POST', '/replay', 'agent')).body).toMatchObject({ resolved: 1, left: 0 });
    expect(await found([id])).toEqual([id]);
  });

  it('of what the codec could not read is read with the codec of today', async () => {
    const id = world.id('77_');
    olderCodec((body) => body.includes(id));
    await deliver(id);
    expect((await letters())[0]!.reason).toBe('a form that nobody has seen');
    expect((await call('POST', '/replay', 'agent')).body).toMatchObject({ failed: 1 });
    undo();
    expect((await call('POST', '/replay', 'agent')).body).toMatchObject({ resolved: 1 });
    expect(await found([id])).toEqual([id]);
  });

  it('is none when the database was at fault: the whole payload is tried again', async () => {
    const ids = [world.id('77_'), world.id('77_')];
    const shutdown = Object.assign(new Error('terminating connection'), { code: '57P01' });
    broken.set(ids[1]!, shutdown);
    const payloadId = await keepPage(ids);
    const decode = () => world.app.get(DecodeJob).decode({ payloadId });
    await expect(decode()).rejects.toThrow('terminating connection');
    expect(await found(ids)).toEqual([]);
    expect(await letters()).toEqual([]);
    broken.clear();
    await world.drain();
    expect(await found(ids)).toEqual(ids);
  });

  it('of the same body, read again and again by polls, waits once', async () => {
    const id = world.id('77_');
    broken.set(id, new Error('not today'));
    const written = world.now;
    await keepPage([id], written);
    await world.drain();
    await keepPage([id], written);
    await world.drain();
    expect(applied).toEqual([id, id]);
    expect(await letters()).toHaveLength(1);
  });

  it('brings no old words back over newer ones', async () => {
    const id = world.id('77_');
    broken.set(id, new Error('not today'));
    await deliver(id, 'The first words, with a slip');
    broken.clear();
    const at = world.advance(60);
    const changed = { page: page.externalId, id, text: 'The mended words', verb: 'edited', at };
    await world.deliver(comment(changed));
    await world.drain();
    expect((await call('POST', '/replay', 'agent')).body).toMatchObject({ resolved: 1 });
    expect((await world.item(id)).message.text).toBe('The mended words');
  });

  it('is erased when the customer takes the item back', async () => {
    const [id, other] = [world.id('77_'), world.id('77_')];
    for (const each of [id, other]) broken.set(each, new Error('not today'));
    await deliver(id);
    world.advance(1);
    await deliver(other);
    const at = world.advance(60);
    await world.deliver(comment({ page: page.externalId, id, verb: 'remove', at }));
    await world.drain();
    const [first, second] = await letters();
    expect(first).toMatchObject({ resolution: 'erased', body: null });
    expect(second).toMatchObject({ resolution: null });
    broken.clear();
    await call('POST', '/replay', 'agent');
    expect(await found([id, other])).toEqual([other]);
  });

  it('that is a page keeps the other items of it', async () => {
    const [back, bad] = [world.id('77_'), world.id('77_')];
    for (const each of [back, bad]) broken.set(each, new Error('not today'));
    await keepPage([back, bad]);
    await world.drain();
    const at = world.advance(60);
    await world.deliver(comment({ page: page.externalId, id: back, verb: 'remove', at }));
    await world.drain();
    const [letter] = await letters();
    expect(letter!.resolved_at).toBeNull();
    expect(JSON.stringify(letter!.body)).toContain(bad);
    expect(JSON.stringify(letter!.body)).not.toContain(back);
    broken.clear();
    expect((await call('POST', '/replay', 'agent')).body).toMatchObject({ resolved: 1 });
    expect(await found([back, bad])).toEqual([bad]);
  });

  it('is listed, newest first, to the people of its brand', async () => {
    for (let i = 0; i < 3; i++) {
      const id = world.id('77_');
      broken.set(id, new Error(`not today ${i}`));
      await deliver(id);
      world.advance(1);
    }
    const first = await call('GET', `?limit=2&accountId=${page.id}`, 'agent');
    const rest = await call('GET', `?limit=2&cursor=${first.body.next}`, 'agent');
    const reasons = [...first.body.items, ...rest.body.items].map(({ reason }: Json) => reason);
    expect(reasons.map((reason: string) => reason.at(-1))).toEqual(['2', '1', '0']);
    expect(rest.body.next).toBeNull();
    expect(first.body.items[0]).toMatchObject({ accountName: page.name, platform: 'facebook' });
    expect(first.body.items[0].excerpt).toContain('My parcel');
    expect((await call('GET', '?cursor=nonsense', 'agent')).status).toBe(422);
    expect((await call('GET', '', 'viewer')).status).toBe(403);

    const other = randomUUID();
    await world.addBrand(other, 'The neighbour');
    const session = await world.signIn(await world.addPerson('owner', other));
    const mine = world.sessions.owner;
    world.sessions.owner = session;
    expect((await call('GET', '', 'owner')).body.items).toEqual([]);
    const id = first.body.items[0].id as string;
    expect((await call('POST', `/${id}/replay`, 'owner')).status).toBe(404);
    expect((await call('DELETE', `/${id}`, 'owner')).status).toBe(404);
    expect((await call('GET', `?brandId=${world.brandId}`, 'owner')).status).toBe(404);
    world.sessions.owner = mine!;
  });

  it('is let go by managers only, for good, and that is noted', async () => {
    const id = world.id('77_');
    broken.set(id, new Error('not today'));
    await deliver(id);
    const [letter] = await letters();
    expect((await call('DELETE', `/${letter!.id}`, 'agent')).status).toBe(403);
    expect((await call('DELETE', `/${letter!.id}`, 'owner')).status).toBe(204);
    expect((await letters())[0]).toMatchObject({ resolution: 'dismissed', body: null });
    const noted = await world.row(
      `select * from audit_event where entity_id = $1 and action = 'dead-letter.dismissed'`,
      [page.id],
    );
    expect(noted).toMatchObject({
      actor_id: world.people.owner,
      detail: { deadLetterId: letter!.id },
    });
    expect((await call('GET', '', 'owner')).body.items).toEqual([]);
  });

  describe('on the command line', () => {
    const settings = () => {
      const { host, username, database } = world.db.options as unknown as Record<string, string>;
      const url = `postgres://${username}@/${database}?host=${encodeURIComponent(host!)}`;
      return loadSettings({ DATABASE_URL: url, SECRET_KEY: 'k'.repeat(32), LOG_LEVEL: 'silent' });
    };

    it('are counted without being touched, then taken in', async () => {
      const ids = [world.id('77_'), world.id('77_')];
      for (const id of ids) {
        broken.set(id, new Error('not today'));
        await deliver(id);
      }
      expect(await replay(settings(), { dryRun: true })).toBe(
        'Dead letters: 2 tried, 2 would be taken in, 0 would fail again.',
      );
      expect((await letters()).map(({ attempts }) => attempts)).toEqual([1, 1]);
      expect(await found(ids)).toEqual([]);
      expect(await replay(settings(), { accountId: page.id.toUpperCase() })).toBe(
        'Dead letters: 2 tried, 2 taken in, 0 failed again.',
      );
      await world.drain();
      expect(await found(ids)).toEqual(ids);
      expect((await world.item(ids[0]!)).clocks).toHaveLength(1);
    });

    it('names the accounts that there are when one is not known', async () => {
      const wrong = replay(settings(), { accountId: 'x' });
      await expect(wrong).rejects.toThrow(Failure);
      await expect(replay(settings(), { accountId: randomUUID() })).rejects.toThrow(page.id);
    });
  });
});
