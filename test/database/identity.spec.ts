import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { createApiKey } from '../../src/identity/api-key.js';
import { IdentityModule } from '../../src/identity/identity.module.js';
import { OwnerSetup } from '../../src/identity/owner.js';
import type { Role } from '../../src/identity/role.js';
import { Sessions } from '../../src/identity/sessions.js';
import { freshDatabase, type TestDatabase } from './harness.js';
import { ORIGIN, serve, type Served } from './http.js';

const OWNER = { email: 'Mina@Shop.example', password: 'a long enough password' };
const signIn = { email: 'mina@shop.example', password: OWNER.password };

let db: TestDatabase;
let http: Served;

beforeEach(async () => {
  db = await freshDatabase();
  http = await serve(db, [IdentityModule], { SIGN_IN_PER_MINUTE: '3' });
}, 20_000);
afterEach(async () => {
  await http?.close();
  await db?.close();
});

const setup = () => http.app.get(OwnerSetup);
const later = (seconds: number) => (http.now = new Date(http.now.getTime() + seconds * 1000));
const audited = async (): Promise<string[]> =>
  (await db.dataSource.query('select action from audit_event order by id')).map(
    (row: { action: string }) => row.action,
  );

async function owner(): Promise<{ session: string; brandId: string }> {
  await setup().ensureOwner(OWNER);
  const { session } = await http.call('POST', '/api/v1/auth/sign-in', { body: signIn });
  return { session: session!, brandId: await setup().ensureBrand() };
}

async function invited(by: string, brandId: string, role: Role, email: string): Promise<string> {
  const made = await http.call('POST', '/api/v1/invites', { session: by, body: { brandId, role } });
  const token = (made.body as { url: string }).url.split('/invite/')[1]!;
  const body = { name: 'Ola', email, password: 'another long password' };
  const joined = await http.call('POST', `/api/v1/auth/invites/${token}/accept`, { body });
  expect(joined.status).toBe(204);
  return joined.session!;
}

describe('the first owner', () => {
  it('gets one link, which a restart replaces and an account ends', async () => {
    const first = (await setup().makeOwnerLink())!;
    const second = (await setup().makeOwnerLink())!;
    expect(second).toMatch(/^https:\/\/desk\.shop\.example\/invite\/[\w-]{43}$/);
    const path = (link: string) => link.replace(`${ORIGIN}/invite/`, '/api/v1/auth/invites/');

    expect(await http.call('GET', path(first))).toMatchObject({
      status: 404,
      body: { code: 'invite_invalid' },
    });
    expect(await http.call('GET', path(second))).toMatchObject({
      status: 200,
      body: { role: 'owner', brandName: 'My shop', email: null },
    });
    const body = { name: ' Mina ', ...OWNER };
    const accepted = await http.call('POST', `${path(second)}/accept`, { body });
    expect(accepted.status).toBe(204);
    const again = await http.call('POST', `${path(second)}/accept`, { body });
    expect(again.body).toMatchObject({ code: 'invite_invalid' });
    expect(await setup().makeOwnerLink()).toBeNull();

    const me = await http.call('GET', '/api/v1/auth/me', { session: accepted.session });
    expect(me.body).toMatchObject({
      user: { name: 'Mina', email: 'mina@shop.example', locale: 'en', languages: [] },
      brands: [{ name: 'My shop', role: 'owner' }],
      serverNow: '2026-03-06T10:00:00.000Z',
      demo: false,
      demoUrl: null,
    });
  });

  it('gets one account from a link that two people open at once', async () => {
    const url = (await setup().makeOwnerLink())!.replace(`${ORIGIN}/invite/`, '');
    const tries = ['a', 'b'].map((name) =>
      http.call('POST', `/api/v1/auth/invites/${url}/accept`, {
        body: { name, email: `${name}@shop.example`, password: 'another long password' },
      }),
    );
    expect((await Promise.all(tries)).map(({ status }) => status).sort()).toEqual([204, 404]);
    expect(await db.dataSource.query('select 1 from app_user')).toHaveLength(1);
  });

  it('is made unattended once, and keeps a password changed since', async () => {
    const link = (await setup().makeOwnerLink())!;
    await Promise.all([setup().ensureOwner(OWNER), setup().ensureOwner(OWNER)]);
    await setup().ensureOwner({ ...OWNER, password: 'something else entirely' });
    const token = link.split('/invite/')[1]!;
    expect((await http.call('GET', `/api/v1/auth/invites/${token}`)).status).toBe(404);
    expect((await http.call('POST', '/api/v1/auth/sign-in', { body: signIn })).status).toBe(204);
    expect(await audited()).toEqual(['brand.made', 'member.invited', 'member.joined']);
  });
});

