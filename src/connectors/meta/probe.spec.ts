import { describe, expect, it } from '@jest/globals';
import { ConnectorError } from '../connector-error.js';
import type { OpenAccount } from '../connector.js';
import { neededScopes } from '../scopes.js';
import type { GraphClient, Params } from './graph-client.js';
import { judgeToken, probeFacebookLogin, probeInstagramLogin } from './probe.js';
import { FACEBOOK_SCOPES, INSTAGRAM_SCOPES, MESSENGER_SCOPES } from './scopes.js';

const NOW = new Date('2026-11-21T12:00:00Z');
const PAGE = '102345678901234';
const seconds = (at: string) => Date.parse(at) / 1000;
const all = FACEBOOK_SCOPES.map(({ scope }) => scope);

const token = (more: object = {}) => ({
  app_id: '1',
  type: 'PAGE',
  is_valid: true,
  expires_at: 0,
  data_access_expires_at: 0,
  scopes: all,
  granular_scopes: all.map((scope) => ({ scope, target_ids: [PAGE] })),
  ...more,
});
const judge = (more: object = {}) => judgeToken(token(more), PAGE, FACEBOOK_SCOPES);

describe('what debug_token says', () => {
  it('of a page token with all rights: it never ends and lacks nothing', () => {
    expect(judge()).toEqual({ expiresAt: null, missingScopes: [] });
  });

  it('ends when the token or the access to data does, whichever is earlier', () => {
    const data = { data_access_expires_at: seconds('2027-01-01T00:00:00Z') };
    expect(judge(data).expiresAt).toEqual(new Date('2027-01-01T00:00:00Z'));
    const both = { ...data, expires_at: seconds('2026-12-01T00:00:00Z') };
    expect(judge(both).expiresAt).toEqual(new Date('2026-12-01T00:00:00Z'));
    expect(judge({ expires_at: undefined, data_access_expires_at: undefined })).not.toHaveProperty(
      'expiresAt',
    );
  });

  it('lacks a right that was not granted, or granted for other pages only', () => {
    expect(judge({ scopes: all.filter((s) => s !== 'pages_manage_engagement') })).toMatchObject({
      missingScopes: ['pages_manage_engagement'],
    });
    const elsewhere = all.map((scope) => ({
      scope,
      target_ids: scope === 'pages_messaging' ? ['7'] : [PAGE],
    }));
    expect(judge({ granular_scopes: elsewhere }).missingScopes).toEqual(['pages_messaging']);
  });

  it('takes a right without targets for all of them, and targets that are numbers', () => {
    const without = all.map((scope) => ({ scope }));
    expect(judge({ granular_scopes: without }).missingScopes).toEqual([]);
    const numbers = all.map((scope) => ({ scope, target_ids: [Number(PAGE)] }));
    expect(judge({ granular_scopes: numbers }).missingScopes).toEqual([]);
    expect(judge({ granular_scopes: undefined }).missingScopes).toEqual([]);
  });

  it('of a dead token asks for a new one, with the reason', () => {
    const dead = { is_valid: false, scopes: [], error: { code: 190, subcode: 460, message: 'x' } };
    expect(() => judge(dead)).toThrow('190/460');
    expect(() => judge(dead)).toThrow(ConnectorError);
  });

  it('compares no page’s rights with the number of a profile', () => {
    const needs = neededScopes(INSTAGRAM_SCOPES, {});
    const scopes = needs.map(({ scope }) => scope);
    const granular_scopes = scopes.map((scope) => ({
      scope,
      target_ids: [scope.startsWith('pages') ? PAGE : '178414'],
    }));
    const said = token({ scopes, granular_scopes });
    expect(judgeToken(said, '178414', needs).missingScopes).toEqual([]);
    expect(judgeToken(said, '178415', needs).missingScopes).toEqual([
      'instagram_basic',
      'instagram_manage_comments',
      'instagram_manage_messages',
    ]);
  });

  it('asks each login for its own rights', () => {
    const of = (login?: string) =>
      neededScopes(INSTAGRAM_SCOPES, login === undefined ? {} : { login }).map((n) => n.scope);
    expect(of()).toEqual(of('facebook'));
    expect(of('instagram')).toEqual([
      'instagram_business_basic',
      'instagram_business_manage_comments',
      'instagram_business_manage_messages',
    ]);
    expect(neededScopes(MESSENGER_SCOPES, {})).toHaveLength(MESSENGER_SCOPES.length);
  });
});

interface Asked {
  path: string;
  token: string | undefined;
  params?: Params;
}

/** A Graph that answers by path. */
function pretend(answers: Record<string, object | Error>) {
  const asked: Asked[] = [];
  const answer = (path: string) => {
    const found = answers[path] ?? {};
    return found instanceof Error ? Promise.reject(found) : Promise.resolve(found);
  };
  const graph = (account: OpenAccount) =>
    ({
      origin: 'https://graph.example',
      get: (path: string, params: Params) => {
        asked.push({ path, params, token: account.credentials.accessToken });
        return answer(path);
      },
      follow: (url: string) => {
        asked.push({ path: url, token: account.credentials.accessToken });
        return answer(new URL(url).pathname);
      },
    }) as unknown as GraphClient;
  return { asked, graph };
}

