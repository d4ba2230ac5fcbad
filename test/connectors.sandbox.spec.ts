import { describe, expect, it } from '@jest/globals';
import axios from 'axios';
import {
  HOUR,
  calls,
  connectors,
  control,
  expectDecision,
  item,
  items,
  open,
  outgoing,
  poll,
  sandbox,
  state,
  time,
  useSandbox,
  write,
  writeMessage,
} from './connectors-world.js';

/** The connectors against the invented platforms, over real HTTP: reading and answering. */
useSandbox();

describe('Facebook', () => {
  it('polls a comment, a reply to it and a visitor’s post, with one call when nothing is new', async () => {
    const account = open('facebook');
    const since = new Date(time.now - 10 * 24 * HOUR);
    const comment = await write('comment', { text: 'Τι ώρα ανοίγετε;', author: 'Νίκος' });
    const reply = await write('comment', {
      text: 'Κι εγώ ρωτάω',
      author: 'Μαρία',
      parent: comment,
    });
    const post = await write('post', { text: 'Super obchod!', author: 'Jana' });

    const first = await poll(account, 'comments', null, since);
    expect(item(first.events, comment)).toMatchObject({
      kind: 'comment',
      threadId: comment,
      text: 'Τι ώρα ανοίγετε;',
      own: false,
      author: { name: 'Νίκος' },
    });
    expect(item(first.events, reply)).toMatchObject({ threadId: comment, parentId: comment });
    expect(item(first.events, post)).toMatchObject({ threadId: post, text: 'Super obchod!' });

    await control('DELETE', 'calls');
    const second = await poll(account, 'comments', first.cursor, since);
    expect(second.events).toEqual([]);
    expect(await calls('GET')).toHaveLength(1);
    expect(JSON.stringify(first)).not.toContain(account.credentials.accessToken);
  });

  it('finds what was edited since the last poll', async () => {
    const account = open('facebook');
    const since = new Date(time.now - HOUR);
    const id = await write('comment', { text: 'Where is my parcle?' });
    const { cursor } = await poll(account, 'comments', null, since);
    await control('POST', `items/${id}/edit`, { text: 'Where is my parcel?' });
    const { events } = await poll(account, 'comments', cursor, since);
    expect(item(events, id).text).toBe('Where is my parcel?');
  });

  it('reads on behind the first page of comments, and leaves out what is older than the start', async () => {
    const account = open('facebook');
    const [{ id: target }] = (await state(account)).posts;
    const old = await write('comment', {
      post: target,
      text: 'old',
      at: time.now - 5 * HOUR,
    });
    const ids: string[] = [];
    for (let n = 0; n < 60; n++) {
      ids.push(await write('comment', { post: target, text: `question ${n}` }));
    }
    const { events } = await poll(account, 'comments', null, new Date(time.now - HOUR));
    const found = new Set(items(events).map((found) => found.externalId));
    expect(ids.filter((id) => !found.has(id))).toEqual([]);
    expect(found.has(old)).toBe(false);
  });

  it('answers beneath the top-level comment, once, and sees the answer as its own', async () => {
    const account = open('facebook');
    const comment = await write('comment', { text: 'Kiedy będzie dostępne?' });
    const reply = outgoing({ threadExternalId: comment, itemExternalId: comment });
    const sent = await connectors.get('facebook').send(account, reply);
    const { events } = await poll(account, 'comments', null, new Date(time.now - HOUR));
    expect(item(events, sent.externalId)).toMatchObject({
      own: true,
      threadId: comment,
      text: reply.text,
    });
    expect(await calls('POST')).toHaveLength(1);
  });

  it('is in doubt when no answer comes, and finds the reply by reading', async () => {
    const account = open('facebook');
    const connector = connectors.get('facebook');
    const comment = await write('comment', { text: 'Iade nasıl?' });
    const reply = outgoing({ threadExternalId: comment, itemExternalId: comment });
    expect(await connector.findSent(account, reply)).toBeNull();
    await control('POST', 'faults', {
      match: { method: 'POST', path: '/comments' },
      mode: 'timeout-after-success',
      seconds: 0.05,
    });
    await expectDecision(connector.send(account, reply), 'unknown_outcome');
    const found = await connector.findSent(account, reply);
    expect(found?.externalId).toMatch(/^\d+_\d+$/);
    expect(await connector.findSent(account, { ...reply, text: 'Another text.' })).toBeNull();
  });

  it('answers a comment privately once; the second time it was done before', async () => {
    const account = open('facebook');
    const connector = connectors.get('facebook');
    const comment = await write('comment', { text: 'Objednávka 5512 neprišla' });
    const reply = outgoing({
      place: 'private_message',
      itemExternalId: comment,
      threadExternalId: comment,
    });
    const sent = await connector.send(account, reply);
    await expectDecision(connector.send(account, reply), 'already_done');
    expect(await connector.findSent(account, reply)).toMatchObject({ externalId: sent.externalId });
  });

  it('polls recommendations and mentions', async () => {
    const account = open('facebook');
    const since = new Date(time.now - HOUR);
    const rating = await write('review', {
      text: 'Bardzo polecam',
      recommendation: 'positive',
    });
    const mention = await write('mention', { text: 'Děkuji @Meltemi Home' });
    const { events } = await poll(account, 'comments', null, since);
    expect(item(events, rating)).toMatchObject({ kind: 'review', recommended: true });
    expect(item(events, mention)).toMatchObject({ kind: 'mention', author: null });
    const body = await connectors.get('facebook').fetch(account, `mention:${mention}`);
    const [fetched] = connectors.get('facebook').decode(body, account, new Date(time.now));
    expect(fetched).toMatchObject({ externalId: mention, text: 'Děkuji @Meltemi Home' });
  });

  it('asks for a new token when it is dead, and makes no call while told to wait', async () => {
    const account = open('facebook');
    const connector = connectors.get('facebook');
    await control('POST', 'tokens', { account: account.externalId, state: 'dead', subcode: 460 });
    await expectDecision(connector.probe(account), 'reauthorize');
    await control('POST', 'tokens', { account: account.externalId, state: 'valid' });
    expect(await connector.probe(account)).toMatchObject({ name: account.name });

    await control('POST', 'faults', {
      match: {},
      mode: 'error',
      error: { code: 32, status: 400 },
    });
    await expectDecision(connector.probe(account), 'retry');
    await control('DELETE', 'calls');
    await expectDecision(connector.probe(account), 'retry');
    expect(await calls('GET')).toHaveLength(0);
    time.now += 301_000;
    expect(await connector.probe(account)).toMatchObject({ name: account.name });
  });
});