describe('signing in', () => {
  it('sets a cookie that scripts on the page can not read', async () => {
    await setup().ensureOwner(OWNER);
    const answer = await http.call('POST', '/api/v1/auth/sign-in', { body: signIn });
    const cookie = String(answer.headers['set-cookie']);
    for (const part of ['HttpOnly', 'SameSite=Lax', 'Path=/', 'Secure', 'Max-Age=1209600'])
      expect(cookie).toContain(part);
    const [kept] = await db.dataSource.query('select token_hash from session');
    expect(kept.token_hash).not.toContain(answer.session);
  });

  it('says the same to a wrong password and to a stranger', async () => {
    await setup().ensureOwner(OWNER);
    const url = '/api/v1/auth/sign-in';
    const wrong = await http.call('POST', url, { body: { ...signIn, password: 'wrong' } });
    const stranger = await http.call('POST', url, { body: { ...signIn, email: 'x@y.example' } });
    expect(wrong).toMatchObject({ status: 401, body: { code: 'sign_in_refused' } });
    expect(stranger.text).toBe(wrong.text);
  });

  it('can be tried so many times a minute', async () => {
    await setup().ensureOwner(OWNER);
    const attempt = (password: string) =>
      http.call('POST', '/api/v1/auth/sign-in', { body: { ...signIn, password } });
    for (let i = 0; i < 3; i += 1) expect((await attempt('wrong')).status).toBe(401);
    later(20);
    const refused = await attempt(OWNER.password);
    expect(refused).toMatchObject({ status: 429, body: { code: 'too_many' } });
    expect(refused.headers['retry-after']).toBe('40');
    later(40);
    expect((await attempt(OWNER.password)).status).toBe(204);
  });

  it('lasts until it ends, is ended, or the person is shut out', async () => {
    const { session } = await owner();
    const me = (token = session) => http.call('GET', '/api/v1/auth/me', { session: token });
    expect((await me()).status).toBe(200);
    expect(await me('made-up')).toMatchObject({ status: 401, body: { code: 'signed_out' } });

    await http.call('POST', '/api/v1/auth/sign-out', { session, body: {} });
    expect((await me()).status).toBe(401);

    const again = await http.call('POST', '/api/v1/auth/sign-in', { body: signIn });
    expect((await me(again.session)).status).toBe(200);
    later(1_209_600);
    expect((await me(again.session)).status).toBe(401);
    await http.app.get(Sessions).sweep(http.now);
    expect(await db.dataSource.query('select 1 from session')).toEqual([]);

    const third = await http.call('POST', '/api/v1/auth/sign-in', { body: signIn });
    await db.dataSource.query('update app_user set disabled_at = now()');
    expect((await me(third.session)).status).toBe(401);
    expect((await http.call('POST', '/api/v1/auth/sign-in', { body: signIn })).status).toBe(401);
  });

  it('is refused from the page of another site', async () => {
    await setup().ensureOwner(OWNER);
    const headers = { 'sec-fetch-site': 'cross-site' };
    const answer = await http.call('POST', '/api/v1/auth/sign-in', { body: signIn, headers });
    expect(answer).toMatchObject({ status: 403, body: { code: 'foreign_origin' } });
  });
});

