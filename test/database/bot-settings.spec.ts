import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { DEFAULT_BOT } from '../../src/routing/bot-policy.js';
import { World } from './world.js';

describe('the settings of the bot', () => {
  let world: World;
  let url: string;

  beforeAll(async () => {
    world = await World.start();
    url = `/api/v1/brands/${world.brandId}/bot`;
    await world.addFaq('How long does delivery take?', 'Parcels take two to four working days.');
    await world.addFaq('Where is my order?', 'See the link in our mail.');
    await world.connect('messenger');
    await world.connect('facebook');
  }, 60_000);

  afterAll(() => world?.stop(), 60_000);

  const tryOut = (text: string, more: object = {}) =>
    world.call('POST', `${url}/try`, { as: 'agent', body: { text, ...more } });

  it('are the default until they are changed, and name the channels with messages', async () => {
    const { status, body } = await world.call('GET', url, { as: 'viewer' });
    expect(status).toBe(200);
    expect(body).toMatchObject({ version: 0, policy: DEFAULT_BOT, since: null });
    expect(body.channels).toMatchObject([{ platformTitle: 'Messenger', hasMenu: true }]);
    expect(body.meanings.length).toBeGreaterThan(3);
  });

  it('are changed by managers, in versions, and not over somebody else’s change', async () => {
    const change = { version: 0, policy: { ...DEFAULT_BOT, never: [] } };
    expect((await world.call('PUT', url, { as: 'agent', body: change })).status).toBe(403);
    const saved = await world.call('PUT', url, { as: 'owner', body: change });
    expect(saved.body).toMatchObject({ version: 1, policy: { never: [] } });
    const late = await world.call('PUT', url, { as: 'owner', body: change });
    expect(late).toMatchObject({ status: 409, body: { code: 'bot_changed' } });
  });

  it.each([
    ['a threshold of nothing', { threshold: 0.1 }],
    ['no turns', { maxTurns: 0 }],
    ['a topic that nobody knows', { never: ['weather'] }],
    ['comments by carrier pigeon', { comments: 'pigeon' }],
  ])('refuse %s', async (_, over) => {
    const body = { version: 1, policy: { ...DEFAULT_BOT, ...over } };
    expect((await world.call('PUT', url, { as: 'owner', body })).status).toBe(400);
  });

  it('can be tried: what it would answer and why, without a trace', async () => {
    const before = await world.rows('select count(*) from bot_turn');
    const { status, body } = await tryOut('how long does delivery take');
    expect(status).toBe(200);
    expect(body).toMatchObject({ act: 'answer', reason: 'exact_faq_match', language: 'en' });
    expect(body.text).toMatch(/two to four.*anything else.*automatic assistant/s);
    expect(body.ranking[0]).toMatchObject({ question: 'How long does delivery take?' });
    expect(await world.rows('select count(*) from bot_turn')).toEqual(before);
    expect(await world.rows('select 1 from conversation')).toEqual([]);
  });

  it.each([
    ['I want to talk to a human', 'handover', 'asked_for_person'],
    ['The lamp caught fire and burned my hand', 'handover', /^risk:/],
    ['hello', 'welcome', 'greeting'],
    ['❤️❤️', 'noise', 'emoji_only'],
  ])('tell what becomes of “%s”', async (text, act, reason) => {
    const { body } = await tryOut(text);
    expect(body.act).toBe(act);
    expect(body.reason).toMatch(reason);
  });

  it('say in the trial what is answered beneath a post', async () => {
    expect((await tryOut('how long does delivery take', { kind: 'comment' })).body).toMatchObject({
      act: 'silent',
      reason: 'public',
      text: null,
    });
  });
});
