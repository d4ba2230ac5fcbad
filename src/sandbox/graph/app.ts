import { opaque } from '../ids.js';
import { APP, INSTAGRAM, INSTAGRAM_APP, PAGES, USER } from '../shop.js';
import type { World } from '../world.js';
import { flag, type GraphCall, identify, mayAct, text } from './call.js';
import { badParameter, GraphError, permission } from './graph-error.js';
import { type Context, Ref } from './node.js';
import { pageSubscriptions } from './page-type.js';
import type { Answer } from './writes.js';

/** What `debug_token` is to tell of a token otherwise than by default, ms since 1970. */
export interface TokenFacts {
  expiresAt?: number;
  dataAccessExpiresAt?: number;
  missingScopes?: string[];
}

export interface Subscription {
  object: string;
  callbackUrl: string;
  fields: string[];
}

const SCOPES = [
  'pages_show_list',
  'pages_read_engagement',
  'pages_read_user_content',
  'pages_manage_engagement',
  'pages_manage_metadata',
  'pages_messaging',
  'instagram_basic',
  'instagram_manage_comments',
  'instagram_manage_messages',
  'business_management',
];

const SIXTY_DAYS = 5_184_000;

/** GET /oauth/access_token: exchange for a long-lived token, a code, or app credentials. */
export function accessToken(call: GraphCall): Answer {
  if (text(call, 'client_id') === INSTAGRAM_APP.id) return instagramToken(call);
  if (text(call, 'client_id') !== APP.id || text(call, 'client_secret') !== APP.secret) {
    throw new GraphError('Error validating client secret.', { code: 1 });
  }
  const grant = text(call, 'grant_type') ?? 'authorization_code';
  if (grant === 'client_credentials') {
    return { access_token: `${APP.id}|${APP.secret}`, token_type: 'bearer' };
  }
  const given =
    grant === 'fb_exchange_token' ? text(call, 'fb_exchange_token') : text(call, 'code');
  if (given !== USER.token && given !== authorizationCode()) {
    throw new GraphError('Invalid verification code format.', { code: 100, subcode: 36009 });
  }
  return { access_token: USER.token, token_type: 'bearer', expires_in: SIXTY_DAYS };
}

/** The OAuth host of Instagram's own login; its errors are flat. */
function instagramToken(call: GraphCall): Answer {
  const right =
    text(call, 'client_secret') === INSTAGRAM_APP.secret &&
    text(call, 'code') === authorizationCode();
  if (!right) {
    throw new GraphError('Invalid authorization code', { code: 400, flat: true });
  }
  const permissions = [
    'instagram_business_basic',
    'instagram_business_manage_comments',
    'instagram_business_manage_messages',
  ];
  return { access_token: INSTAGRAM.token, user_id: INSTAGRAM.id, permissions };
}

/** The code that /dialog/oauth hands out; the sandbox's user always consents. */
export const authorizationCode = () => `AQ${opaque(60, 'code')}`;

/** GET /debug_token?input_token=: page tokens never expire, access to data does after 90 days. */
export function debugToken(call: GraphCall): Answer {
  if (identify(call).kind === 'page') throw permission('Requires an app or user token');
  const input = text(call, 'input_token');
  if (!input) throw badParameter('The parameter input_token is required');
  const seconds = Math.floor(call.world.now() / 1000);
  const facts = (call.world.settings.get('tokenFacts') as Record<string, TokenFacts> | undefined)?.[
    input
  ];
  const scopes = SCOPES.filter((scope) => !facts?.missingScopes?.includes(scope));
  const page = PAGES.find((p) => p.token === input);
  try {
    identify({ ...call, params: { access_token: input } });
  } catch (error) {
    const { code, subcode } = (error as GraphError).detail;
    return {
      data: {
        app_id: APP.id,
        is_valid: false,
        scopes: [],
        error: { code, subcode, message: (error as Error).message },
      },
    };
  }
  return {
    data: {
      app_id: APP.id,
      type: page ? 'PAGE' : input === USER.token ? 'USER' : 'APP',
      application: 'Meltemi Care',
      expires_at: facts?.expiresAt
        ? Math.floor(facts.expiresAt / 1000)
        : page
          ? 0
          : seconds + SIXTY_DAYS,
      data_access_expires_at: facts?.dataAccessExpiresAt
        ? Math.floor(facts.dataAccessExpiresAt / 1000)
        : seconds + 90 * 86_400,
      issued_at: seconds - 86_400,
      is_valid: true,
      scopes,
      granular_scopes: scopes
        .filter((s) => !s.startsWith('business'))
        .map((scope) => ({
          scope,
          target_ids: scope.startsWith('instagram') ? [INSTAGRAM.id] : PAGES.map((p) => p.id),
        })),
      user_id: USER.id,
      ...(page ? { profile_id: page.id } : {}),
    },
  };
}

export function subscriptions(settings: Map<string, unknown>): Subscription[] {
  return (settings.get('subscriptions') as Subscription[] | undefined) ?? [];
}

