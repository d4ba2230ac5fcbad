import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { ChannelAccount } from '../../src/connectors/account.entity.js';
import { HOUR, World } from './world.js';

const ANSWER = 'We are sorry about that. A new lamp is on its way to you.';
const SECOND = 'We are sorry again. We have sent the money back to you today.';

/** Reviews have one reply, which is looked at by moderators and written over by the next. */
describe('answers to reviews', () => {
  let world: World;
  let location: ChannelAccount;

  beforeAll(async () => {
    world = await World.start();
    location = await world.connect('google-business');
    await world.control('moderation', { ms: 100 * HOUR * 1000 });
  }, 60_000);

  afterAll(() => world?.stop(), 60_000);

  const poll = async () => {
    world.advance(2 * HOUR);
    await world.poll(location, 'reviews');
  };
  /** A review that has come in; its id in the sandbox and its name. */
  const review = async () => {
    const made = await world.control('items', {
      platform: 'google-business',
      kind: 'review',
      account: location.externalId,
      author: world.id('Author '),
      rating: 1,
      text: 'The lamp came broken and nobody answers my mails!',
    });
    await world.poll(location, 'reviews');
    return made as { id: string; name: string };
  };
  const change = (id: string, action: 'edit' | 'reply', body: object) =>
    world.control(`items/${id}/${action}`, body);
  const answer = async (name: string, text: string) => {
    const { conversation } = await world.item(name);
    expect((await world.approve(conversation.id, text)).status).toBe(202);
    await world.drain();
    return (await world.item(name)).publications.at(-1)!;
  };

  it('stop the clock while they are being looked at, and do not when they are refused', async () => {
    const { id, name } = await review();
    const [running] = (await world.item(name)).clocks;
    expect(await answer(name, ANSWER)).toMatchObject({ state: 'pending_moderation' });
    expect((await world.item(name)).clocks).toMatchObject([{ stop_reason: 'answered' }]);
    await change(id, 'reply', { state: 'REJECTED', policyViolation: 'SOLICITATION' });
    await poll();
    const after = await world.item(name);
    expect(after.publications).toMatchObject([{ state: 'rejected' }]);
    expect(after.publications[0]!.error).toContain('SOLICITATION');
    expect(after.clocks).toMatchObject([{ stopped_at: null, due_at: running!.due_at }]);
    expect(after.conversation).toMatchObject({ state: 'open', state_reason: 'unanswered' });
    // Read again, it is no news.
    await poll();
    expect(await world.item(name)).toEqual(after);
    // Another text in its place is an answer.
    await answer(name, SECOND);
    const mended = await world.item(name);
    expect(mended.clocks).toMatchObject([{ stop_reason: 'answered', stopped_at: world.now }]);
    expect(mended.messages).toHaveLength(2);
  });

  it('become visible when they are approved', async () => {
    const { id, name } = await review();
    await answer(name, ANSWER);
    await change(id, 'reply', { state: 'APPROVED' });
    await poll();
    expect((await world.item(name)).publications).toMatchObject([{ state: 'accepted' }]);
  });

  it('do not count either when our staff wrote them on the platform and they are refused', async () => {
    const { id, name } = await review();
    await change(id, 'reply', { text: ANSWER });
    await poll();
    expect((await world.item(name)).clocks).toMatchObject([{ stop_reason: 'answered_outside' }]);
    await change(id, 'reply', { state: 'REJECTED' });
    await poll();
    expect((await world.item(name)).clocks).toMatchObject([{ stopped_at: null }]);
  });

  it('stay evidence of the first turn when the customer edits and a second one is written over them', async () => {
    const { id, name } = await review();
    world.advance(HOUR);
    await answer(name, ANSWER);
    const first = world.now;
    world.advance(48 * HOUR);
    await change(id, 'edit', { text: 'The second lamp came broken as well, never again!' });
    await poll();
    expect((await world.item(name)).clocks).toMatchObject([
      { stop_reason: 'answered', breached_at: null },
      { kind: 'next', stopped_at: null },
    ]);
    await answer(name, SECOND);
    const { clocks, messages, publications } = await world.item(name);
    expect(clocks).toMatchObject([
      { stopped_at: first, breached_at: null },
      { stopped_at: world.now, breached_at: null, stop_reason: 'answered' },
    ]);
    expect(messages.map(({ text }) => text)[1]).toBe(SECOND);
    expect(publications).toHaveLength(2);
    // The platform's own word about it changes nothing.
    await poll();
    expect((await world.item(name)).clocks.map((clock) => clock.stopped_at)).toEqual(
      clocks.map((clock) => clock.stopped_at),
    );
  });
});
