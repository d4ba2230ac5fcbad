import { createHmac } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { ChannelAccount } from '../../src/connectors/account.entity.js';
import { Accounts } from '../../src/connectors/accounts.js';
import { message } from './deliveries.js';
import type { Answer } from './http.js';
import { HOUR, type Json, World } from './world.js';

const ERASE = '/callbacks/meta/data-deletion';
const DEAUTHORIZE = '/callbacks/meta/deauthorize';

describe('the callbacks of a platform', () => {
  let world: World;
  let facebook: ChannelAccount;
  let messenger: ChannelAccount;

  beforeAll(async () => {
    world = await World.start();
    facebook = await world.connect('facebook');
    messenger = await world.connect('messenger');
  }, 60_000);

  afterAll(() => world?.stop(), 60_000);

  const seconds = () => Math.floor(world.now.getTime() / 1000);
  const appSecret = () => world.sandboxAccount('facebook').credentials.appSecret!;
  const signed = (payload: object, secret = appSecret()) => {
    const body = { algorithm: 'HMAC-SHA256', issued_at: seconds(), ...payload };
    const encoded = Buffer.from(JSON.stringify(body)).toString('base64url');
    const signature = createHmac('sha256', secret).update(encoded).digest('base64url');
    return `${signature}.${encoded}`;
  };
  const post = (url: string, request: string): Promise<Answer> =>
    world.call('POST', url, {
      raw: new URLSearchParams({ signed_request: request }).toString(),
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
    });
  const read = (url: string, language = 'en') =>
    world.call('GET', new URL(url).pathname, { headers: { 'accept-language': language } });
  const account = (id: string) => world.row('select * from channel_account where id = $1', [id]);
  const wrote = async (author: string, text: string) => {
    const id = world.id('m_');
    const page = messenger.externalId;
    await world.deliver(message({ page, id, text, at: world.now, author }));
    await world.drain();
    return id;
  };

  describe('that a person’s data be deleted', () => {
    it('is confirmed at once, done by a job, and told on a page in five languages', async () => {
      const person = world.id('77');
      const id = await wrote(person, 'Where is my parcel? I live at 12 Linden Street.');
      const answer = await post(ERASE, signed({ user_id: person }));
      expect(answer.status).toBe(200);
      expect(answer.body).toEqual({
        url: `https://desk.shop.example/callbacks/data-deletion/${answer.body.confirmation_code}`,
        confirmation_code: expect.stringMatching(/^[0-9a-f]{32}$/),
      });
      const before = await read(answer.body.url);
      expect(before.status).toBe(200);
      expect(before.headers['content-type']).toMatch(/^text\/html/);
      expect(before.text).toContain('Received and being done');

      await world.drain();
      const after = await read(answer.body.url, 'sk-SK,sk;q=0.9');
      expect(after.text).toContain('<html lang="sk">');
      expect(after.text).toContain('Vybavená');
      expect(after.text).toContain('Profily (meno a identifikátory): 1');
      expect(after.text).not.toContain(person);
      expect(await world.rows('select 1 from message where external_id = $1', [id])).toEqual([]);
      const kept = await world.row('select * from privacy_request where code = $1', [
        answer.body.confirmation_code,
      ]);
      expect(kept).toMatchObject({ kind: 'erasure', family: 'meta', subject: null });
      expect(kept.app_id).toBe(world.sandboxAccount('facebook').credentials.appId);
      expect(JSON.stringify(kept)).not.toContain(person);
    });

    it('has one code however often it comes, also when its time is over', async () => {
      const request = signed({ user_id: world.id('77'), expires: seconds() + 600 });
      const first = await post(ERASE, request);
      expect((await post(ERASE, request)).body).toEqual(first.body);
      const [signature, encoded] = request.split('.') as [string, string];
      const padded = encoded.padEnd(Math.ceil(encoded.length / 4) * 4, '=');
      expect((await post(ERASE, `${signature}=.${padded}`)).body).toEqual(first.body);
      world.advance(HOUR);
      expect((await post(ERASE, request)).body).toEqual(first.body);
      await world.drain();
    });

    it('says honestly that nothing is stored under the id', async () => {
      const { body } = await post(ERASE, signed({ user_id: world.id('78') }));
      await world.drain();
      const page = await read(body.url);
      expect(page.text).toContain('No data was stored under the identifier');
      expect(page.text).not.toContain('did not tell us under which identifiers');
    });

    it('is refused when forged, over its time, or about nobody', async () => {
      const person = world.id('79');
      const cases: [string, number, string][] = [
        [signed({ user_id: person }, 'another app’s secret'), 401, 'callback_signature'],
        [signed({ user_id: person, algorithm: 'none' }), 400, 'callback_algorithm'],
        [signed({ user_id: person, expires: seconds() - 1 }), 401, 'callback_expired'],
        [signed({ user_id: null }), 400, 'callback_nobody'],
        ['', 400, 'callback_malformed'],
        ['no.thing', 400, 'callback_malformed'],
      ];
      for (const [request, status, code] of cases) {
        const answer = await post(ERASE, request);
        expect([answer.status, answer.body.code]).toEqual([status, code]);
        expect(answer.body.hint).not.toBe('');
      }
      expect((await post('/callbacks/nobody/data-deletion', 'a.b')).status).toBe(404);
    });

    it('is told to nobody without the code', async () => {
      for (const code of ['0'.repeat(32), 'x', '%00'])
        expect((await world.call('GET', `/callbacks/data-deletion/${code}`)).status).toBe(404);
    });
  });

  describe('that the app lost its right', () => {
    const tokens = (id: string) =>
      world.db
        .query<ChannelAccount[]>('select * from channel_account where id = $1', [id])
        .then(([row]) => world.app.get(Accounts).open(row!).credentials);

    it('deletes the token of the page that was removed, and of nothing that still works', async () => {
      const south = await world.connect('facebook', world.brandId, 1);
      const removed = signed({
        user_id: null,
        profile_id: south.externalId,
        issued_at: String(seconds()),
      });
      expect(await post(DEAUTHORIZE, removed)).toMatchObject({ status: 200 });
      await world.drain();
      expect(await account(south.id)).toMatchObject({ state: 'reconnect' });
      expect((await account(south.id)).state_reason).toMatch(/withdrawn at the platform/);
      expect(await account(facebook.id)).toMatchObject({ state: 'active' });
      const left = await tokens(south.id);
      expect(left.accessToken).toBeUndefined();
      // The app's own secret stays: the next callback is proved with it.
      expect(left.appSecret).toBe(appSecret());

      // Connected anew, the old request does nothing.
      await world.db.query('update channel_account set state = $2 where id = $1', [
        south.id,
        'active',
      ]);
      await post(DEAUTHORIZE, removed);
      await world.drain();
      expect(await account(south.id)).toMatchObject({ state: 'active' });
    });

    it('deletes the tokens that the platform takes no longer, when a person removed the app', async () => {
      await world.control('tokens', { account: facebook.externalId, state: 'dead', subcode: 458 });
      const { status } = await post(DEAUTHORIZE, signed({ user_id: world.id('80') }));
      expect(status).toBe(200);
      await world.drain();
      for (const { id } of [facebook, messenger]) {
        expect(await account(id)).toMatchObject({ state: 'reconnect' });
        expect((await tokens(id)).accessToken).toBeUndefined();
      }
      await world.control('tokens', { account: facebook.externalId, state: 'valid' });
    });

    it('is refused when forged', async () => {
      const answer = await post(DEAUTHORIZE, signed({ user_id: '1' }, 'somebody else’s'));
      expect(answer.status).toBe(401);
    });
  });

  it('come as the sandbox sends them, about a person whom pages know by other ids', async () => {
    const port = await listen(world);
    const id = await world.direct('Where is my order? I live at 3 Poplar Lane.', 'Nikos Test');
    const sent: Json = await world.control('signed-request', {
      url: `http://127.0.0.1:${port}${ERASE}`,
      author: 'Nikos Test',
    });
    expect(sent.status).toBe(200);
    expect(await world.rows('select 1 from message where external_id = $1', [id])).toHaveLength(1);
    await world.drain();
    expect(await world.rows('select 1 from message where external_id = $1', [id])).toEqual([]);
    const told = await read(JSON.parse(sent.body).url);
    expect(told.text).toContain('Profiles (name and identifiers): 1');
    const page: Json = await world.control('signed-request', {
      url: `http://127.0.0.1:${port}${DEAUTHORIZE}`,
      page: 'no page of ours',
    });
    expect(page.status).toBe(200);
    await world.drain();
  });

  it('are limited in number', async () => {
    world.advance(HOUR);
    const answers = await Promise.all(Array.from({ length: 70 }, () => post(ERASE, '')));
    const refused = answers.filter(({ status }) => status === 429);
    expect(refused).toHaveLength(10);
    expect(Number(refused[0]!.headers['retry-after'])).toBeGreaterThan(0);
  });
});

async function listen(world: World): Promise<number> {
  await world.app.listen(0, '127.0.0.1');
  const { port } = world.app.getHttpServer().address() as { port: number };
  return port;
}
