import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { ChannelAccount } from '../../src/connectors/account.entity.js';
import { HOUR, World } from './world.js';

const COMPLAINT = 'The lamp is broken and nobody answers my mails!';
const ANSWER = 'We are sorry about that. A new lamp is on its way to you.';

/** The whole way of an item, by polls alone: what a shop without webhooks sees. */
describe('the pipeline', () => {
  let world: World;
  let facebook: ChannelAccount;

  beforeAll(async () => {
    world = await World.start();
    facebook = await world.connect('facebook');
    await world.addFaq('How long does delivery take?', 'Two to four working days.');
  }, 60_000);

  afterAll(() => world?.stop(), 60_000);

  const write = async (body: object): Promise<string> =>
    (
      await world.control('items', {
        platform: 'facebook',
        kind: 'comment',
        account: facebook.externalId,
        author: 'Jana',
        ...body,
      })
    ).id;
  const poll = async (account = facebook, stream = 'comments') => {
    world.advance(60);
    await world.poll(account, stream);
  };

  it('takes a comment from the platform to one answer under it, and the clock stops', async () => {
    const wrote = world.now;
    const id = await write({ text: COMPLAINT });
    await poll();
    await poll();
    const before = await world.item(id);
    expect(before.conversation).toMatchObject({ state: 'open', language: 'en' });
    expect(before.conversation.assignee_id).not.toBeNull();
    expect(before.clocks).toMatchObject([{ started_at: wrote }]);
    world.advance(3 * HOUR);
    await world.takeDue();
    await world.drain();
    // The warning is late (an hour and more have passed at once), so it waits some seconds for others.
    world.advance(5);
    await world.drain();
    const mails = await world.rows('select state from mail');
    expect(mails.length).toBeGreaterThan(0);
    expect(new Set(mails.map(({ state }) => state))).toEqual(new Set(['kept']));
    expect((await world.approve(before.conversation.id, ANSWER)).status).toBe(202);
    await world.drain();
    await poll();
    const after = await world.item(id);
    expect(after.messages.map(({ author_kind: kind }) => kind)).toEqual(['customer', 'person']);
    expect(after.clocks).toMatchObject([{ stop_reason: 'answered', breached_at: null }]);
    expect(after.conversation.state).toBe('waiting');
    expect(await world.repliesTo(id)).toEqual([ANSWER]);
    const history = await world.rows(
      `select entity || '.' || action as what from audit_event where entity_id in
         (select $1::uuid union select id from draft where conversation_id = $1
          union select id from publication where conversation_id = $1) order by at, id`,
      [after.conversation.id],
    );
    expect(history.map(({ what }) => what)).toEqual([
      'conversation.assigned',
      'conversation.alert.warned',
      'draft.status.discarded',
      'draft.edited',
      'draft.approved',
      'publication.state.sending',
      'publication.state.accepted',
      'conversation.state.waiting',
    ]);
  });

  it('ends the same when every job is done twice', async () => {
    const id = await write({ text: 'Where is my parcel? It was to come on Monday!' });
    const messenger = await world.connect('messenger');
    const asked = await world.control('items', {
      platform: 'messenger',
      kind: 'message',
      account: messenger.externalId,
      author: 'Petra',
      text: 'How long does delivery take?',
    });
    // The polls themselves only keep pages; what follows from them is done twice.
    for (const [account, stream] of [
      [facebook, 'comments'] as const,
      [messenger, 'messages'] as const,
    ])
      await world.queuePoll(account, stream);
    await world.drain({ twice: true });
    const { conversation } = await world.item(id);
    await world.approve(conversation.id, ANSWER);
    await world.drain({ twice: true });
    world.advance(60);
    await world.takeDue();
    await world.drain({ twice: true });
    const one = await world.item(id);
    const sizes = ({ messages, judgements, clocks, publications }: typeof one) =>
      [messages, judgements, clocks, publications].map((rows) => rows.length);
    expect(sizes(one)).toEqual([2, 1, 1, 1]);
    expect(await world.repliesTo(id)).toEqual([ANSWER]);
    const bot = await world.item(asked.id);
    expect(sizes(bot)).toEqual([2, 1, 1, 1]);
    const { threads } = await world.control('state');
    const authors = threads[0].messages.map(({ by }: { by: string }) => by) as string[];
    expect(authors.sort()).toEqual(['api', 'customer']);
  });

  it('hears by poll alone what was edited, answered elsewhere and hidden', async () => {
    const id = await write({ text: COMPLAINT });
    await poll();
    await world.control(`items/${id}/edit`, { text: `${COMPLAINT} Still nothing.` });
    await poll();
    expect((await world.item(id)).message).toMatchObject({ revision: 2 });
    const answered = world.now;
    await write({ parent: id, by: 'staff', text: ANSWER });
    await poll();
    expect((await world.item(id)).clocks).toMatchObject([
      { stop_reason: 'answered_outside', stopped_at: answered },
    ]);
    await world.control(`items/${id}/hide`, { hidden: true });
    await poll();
    expect((await world.item(id)).message.hidden_at).not.toBeNull();
  });

  it('asks a dead platform again later, and loses nothing', async () => {
    await world.control('faults', {
      match: { method: 'GET', path: facebook.externalId },
      count: 1,
      mode: 'error',
      error: { code: 2 },
    });
    const id = await write({ text: COMPLAINT });
    await poll();
    const stream = () =>
      world.row(`select * from stream_cursor where account_id = $1 and stream = 'comments'`, [
        facebook.id,
      ]);
    const failed = await stream();
    expect(failed).toMatchObject({ failures: 1 });
    expect(failed.next_poll_at.getTime()).toBeGreaterThan(world.now.getTime());
    expect(failed.last_error).toMatch(/\w/);
    await poll();
    expect(await stream()).toMatchObject({ failures: 0, last_error: null });
    expect((await world.item(id)).clocks).toHaveLength(1);
  });
});
