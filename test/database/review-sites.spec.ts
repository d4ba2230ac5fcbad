import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createHmac, randomUUID } from 'node:crypto';
import { SYSTEM } from '../../src/audit/audit.js';
import { ChannelAccount } from '../../src/connectors/account.entity.js';
import { Accounts } from '../../src/connectors/accounts.js';
import { HOUR, World } from './world.js';

const ANSWER = 'We are sorry about that. A new lamp is on its way to you.';

describe('reviews of the further sites', () => {
  let world: World;
  let account: ChannelAccount;
  let token: string;

  beforeAll(async () => {
    world = await World.start();
    account = await world.connect('trustpilot');
    token = world.sandboxAccount('trustpilot').credentials.webhookToken!;
  }, 60_000);

  afterAll(() => world?.stop(), 60_000);

  const event = (name: string, data: object) => ({
    eventName: `service-review-${name}`,
    version: '1.0',
    eventData: data,
  });
  const review = (id: string, more: object = {}) => ({
    id,
    stars: 1,
    title: 'Broken lamp',
    text: 'The lamp came broken and nobody answers my mails!',
    createdAt: world.now.toISOString(),
    consumer: { id: `c${id}`, name: 'Jana' },
    ...more,
  });
  const deliver = (events: object[], { query = `?token=${token}`, headers = {} } = {}) =>
    world.call('POST', `/webhooks/trustpilot${query}`, {
      raw: JSON.stringify({ events }),
      headers: { 'content-type': 'application/json', ...headers },
    });
  const write = (platform: string, more: object = {}) =>
    world.control('items', {
      platform,
      kind: 'review',
      author: 'Peter',
      rating: 1,
      text: 'The lamp came broken and nobody answers my mails!',
      ...more,
    }) as Promise<{ id: string }>;

  it('come in by a delivery that names no account, on the account’s secret address', async () => {
    const [first, second] = [world.id(), world.id()];
    const events = [
      event('created', review(first)),
      { eventName: 'business-unit-renamed', eventData: {} },
      event('created', review(second, { stars: 5, text: 'Thank you, the lamp is lovely.' })),
    ];
    expect(await deliver(events)).toMatchObject({ status: 200, body: { received: 3 } });
    await world.drain();
    const { message, clocks } = await world.item(first);
    expect(message).toMatchObject({ account_id: account.id, kind: 'review', rating: 1 });
    expect(message.text).toContain('came broken');
    expect(clocks).toHaveLength(1);
    expect((await world.item(second)).message).toMatchObject({ rating: 5 });
    expect(await deliver(events)).toMatchObject({ status: 200 });
    await world.drain();
    expect((await world.item(first)).messages).toHaveLength(1);
  });

  it('are let in by the secret only', async () => {
    const events = [event('created', review(world.id()))];
    expect((await deliver(events, { query: '' })).status).toBe(401);
    expect((await deliver(events, { query: '?token=guessed' })).status).toBe(401);
  });

  it('are erased when they are deleted', async () => {
    const id = world.id();
    await deliver([event('created', review(id))]);
    await world.drain();
    await deliver([event('deleted', { id })]);
    await world.drain();
    const { message, clocks } = await world.item(id);
    expect(message).toMatchObject({ text: '', deleted_at: expect.any(Date) });
    expect(clocks).toMatchObject([{ stop_reason: expect.any(String) }]);
  });

  it('belong to nobody while two accounts have one secret', async () => {
    const twin = await world.db.manager.findOneByOrFail(ChannelAccount, { id: account.id });
    Object.assign(twin, { id: randomUUID(), externalId: 'a business unit beside it' });
    await world.db.manager.insert(ChannelAccount, twin);
    const events = [event('created', review(world.id()))];
    expect(await deliver(events)).toMatchObject({ status: 200, body: { received: 0 } });
    await world.db.manager.delete(ChannelAccount, { id: twin.id });
    expect(await deliver(events)).toMatchObject({ status: 200, body: { received: 1 } });
  });

  it('must bear the account’s signature where they bear one and the account has its secret', async () => {
    const { externalId, credentials } = world.sandboxAccount('trustpilot');
    const request = {
      brandId: world.brandId,
      platform: 'trustpilot',
      externalId,
      apiOrigin: world.sandbox.origin,
      credentials: { ...credentials, webhookSecret: 'a signing secret' },
    };
    await world.app.get(Accounts).connect(request, SYSTEM);
    const events = [event('created', review(world.id()))];
    const signed = (secret: string) => {
      const sum = createHmac('sha256', secret).update(JSON.stringify({ events })).digest('hex');
      return deliver(events, { headers: { 'x-trustpilot-signature': sum } });
    };
    expect((await signed('another secret')).body).toEqual({ received: 0 });
    expect((await signed('a signing secret')).body).toEqual({ received: 1 });
    expect((await deliver(events)).body).toEqual({ received: 1 });
  });

  it('are answered, and a response that waits to be published stops the clock', async () => {
    const app = await world.connect('app-store');
    await world.control('moderation', { ms: HOUR * 1000 });
    const { id } = await write('app-store', { title: 'Crashes' });
    await world.poll(app, 'reviews');
    const { conversation, message } = await world.item(id);
    expect(message.text).toContain('Crashes');
    expect((await world.approve(conversation.id, ANSWER)).status).toBe(202);
    await world.drain();
    const sent = await world.item(id);
    expect(sent.publications).toMatchObject([{ state: 'pending_moderation' }]);
    expect(sent.clocks).toMatchObject([{ stop_reason: 'answered' }]);
    world.advance(2 * HOUR);
    await world.poll(app, 'reviews');
    const after = await world.item(id);
    expect(after.publications).toMatchObject([{ state: 'accepted' }]);
    expect(after.messages.filter(({ direction }) => direction === 'out')).toHaveLength(1);
  });

  it('are answered with one reply, and an edit after it is news', async () => {
    const play = await world.connect('google-play');
    const { id } = await write('google-play');
    await world.poll(play, 'reviews');
    const { conversation } = await world.item(id);
    expect((await world.approve(conversation.id, ANSWER)).status).toBe(202);
    await world.drain();
    expect((await world.item(id)).publications).toMatchObject([{ state: 'accepted' }]);
    const published = (await world.control('published')) as { text: string }[];
    expect(published.filter(({ text }) => text === ANSWER).length).toBeGreaterThanOrEqual(1);
    world.advance(HOUR);
    await world.control(`items/${encodeURIComponent(id)}/edit`, {
      text: 'Still broken, I want my money back!',
    });
    await world.poll(play, 'reviews');
    const after = await world.item(id);
    expect(after.message).toMatchObject({ revision: 2 });
    expect(after.clocks).toHaveLength(2);
    expect(after.conversation).toMatchObject({ state: 'open' });
  });
});
