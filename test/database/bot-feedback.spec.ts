import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { customerOf } from './bot-customer.js';
import { type Json, World } from './world.js';

describe('what a customer says of the bot’s answer', () => {
  let world: World;
  let page: string;

  beforeAll(async () => {
    world = await World.start();
    await world.addFaq('Do you deliver abroad?', 'Yes, to every country of the EU.');
    page = (await world.connect('messenger')).externalId;
  }, 60_000);

  afterAll(() => world?.stop(), 60_000);

  const customer = () => customerOf(world, page);

  it('asks whether it helped: a thumb up settles it, a thumb down brings a person, and both are kept', async () => {
    const feedback = () =>
      world.db.query<Json[]>(`select helpful, source from faq_feedback order by at`);
    const glad = customer();
    const first = await glad.write('Do you deliver abroad?');
    expect((await glad.heard())[0]?.quickReplies).toMatchObject([
      { title: '👍' },
      { title: '👎 That didn’t help' },
    ]);
    await glad.tap('👍', 'sixhour:helped');
    expect((await world.item(first)).conversation.state).toBe('waiting');
    expect(await glad.heard()).toHaveLength(1);

    const other = customer();
    await other.write('Do you deliver abroad?');
    const down = await other.tap('👎 That didn’t help', 'sixhour:unhelped');
    const { conversation, clocks } = await world.item(down);
    expect(conversation).toMatchObject({ state: 'open', state_reason: 'unhelpful' });
    expect(clocks).toContainEqual(expect.objectContaining({ stop_reason: null }));
    expect(await feedback()).toEqual([
      { helpful: true, source: 'chat' },
      { helpful: false, source: 'chat' },
    ]);
  });

  it('hears in words that its answer did not help', async () => {
    const { write } = customer();
    await write('Do you deliver abroad?');
    const id = await write('No, that’s not what I asked');
    expect((await world.item(id)).conversation).toMatchObject({ state_reason: 'unhelpful' });
  });
});
