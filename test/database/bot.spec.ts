import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { message } from './deliveries.js';
import { HOUR, World } from './world.js';

const QUESTION = 'How long does delivery take?';
const ANSWER = 'Parcels take two to four working days.';
const DISCLOSURE = 'automatic assistant';

describe('the bot', () => {
  let world: World;

  beforeAll(async () => {
    world = await World.start();
    await world.addFaq(QUESTION, ANSWER);
    await world.addFaq('Do you ship to islands?', 'Yes, we ship to every island.');
  }, 60_000);

  afterAll(() => world?.stop(), 60_000);
  afterEach(() => world.control('faults', undefined, 'DELETE'));

  /** What the shop said in the thread of a message, in order. */
  const said = async (id: string): Promise<string[]> => {
    const { threads } = await world.control('state');
    const thread = threads.find((one: { messages: { id: string }[] }) =>
      one.messages.some((m) => m.id === id),
    );
    return thread.messages
      .filter((m: { by: string }) => m.by === 'api')
      .map((m: { text: string }) => m.text);
  };

  it('answers once, and says what it is in its first turn only', async () => {
    const author = world.id('Author ');
    const first = await world.direct(QUESTION, author);
    const one = await world.item(first);
    expect(one.clocks).toMatchObject([{ stop_reason: 'answered_bot', breached_at: null }]);
    expect(one.conversation.state).toBe('waiting');
    expect(one.messages).toContainEqual(
      expect.objectContaining({ author_kind: 'bot', user_id: null }),
    );
    expect(one.drafts).toEqual([]);
    // The same delivery again, in other clothes.
    const { externalId: page } = await world.connect('messenger');
    const again = message({ page, id: first, text: QUESTION, at: one.message.created_at, author });
    await world.deliver({ ...again, again: true });
    await world.drain();
    world.advance(60);
    await world.direct('do you ship to islands', author);
    const texts = await said(first);
    expect(texts).toHaveLength(2);
    expect(texts[0]).toContain(ANSWER);
    expect(texts[0]).toContain(DISCLOSURE);
    expect(texts[1]).toMatch(/^Yes, we ship to every island\.\n\n.*anything else.*\?$/);
    expect((await world.item(first)).clocks.map((clock) => clock.stop_reason)).toEqual([
      'answered_bot',
      'answered_bot',
    ]);
  });

  it('is silent from the moment a person takes the thread', async () => {
    const { externalId: account } = await world.connect('messenger');
    const author = world.id('Author ');
    const item = { platform: 'messenger', kind: 'message', account, author, text: QUESTION };
    const { id, thread: person } = await world.control('items', item);
    await world.deliver(
      message({ page: account, id, text: QUESTION, at: world.now, author: person }),
    );
    // Its answer is made, but has not left yet.
    await world.drain({ except: 'publishing.attempt' });
    const { conversation } = await world.item(id);
    expect(conversation.state).toBe('bot');
    const body = { userId: world.people.agent, teamId: null };
    const url = `/api/v1/conversations/${conversation.id}/assignment`;
    const taken = await world.call('PUT', url, { as: 'agent', body });
    expect(taken.body).toMatchObject({ state: 'open', assignee: { id: world.people.agent } });
    await world.drain();
    expect(await said(id)).toEqual([]);
    const after = await world.item(id);
    expect(after.conversation.state).toBe('open');
    expect(after.clocks).toMatchObject([{ stopped_at: null }]);
    expect(after.drafts).toMatchObject([{ status: 'pending' }]);
    // What the customer writes next goes to the person as well.
    await world.direct('How are you?', author);
    expect(await said(id)).toEqual([]);
  });

  it('hands over to a person, with a draft, when the platform does not take its answer', async () => {
    await world.control('faults', {
      match: { method: 'POST', path: '/messages' },
      count: 1,
      mode: 'error',
      error: { code: 551, subcode: 1545041 },
    });
    const id = await world.direct(QUESTION);
    const { conversation, drafts, clocks, publications } = await world.item(id);
    expect(publications).toMatchObject([{ state: 'failed', author_kind: 'bot' }]);
    expect(conversation).toMatchObject({ state: 'open', state_reason: 'bot_failed' });
    expect(conversation.assignee_id).not.toBeNull();
    expect(drafts).toMatchObject([{ status: 'pending' }]);
    expect(clocks).toMatchObject([{ stopped_at: null }]);
  });

  it('hands over what came in after the platform’s window for programs', async () => {
    const { externalId: page } = await world.connect('messenger');
    const id = world.id('m_');
    const at = world.now;
    const text = QUESTION;
    world.advance(25 * HOUR);
    await world.db.query('update channel_account set connected_at = $1', [at]);
    await world.deliver(message({ page, id, text, at, author: 'late' }));
    await world.drain();
    const { conversation, publications } = await world.item(id);
    expect(conversation).toMatchObject({ state: 'open', state_reason: 'bot_unable' });
    expect(publications).toEqual([]);
  });
});