/** GET, POST, DELETE /{app}/subscriptions. POST first asks the callback to echo hub.challenge. */
export async function appSubscriptions({ call, identity, world }: Context): Promise<Answer> {
  if (identity.kind !== 'app') {
    throw new GraphError('This method must be called with an app access_token.', { code: 15 });
  }
  const known = subscriptions(world.settings);
  if (call.method === 'GET') {
    return {
      data: known.map(({ object, callbackUrl, fields }) => ({
        object,
        callback_url: callbackUrl,
        active: true,
        fields: fields.map((name) => ({ name, version: 'v26.0' })),
      })),
    };
  }
  const object = text(call, 'object');
  if (call.method === 'DELETE') {
    world.set(
      'subscriptions',
      known.filter((s) => object !== undefined && s.object !== object),
    );
    return { success: true };
  }
  const callbackUrl =
    text(call, 'callback_url') ?? known.find((s) => s.object === object)?.callbackUrl;
  const verifyToken = text(call, 'verify_token');
  const fields = list(text(call, 'fields'));
  if (object !== 'page' && object !== 'instagram') throw badParameter('Invalid object type');
  if (!callbackUrl || !verifyToken) {
    throw badParameter('callback_url and verify_token are required');
  }
  await verifyCallback(callbackUrl, verifyToken, String(world.now()).slice(-10));
  world.set('subscriptions', [
    ...known.filter((s) => s.object !== object),
    { object, callbackUrl, fields },
  ] satisfies Subscription[]);
  return { success: true };
}

const PAGE_FIELDS = [
  'feed',
  'mention',
  'ratings',
  'messages',
  'message_echoes',
  'message_edits',
  'message_reactions',
  'message_reads',
  'message_deliveries',
  'messaging_postbacks',
  'messaging_referrals',
  'messaging_handovers',
  'standby',
];

const INSTAGRAM_FIELDS = [
  'comments',
  'live_comments',
  'mentions',
  'messages',
  'message_echoes',
  'message_edits',
  'message_reactions',
  'messaging_seen',
  'messaging_postbacks',
  'messaging_referral',
  'messaging_handover',
  'standby',
];

/** As if the address had been verified and every page subscribed to every field. */
export function subscribeEverything(world: World, callbackUrl: string): void {
  world.set('subscriptions', [
    { object: 'page', callbackUrl, fields: PAGE_FIELDS },
    { object: 'instagram', callbackUrl, fields: INSTAGRAM_FIELDS },
  ] satisfies Subscription[]);
  world.set('pageSubscriptions', Object.fromEntries(PAGES.map((page) => [page.id, PAGE_FIELDS])));
}

/** POST or DELETE /{page}/subscribed_apps; the given fields replace the earlier ones. */
export function pageSubscribe(page: string, { call, identity, world }: Context): Answer {
  if (!mayAct(identity, page)) throw permission('Requires the Page access token of this Page');
  const all = { ...pageSubscriptions(world.settings) };
  if (call.method === 'DELETE') {
    delete all[page];
  } else {
    const fields = list(text(call, 'subscribed_fields'));
    if (fields.length === 0) throw badParameter('The parameter subscribed_fields is required');
    all[page] = fields;
  }
  world.set('pageSubscriptions', all);
  return { success: true };
}

export const subscribedAppType = {
  name: 'Application',
  defaults: ['link', 'name', 'id', 'subscribed_fields'],
  fields: {
    id: () => APP.id,
    name: () => 'Meltemi Care',
    link: () => 'https://www.facebook.com/games/?app_id=' + APP.id,
    category: () => 'Business',
    subscribed_fields: (fields: string[]) => fields,
  },
  edges: {},
};

export const appRef = () => new Ref('application', APP.id, APP);

export const applicationType = {
  name: 'Application',
  defaults: ['name', 'id', 'link', 'category'],
  fields: {
    ...subscribedAppType.fields,
    id: ({ id }: { id: string }) => id,
    subscribed_fields: () => undefined,
  },
  edges: {},
};

/** Asks the address to echo the challenge, as Meta does whenever it is set. Throws error 2200. */
export async function verifyCallback(
  callbackUrl: string,
  token: string,
  challenge: string,
): Promise<void> {
  let reason: string;
  try {
    const url = new URL(callbackUrl);
    url.searchParams.set('hub.mode', 'subscribe');
    url.searchParams.set('hub.challenge', challenge);
    url.searchParams.set('hub.verify_token', token);
    const answer = await fetch(url, { redirect: 'manual', signal: AbortSignal.timeout(10_000) });
    if (answer.status === 200 && (await answer.text()) === challenge) return;
    reason = `HTTP Status Code = ${answer.status}; the challenge was not echoed`;
  } catch (error) {
    reason = `the URL could not be reached: ${(error as Error).message}`;
  }
  throw new GraphError(
    `(#2200) Callback verification failed with the following errors: ${reason}`,
    { code: 2200 },
  );
}

function list(value: string | undefined): string[] {
  if (!value) return [];
  if (value.startsWith('[')) return JSON.parse(value) as string[];
  return value
    .split(',')
    .map((word) => word.trim())
    .filter((word) => word !== '' && !flag(word));
}
