import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { comment } from './deliveries.js';
import { type Json, World } from './world.js';

const LAMP = 'The lamp is broken and nobody answers my mails!';

describe('corrections', () => {
  let world: World;
  let page: string;

  beforeAll(async () => {
    world = await World.start();
    page = (await world.connect('facebook')).externalId;
  }, 60_000);

  afterAll(() => world?.stop(), 60_000);

  /** Somebody writes; the item's id on the platform, its row's, and the conversation as the console reads it. */
  const say = async (text: string) => {
    world.advance(1);
    const externalId = world.id('1_');
    const author = world.id();
    await world.deliver(comment({ page, text, at: world.now, author, id: externalId }, world.now));
    await world.drain();
    const { conversation } = await world.item(externalId);
    return { externalId, author, ...(await read(conversation.id)) };
  };
  const read = async (id: string) => {
    const { body } = await world.call('GET', `/api/v1/conversations/${id}`, { as: 'agent' });
    const item = body.messages.findLast((one: Json) => one.direction === 'in');
    return {
      id,
      detail: body,
      itemId: item.id as string,
      judgement: item.judgement,
    };
  };
  const correct = async (itemId: string, body: Json, as: 'agent' | 'viewer' = 'agent') => {
    const answer = await world.call('PUT', `/api/v1/messages/${itemId}/judgement`, { as, body });
    await world.drain();
    return answer;
  };

  it('hold at once: for the item, its clock and its place in the queue', async () => {
    const said = await say(LAMP);
    expect(said.judgement.sentiment.label).toBe('negative');
    expect(said.detail.clock).not.toBeNull();
    expect((await correct(said.itemId, { noise: 'spam' })).status).toBe(204);
    const now = await read(said.id);
    expect(now.judgement).toMatchObject({ noise: 'spam', changedBy: 'person' });
    expect(now.detail.clock).toBeNull();

    const back = await world.call('DELETE', `/api/v1/messages/${said.itemId}/judgement`, {
      as: 'agent',
    });
    expect(back.status).toBe(204);
    await world.drain();
    const again = await read(said.id);
    expect(again.judgement).toEqual(said.judgement);
    expect(again.detail.clock).toMatchObject({ startedAt: said.detail.clock.startedAt });
  });

  it('hold for the same words of others of this brand, from then on', async () => {
    const first = await say('Kde sú moje hodinky');
    await correct(first.itemId, { sentiment: 'neutral', topics: ['praise'] });
    const second = await say('kde su moje hodinky?? 😀');
    expect(second.judgement).toMatchObject({
      changedBy: 'earlier_correction',
      sentiment: { label: 'neutral' },
      topics: [{ topic: 'praise' }],
    });
    expect((await say('kde su moje okuliare')).judgement.changedBy).toBeUndefined();
  });

  it('are counted, listed and exported as labelled lines', async () => {
    const said = await say('Your new blue mugs look strange to me');
    await correct(said.itemId, { sentiment: 'negative' });
    await correct(said.itemId, { risks: ['fury'], needsHuman: true });
    const { body } = await world.call('GET', '/api/v1/triage/figures', { as: 'agent' });
    const english = body.languages.find((one: Json) => one.language === 'en');
    expect(english).toMatchObject({ corrected: 1, sentimentCorrected: 1, risksCorrected: 1 });
    const list = await world.call('GET', '/api/v1/triage/corrections?limit=1', { as: 'agent' });
    expect(list.body.items[0]).toMatchObject({
      text: 'Your new blue mugs look strange to me',
      correction: { sentiment: 'negative', risks: ['fury'], needsHuman: true },
    });
    expect(list.body.next).not.toBeNull();
    const file = await world.call('GET', '/api/v1/triage/corrections/export', { as: 'owner' });
    const lines = file.text
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(lines.find(({ text }) => text.includes('mugs'))).toMatchObject({
      lang: 'en',
      sentiment: 'negative',
      risks: ['fury'],
      needs_human: true,
    });
    const others = await world.call('GET', '/api/v1/triage/corrections/export', { as: 'agent' });
    expect(others.status).toBe(403);
  });

  it('leave no words behind when the customer takes the item back', async () => {
    const said = await say('My kettle hums an odd little song every morning');
    await correct(said.itemId, { sentiment: 'neutral' });
    const { externalId, author } = said;
    const taken = { page, id: externalId, author, at: world.now, verb: 'remove' };
    await world.deliver(comment(taken, world.now));
    await world.drain();
    const [row] = await world.db.query<Json[]>(
      'select words, before from judgement_correction where message_id = $1',
      [said.itemId],
    );
    expect(row).toMatchObject({ words: [], before: { reasons: [] } });
    const same = await say('My kettle hums an odd little song every morning');
    expect(same.judgement.changedBy).toBeUndefined();
  });

  it('need something to say, a right to say it, and a label that exists', async () => {
    const { itemId } = await say(LAMP);
    expect((await correct(itemId, {})).body.code).toBe('nothing_corrected');
    expect((await correct(itemId, { sentiment: 'sad' })).status).toBe(400);
    expect((await correct(itemId, { noise: 'nothing' })).status).toBe(400);
    expect((await correct(itemId, { sentiment: 'neutral' }, 'viewer')).status).toBe(403);
    expect((await correct(world.brandId, { sentiment: 'neutral' })).status).toBe(404);
    const back = await world.call('DELETE', `/api/v1/messages/${itemId}/judgement`, {
      as: 'agent',
    });
    expect(back.body.code).toBe('not_corrected');
  });
});
