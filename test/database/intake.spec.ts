import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import type { ChannelAccount } from '../../src/connectors/account.entity.js';
import { comment, commentChange, delivery } from './deliveries.js';
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

  const payloads = async () =>
    (await world.row('select count(*)::int as n from raw_payload')).n as number;

  it('makes one row, judgement, clock and draft of an item that comes a hundred times and by poll', async () => {
    const { id } = await world.control('comments', { account: page, author: 'Jana', text: QUESTION });
    const post = (await world.control('state')).comments.find((c: any) => c.id === id).post;
    const body = comment({ page, id, text: QUESTION, at: world.now, post });
    const answers = await Promise.all(
      Array.from({ length: 100 }, () => world.deliver(body)).concat(
        world.poll(facebook, 'comments') as never,
      ),
    );
    expect(answers.slice(0, 100).every(({ status }) => status === 200)).toBe(true);
    await world.drain(4);
    const { messages, judgements, clocks, drafts } = await world.item(id);
    expect([messages, judgements, clocks, drafts].map((rows) => rows.length)).toEqual([1, 1, 1, 1]);
    const kept = await world.rows('select source from raw_payload order by source');
    expect(kept.map(({ source }) => source)).toEqual(['poll', 'webhook']);
  });

  it('takes a thousand updates of one delivery', async () => {
    const ids = Array.from({ length: 1000 }, () => world.id(`${page.slice(0, 5)}_`));
    const changes = ids.map((id, i) =>
      commentChange({ page, id, text: '👏', at: world.now, author: `crowd${i % 50}` }),
    );
    const answer = await world.deliver(delivery(page, world.now, changes));
    expect(answer.body).toEqual({ received: 1000 });
    await world.drain(6);
    const found = await world.row(
      'select count(*)::int as n from message where external_id = any($1)',
      [ids],
    );
    expect(found.n).toBe(1000);
  }, 120_000);
});