describe('Messenger', () => {
  it('polls messages into one conversation a person, and answers within 24 hours', async () => {
    const account = open('messenger');
    const connector = connectors.get('messenger');
    const since = new Date(time.now - HOUR);
    const { id, thread } = await writeMessage({ text: 'Máte to aj v modrej?', author: 'Jozef' });
    const first = await poll(account, 'messages', null, since);
    const message = item(first.events, id);
    expect(message).toMatchObject({ kind: 'message', text: 'Máte to aj v modrej?', own: false });
    expect(message.author?.externalId).toBe(message.threadId);

    const reply = outgoing({
      kind: 'message',
      place: 'private_message',
      itemExternalId: id,
      threadExternalId: message.threadId,
    });
    const sent = await connector.send(account, reply);
    expect(await connector.findSent(account, reply)).toMatchObject({ externalId: sent.externalId });
    const second = await poll(account, 'messages', first.cursor, since);
    expect(item(second.events, sent.externalId)).toMatchObject({
      own: true,
      threadId: message.threadId,
    });
    expect(thread).toBe(message.author?.externalId);
  });

  it('lets a person answer for seven days and a bot for one, and then asks nobody', async () => {
    const account = open('messenger');
    const connector = connectors.get('messenger');
    const { id } = await writeMessage({ text: 'Haló?', author: 'Ewa' });
    const { events } = await poll(account, 'messages', null, new Date(time.now - HOUR));
    const reply = outgoing({
      kind: 'message',
      place: 'private_message',
      itemExternalId: id,
      threadExternalId: item(events, id).threadId,
    });
    time.now += 25 * HOUR;
    await control('DELETE', 'calls');
    await expectDecision(connector.send(account, { ...reply, author: 'bot' }), 'window_closed');
    expect(await calls('POST')).toHaveLength(0);
    expect((await connector.send(account, reply)).externalId).toMatch(/^m_/);
    time.now += 7 * 24 * HOUR;
    await expectDecision(connector.send(account, reply), 'window_closed');
    expect(await calls('POST')).toHaveLength(1);
  });
});

