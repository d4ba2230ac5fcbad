import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { MenuTicks } from '../../src/bot/menus.js';
import { DEFAULT_BOT } from '../../src/routing/bot-policy.js';
import { HOUR, type Json, World } from './world.js';

describe('what people see before they write', () => {
  let world: World;

  beforeAll(async () => {
    world = await World.start();
    await world.connect('messenger');
    await world.connect('instagram');
  }, 60_000);

  afterAll(() => world?.stop(), 60_000);

  const look = async () => {
    await world.app.get(MenuTicks).look(world.now);
    await world.drain();
  };
  const account = (platform: string) =>
    world.row('select * from channel_account where platform = $1', [platform]);
  /** As the platform itself holds it. */
  const profileOf = async (platform: string): Promise<Json> => {
    const { externalId, credentials } = world.sandboxAccount(platform);
    const fields = 'get_started,greeting,persistent_menu,ice_breakers';
    const token = encodeURIComponent(credentials.accessToken!);
    const url = `${world.sandbox.origin}/v25.0/${externalId}/messenger_profile?fields=${fields}&access_token=${token}`;
    const { data } = (await (await fetch(url)).json()) as Json;
    return data[0] ?? {};
  };
  const calls = async () => {
    const { paths } = await world.control('calls');
    return paths
      .filter(({ path }: { path: string }) => path.includes('messenger_profile'))
      .reduce((sum: number, { count }: { count: number }) => sum + count, 0);
  };

  it('is left alone as long as there is nothing to show', async () => {
    await look();
    expect(await calls()).toBe(0);
    expect((await account('messenger')).chat_profile_at).toBeNull();
  });

  it('follows the FAQ, in each of its languages', async () => {
    await world.addFaq('How long does delivery take?', 'Two days.');
    await world.addFaq('Ako dlho trvá doručenie?', 'Dva dni.', 'sk');
    await look();
    const profile = await profileOf('messenger');
    expect(profile.get_started).toEqual({ payload: 'GET_STARTED' });
    expect(profile.persistent_menu.map((one: Json) => one.locale)).toContain('default');
    const titles = profile.persistent_menu.flatMap((one: Json) =>
      one.call_to_actions.map(({ title }: { title: string }) => title),
    );
    expect(titles).toEqual(
      expect.arrayContaining([
        'How long does delivery take?',
        'Talk to a person',
        'Ako dlho trvá doručenie?',
      ]),
    );
    expect(JSON.stringify(profile.ice_breakers)).toContain('How long does delivery take?');
    expect(profile.greeting[0].text).toContain('Lipový dvor');
    // The profile that is linked to a page has a menu of its own, and no start.
    const linked = await profileOf('instagram');
    expect(Object.keys(linked)).toEqual(
      expect.arrayContaining(['persistent_menu', 'ice_breakers']),
    );
    expect(linked).not.toHaveProperty('get_started');
    expect(await account('messenger')).toMatchObject({ chat_profile_error: null });
  });

  it('is not set again while nothing has changed', async () => {
    const before = await calls();
    await look();
    expect(await calls()).toBe(before);
  });

  it('follows a change of the FAQ, and tells why it could not', async () => {
    await world.control('faults', {
      match: { method: 'POST', path: 'messenger_profile' },
      count: 2,
      mode: 'error',
      error: { code: 10, message: 'Requires pages_messaging' },
    });
    world.advance(60);
    await world.addFaq('Do you have gift cards?', 'Yes.');
    await look();
    const { body } = await world.call('GET', '/api/v1/accounts', { as: 'owner' });
    const [shown] = body.items.filter(({ platform }: Json) => platform === 'messenger');
    expect(shown.health.menuError).toMatch(/pages_messaging|permission/i);
    // Not at once again, but after a while.
    const before = await calls();
    await look();
    expect(await calls()).toBe(before);
    world.advance(HOUR);
    await look();
    expect(JSON.stringify(await profileOf('messenger'))).toContain('gift cards');
    expect(await account('messenger')).toMatchObject({ chat_profile_error: null });
  });

  it('is taken away when the shop wants no menu', async () => {
    const change = { version: 0, policy: { ...DEFAULT_BOT, menu: false } };
    const url = `/api/v1/brands/${world.brandId}/bot`;
    expect((await world.call('PUT', url, { as: 'owner', body: change })).status).toBe(200);
    await look();
    expect(await profileOf('messenger')).toEqual({});
    expect(await profileOf('instagram')).toEqual({});
  });
});
