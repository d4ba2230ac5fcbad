import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { ChannelAccount } from '../../src/connectors/account.entity.js';
import { Jobs } from '../../src/infra/jobs/jobs.js';
import { IntakeTicks } from '../../src/intake/intake.ticks.js';
import { markSilent } from '../../src/intake/silence.queries.js';
import { comment } from './deliveries.js';
import { HOUR, World } from './world.js';

const QUESTION = 'My parcel has not arrived for two weeks, where is it?';

/** What the platforms, the network and the tokens may do to us, and that nothing is lost or doubled by it. */
describe('after an outage', () => {
  let world: World;
  let facebook: ChannelAccount;
  let page: string;

  beforeAll(async () => {
    world = await World.start();
    facebook = await world.connect('facebook');
    page = facebook.externalId;
  }, 60_000);

  afterAll(() => world?.stop(), 60_000);

  const write = (more: object = {}) =>
    world.control('items', {
      platform: 'facebook',
      kind: 'comment',
      account: page,
      author: 'Jana',
      text: QUESTION,
      quiet: true,
      ...more,
    });

  const stream = (name = 'comments', account = facebook) =>
    world.row('select * from stream_cursor where account_id = $1 and stream = $2', [
      account.id,
      name,
    ]);

  const account = () => world.row('select * from channel_account where id = $1', [facebook.id]);

  const reads = async () => (await world.control('calls/list?method=GET')).length as number;

  it('of webhooks, the silence is noticed by what a poll brought, and over with the next webhook', async () => {
    const notice = () => markSilent(world.db.manager, world.now, 600);
    const silentSince = async () => (await account()).webhooks_silent_since;
    // Never a webhook: nothing is known of any.
    await write();
    await world.poll(facebook, 'comments');
    world.advance(HOUR);
    expect(await notice()).toEqual([]);
    await world.deliver(comment({ page, id: world.id('77_'), text: QUESTION, at: world.now }));
    await world.drain();
    // Quiet is no silence.
    world.advance(5 * HOUR);
    await world.poll(facebook, 'comments');
    expect(await notice()).toEqual([]);
    expect((await stream()).next_poll_at.getTime() - world.now.getTime()).toBeGreaterThan(60_000);
    const missedAt = world.now;
    const { id, thread: post } = await write();
    await world.poll(facebook, 'comments');
    world.advance(300);
    expect(await notice()).toEqual([]);
    world.advance(301);
    expect(await notice()).toEqual([facebook.id]);
    expect(await silentSince()).toEqual(missedAt);
    expect((await stream()).next_poll_at.getTime()).toBeLessThanOrEqual(world.now.getTime());
    await world.poll(facebook, 'comments');
    expect((await stream()).next_poll_at).toEqual(new Date(world.now.getTime() + 30_000));
    // The platform catches up.
    await world.deliver(comment({ page, id, text: QUESTION, at: missedAt, post }));
    await world.drain();
    expect(await silentSince()).toBeNull();
    expect((await world.item(id)).message).toMatchObject({ source: 'poll', webhook_at: world.now });
    world.advance(HOUR);
    expect(await notice()).toEqual([]);
  });

  it('of an hour of webhooks with 500 items, the poll brings each once, at its own time', async () => {
    await world.poll(facebook, 'comments');
    const sent = new Map<string, Date>();
    const { posts } = await world.control('state');
    const own = posts.filter((post: { account: string }) => post.account === page);
    for (let n = 0; n < 500; n++) {
      const at = new Date(world.now.getTime() + Math.floor((n / 500) * HOUR) * 1000);
      const { id } = await write({
        author: `Customer ${n % 40}`,
        // most of what people write asks for nothing
        text: n % 10 === 0 ? `${QUESTION} (${n})` : '👏',
        post: own[n % own.length].id,
        at: at.toISOString(),
      });
      sent.set(id, at);
    }
    world.advance(HOUR);
    for (let n = 0; n < 2; n++) {
      await world.queuePoll(facebook, 'comments');
      await world.drain({ concurrency: 4 });
    }
    const rows = await world.rows(
      `select external_id, created_at, historical, source from message where account_id = $1`,
      [facebook.id],
    );
    const found = rows.filter((row) => sent.has(row.external_id));
    expect(found).toHaveLength(500);
    expect(new Set(found.map((row) => row.external_id)).size).toBe(500);
    for (const row of found) {
      expect(row.created_at).toEqual(sent.get(row.external_id));
      expect(row).toMatchObject({ historical: false, source: 'poll' });
    }
    const clocks = await world.rows(
      `select k.started_at, m.created_at from sla_clock k join message m on m.id = k.message_id
        where m.external_id = any($1)`,
      [[...sent.keys()]],
    );
    expect(clocks.length).toBeGreaterThan(0);
    for (const { started_at, created_at } of clocks) expect(started_at).toEqual(created_at);
  }, 240_000);

  it('of a token in the middle of a poll, the account waits, takes what comes, and has no gap', async () => {
    await world.poll(facebook, 'comments');
    const { posts } = await world.control('state');
    const post = posts.find((one: { account: string }) => one.account === page).id;
    const before: string[] = [];
    for (let n = 0; n < 60; n++) before.push((await write({ post, text: `${QUESTION} ${n}` })).id);
    world.advance(60);
    await world.control('faults', {
      match: { method: 'GET', path: '/comments' },
      mode: 'token-dead',
      count: 1,
    });
    await world.poll(facebook, 'comments');
    expect((await account()).state).toBe('reconnect');
    expect((await stream()).failing_since).toEqual(world.now);
    const pushed = world.id('77_');
    expect(
      (await world.deliver(comment({ page, id: pushed, text: QUESTION, at: world.now }))).status,
    ).toBe(200);
    await world.drain();
    expect((await world.item(pushed)).clocks).toHaveLength(1);
    world.advance(2 * HOUR);
    const writtenAt = world.now;
    const late = (await write({ text: `${QUESTION} while nobody listened` })).id;
    world.advance(30 * HOUR);
    await world.reconnect('facebook');
    await world.poll(facebook, 'comments');
    expect(await account()).toMatchObject({ state: 'active' });
    expect(await stream()).toMatchObject({ failures: 0, failing_since: null });
    const rows = await world.rows(`select external_id from message where external_id = any($1)`, [
      before,
    ]);
    expect(rows).toHaveLength(60);
    // Live, with the platform's time, although it came a day late.
    const { message, clocks } = await world.item(late);
    expect(message).toMatchObject({ historical: false, created_at: writtenAt });
    expect(clocks[0]).toMatchObject({ started_at: writtenAt });
  }, 60_000);

  it('429: no call while told to wait, from no worker; all that waited goes out once', async () => {
    const id = await world.comment(QUESTION);
    const { conversation } = await world.item(id);
    await world.control('faults', { match: {}, mode: '429', seconds: 1800, count: 50 });
    await world.poll(facebook, 'comments');
    expect(await stream()).toMatchObject({ failures: 1 });
    await world.control('calls', undefined, 'DELETE');

    await world.approve(conversation.id, 'We are looking for it and will write to you today.');
    for (let minute = 0; minute < 29; minute++) {
      world.advance(60);
      await world.poll(facebook, 'comments');
    }
    expect(await world.control('calls/list')).toEqual([]);
    expect((await world.item(id)).publications).toMatchObject([{ state: 'queued' }]);
    expect(await world.repliesTo(id)).toEqual([]);

    const { id: waiting } = await write({ text: `${QUESTION} Nobody has answered.` });
    await world.control('faults', undefined, 'DELETE');
    world.advance(120);
    await world.drain();
    await world.poll(facebook, 'comments');
    expect((await world.item(id)).publications).toMatchObject([{ state: 'accepted' }]);
    expect(await world.repliesTo(id)).toHaveLength(1);
    expect((await world.item(waiting)).messages).toHaveLength(1);
  }, 60_000);

  it('items that were only named are asked for again when their time has come', async () => {
    const named = { accountId: facebook.id, reference: 'mention:' };
    const { id } = await world.control('items', {
      platform: 'facebook',
      kind: 'mention',
      account: page,
      author: 'Zofia',
      text: 'Kupiłam u @Meltemi Home',
      quiet: true,
    });
    const { fetchItem } = await import('../../src/intake/intake.events.js');
    await world.control('faults', { match: {}, mode: '429', seconds: 600, count: 50 });
    const payload = { ...named, reference: `mention:${id}` };
    await world.app.get(Jobs).add(world.db.manager, fetchItem, payload);
    await world.drain();
    expect(await world.waiting()).toContain('intake.fetch');
    await world.control('faults', undefined, 'DELETE');
    world.advance(700);
    await world.drain();
    expect((await world.item(id)).message.text).toContain('Kupiłam');
  });

  it('a webhook and a poll of one item at the same time make one row', async () => {
    await world.poll(facebook, 'comments');
    for (let n = 0; n < 5; n++) {
      const { id, thread: post } = await write({ text: `${QUESTION} ${n}` });
      await world.queuePoll(facebook, 'comments');
      await world.drain({ except: 'intake.decode' });
      await world.deliver(comment({ page, id, text: `${QUESTION} ${n}`, at: world.now, post }));
      await world.drain({ concurrency: 4 });
      const { messages, clocks } = await world.item(id);
      expect([messages.length, clocks.length]).toEqual([1, 1]);
      world.advance(1);
    }
  }, 60_000);

  it('costs one call a cycle while the account is quiet', async () => {
    await world.poll(facebook, 'comments');
    world.advance(60);
    await world.control('calls', undefined, 'DELETE');
    for (let cycle = 0; cycle < 5; cycle++) {
      await world.poll(facebook, 'comments');
      world.advance(120);
    }
    expect(await reads()).toBe(5);
    expect((await stream()).quiet_polls).toBeGreaterThanOrEqual(5);
  });

  it('a long import shows how far it is, and reads what happens now before the past', async () => {
    const north = world.sandboxAccount('facebook', 1).externalId;
    await world.control('bulk', { account: north, posts: 12, comments: 300, days: 80 });
    await world.control('items', {
      platform: 'facebook',
      kind: 'comment',
      account: north,
      author: 'Eva',
      text: QUESTION,
      quiet: true,
    });
    const other = await world.connect('facebook', world.brandId, 1);
    await world.queuePoll(other, 'comments');
    await world.drain({ except: 'intake.decode' });
    expect(await stream('comments', other)).toMatchObject({ imported_at: world.now });
    expect((await stream('comments', other)).items_read).toBeGreaterThanOrEqual(300);
    const fresh = world.id('77_');
    await world.deliver(comment({ page: north, id: fresh, text: QUESTION, at: world.now }));
    const next = await world.row(
      `select payload from graphile_worker._private_jobs j
         join graphile_worker._private_tasks t on t.id = j.task_id
        where t.identifier = 'intake.decode' order by j.priority, j.run_at, j.id limit 1`,
    );
    const kept = await world.row('select source from raw_payload where id = $1', [
      next.payload.payloadId,
    ]);
    expect(kept.source).toBe('webhook');
    await world.drain({ concurrency: 4 });
    const states = await world.rows(
      `select historical, count(*)::int as n, count(k.id)::int as clocks
         from message m left join sla_clock k on k.message_id = m.id
        where m.account_id = $1 and m.direction = 'in' group by 1 order by 1`,
      [other.id],
    );
    const [live, history] = states;
    expect(history).toMatchObject({ historical: true, clocks: 0 });
    expect(history!.n).toBeGreaterThan(250);
    expect(live!.clocks).toBeGreaterThan(0);
    const judged = await world.rows(
      `select 1 from judgement j join message m on m.id = j.message_id where m.historical`,
    );
    expect(judged).toEqual([]);
  }, 120_000);

  it('a version with other streams takes over those of the former', async () => {
    await world.db.query(
      `insert into stream_cursor (account_id, stream, next_poll_at) values ($1, 'ratings', $2)`,
      [facebook.id, world.now],
    );
    await world.db.query(
      `delete from stream_cursor where stream = 'comments' and account_id = $1`,
      [facebook.id],
    );
    await world.app.get(IntakeTicks).declareStreams(world.now);
    const rows = await world.rows('select stream from stream_cursor where account_id = $1', [
      facebook.id,
    ]);
    expect(rows).toEqual([{ stream: 'comments' }]);
  });
});
