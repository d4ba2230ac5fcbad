import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { comment, message, postRemoved } from './deliveries.js';
import { HOUR, World } from './world.js';

const COMPLAINT = 'The vase arrived broken and nobody answers my mails!';

describe('conversations', () => {
  let world: World;
  let page: string;

  beforeAll(async () => {
    world = await World.start();
    page = (await world.connect('facebook')).externalId;
    await world.connect('messenger');
  }, 60_000);

  afterAll(() => world?.stop(), 60_000);

  type Comment = Partial<Parameters<typeof comment>[0]>;
  const say = async (more: Comment & { id: string }) => {
    await world.deliver(comment({ page, text: COMPLAINT, at: world.now, ...more }, world.now));
    await world.drain();
    return more.id;
  };
  const write = async (more: Partial<Parameters<typeof message>[0]>) => {
    const id = more.id ?? world.id('m_');
    await world.deliver(message({ page, text: COMPLAINT, at: world.now, ...more, id }));
    await world.drain();
    return id;
  };

  it('keep what an edited item said, judge it again and make a fresh draft', async () => {
    const id = await say({ id: world.id('1_') });
    const started = world.now;
    world.advance(HOUR);
    await say({ id, verb: 'edited', text: 'The vase arrived broken. I want my money back!' });
    const { message: row, judgements, drafts, clocks } = await world.item(id);
    expect(row).toMatchObject({ revision: 2, edited_at: world.now, created_at: started });
    const revisions = await world.rows('select * from message_revision where message_id = $1', [
      row.id,
    ]);
    expect(revisions).toMatchObject([{ revision: 1, text: COMPLAINT }]);
    expect(judgements.map(({ revision }) => revision)).toEqual([1, 2]);
    expect(drafts.map(({ status, message_revision: of }) => [status, of])).toEqual([
      ['stale', 1],
      ['pending', 2],
    ]);
    expect(clocks).toMatchObject([{ started_at: started, stopped_at: null }]);
  });

  it('start a new turn for an edit after our answer, and keep the old one as it was', async () => {
    const id = await say({ id: world.id('1_') });
    world.advance(HOUR);
    await say({ id: world.id('1_'), parent: id, author: page, text: 'A new one is on its way.' });
    const answered = world.now;
    world.advance(HOUR);
    await say({ id, verb: 'edited', text: 'The second vase arrived broken as well!' });
    const { clocks, conversation, drafts } = await world.item(id);
    expect(clocks).toMatchObject([
      { kind: 'first', stopped_at: answered, stop_reason: 'answered_outside', breached_at: null },
      { kind: 'next', started_at: world.now, stopped_at: null },
    ]);
    expect(conversation.state).toBe('open');
    expect(drafts.at(-1)).toMatchObject({ status: 'pending', message_revision: 2 });
  });

  it('erase what a customer took back', async () => {
    const id = await say({ id: world.id('1_') });
    await say({ id, verb: 'edited', text: 'The vase arrived broken, again!' });
    await say({ id, verb: 'remove', text: undefined });
    const { message: row, judgements, clocks, drafts, conversation } = await world.item(id);
    expect(row.text).toBe('');
    expect(row.deleted_at).not.toBeNull();
    expect(
      await world.rows('select 1 from message_revision where message_id = $1', [row.id]),
    ).toEqual([]);
    expect(judgements).toEqual([]);
    expect(clocks).toMatchObject([{ stop_reason: 'cancelled', breached_at: null, next_at: null }]);
    expect(drafts.map(({ status }) => status)).toEqual(['stale', 'stale']);
    expect(conversation).toMatchObject({ state: 'closed', state_reason: 'removed' });
  });

  it('never show an item whose removal came first', async () => {
    const id = world.id('1_');
    await say({ id, verb: 'remove', text: undefined });
    await say({ id });
    expect(await world.rows('select 1 from message where external_id = $1', [id])).toEqual([]);
  });

  it('record that an item was hidden and shown again', async () => {
    const id = await say({ id: world.id('1_') });
    await say({ id, verb: 'hide', text: undefined });
    expect((await world.item(id)).message.hidden_at).toEqual(world.now);
    await say({ id, verb: 'unhide', text: undefined, at: world.advance(60) });
    const { message: row, clocks } = await world.item(id);
    expect(row.hidden_at).toBeNull();
    expect(clocks).toMatchObject([{ stopped_at: null }]);
  });

  it('close what stands under a post that was removed', async () => {
    const post = `${page}_555`;
    const ids = [world.id('555_'), world.id('555_')];
    for (const id of ids) await say({ id, post, parent: post, author: id });
    const elsewhere = await say({ id: world.id('1_') });
    await world.deliver(postRemoved(page, post, world.advance(60)));
    await world.drain();
    for (const id of ids) {
      const { conversation, clocks, message: row } = await world.item(id);
      expect([conversation.state, row.text]).toEqual(['closed', '']);
      expect(clocks).toMatchObject([{ stop_reason: 'cancelled' }]);
    }
    expect((await world.item(elsewhere)).conversation.state).toBe('open');
  });

  it('make no work of what we write ourselves', async () => {
    const post = `${page}_556`;
    const id = world.id('556_');
    await say({ id, post, parent: post, author: page, text: 'Which colour do you like best?' });
    const { conversation, clocks, drafts, judgements } = await world.item(id);
    expect(conversation).toMatchObject({ state: 'closed', state_reason: 'own' });
    expect([clocks, drafts, judgements]).toEqual([[], [], []]);
    // A customer's answer beneath it is work, in the same conversation.
    const at = world.advance(1);
    const reply = await say({ id: world.id('556_'), post, parent: id, author: 'p9', at });
    const after = await world.item(reply);
    expect(after.conversation).toMatchObject({ id: conversation.id, state: 'open' });
    expect(after.clocks).toHaveLength(1);
  });

  it('stop the clock at the platform’s time for an answer in the platform’s own inbox', async () => {
    const id = await write({ author: 'outside' });
    const at = world.advance(HOUR);
    world.advance(10 * HOUR);
    await write({ author: 'outside', echo: true, text: 'We are sorry, a new one comes.', at });
    const { clocks, conversation, drafts, messages } = await world.item(id);
    expect(clocks).toMatchObject([
      { stopped_at: at, stop_reason: 'answered_outside', breached_at: null },
    ]);
    expect(messages[1]).toMatchObject({ author_kind: 'outside', direction: 'out' });
    expect(conversation.state).toBe('waiting');
    expect(drafts.map(({ status }) => status)).toEqual(['stale']);
  });

  it('count from the true time once it is known', async () => {
    const id = world.id('1_');
    const at = world.ago(2 * HOUR);
    // An edit comes first: it has the edit's time only.
    await say({ id, verb: 'edited', at: world.now });
    expect((await world.item(id)).clocks[0]!.started_at).toEqual(world.now);
    await say({ id, at });
    const { clocks, conversation, judgements } = await world.item(id);
    expect(clocks).toMatchObject([{ started_at: at, stopped_at: null }]);
    expect(conversation.last_inbound_at).toEqual(at);
    expect(judgements).toHaveLength(1);
  });

  it('leave the platform’s reply window where it was when an old message is edited', async () => {
    const id = await write({ author: 'editor', text: 'Is it in stock in green or in blue?' });
    const wrote = world.now;
    const at = world.advance(30 * HOUR).getTime();
    const edit = {
      sender: { id: 'editor' },
      recipient: { id: page },
      timestamp: at,
      message_edit: { mid: id, text: 'Is it in stock in green?', num_edit: 1 },
    };
    await world.deliver({ object: 'page', entry: [{ id: page, time: at, messaging: [edit] }] });
    await world.drain();
    const { conversation, message: row } = await world.item(id);
    expect(row.revision).toBe(2);
    expect(conversation.last_inbound_at).toEqual(wrote);
  });

  it('take an edit of an old item for news, promised from the edit', async () => {
    const id = await say({ id: world.id('1_'), at: world.ago(90 * 24 * HOUR) });
    expect((await world.item(id)).conversation.state).toBe('closed');
    await say({ id, verb: 'edited', text: 'Three months later it broke apart!' });
    const { clocks, conversation } = await world.item(id);
    expect(clocks).toMatchObject([{ started_at: world.now, late_ingest: false }]);
    expect(conversation.state).toBe('open');
  });
});
