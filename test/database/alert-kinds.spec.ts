import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { WatchReplies } from '../../src/alerts/watch-replies.js';
import { comment } from './deliveries.js';
import { HOUR, World } from './world.js';

const ANGRY = [
  'This lamp is broken, I am so disappointed!',
  'Mine arrived broken too. Terrible.',
  'Same here, the worst quality ever.',
  'Broken after one day, awful!',
  'I hate this shop, mine does not work either.',
  'Terrible, mine broke as well, I am very disappointed.',
];

/** What people are told besides clocks: the whole product, against the sandbox. */
describe('alerts about items, posts and replies', () => {
  let world: World;

  beforeAll(async () => {
    world = await World.start();
    await world.connect('facebook');
  }, 60_000);
  afterAll(() => world?.stop(), 60_000);

  const alerts = (conversationId: string) =>
    world.rows('select * from alert where conversation_id = $1 order by created_at', [
      conversationId,
    ]);
  const mailsOf = (alertId: string) =>
    world.rows('select * from mail where alert_id = $1 order by recipient', [alertId]);
  const tell = async () => {
    await world.drain();
    world.advance(10);
    await world.drain();
  };

  it('a threat with a lawyer is told at once, once, with the risk named', async () => {
    const id = await world.comment(
      'You will hear from my lawyer. I am going to sue you for this broken lamp!',
    );
    const { conversation } = await world.item(id);
    const [alert, ...others] = await alerts(conversation.id);
    expect(others).toEqual([]);
    expect(alert).toMatchObject({ kind: 'risk', subject: expect.stringMatching(/^item:/) });
    expect(alert!.detail.risks).toContain('legal_threat');
    const mails = await mailsOf(alert!.id);
    expect(mails.length).toBeGreaterThan(0);
    expect(mails[0]!.subject).toMatch(/^Needs care: .*legal threat.* · /);
    expect(mails[0]!.text).toContain('I am going to sue you');
    expect(mails[0]!.text).toContain(`https://desk.shop.example/conversations/${conversation.id}`);
  });

  it('a kind comment is told to nobody', async () => {
    const { conversation } = await world.item(await world.comment('Is the blue one in stock?'));
    expect(await alerts(conversation.id)).toEqual([]);
  });

  it('a review of one star is told with its stars; one of four is not', async () => {
    const account = await world.connect('trustpilot');
    const token = world.sandboxAccount('trustpilot').credentials.webhookToken!;
    const review = async (stars: number, text: string) => {
      const id = world.id();
      const eventData = {
        ...{ id, stars, title: 'Lamp', text, createdAt: world.now.toISOString() },
        consumer: { id: `c${id}`, name: 'Jana' },
      };
      const event = { eventName: 'service-review-created', version: '1.0', eventData };
      await world.call('POST', `/webhooks/trustpilot?token=${token}`, {
        raw: JSON.stringify({ events: [event] }),
        headers: { 'content-type': 'application/json' },
      });
      await tell();
      return world.item(id);
    };
    const bad = await review(1, 'The colour is not what I had expected.');
    expect(bad.conversation.account_id).toBe(account.id);
    const [alert] = await alerts(bad.conversation.id);
    expect(alert).toMatchObject({ kind: 'negative_review', detail: { rating: 1 } });
    expect((await mailsOf(alert!.id))[0]!.subject).toMatch(/^Review with 1 star · Jana, /);
    const good = await review(4, 'A nice lamp, thank you.');
    expect(await alerts(good.conversation.id)).toEqual([]);
  });

  it('many unhappy people under one post are one crisis, told while it is small', async () => {
    const { externalId: page } = await world.connect('facebook');
    const post = `${page}_77`;
    const write = async (text: string, author: string) => {
      await world.deliver(comment({ page, id: world.id(), text, at: world.now, post, author }));
      await tell();
    };
    const crises = () => world.rows(`select * from alert where kind = 'crisis'`);
    // One who is loud is no crisis.
    for (const text of ANGRY) await write(text, 'loud');
    expect(await crises()).toEqual([]);
    for (const [index, text] of ANGRY.entries()) await write(text, `p${index}`);
    const [crisis, ...others] = await crises();
    expect(others).toEqual([]);
    expect(crisis!.detail).toMatchObject({ people: 5, seconds: 3600 });
    expect(crisis!.detail.contextId).toContain('77');
    const mails = await mailsOf(crisis!.id);
    expect(mails.map(({ subject }) => subject as string)).toEqual([
      expect.stringMatching(/^5 people are unhappy about one post · /),
    ]);
    expect(mails[0]!.text).toContain('Terrible.');
  });

  it('a reply that does not get out is told to who wrote it, and ends when it does', async () => {
    const id = await world.comment('The parcel has not come and I am waiting for a week!');
    const { conversation } = await world.item(id);
    expect((await world.approve(conversation.id, 'We are looking into it.')).status).toBe(202);
    const look = () => world.app.get(WatchReplies).look(world.now);
    const stuck = async () =>
      (await alerts(conversation.id)).filter(({ kind }) => kind === 'publication_stuck');
    await world.drain({ except: 'publishing.attempt' });
    await look();
    expect(await stuck()).toEqual([]);
    world.advance(900 + 1);
    await look();
    await look();
    await world.drain({ except: 'publishing.attempt' });
    world.advance(10);
    await world.drain({ except: 'publishing.attempt' });
    const [alert, ...others] = await stuck();
    expect(others).toEqual([]);
    const mails = await mailsOf(alert!.id);
    expect(mails.map(({ recipient }) => recipient)).toContain(`${world.people.agent}@shop.example`);
    expect(mails[0]!.text).toContain('> We are looking into it.');
    await world.drain();
    await look();
    expect((await stuck())[0]!.resolved_at).toEqual(world.now);
  });

  it('a reply that the platform refuses is told with its reason', async () => {
    await world.control('faults', {
      match: { method: 'POST', path: '/comments' },
      ...{ count: 1, mode: 'error', error: { code: 368 } },
    });
    const id = await world.comment('Why does nobody answer my mails about the broken lamp?');
    const { conversation } = await world.item(id);
    expect((await world.approve(conversation.id, 'We are sorry.')).status).toBe(202);
    await tell();
    await world.control('faults', undefined, 'DELETE');
    const { publications } = await world.item(id);
    expect(publications[0]!.state).toBe('failed');
    const told = (await alerts(conversation.id)).find(({ kind }) => kind === 'publication_stuck');
    expect(told!.detail).toMatchObject({ state: 'failed' });
    const [mail] = await mailsOf(told!.id);
    expect(mail!.subject).toMatch(/^A reply could not be sent · /);
    expect(mail!.text).toContain('Reason given: ');
  });

  it('the ladder ends with an acknowledgement: later steps stand in the list, and tell nobody', async () => {
    const id = await world.comment('Where is my order? It should have come on Monday.');
    const { conversation } = await world.item(id);
    world.advance(3 * HOUR);
    await world.takeDue();
    await tell();
    const [warned] = await alerts(conversation.id);
    expect(warned).toMatchObject({ kind: 'warned', step: 50 });
    const path = `/api/v1/alerts/${warned!.id}/acknowledge`;
    expect((await world.call('POST', path, { as: 'agent' })).status).toBe(204);
    world.advance(4 * HOUR);
    await world.takeDue();
    await tell();
    const [, breached] = await alerts(conversation.id);
    expect(breached).toMatchObject({ kind: 'breached', acknowledged_by: world.people.agent });
    expect(await mailsOf(breached!.id)).toEqual([]);
  });
});
