import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import type { ChannelAccount } from '../../src/connectors/account.entity.js';
import { Accounts } from '../../src/connectors/accounts.js';
import { SYSTEM } from '../../src/audit/audit.js';
import { comment } from './deliveries.js';
import { HOUR, World } from './world.js';

const COMPLAINT = 'The lamp is broken and nobody answers my mails!';
const ANSWER = 'We are sorry about that. A new lamp is on its way to you.';

describe('publishing', () => {
  let world: World;
  let facebook: ChannelAccount;

  beforeAll(async () => {
    world = await World.start();
    facebook = await world.connect('facebook');
  }, 60_000);

  afterAll(() => world?.stop(), 60_000);
  afterEach(() => world.control('faults', undefined, 'DELETE'));

  const fault = (mode: string, more: object = {}) =>
    world.control('faults', {
      match: { method: 'POST', path: '/comments' },
      count: 1,
      mode,
      seconds: 5,
      ...more,
    });
  /** A complaint whose answer is approved, but not sent yet. */
  const approved = async (): Promise<string> => {
    const id = await world.comment(COMPLAINT);
    const { conversation } = await world.item(id);
    expect((await world.approve(conversation.id, ANSWER)).status).toBe(202);
    return id;
  };
  const publication = async (id: string) => {
    const { publications } = await world.item(id);
    expect(publications).toHaveLength(1);
    return publications[0]!;
  };
  const sends = async (): Promise<number> =>
    (await world.control('calls/list?method=POST&path=/comments')).length;

  it('sends once; the reply is a message, and the clock stops when the platform takes it', async () => {
    const id = await approved();
    const [running] = (await world.item(id)).clocks;
    expect(running!.stopped_at).toBeNull();
    world.advance(60);
    await world.drain();
    expect(await world.repliesTo(id)).toEqual([ANSWER]);
    const reply = await publication(id);
    expect(reply).toMatchObject({ state: 'accepted', attempts: 1, accepted_at: world.now });
    // The platform's own word about the reply comes after.
    const echo = { id: reply.external_id, text: ANSWER, at: world.now, parent: id };
    const page = facebook.externalId;
    await world.deliver(comment({ page, author: page, ...echo }));
    await world.drain();
    const { messages, clocks, conversation } = await world.item(id);
    expect(messages[1]).toMatchObject({ author_kind: 'person', user_id: world.people.agent });
    expect(messages).toHaveLength(2);
    expect(clocks).toMatchObject([{ stop_reason: 'answered', stopped_at: world.now }]);
    expect(conversation.state).toBe('waiting');
  });

  it('finds out by reading what became of a reply whose answer never came', async () => {
    const id = await approved();
    await fault('timeout-after-success');
    const before = await sends();
    await world.drain();
    expect(await publication(id)).toMatchObject({ state: 'unknown' });
    expect((await world.item(id)).clocks[0]!.stopped_at).toBeNull();
    world.advance(5);
    await world.drain();
    expect(await publication(id)).toMatchObject({ state: 'accepted', attempts: 1 });
    expect(await world.repliesTo(id)).toEqual([ANSWER]);
    expect((await sends()) - before).toBe(1);
    expect((await world.item(id)).clocks).toMatchObject([{ stop_reason: 'answered' }]);
  }, 20_000);

  it('sends again what was never taken, but not before the old call can have arrived', async () => {
    const id = await approved();
    await fault('drop');
    await world.drain();
    world.advance(5);
    await world.drain();
    expect(await publication(id)).toMatchObject({ state: 'unknown', attempts: 1 });
    expect(await world.repliesTo(id)).toEqual([]);
    world.advance(1);
    await world.drain();
    expect(await publication(id)).toMatchObject({ state: 'accepted', attempts: 2 });
    expect(await world.repliesTo(id)).toEqual([ANSWER]);
  }, 20_000);

  it.each([
    ['was taken', true],
    ['was not taken', false],
  ])('goes on after the process died in the middle, where the reply %s', async (_, taken) => {
    const id = await approved();
    await world.drain({ except: 'publishing.attempt' });
    await world.db.query(
      `update publication set state = 'sending', attempts = 1, attempted_at = $1 where state = 'queued'`,
      [world.now],
    );
    if (taken)
      await world.control('items', {
        platform: 'facebook',
        kind: 'comment',
        account: facebook.externalId,
        parent: id,
        by: 'staff',
        text: ANSWER,
      });
    await world.drain();
    expect(await publication(id)).toMatchObject({ state: 'sending' });
    world.advance(6);
    await world.drain();
    expect(await publication(id)).toMatchObject({ state: 'accepted', attempts: taken ? 1 : 2 });
    expect(await world.repliesTo(id)).toEqual([ANSWER]);
  });

  it('takes a fault of the platform for an unknown outcome', async () => {
    const id = await approved();
    await fault('error', { error: { code: 2, transient: true } });
    await world.drain();
    expect(await publication(id)).toMatchObject({ state: 'unknown', attempts: 1 });
    world.advance(6);
    await world.drain();
    expect(await publication(id)).toMatchObject({ state: 'accepted', attempts: 2 });
    expect(await world.repliesTo(id)).toEqual([ANSWER]);
  });

  it('waits as long as the platform asks when it is throttled', async () => {
    const id = await approved();
    await fault('error', { error: { code: 32 } });
    await world.drain();
    expect(await publication(id)).toMatchObject({ state: 'queued', attempts: 1 });
    world.advance(2 * HOUR);
    await world.drain();
    expect(await publication(id)).toMatchObject({ state: 'accepted', attempts: 2 });
  });

  it('tries a refused reply again only when a person says so', async () => {
    const id = await approved();
    await fault('error', { error: { code: 368 } });
    await world.drain();
    const failed = await publication(id);
    expect(failed).toMatchObject({ state: 'failed' });
    expect(failed.error).toMatch(/\w/);
    expect((await world.item(id)).clocks).toMatchObject([{ stopped_at: null }]);
    world.advance(HOUR);
    await world.drain();
    expect(await world.repliesTo(id)).toEqual([]);
    const retry = `/api/v1/publications/${failed.id}/retry`;
    expect((await world.call('POST', retry, { as: 'viewer' })).status).toBe(403);
    expect((await world.call('POST', retry, { as: 'agent' })).status).toBe(202);
    await world.drain();
    expect(await publication(id)).toMatchObject({ state: 'accepted' });
    const again = await world.call('POST', retry, { as: 'agent' });
    expect([again.status, again.body.code]).toEqual([409, 'not_failed']);
  });

  it('marks the account when its token died; after reconnecting the reply can go out', async () => {
    const id = await approved();
    await world.control('tokens', { account: facebook.externalId, state: 'expired' });
    await world.drain();
    const failed = await publication(id);
    expect(failed.state).toBe('failed');
    const state = async () =>
      (await world.row('select state from channel_account where id = $1', [facebook.id])).state;
    expect(await state()).toBe('reconnect');
    const history = await world.rows(`select 1 from audit_event where action = 'state.reconnect'`);
    expect(history).toHaveLength(1);
    await world.control('tokens', { account: facebook.externalId, state: 'valid' });
    const { credentials, externalId, languages } = world.sandboxAccount('facebook');
    const { brandId, sandbox } = world;
    await world.app.get(Accounts).connect(
      {
        brandId,
        platform: 'facebook',
        externalId,
        credentials,
        languages,
        apiOrigin: sandbox.origin,
      },
      SYSTEM,
    );
    expect(await state()).toBe('active');
    await world.call('POST', `/api/v1/publications/${failed.id}/retry`, { as: 'agent' });
    await world.drain();
    expect(await world.repliesTo(id)).toEqual([ANSWER]);
  });

  it('asks the guard once more before anything leaves', async () => {
    const id = await approved();
    await world.drain({ except: 'publishing.attempt' });
    await world.db.query(`update publication set text = $1 where state = 'queued'`, [
      'Your parcel: {{tracking number}}. Pay with card 4111 1111 1111 1111.',
    ]);
    await world.drain();
    const { state, error } = await publication(id);
    expect(state).toBe('failed');
    expect(error).toMatch(/\w/);
    expect(await world.repliesTo(id)).toEqual([]);
  });

  it('sends nothing to an item that the customer took back in the meantime', async () => {
    const id = await approved();
    const page = facebook.externalId;
    await world.deliver(comment({ page, id, verb: 'remove', at: world.now }));
    const before = await sends();
    // What the platform told us first is read first; else both run at once.
    await world.drain({ except: 'publishing.attempt' });
    await world.drain();
    expect((await sends()) - before).toBe(0);
    expect(await publication(id)).toMatchObject({ state: 'failed' });
  });

  it('publishes once when two people approve at the same time', async () => {
    const id = await world.comment(COMPLAINT);
    const { conversation } = await world.item(id);
    const made = await world.call('POST', `/api/v1/conversations/${conversation.id}/drafts`, {
      as: 'owner',
      body: { text: ANSWER },
    });
    const body = { version: made.body.version, reason: 'Read twice.' };
    const answers = await Promise.all(
      (['owner', 'agent'] as const).map((as) =>
        world.call('POST', `/api/v1/drafts/${made.body.id}/approve`, { as, body }),
      ),
    );
    expect(answers.map(({ status }) => status).sort()).toEqual([202, 409]);
    expect(answers.find(({ status }) => status === 409)!.body.code).toBe('draft_stale');
    await world.drain({ concurrency: 4 });
    expect(await world.repliesTo(id)).toEqual([ANSWER]);
    await publication(id);
  });
});