const account = (credentials: Record<string, string>): OpenAccount => ({
  id: 'a',
  externalId: PAGE,
  name: 'x',
  apiOrigin: null,
  credentials,
});
const asPage = { fields: 'id,name', needs: FACEBOOK_SCOPES, isPage: true };
const node = { id: PAGE, name: 'The shop' };

describe('a token of the Facebook login', () => {
  const withApp = account({ accessToken: 'page-token', appId: '1', appSecret: 'app-secret' });

  it('is asked about with the app’s token', async () => {
    const { asked, graph } = pretend({ [`/${PAGE}`]: node, '/debug_token': { data: token() } });
    expect(await probeFacebookLogin(graph, withApp, asPage)).toEqual({
      name: 'The shop',
      expiresAt: null,
      missingScopes: [],
    });
    expect(asked.map((call) => call.token)).toEqual(['page-token', '1|app-secret']);
    expect(asked[1]!.params).toMatchObject({ input_token: 'page-token' });
  });

  it('is tried by the node alone where the app is not known', async () => {
    const { asked, graph } = pretend({ [`/${PAGE}`]: node });
    const bare = account({ accessToken: 'page-token', appSecret: 's' });
    expect(await probeFacebookLogin(graph, bare, asPage)).toEqual({ name: 'The shop' });
    expect(asked).toHaveLength(1);
  });

  it('is refused when it was made for another page, however public that is', async () => {
    const data = token({ profile_id: '7' });
    const { graph } = pretend({ [`/${PAGE}`]: node, '/debug_token': { data } });
    await expect(probeFacebookLogin(graph, withApp, asPage)).rejects.toMatchObject({
      decision: 'reauthorize',
    });
  });

  it('is not called dead when the app’s own token is refused, nor doubted while told to wait', async () => {
    const dead = new ConnectorError('reauthorize', 'Graph error 190');
    const wrong = pretend({ [`/${PAGE}`]: node, '/debug_token': dead });
    await expect(probeFacebookLogin(wrong.graph, withApp, asPage)).rejects.toMatchObject({
      decision: 'reject',
    });
    const busy = pretend({ [`/${PAGE}`]: node, '/debug_token': new ConnectorError('retry', 'x') });
    expect(await probeFacebookLogin(busy.graph, withApp, asPage)).toEqual({ name: 'The shop' });
  });
});

describe('a token of the Instagram login', () => {
  const profile = { id: PAGE, username: 'the.shop' };
  const fresh = { access_token: 'new-token', token_type: 'bearer', expires_in: 5_184_000 };
  const ago = (hours: number) => new Date(NOW.getTime() - hours * 3600_000).toISOString();
  const probe = async (more: Record<string, string>, answers: Record<string, object | Error>) => {
    const { asked, graph } = pretend({ [`/${PAGE}`]: profile, ...answers });
    const open = account({ accessToken: 'old-token', login: 'instagram', ...more });
    const result = await probeInstagramLogin(graph(open), open, NOW);
    const renewals = asked.filter(({ path }) => path.includes('refresh_access_token'));
    return { result, renewals };
  };
  const answers = { '/refresh_access_token': fresh };
  const NEW_END = new Date(NOW.getTime() + 5_184_000_000);

  it('is noted when it is first seen, and not renewed on its first day', async () => {
    const first = await probe({}, answers);
    expect(first.result.renewed).toEqual({ accessTokenSince: NOW.toISOString() });
    const young = await probe({ accessTokenSince: ago(23) }, answers);
    expect(young.result).toEqual({ name: 'the.shop' });
    expect([...first.renewals, ...young.renewals]).toEqual([]);
  });

  it('is renewed as soon as it can be when nobody knows its end', async () => {
    const { result, renewals } = await probe({ accessTokenSince: ago(25) }, answers);
    expect(result).toEqual({
      name: 'the.shop',
      expiresAt: NEW_END,
      renewed: {
        accessToken: 'new-token',
        accessTokenSince: NOW.toISOString(),
        accessTokenExpiresAt: NEW_END.toISOString(),
      },
    });
    expect(renewals[0]!.path).toContain('grant_type=ig_refresh_token');
  });

  it('is left alone while its end is far, and renewed in its last month', async () => {
    const far = { accessTokenSince: ago(48), accessTokenExpiresAt: '2027-01-15T12:00:00Z' };
    expect((await probe(far, answers)).renewals).toEqual([]);
    const near = { accessTokenSince: ago(900), accessTokenExpiresAt: '2026-12-15T12:00:00Z' };
    expect((await probe(near, answers)).result.expiresAt).toEqual(NEW_END);
  });

  it('keeps its known end when it is not renewed', async () => {
    const near = { accessTokenSince: ago(900), accessTokenExpiresAt: '2026-12-15T12:00:00Z' };
    const refused = { '/refresh_access_token': new ConnectorError('reject', 'no') };
    expect((await probe(near, refused)).result).toEqual({
      name: 'the.shop',
      expiresAt: new Date('2026-12-15T12:00:00Z'),
    });
  });

  it('is known by the profile’s number where its id is the app’s', async () => {
    const scoped = { id: '9', user_id: PAGE, username: 'the.shop' };
    const { result } = await probe({}, { [`/${PAGE}`]: scoped });
    expect(result.name).toBe('the.shop');
    await expect(probe({}, { [`/${PAGE}`]: { id: '9' } })).rejects.toMatchObject({
      decision: 'reauthorize',
    });
  });
});