describe('a signed-in person', () => {
  it('changes something only from the console itself', async () => {
    const { session } = await owner();
    const patch = (headers: Record<string, string>) =>
      http.call('PATCH', '/api/v1/auth/me', { session, headers, body: { name: 'M' } });
    for (const site of ['cross-site', 'same-site'])
      expect((await patch({ 'sec-fetch-site': site })).status).toBe(403);
    expect((await patch({ 'sec-fetch-site': 'same-origin' })).status).toBe(200);

    const bare = async (origin?: string) => {
      const response = await http.app.inject({
        method: 'PATCH',
        url: '/api/v1/auth/me',
        cookies: { sixhour_session: session },
        headers: { host: 'desk.internal:3000', ...(origin ? { origin } : {}) },
        payload: { name: 'M' },
      });
      return response.statusCode;
    };
    expect(await bare()).toBe(403);
    expect(await bare('https://evil.example')).toBe(403);
    expect(await bare(ORIGIN)).toBe(200);
    expect(await bare('http://desk.internal:3000')).toBe(200);
  });

  it('sets name, language of the console and languages answered in', async () => {
    const { session } = await owner();
    const body = { name: 'Μίνα', locale: 'el', languages: ['el', 'en'] };
    const changed = await http.call('PATCH', '/api/v1/auth/me', { session, body });
    expect(changed.body).toMatchObject({ user: body });
    const wrong = await http.call('PATCH', '/api/v1/auth/me', { session, body: { locale: 'xx' } });
    expect(wrong).toMatchObject({ status: 400, body: { errors: [{ field: 'locale' }] } });
  });

  it('changes the password, which signs out every other browser', async () => {
    const { session } = await owner();
    const other = await http.call('POST', '/api/v1/auth/sign-in', { body: signIn });
    const change = (current: string) =>
      http.call('POST', '/api/v1/auth/password', {
        session,
        body: { current, next: 'a better password' },
      });
    expect(await change('wrong')).toMatchObject({ status: 422, body: { code: 'password_wrong' } });
    expect((await change(OWNER.password)).status).toBe(204);
    const me = (token: string) => http.call('GET', '/api/v1/auth/me', { session: token });
    expect((await me(session)).status).toBe(200);
    expect((await me(other.session!)).status).toBe(401);
    const body = { ...signIn, password: 'a better password' };
    expect((await http.call('POST', '/api/v1/auth/sign-in', { body })).status).toBe(204);
  });

  it('sees the demo while an account talks to the sandbox', async () => {
    const { session, brandId } = await owner();
    await db.dataSource.query(
      `insert into channel_account (brand_id, platform, external_id, name, credentials, api_origin, state, connected_at)
       values ($1, 'p', '1', 'Page', '', 'http://127.0.0.1:4010', 'active', now())`,
      [brandId],
    );
    const me = await http.call('GET', '/api/v1/auth/me', { session });
    expect(me.body).toMatchObject({ demo: true, demoUrl: 'http://127.0.0.1:4010/' });
  });
});

describe('invitations', () => {
  it('are made by managers, and to owners by owners only', async () => {
    const { session, brandId } = await owner();
    const manager = await invited(session, brandId, 'manager', 'ola@shop.example');
    const agent = await invited(manager, brandId, 'agent', 'jan@shop.example');
    const invite = (by: string, role: Role, brand = brandId) =>
      http.call('POST', '/api/v1/invites', { session: by, body: { brandId: brand, role } });
    expect((await invite(manager, 'owner')).status).toBe(403);
    expect((await invite(agent, 'viewer')).status).toBe(403);
    expect((await invite(session, 'owner')).status).toBe(201);
    const foreign = await invite(session, 'viewer', '00000000-0000-4000-8000-000000000000');
    expect(foreign.status).toBe(404);

    const members = await http.call('GET', '/api/v1/members', { session: agent });
    const rows = (members.body as { items: { email: string; role: string }[] }).items;
    expect(rows.map(({ email, role }) => `${role} ${email}`).sort()).toEqual([
      'agent jan@shop.example',
      'manager ola@shop.example',
      'owner mina@shop.example',
    ]);
  });

  it('for one address are refused to another, and end after a week', async () => {
    const { session, brandId } = await owner();
    const made = await http.call('POST', '/api/v1/invites', {
      session,
      body: { brandId, role: 'agent', email: 'Jan@Shop.example' },
    });
    const token = (made.body as { url: string }).url.split('/invite/')[1]!;
    const accept = (email: string) =>
      http.call('POST', `/api/v1/auth/invites/${token}/accept`, {
        body: { name: 'Jan', email, password: 'another long password' },
      });
    expect((await accept('eve@shop.example')).body).toMatchObject({ code: 'invite_email' });
    later(7 * 86_400);
    expect((await accept('jan@shop.example')).body).toMatchObject({ code: 'invite_invalid' });
  });

  it('add a brand to an account when its own password is given', async () => {
    const { session } = await owner();
    const [second] = await db.dataSource.query(
      `insert into brand (name, time_zone, default_language, created_at)
       values ('Second', 'Europe/Warsaw', 'pl', now()) returning id`,
    );
    await db.dataSource.query(
      `insert into member (brand_id, user_id, role) select $1, id, 'owner' from app_user`,
      [second.id],
    );
    const agent = await invited(session, second.id, 'agent', 'jan@shop.example');
    const made = await http.call('POST', '/api/v1/invites', {
      session,
      body: { brandId: second.id, role: 'manager' },
    });
    const token = (made.body as { url: string }).url.split('/invite/')[1]!;
    const accept = (password: string) =>
      http.call('POST', `/api/v1/auth/invites/${token}/accept`, {
        body: { name: 'Other', email: 'jan@shop.example', password },
      });
    expect((await accept('not the password')).body).toMatchObject({ code: 'email_taken' });
    expect((await accept('another long password')).status).toBe(204);
    const me = await http.call('GET', '/api/v1/auth/me', { session: agent });
    expect(me.body).toMatchObject({
      user: { name: 'Ola' },
      brands: [{ name: 'Second', role: 'manager' }],
    });
  });
});