describe('Instagram', () => {
  it('polls comments and their replies, answers, and finds the answer', async () => {
    const account = open('instagram');
    const connector = connectors.get('instagram');
    const since = new Date(time.now - HOUR);
    const author = { platform: 'instagram', author: 'zosia.k' };
    const comment = await write('comment', { ...author, text: 'Piękne!' });
    const reply = await write('comment', { ...author, text: 'Cena?', parent: comment });
    const first = await poll(account, 'comments', null, since);
    expect(item(first.events, reply)).toMatchObject({ threadId: comment, parentId: comment });
    expect(item(first.events, comment).author).toMatchObject({ handle: 'zosia.k' });
    expect(item(first.events, comment)).not.toHaveProperty('createdAtApproximate');
    const answer = outgoing({ itemExternalId: reply, threadExternalId: comment });
    const sent = await connector.send(account, answer);
    expect(await connector.findSent(account, answer)).toMatchObject({
      externalId: sent.externalId,
    });
    const second = await poll(account, 'comments', first.cursor, since);
    expect(item(second.events, sent.externalId).own).toBe(true);
    const body = await connector.fetch(account, `comment:${reply}`);
    const [again] = connector.decode(body, account, new Date(time.now));
    expect(again).toMatchObject({ externalId: reply, threadId: comment });
  });
});

describe('Instagram beyond its own comments', () => {
  it('reads a mention that was only named, and answers it', async () => {
    const account = open('instagram');
    const connector = connectors.get('instagram');
    const id = await write('mention', { platform: 'instagram', text: 'bak buna' });
    const body = await connector.fetch(account, `mentioned_comment:${id}`);
    const mention = item(connector.decode(body, account, new Date(time.now)), id);
    expect(mention).toMatchObject({ kind: 'mention', author: null });
    expect(mention.text).toContain('bak buna');
    const { threadId } = mention;
    const reply = outgoing({ kind: 'mention', itemExternalId: id, threadExternalId: threadId });
    expect((await connector.send(account, reply)).externalId).toMatch(/^\d+$/);
    await expectDecision(connector.findSent(account, reply), 'reject');
    expect(await connector.fetch(account, 'mentioned_comment:1')).toBeNull();
  });

  it('answers a direct message and finds the answer', async () => {
    const account = open('instagram');
    const connector = connectors.get('instagram');
    const { id, conversation } = await writeMessage({ platform: 'instagram', text: 'Selam' });
    const answer = await axios.get(`${sandbox.origin}/v25.0/${conversation}`, {
      params: { fields: 'messages{id,from}', access_token: account.credentials.accessToken },
    });
    const [message] = answer.data.messages.data;
    expect(message.id).toBe(id);
    const reply = outgoing({
      kind: 'message',
      place: 'private_message',
      itemExternalId: id,
      threadExternalId: message.from.id,
    });
    const sent = await connector.send(account, reply);
    expect(await connector.findSent(account, reply)).toMatchObject({ externalId: sent.externalId });
  });
});
