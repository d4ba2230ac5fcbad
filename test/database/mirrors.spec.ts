import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { ChannelAccount } from '../../src/connectors/account.entity.js';
import { comment, commentChange, delivery, message, postRemoved } from './deliveries.js';
import { HOUR, type Json, World } from './world.js';

const QUESTION = 'My parcel has not arrived for two weeks, where is it?';
const SECRET = 'Call me on the number 0900 555 123, it is urgent!';

/** Whatever happens on the platform to an item, in whatever order we hear of it, is so with us. */
describe('items mirror', () => {
  let world: World;
  let facebook: ChannelAccount;
  let messenger: ChannelAccount;
  let instagram: ChannelAccount;
  let page: string;

  beforeAll(async () => {
    world = await World.start();
    facebook = await world.connect('facebook');
    messenger = await world.connect('messenger');
    instagram = await world.connect('instagram');
    page = facebook.externalId;
  }, 60_000);

  afterAll(() => world?.stop(), 60_000);

  const say = async (body: unknown) => {
    expect((await world.deliver(body)).status).toBe(200);
    await world.drain();
  };

  const none = async (id: string) =>
    expect(await world.rows('select 1 from message where external_id = $1', [id])).toEqual([]);

  const holding = (text: string) =>
    world.rows(`select source from raw_payload where body::text like $1`, [`%${text}%`]);

  const seconds = (at: Date) => Math.floor(at.getTime() / 1000);

  it('an edit: the former words are kept, it is judged again, and the draft for them is stale', async () => {
    const id = world.id('77_');
    await say(comment({ page, id, text: QUESTION, at: world.now }));
    expect((await world.item(id)).drafts).toMatchObject([{ status: 'pending' }]);
    const editedAt = world.advance(60);
    const text = 'It came today. When do you restock the blue bowl?';
    const change = commentChange({ page, id, text, at: world.ago(60), verb: 'edited' });
    await say(delivery(page, editedAt, [change]));
    const after = await world.item(id);
    expect(after.message).toMatchObject({ text, revision: 2 });
    expect(after.judgements).toHaveLength(2);
    expect(after.drafts.map(({ status }) => status).sort()).toEqual(['pending', 'stale']);
    const revisions = await world.rows('select text from message_revision where message_id = $1', [
      after.message.id,
    ]);
    expect(revisions).toEqual([{ text: QUESTION }]);
    // The first notice again, in other clothes: an older state.
    await say(comment({ page, id, text: QUESTION, at: world.ago(60) }, world.now));
    expect((await world.item(id)).message).toMatchObject({ text, revision: 2 });
  });

  it('an edit that comes before its message', async () => {
    const id = world.id('m_');
    const writtenAt = world.now;
    const editedAt = world.advance(90);
    const [entry] = message({ page, id, text: '', at: editedAt }).entry;
    const { sender, recipient } = entry!.messaging[0]!;
    const edit = {
      sender,
      recipient,
      timestamp: editedAt.getTime(),
      message_edit: { mid: id, text: 'Is it blue or green?', num_edit: 1 },
    };
    await say({ object: 'page', entry: [{ ...entry, messaging: [edit] }] });
    await say(message({ page, id, text: 'Is it blue?', at: writtenAt }));
    const { message: found, messages } = await world.item(id);
    expect(messages).toHaveLength(1);
    expect(found).toMatchObject({ text: 'Is it blue or green?', revision: 1 });
    expect(found.created_at).toEqual(writtenAt);
  });

  it('a deletion: nowhere are the words kept, and nobody is promised anything', async () => {
    const id = world.id('77_');
    await say(comment({ page, id, text: SECRET, at: world.now }));
    expect(await holding('0900 555 123')).toHaveLength(1);
    world.advance(30);
    await say(comment({ page, id, at: world.now, verb: 'remove' }));
    const { message: gone, conversation, clocks, drafts } = await world.item(id);
    expect(gone).toMatchObject({ text: '', attachments: [] });
    expect(conversation.state).toBe('closed');
    expect(clocks).toMatchObject([{ stop_reason: 'cancelled' }]);
    expect(drafts.filter(({ status }) => status === 'pending')).toEqual([]);
    expect(await holding('0900 555 123')).toEqual([]);
    // The platform delivers the comment once more, late and otherwise than before.
    await say(comment({ page, id, text: SECRET, at: world.ago(30) }, world.now));
    expect((await world.item(id)).message.text).toBe('');
    expect(await holding('0900 555 123')).toEqual([]);
  });

  it('an unsent message', async () => {
    const id = world.id('m_');
    const body = message({ page, id, text: SECRET, at: world.now });
    await say(body);
    const [entry] = body.entry;
    const { sender, recipient } = entry!.messaging[0]!;
    const unsent = {
      sender,
      recipient,
      timestamp: world.advance(5).getTime(),
      message: { mid: id, is_deleted: true },
    };
    await say({ object: 'page', entry: [{ ...entry, messaging: [unsent] }] });
    expect((await world.item(id)).message).toMatchObject({ text: '', attachments: [] });
    expect(await holding('0900 555 123')).toEqual([]);
  });

  it('replies go with the comment that they stood under, also those that come late', async () => {
    const post = `${page}_777`;
    const [top, reply, late] = [world.id('777_'), world.id('777_'), world.id('777_')];
    await say(comment({ page, id: top, text: QUESTION, at: world.now, post }));
    const under = { page, at: world.now, post, parent: top, author: 'p2' };
    await say(comment({ ...under, id: reply, text: 'Mine neither' }));
    world.advance(10);
    await say(comment({ page, id: top, at: world.now, verb: 'remove', post }));
    expect((await world.item(reply)).message.text).toBe('');
    await say(comment({ ...under, id: late, text: 'Nor mine', at: world.now }));
    await none(late);
  });

  it('a post that is removed takes its comments along, also those that come late', async () => {
    const post = `${page}_778`;
    const [before, late] = [world.id('778_'), world.id('778_')];
    await say(comment({ page, id: before, text: SECRET, at: world.now, post }));
    world.advance(10);
    await say(postRemoved(page, post, world.now));
    expect((await world.item(before)).conversation.state).toBe('closed');
    expect(await holding('0900 555 123')).toEqual([]);
    await say(comment({ page, id: late, text: QUESTION, at: world.ago(5), post }));
    await none(late);
  });

  it('hidings, in whatever order they are heard of', async () => {
    const id = world.id('77_');
    const writtenAt = world.now;
    const hiddenAt = world.advance(60);
    await say(comment({ page, id, at: hiddenAt, verb: 'hide' }));
    await none(id);
    await say(comment({ page, id, text: QUESTION, at: writtenAt }));
    expect((await world.item(id)).message).toMatchObject({ text: QUESTION, hidden_at: hiddenAt });
    const shownAt = world.advance(60);
    await say(comment({ page, id, at: shownAt, verb: 'unhide' }));
    expect((await world.item(id)).message.hidden_at).toBeNull();
    await say(comment({ page, id, at: hiddenAt, verb: 'hide' }, world.now));
    expect((await world.item(id)).message.hidden_at).toBeNull();
  });

  it('a deletion that only a poll can see, once the platform says so of the comment itself', async () => {
    const { id, thread: post } = await world.control('items', {
      platform: 'facebook',
      kind: 'comment',
      account: page,
      author: 'Jana',
      text: SECRET,
      quiet: true,
    });
    await world.poll(facebook, 'comments');
    expect((await world.item(id)).message.text).toBe(SECRET);
    await world.control(`items/${id}/delete`, { quiet: true });
    // Anything new under the post has it read again.
    world.advance(900);
    await world.control('items', {
      platform: 'facebook',
      kind: 'comment',
      account: page,
      author: 'Petra',
      text: QUESTION,
      post,
      quiet: true,
    });
    await world.poll(facebook, 'comments');
    const { message: gone, conversation } = await world.item(id);
    expect(gone).toMatchObject({ text: '', deleted_at: world.now });
    expect(conversation).toMatchObject({ state: 'closed', state_reason: 'removed' });
    expect(await holding('0900 555 123')).toEqual([]);
  });

  it('one message twice in a delivery, and a delivery a hundred times: one item, one answer', async () => {
    const id = await world.direct(`${QUESTION} (twice)`);
    const { message: known } = await world.item(id);
    const author = (
      await world.row('select external_id from contact where id = $1', [known.contact_id])
    ).external_id as string;
    const body = message({ page, id, text: `${QUESTION} (twice)`, at: known.created_at, author });
    const [entry] = body.entry;
    const [one] = entry!.messaging;
    const twice = { object: 'page', entry: [{ ...entry, messaging: [one, one, { ...one }] }] };
    for (let n = 0; n < 33; n++) await world.deliver(twice);
    await world.drain({ concurrency: 4 });
    await world.approve(known.conversation_id, 'It is on its way and arrives tomorrow.');
    await world.drain({ twice: true });
    const found = await world.item(id);
    expect(found.messages.map(({ direction }) => direction)).toEqual(['in', 'out']);
    expect(found.publications).toMatchObject([{ state: 'accepted', attempts: 1 }]);
  });

  it('an answer of ours that the platform tells of before it has answered us', async () => {
    const id = await world.comment(`${QUESTION} (echo)`);
    const { conversation } = await world.item(id);
    const text = 'We have found it, it arrives on Friday.';
    await world.control('faults', {
      match: { method: 'POST', path: '/comments' },
      mode: 'timeout-after-success',
      seconds: 0.05,
      count: 1,
    });
    await world.approve(conversation.id, text);
    await world.drain();
    const { comments } = await world.control('state');
    const ours = comments.find((one: Json) => one.parent === id);
    const { context_id: post } = conversation;
    const echo = { page, id: ours.id, text, at: world.now, post, parent: id, author: page };
    await say(comment(echo));
    world.advance(60);
    await world.drain();
    const found = await world.item(id);
    expect(found.messages.map(({ direction }) => direction)).toEqual(['in', 'out']);
    expect(found.publications).toMatchObject([{ state: 'accepted', attempts: 1 }]);
    expect(found.messages[1]).toMatchObject({ author_kind: 'person', text });
    expect(await world.repliesTo(id)).toEqual([text]);
  });

  it('what we write ourselves, anywhere, is nobody’s work and ends the clock', async () => {
    const [asked, answered] = [world.id('1800'), world.id('1801')];
    const media = { id: '17900000000000001', media_product_type: 'FEED' };
    const change = (value: object, at: Date) => ({
      object: 'instagram',
      entry: [
        { id: instagram.externalId, time: seconds(at), changes: [{ field: 'comments', value }] },
      ],
    });
    const from = { id: '880011', username: 'zosia.k' };
    await say(change({ id: asked, text: QUESTION, from, media }, world.now));
    expect((await world.item(asked)).clocks).toMatchObject([{ stopped_at: null }]);
    const at = world.advance(120);
    const self = { id: '990022', username: 'shop', self_ig_scoped_id: '990022' };
    const reply = { id: answered, text: 'On its way!', from: self, media, parent_id: asked };
    await say(change(reply, at));
    const { clocks, messages } = await world.item(asked);
    expect(messages.map(({ direction }) => direction)).toEqual(['in', 'out']);
    expect(clocks).toMatchObject([{ stopped_at: at, breached_at: null }]);
    const lone = world.id('1802');
    await say(change({ id: lone, text: 'New in!', from: self, media }, world.now));
    expect((await world.item(lone)).conversation.state).toBe('closed');
  });

  it('the beginning of our own post, wherever people write under it', async () => {
    const post = `${page}_779`;
    const [early, late] = [world.id('779_'), world.id('779_')];
    const own = (text: string, verb: string, at: Date) =>
      delivery(page, at, [
        {
          field: 'feed',
          value: {
            from: { id: page, name: 'The shop' },
            item: 'status',
            verb,
            post_id: post,
            message: text,
            created_time: seconds(world.now),
            published: 1,
          },
        },
      ]);
    const excerptOf = async (id: string) => (await world.item(id)).conversation.context?.excerpt;
    await say(comment({ page, id: early, text: QUESTION, at: world.now, post }));
    expect(await excerptOf(early)).toBeUndefined();
    await say(own('Linen in seven colours, from today', 'add', world.now));
    await none(post);
    await say(comment({ page, id: late, text: 'Which seven?', at: world.now, post, author: 'p9' }));
    for (const id of [early, late])
      expect(await excerptOf(id)).toBe('Linen in seven colours, from today');
    await say(own('Linen in eight colours, from today', 'edited', world.advance(60)));
    expect(await excerptOf(late)).toBe('Linen in eight colours, from today');
  });

  it('several pages and platforms in one delivery, and the dashboard’s test for nobody', async () => {
    const north = await world.connect('facebook', world.brandId, 1);
    const ids = [world.id('77_'), world.id('78_'), world.id('m_')];
    const bodies = [
      comment({ page, id: ids[0]!, text: QUESTION, at: world.now }),
      comment({ page: north.externalId, id: ids[1]!, text: QUESTION, at: world.now }),
      message({ page, id: ids[2]!, text: QUESTION, at: world.now, author: 'p77' }),
      comment({ page: '0', id: world.id('79_'), text: 'Test', at: world.now }),
    ] as { entry: object[] }[];
    const entry = bodies.flatMap((body) => body.entry);
    expect((await world.deliver({ object: 'page', entry })).body).toEqual({ received: 3 });
    await world.drain();
    const rows = await world.rows(
      'select account_id from message where external_id = any($1) order by external_id',
      [ids],
    );
    expect(rows.map((row) => row.account_id)).toEqual([facebook.id, north.id, messenger.id]);
    const alone = { object: 'page', entry: bodies[3]!.entry };
    expect(await world.deliver(alone)).toMatchObject({ status: 200, body: { received: 0 } });
  });

  it('a comment under an old post, which only a sweep comes to', async () => {
    const [{ id: post }] = (await world.control('state')).posts;
    await world.control('bulk', { account: page, posts: 60, days: 1 });
    world.advance(2 * HOUR);
    const { id } = await world.control('items', {
      platform: 'facebook',
      kind: 'comment',
      account: page,
      author: 'Late reader',
      text: QUESTION,
      post,
      quiet: true,
    });
    await world.poll(facebook, 'comments');
    expect((await world.item(id)).message).toMatchObject({ source: 'poll', historical: false });
    expect((await world.item(id)).clocks).toHaveLength(1);
  });
});