describe('teams', () => {
  it('are made, changed and removed by managers, of members only', async () => {
    const { session, brandId } = await owner();
    const agent = await invited(session, brandId, 'agent', 'jan@shop.example');
    const me = await http.call('GET', '/api/v1/auth/me', { session: agent });
    const { id: userId } = (me.body as { user: { id: string } }).user;
    const body = { brandId, name: 'Warsaw', languages: ['pl'], memberIds: [userId] };

    expect((await http.call('POST', '/api/v1/teams', { session: agent, body })).status).toBe(403);
    const made = await http.call('POST', '/api/v1/teams', { session, body });
    expect(made).toMatchObject({ status: 201, body });
    const url = `/api/v1/teams/${(made.body as { id: string }).id}`;
    const stranger = { ...body, memberIds: ['00000000-0000-4000-8000-000000000000'] };
    const refused = await http.call('PUT', url, { session, body: stranger });
    expect(refused).toMatchObject({ status: 422, body: { code: 'not_a_member' } });

    const change = { name: 'All', languages: [], memberIds: [] };
    expect((await http.call('PUT', url, { session, body: change })).body).toMatchObject(change);
    const list = await http.call('GET', '/api/v1/teams', { session: agent });
    expect(list.body).toMatchObject({ items: [{ brandId, ...change }], next: null });

    expect((await http.call('DELETE', url, { session })).status).toBe(204);
    expect((await http.call('DELETE', url, { session })).status).toBe(404);
    expect((await http.call('DELETE', '/api/v1/teams/7', { session })).status).toBe(404);
    expect(await audited()).toEqual(
      expect.arrayContaining(['team.made', 'team.changed', 'team.removed']),
    );
  });
});

describe('a brand', () => {
  it('is named and placed by its managers; what is not given stays', async () => {
    const { session, brandId } = await owner();
    const agent = await invited(session, brandId, 'agent', 'eva@shop.example');
    const url = `/api/v1/brands/${brandId}`;
    const body = { name: 'Lampáreň', timeZone: 'Europe/Bratislava', contacts: ['+421 2 000 000'] };

    expect((await http.call('PATCH', url, { session: agent, body })).status).toBe(403);
    expect(await http.call('PATCH', url, { session, body })).toMatchObject({ status: 200, body });
    const wrong = { timeZone: 'Europe/Nowhere' };
    expect((await http.call('PATCH', url, { session, body: wrong })).status).toBe(400);
    const list = await http.call('GET', '/api/v1/brands', { session: agent });
    expect(list.body).toMatchObject({ items: [{ id: brandId, ...body }], next: null });
    expect(await audited()).toContain('changed');
  });
});

describe('API keys', () => {
  it('work without a cookie until they are revoked, and say when they were used', async () => {
    const { session, brandId } = await owner();
    const body = { brandId, name: 'nightly', role: 'viewer' };
    const made = await http.call('POST', '/api/v1/api-keys', { session, body });
    const { id, key } = made.body as { id: string; key: string };
    expect(key).toMatch(/^sixhour_[\w-]{43}$/);

    expect((await http.call('GET', '/api/v1/members', { key })).status).toBe(200);
    expect((await http.call('GET', '/api/v1/auth/me', { key })).body).toMatchObject({
      code: 'person_needed',
    });
    expect((await http.call('POST', '/api/v1/api-keys', { key, body })).status).toBe(403);
    const list = await http.call('GET', '/api/v1/api-keys', { session });
    expect(list.body).toEqual({
      items: [
        {
          ...{ id, ...body },
          createdAt: '2026-03-06T10:00:00.000Z',
          lastUsedAt: '2026-03-06T10:00:00.000Z',
        },
      ],
      next: null,
    });
    expect(list.text).not.toContain(key);

    expect((await http.call('DELETE', `/api/v1/api-keys/${id}`, { session })).status).toBe(204);
    expect((await http.call('GET', '/api/v1/members', { key })).status).toBe(401);
  });

  it('are refused when made up, even beside a good cookie', async () => {
    const { session } = await owner();
    const answer = await http.call('GET', '/api/v1/members', { session, key: 'sixhour_x' });
    expect(answer.status).toBe(401);
  });

  it('are made by the command line too', async () => {
    const brandId = await setup().ensureBrand();
    const { key } = await db.dataSource.transaction((tx) =>
      createApiKey(tx, { brandId, name: 'cli', role: 'agent' }),
    );
    expect((await http.call('GET', '/api/v1/teams', { key })).body).toEqual({
      items: [],
      next: null,
    });
  });
});
