import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { AlertTicks } from '../../src/alerts/alerts.ticks.js';
import { WatchAccount } from '../../src/alerts/watch-account.js';
import { SYSTEM } from '../../src/audit/audit.js';
import { ChannelAccount } from '../../src/connectors/account.entity.js';
import { Accounts } from '../../src/connectors/accounts.js';
import { HealthTicks } from '../../src/intake/health.ticks.js';
import { INSTAGRAM, INSTAGRAM_APP } from '../../src/sandbox/shop.js';
import { comment } from './deliveries.js';
import { type Json, World } from './world.js';

const DAY = 86_400;
const MINUTE = 60;

describe('the health of accounts', () => {
  let world: World;
  let page: ChannelAccount;

  beforeAll(async () => {
    world = await World.start();
    page = await world.connect('facebook');
    await world.drain();
  }, 60_000);
  afterAll(() => world?.stop(), 60_000);
  afterEach(async () => {
    await world.control('faults', undefined, 'DELETE');
    await world.control('tokens', { account: page.externalId, state: 'valid' });
  });

  const row = (id = page.id) => world.row('select * from channel_account where id = $1', [id]);
  const stored = (id: string) => world.db.manager.findOneByOrFail(ChannelAccount, { id });
  const look = async () => {
    await world.app.get(HealthTicks).look(world.now);
    await world.drain();
  };
  const probeAll = async () => {
    await world.app.get(HealthTicks).startProbes(world.now);
    await world.drain();
  };
  const alerts = (kind: string, id = page.id) =>
    world.rows('select * from alert where account_id = $1 and kind = $2 order by created_at', [
      id,
      kind,
    ]);
  const mailsOf = (alert: Json) =>
    world.rows('select * from mail where alert_id = $1 order by recipient', [alert.id]);
  const deeds = async (id = page.id) =>
    (await world.rows('select action from audit_event where entity_id = $1 order by id', [id])).map(
      ({ action }) => action as string,
    );
  const view = async (id = page.id): Promise<Json> => {
    const { body } = await world.call('GET', '/api/v1/accounts', { as: 'viewer' });
    return body.items.find((one: Json) => one.id === id);
  };
  const reconnect = () => {
    const { externalId, credentials } = world.sandboxAccount('facebook');
    const { brandId } = world;
    const apiOrigin = world.sandbox.origin;
    return world.app
      .get(Accounts)
      .connect({ brandId, platform: 'facebook', externalId, credentials, apiOrigin }, SYSTEM);
  };
  const throttle = (seconds: number, count = 1) =>
    world.control('faults', { match: { path: page.externalId }, mode: '429', seconds, count });

  it('is shown with the account: rights that are missing are told, and refuse nothing', async () => {
    const account = page.externalId;
    await world.control('tokens', { account, missingScopes: ['pages_manage_engagement'] });
    await reconnect();
    await world.drain();
    expect(await view()).toMatchObject({
      state: 'active',
      health: {
        blindSince: null,
        blindReason: null,
        webhooksSilentSince: null,
        probedAt: world.now.toISOString(),
        probeError: null,
        missingScopes: [
          { scope: 'pages_manage_engagement', for: 'Answer comments and recommendations' },
        ],
        deadLetters: 0,
      },
    });
    await world.control('tokens', { account, missingScopes: [] });
  });

  it('is checked at once when a manager asks, and only then', async () => {
    const url = `/api/v1/accounts/${page.id}/probe`;
    expect((await world.call('POST', url, { as: 'agent' })).status).toBe(403);
    const at = world.advance(5);
    const { status, body } = await world.call('POST', url, { as: 'owner' });
    expect(status).toBe(200);
    expect(body.health).toMatchObject({ probedAt: at.toISOString(), missingScopes: [] });
    const nobody = '/api/v1/accounts/00000000-0000-4000-8000-000000000000/probe';
    expect((await world.call('POST', nobody, { as: 'owner' })).status).toBe(404);
  });

  describe('once a day', () => {
    it('is asked for every account; one that can not answer stops no other', async () => {
      const [messenger, google] = [
        await world.connect('messenger'),
        await world.connect('google-business'),
      ];
      await world.control('tokens', { account: google.externalId, state: 'revoked' });
      world.advance(2 * DAY);
      await world.control('faults', { match: { path: 'debug_token' }, mode: 'drop', count: 1 });
      await probeAll();
      expect((await row(messenger.id)).probed_at).toEqual(world.now);
      expect((await row()).probed_at).toEqual(world.now);
      expect(await row(google.id)).toMatchObject({ state: 'reconnect' });
      expect(await alerts('token_dead', google.id)).toHaveLength(1);
      for (const { next_probe_at: next } of await world.rows('select * from channel_account'))
        expect((next.getTime() - world.now.getTime()) / 1000).toBeGreaterThan(DAY / 2);
      await world.control('tokens', { account: google.externalId, state: 'valid' });
      await world.call('POST', `/api/v1/accounts/${google.id}/probe`, { as: 'owner' });
      await world.drain();
      expect(await row(google.id)).toMatchObject({ state: 'active' });
    });

    it('calls nothing dead that was only told to wait, and asks again then', async () => {
      const before = (await row()).probed_at;
      world.advance(2 * DAY);
      await throttle(600, 5);
      await probeAll();
      const waiting = await row();
      expect(waiting).toMatchObject({ state: 'active', probed_at: before });
      expect(waiting.probe_error).toBeTruthy();
      await world.control('faults', undefined, 'DELETE');
      world.advance(3600);
      await probeAll();
      expect(await row()).toMatchObject({ probed_at: world.now, probe_error: null });
    });

    it('renews a token of the other login in time, and keeps the new one sealed', async () => {
      const credentials = {
        ...{ accessToken: INSTAGRAM.token, appSecret: INSTAGRAM_APP.secret },
        ...{ verifyToken: 'any', login: 'instagram' },
      };
      const accounts = world.app.get(Accounts);
      const { id } = await accounts.connect(
        {
          ...{ brandId: world.brandId, platform: 'instagram', externalId: INSTAGRAM.id },
          ...{ apiOrigin: world.sandbox.origin, credentials },
        },
        SYSTEM,
      );
      const kept = async () => accounts.open(await stored(id)).credentials;
      expect((await kept()).accessTokenSince).toBe(world.now.toISOString());
      expect((await row(id)).token_expires_at).toBeNull();
      world.advance(2 * DAY);
      await probeAll();
      const ends = new Date(world.now.getTime() + 60 * DAY * 1000);
      expect((await row(id)).token_expires_at).toEqual(ends);
      expect(await kept()).toMatchObject({
        ...credentials,
        accessTokenSince: world.now.toISOString(),
        accessTokenExpiresAt: ends.toISOString(),
      });
      expect((await row(id)).credentials).not.toContain(INSTAGRAM.token);
    });
  });

  describe('when a token dies', () => {
    it('is told once, loses nothing that comes in, and is whole again after reconnecting', async () => {
      await world.poll(page, 'comments');
      const lastSeen = world.now;
      world.advance(90);
      await world.control('tokens', { account: page.externalId, state: 'dead', subcode: 460 });
      await world.poll(page, 'comments');
      const watch = () => world.app.get(WatchAccount).watch({ accountId: page.id });
      await Promise.all(Array.from({ length: 10 }, watch));
      await look();
      await look();

      const [alert, ...more] = await alerts('token_dead');
      expect(more).toEqual([]);
      expect(await alerts('channel_blind')).toEqual([]);
      const mails = await mailsOf(alert);
      expect(mails.map(({ subject }) => subject)).toEqual([
        'The channel needs to be reconnected · Meltemi Home, Facebook page',
      ]);
      expect(mails[0]!.text).toContain('Graph error 190/460');
      expect((await view()).health).toMatchObject({
        blindReason: 'token_dead',
        blindSince: lastSeen.toISOString(),
      });

      const heard = world.id('77_');
      const at = world.advance(60);
      await world.deliver(comment({ page: page.externalId, id: heard, text: 'Still here?', at }));
      await world.drain();
      expect((await world.item(heard)).messages).toHaveLength(1);
      const item = { platform: 'facebook', kind: 'comment', account: page.externalId };
      const { id: missed } = await world.control('items', {
        ...item,
        author: 'Jana',
        text: 'Written while nobody could read it',
      });
      const written = world.now;

      world.advance(2 * 3600);
      await world.control('tokens', { account: page.externalId, state: 'valid' });
      await reconnect();
      const due = `select 1 from stream_cursor where account_id = $1 and next_poll_at > $2`;
      expect(await world.rows(due, [page.id, world.now])).toEqual([]);
      await world.poll(page, 'comments');
      await look();
      expect((await world.item(missed)).message.created_at.getTime()).toBeCloseTo(
        written.getTime(),
        -4,
      );
      expect((await alerts('token_dead'))[0]).toMatchObject({ resolved_at: world.now });
      expect((await view()).health).toMatchObject({ blindSince: null, blindReason: null });
      expect(await deeds()).toEqual(expect.arrayContaining(['blind', 'sees-again', 'reconnected']));
    });
  });

  describe('when polls fail', () => {
    it('is blind after a quarter of an hour since the last success, is told once, and sees again', async () => {
      await world.poll(page, 'comments');
      const lastSeen = world.now;
      const failing = { match: { path: page.externalId }, mode: '500', count: 1000 };
      await world.control('faults', failing);
      for (let minute = 1; minute <= 16; minute += 5) {
        world.advance(5 * MINUTE);
        await world.poll(page, 'comments');
        await look();
        if (minute < 11) expect((await row()).blind_since).toBeNull();
      }
      await look();
      expect(await row()).toMatchObject({
        state: 'active',
        blind_since: lastSeen,
        blind_reason: 'polling_failed',
      });
      const [alert, ...more] = await alerts('channel_blind');
      expect(more).toEqual([]);
      expect(alert).toMatchObject({ about: lastSeen, reason: 'polling_failed', resolved_at: null });
      const [mail] = await mailsOf(alert);
      // The world's clock is UTC, the brand's an hour later.
      const hour = `${String((lastSeen.getUTCHours() + 1) % 24).padStart(2, '0')}:`;
      expect(mail!.subject).toContain(`has not been read since ${hour}`);
      const { body } = await world.call('GET', '/api/v1/alerts', { as: 'viewer' });
      expect(body.items[0]).toMatchObject({
        kind: 'channel_blind',
        step: null,
        conversationId: null,
        excerpt: '',
        account: { id: page.id, name: page.name, platform: 'facebook' },
        about: lastSeen.toISOString(),
        resolvedAt: null,
      });
      const taken = `/api/v1/alerts/${alert!.id}/acknowledge`;
      expect((await world.call('POST', taken, { as: 'agent' })).status).toBe(204);

      await world.control('faults', undefined, 'DELETE');
      world.advance(MINUTE);
      await world.poll(page, 'comments');
      await look();
      expect(await row()).toMatchObject({ blind_since: null, blind_reason: null });
      expect((await alerts('channel_blind'))[0]).toMatchObject({ resolved_at: world.now });
      expect((await deeds()).at(-1)).toMatch(/sees-again|alert.resolved/);
    });

    it('is not blind while the platform told us to wait for less', async () => {
      await world.poll(page, 'comments');
      world.advance(MINUTE);
      await throttle(14 * MINUTE);
      await world.poll(page, 'comments');
      world.advance(15 * MINUTE);
      await look();
      expect((await row()).blind_since).toBeNull();
      await world.poll(page, 'comments');
      await look();
      expect((await row()).blind_since).toBeNull();
    });
  });

  describe('before a token ends', () => {
    it('is told a week and a day before, each once; a later end closes both', async () => {
      const account = page.externalId;
      const expiresAt = new Date(world.now.getTime() + 8 * DAY * 1000).toISOString();
      await world.control('tokens', { account, expiresAt });
      await world.call('POST', `/api/v1/accounts/${page.id}/probe`, { as: 'owner' });
      const tick = async () => {
        await world.app.get(AlertTicks).warnOfTokens(world.now);
        await world.drain();
      };
      await tick();
      expect(await alerts('token_expiring')).toEqual([]);
      world.advance(DAY + 60);
      await tick();
      await tick();
      const [first, ...none] = await alerts('token_expiring');
      expect(none).toEqual([]);
      expect((await mailsOf(first))[0]!.subject).toBe('7 days left · Meltemi Home, Facebook page');
      world.advance(6 * DAY);
      await tick();
      await tick();
      expect(await alerts('token_expiring')).toHaveLength(2);

      await world.control('tokens', { account, expiresAt: null });
      await world.call('POST', `/api/v1/accounts/${page.id}/probe`, { as: 'owner' });
      await world.drain();
      for (const alert of await alerts('token_expiring'))
        expect(alert.resolved_at).toEqual(world.now);
    });
  });

  it('that many find dead at once is given up once; an old token says nothing of a new one', async () => {
    const account = await stored((await world.connect('instagram')).id);
    const accounts = world.app.get(Accounts);
    const giveUp = (of: ChannelAccount) =>
      world.db.transaction((tx) => accounts.setState(tx, of, 'reconnect', 'dead'));
    const before = (await deeds(account.id)).length;
    await giveUp({ ...account, credentials: 'the token before' });
    expect((await row(account.id)).state).toBe('active');
    await Promise.all([1, 2, 3, 4].map(() => giveUp(account)));
    await world.drain();
    expect((await deeds(account.id)).slice(before)).toEqual([
      'state.reconnect',
      'alert.token_dead',
    ]);
    expect(await alerts('token_dead', account.id)).toHaveLength(1);
  });

  it('asks nothing of a disconnected account, and ends what was told of it, to programs also', async () => {
    const account = await world.connect('messenger', world.brandId, 1);
    const hook = { brandId: world.brandId, url: 'https://hook.example/sixhour' };
    await world.call('POST', '/api/v1/webhook-endpoints', { as: 'owner', body: hook });
    const drain = () => world.drain({ except: 'alerts.deliver-webhook' });
    await world.control('tokens', { account: account.externalId, state: 'dead' });
    const url = `/api/v1/accounts/${account.id}`;
    await world.call('POST', `${url}/probe`, { as: 'owner' });
    await drain();
    const [dead] = await alerts('token_dead', account.id);
    expect(dead).toMatchObject({ resolved_at: null });
    await world.call('DELETE', url, { as: 'owner' });
    await drain();
    expect(await alerts('token_dead', account.id)).toMatchObject([{ resolved_at: world.now }]);
    const told = await world.rows(
      'select event, payload from webhook_delivery where alert_id = $1 order by created_at, event desc',
      [dead!.id],
    );
    expect(told.map(({ event }) => event)).toEqual(['token.dead', 'alert.resolved']);
    for (const { payload } of told)
      expect(payload).toMatchObject({
        alertId: dead!.id,
        kind: 'token_dead',
        brandId: world.brandId,
        account: { id: account.id, platform: 'messenger', platformTitle: 'Messenger' },
        about: dead!.about.toISOString(),
        timeZone: 'Europe/Bratislava',
        link: 'https://desk.shop.example/channels',
      });
    const refused = await world.call('POST', `${url}/probe`, { as: 'owner' });
    expect(refused.status).toBe(422);
    expect(refused.body.hint).toContain('again');
  });
});
