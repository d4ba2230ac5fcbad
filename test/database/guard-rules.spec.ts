import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { World } from './world.js';

const ASK = 'How much is the lamp?';
const PHRASE = {
  phrase: 'cheap~',
  language: 'en',
  severity: 'block',
  message: 'We say “good value”.',
  suggestion: 'good value',
};

describe('the guard’s rules of a brand', () => {
  let world: World;

  beforeAll(async () => {
    world = await World.start();
    await world.connect('facebook');
  }, 60_000);

  afterAll(() => world?.stop(), 60_000);

  const set = (body: object, as: 'owner' | 'agent' = 'owner') =>
    world.call('PUT', '/api/v1/guard/rules', {
      as,
      body: { brandId: world.brandId, off: [], phrases: [], ...body },
    });
  const asked = async () => (await world.item(await world.comment(ASK))).conversation.id as string;
  const check = async (text: string) => {
    const body = { conversationId: await asked(), text, place: 'public_comment' };
    return (await world.call('POST', '/api/v1/guard/check', { as: 'agent', body })).body;
  };

  it('are shown to agents and changed by managers', async () => {
    const path = `/api/v1/guard/rules?brand=${world.brandId}`;
    const { rules, phrases } = (await world.call('GET', path, { as: 'agent' })).body;
    expect(phrases).toEqual([]);
    expect(rules).toContainEqual({
      rule: 'insult',
      severity: 'block',
      message: expect.stringContaining('insult'),
      alwaysOn: true,
      off: false,
    });
    expect((await set({ phrases: [PHRASE] }, 'agent')).status).toBe(403);
    const fixed = await set({ off: ['policy_phrase', 'threat'] });
    expect([fixed.status, fixed.body.code]).toEqual([422, 'always_on']);
    expect((await set({ phrases: [{ ...PHRASE, phrase: '...' }] })).status).toBe(400);
    expect((await set({ off: ['no_such_rule'] })).status).toBe(400);
  });

  it('hold while somebody types, and when it is sent', async () => {
    const text = 'The lamp is the cheapest one, it costs 20 EUR.';
    expect((await check(text)).verdict).toBe('pass');
    expect((await set({ phrases: [PHRASE] })).status).toBe(204);
    const { verdict, findings } = await check(text);
    expect(verdict).toBe('block');
    const { message, suggestion, severity } = PHRASE;
    expect(findings).toMatchObject([{ rule: 'brand_phrase', message, suggestion, severity }]);
    expect(text.slice(findings[0].start, findings[0].end)).toBe('cheapest');
    const sent = await world.approve(await asked(), text);
    expect([sent.status, sent.body.code]).toEqual([422, 'guard_blocked']);
  });

  it('hold again just before the call, for what was approved before they were made', async () => {
    await set({});
    const text = 'It is the cheapest lamp, 20 EUR.';
    const item = await world.comment(ASK);
    const { conversation } = await world.item(item);
    expect((await world.approve(conversation.id, text)).status).toBe(202);
    await set({ phrases: [PHRASE] });
    await world.drain();
    const { publications } = await world.item(item);
    expect(publications).toMatchObject([{ state: 'failed', error: PHRASE.message }]);
    expect(await world.repliesTo(item)).toEqual([]);
  });

  it('can switch a rule off, and can be tried before they are saved', async () => {
    await set({});
    const text = 'It is our policy that lamps cost 20 EUR.';
    expect((await check(text)).findings).toMatchObject([{ rule: 'policy_phrase' }]);
    const tried = (off: string[]) =>
      world.call('POST', '/api/v1/guard/try', {
        as: 'agent',
        body: { brandId: world.brandId, off, phrases: [], text, language: 'en', public: true },
      });
    expect((await tried(['policy_phrase'])).body.verdict).toBe('pass');
    expect((await check(text)).verdict).toBe('warn');
    await set({ off: ['policy_phrase'] });
    expect((await check(text)).verdict).toBe('pass');
  });

  it('are read in a moment', async () => {
    const text = `${'The lamp is in stock and leaves us tomorrow. '.repeat(20)}Thank you.`;
    await check(text);
    const body = { conversationId: await asked(), text, place: 'public_comment' };
    const began = performance.now();
    for (let turn = 0; turn < 10; turn++)
      await world.call('POST', '/api/v1/guard/check', { as: 'agent', body });
    // 50 ms are meant; a machine that does ten things at once takes longer
    expect((performance.now() - began) / 10).toBeLessThan(500);
  });
});
