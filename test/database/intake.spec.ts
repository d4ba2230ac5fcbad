import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { SYSTEM } from '../../src/audit/audit.js';
import type { ChannelAccount } from '../../src/connectors/account.entity.js';
import { Accounts } from '../../src/connectors/accounts.js';
import { comment, commentChange, delivery, message } from './deliveries.js';
import { World } from './world.js';

const QUESTION = 'My parcel has not arrived for two weeks, where is it?';

describe('intake', () => {
  let world: World;
  let facebook: ChannelAccount;
  let page: string;

  beforeAll(async () => {
    world = await World.start();
    facebook = await world.connect('facebook');
    page = facebook.externalId;
  }, 60_000);

  afterAll(() => world?.stop(), 60_000);

  const count = async (table: string): Promise<number> =>
    (await world.row(`select count(*)::int as n from ${table}`)).n as number;

  it('makes one row, judgement, clock and draft of an item that comes a hundred times and by poll', async () => {
    const { id } = await world.control('items', {
      platform: 'facebook',
      kind: 'comment',
      account: page,
      author: 'Jana',
      text: QUESTION,
    });
    const { comments } = await world.control('state');
    const { post } = comments.find((c: { id: string }) => c.id === id);
    const body = comment({ page, id, text: QUESTION, at: world.now, post });
    const poll = world.poll(facebook, 'comments');
    const answers = await Promise.all(Array.from({ length: 100 }, () => world.deliver(body)));
    await poll;
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([200]));
    world.advance(1);
    await world.deliver(body);
    // The same once more in other clothes: another delivery of the same item.
    await world.deliver(comment({ page, id, text: QUESTION, at: world.ago(1), post }, world.now));
    await world.drain({ concurrency: 4 });
    const { messages, judgements, clocks, drafts } = await world.item(id);
    expect([messages, judgements, clocks, drafts].map((rows) => rows.length)).toEqual([1, 1, 1, 1]);
    const kept = await world.rows('select source from raw_payload order by source');
    expect(kept.map(({ source }) => source)).toEqual(['poll', 'webhook', 'webhook']);
  });

  it('keeps a thousand updates of one delivery and makes items of those that are', async () => {
    const ids = Array.from({ length: 40 }, () => world.id('77_'));
    const comments = ids.map((id, i) =>
      commentChange({ page, id, text: '👏', at: world.now, author: `crowd${i}` }),
    );
    const reactions = Array.from({ length: 960 }, (_, i) => ({
      field: 'feed',
      value: { item: 'reaction', verb: 'add', reaction_type: 'like', from: { id: `fan${i}` } },
    }));
    const before = await count('raw_payload');
    const answer = await world.deliver(delivery(page, world.now, [...reactions, ...comments]));
    expect(answer.body).toEqual({ received: 1000 });
    expect((await count('raw_payload')) - before).toBe(1000);
    await world.drain({ concurrency: 4 });
    const made = await world.rows('select 1 from message where external_id = any($1)', [ids]);
    expect(made).toHaveLength(40);
    expect(await world.rows('select 1 from raw_payload where problem is not null')).toEqual([]);
  }, 60_000);

  it('sorts a delivery for several accounts, and leaves those that are not connected', async () => {
    const messenger = await world.connect('messenger');
    const stranger = world.sandboxAccount('facebook', 1).externalId;
    const [a, b, c] = [world.id('77_'), world.id('m_'), world.id('78_')];
    const text = 'Is the blue bowl still on sale?';
    const at = world.now;
    const parts = [
      comment({ page, id: a, text, at }),
      message({ page, id: b, text, at }),
      comment({ page: stranger, id: c, text, at }),
    ] as { entry: object[] }[];
    const entry = parts.flatMap((part) => part.entry);
    expect((await world.deliver({ object: 'page', entry })).body).toEqual({ received: 2 });
    await world.drain();
    const found = await world.rows(
      'select account_id from message where external_id = any($1) order by external_id',
      [[a, b, c]],
    );
    expect(found.map((row) => row.account_id)).toEqual([facebook.id, messenger.id]);
  });

  it('keeps nothing that is forged', async () => {
    const before = await count('raw_payload');
    const body = comment({ page, id: world.id('77_'), text: QUESTION, at: world.now });
    expect((await world.deliver(body, 'not the secret')).status).toBe(401);
    expect((await world.deliver(body, '')).status).toBe(401);
    const plain = { raw: JSON.stringify(body), headers: { 'content-type': 'application/json' } };
    expect((await world.call('POST', '/webhooks/meta', plain)).status).toBe(401);
    expect(await count('raw_payload')).toBe(before);
  });

  it('lets the secret of one tenant write into no other’s account', async () => {
    const other = randomUUID();
    await world.addBrand(other, 'The neighbour');
    const { externalId, credentials } = world.sandboxAccount('facebook', 1);
    const appSecret = 'the app secret of the neighbour';
    // The sandbox would ask for a proof made with its own app's secret; the account is made without a probe.
    const accounts = world.app.get(Accounts);
    Object.assign(accounts, { probe: () => Promise.resolve({ name: 'The neighbour' }) });
    await accounts.connect(
      {
        brandId: other,
        platform: 'facebook',
        externalId,
        credentials: { ...credentials, appSecret },
      },
      SYSTEM,
    );
    const at = world.now;
    const [mine, theirs] = [world.id('77_'), world.id('78_')];
    const entry = [
      comment({ page, id: mine, text: QUESTION, at }),
      comment({ page: externalId, id: theirs, text: QUESTION, at }),
    ].flatMap((part) => (part as { entry: object[] }).entry);
    const answer = await world.deliver({ object: 'page', entry }, appSecret);
    expect(answer.body).toEqual({ received: 1 });
    await world.drain();
    expect((await world.item(theirs)).conversation.brand_id).toBe(other);
    expect(await world.rows('select 1 from message where external_id = $1', [mine])).toEqual([]);
  });

  it('keeps a payload that it can not decode, with the problem, and goes on', async () => {
    const id = world.id('77_');
    const strange = { field: 'feed', value: { item: 'comment', verb: 'add', message: 'hologram' } };
    const unheard = { field: 'feed', value: { item: 'diorama', verb: 'add' } };
    const good = commentChange({ page, id, text: QUESTION, at: world.now });
    const answer = await world.deliver(delivery(page, world.now, [strange, unheard, good]));
    expect(answer.body).toEqual({ received: 3 });
    await world.drain();
    const kept = await world.row(`select * from raw_payload where body::text like '%hologram%'`);
    expect(kept.problem).toContain('without its id');
    expect(kept.decoded_at).not.toBeNull();
    // What nobody has heard of is kept and counted, and is no failure.
    const other = await world.row(`select * from raw_payload where body::text like '%diorama%'`);
    expect(other.problem).toBeNull();
    const metrics = await world.call('GET', '/metrics', { as: 'viewer' });
    expect(metrics.text).toMatch(
      /sixhour_events_total\{platform="facebook",type="ignored"\} [1-9]/,
    );
    expect((await world.item(id)).messages).toHaveLength(1);
  });

  it('takes characters that the database can not hold', async () => {
    const id = world.id('77_');
    const text = 'Where\u0000 is it? \ud83d C:\\u0000 end';
    const answer = await world.deliver(comment({ page, id, text, at: world.now }));
    expect(answer.status).toBe(200);
    await world.drain();
    expect((await world.item(id)).message.text).toBe('Where is it? \ufffd C:\\u0000 end');
  });

  it('refuses a signed body that is no delivery, for good', async () => {
    expect((await world.deliver({ hello: 'world' })).status).toBe(400);
    expect((await world.deliver('not json')).status).toBe(400);
  });

  it('answers the handshake of a connected account only', async () => {
    const { verifyToken } = world.sandboxAccount('facebook').credentials;
    const ask = (token: string) =>
      world.call(
        'GET',
        `/webhooks/meta?hub.mode=subscribe&hub.challenge=1158201444&hub.verify_token=${token}`,
      );
    expect((await ask(verifyToken!)).text).toBe('1158201444');
    expect((await ask('wrong')).status).toBe(403);
  });

  it('imports history without clock, draft or alert', async () => {
    const id = world.id('77_');
    await world.deliver(comment({ page, id, text: QUESTION, at: world.ago(25 * 3600) }));
    const young = world.id('77_');
    await world.deliver(comment({ page, id: young, text: QUESTION, at: world.ago(23 * 3600) }));
    await world.drain();
    await world.takeDue();
    await world.drain();
    const old = await world.item(id);
    expect(old.message.historical).toBe(true);
    expect(old.conversation.state).toBe('closed');
    expect([old.clocks, old.drafts, old.judgements]).toEqual([[], [], []]);
    const alerts = (of: string) =>
      world.rows('select * from alert where conversation_id = $1', [of]);
    expect(await alerts(old.conversation.id)).toEqual([]);
    // Of the last day: promised, and late already.
    const late = await world.item(young);
    expect(late.clocks[0]).toMatchObject({
      late_ingest: true,
      breached_at: late.clocks[0]!.due_at,
    });
    expect(await alerts(late.conversation.id)).toMatchObject([{ kind: 'late_ingest', step: 100 }]);
  });

  it('marks an account whose token died, and still takes what comes in', async () => {
    await world.control('tokens', { account: page, state: 'expired' });
    await world.poll(facebook, 'comments');
    const account = await world.row('select * from channel_account where id = $1', [facebook.id]);
    expect(account.state).toBe('reconnect');
    const id = world.id('77_');
    await world.deliver(comment({ page, id, text: QUESTION, at: world.now }));
    await world.drain();
    expect((await world.item(id)).clocks).toHaveLength(1);
    await world.control('tokens', { account: page, state: 'valid' });
  });
});
