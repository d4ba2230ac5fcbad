import { sandboxAccounts } from './accounts.js';
import { BadInput } from './bad-input.js';
import { instant, known } from './customer.js';
import { subscribeEverything, type TokenFacts, verifyCallback } from './graph/app.js';
import { SITES } from './model.js';
import { APP, INSTAGRAM, INSTAGRAM_APP } from './shop.js';
import type { World } from './world.js';

export interface TokenInput {
  account?: string;
  /** `expired`: Google's access token, renewable; `revoked`: for good. Elsewhere each of them is `dead`. */
  state?: 'valid' | 'dead' | 'expired' | 'revoked';
  /** Meta's error 190 has it; default 463. */
  subcode?: number;
  /** What `debug_token` tells of a Meta token; null: its default again. */
  expiresAt?: string | number | null;
  dataAccessExpiresAt?: string | number | null;
  missingScopes?: string[];
}

const STATES = ['valid', 'dead', 'expired', 'revoked'];

/** Lets an account's token die, live again, or tell something else about itself. */
export function setToken(world: World, input: TokenInput): void {
  const { state, account: id } = input;
  if (state !== undefined && !STATES.includes(state)) {
    throw new BadInput(`state must be one of ${STATES.join(', ')}`);
  }
  const account = known(
    sandboxAccounts().find((a) => a.externalId === id),
    'account: see GET /_control/accounts',
  );
  const valid = state === 'valid';
  if (account.platform === 'google-business') {
    world.set('googleTokensSince', valid ? 0 : world.now());
    world.set('googleRevoked', state === 'revoked');
    return;
  }
  const site = SITES.find((name) => name === account.platform);
  if (site) {
    world.set(`dead:${site}`, !valid);
    return;
  }
  const token = account.credentials.accessToken!;
  const tokens = account.platform === 'instagram' ? [token, INSTAGRAM.token] : [token];
  if (state !== undefined) {
    const dead = world.settings.get('deadTokens') as Record<string, number> | undefined;
    const subcode = valid ? 0 : (input.subcode ?? 463);
    const changed = Object.fromEntries(tokens.map((each) => [each, subcode]));
    world.set('deadTokens', { ...dead, ...changed });
  }
  const facts = world.settings.get('tokenFacts') as Record<string, TokenFacts> | undefined;
  const fresh = {
    ...facts?.[token],
    ...('expiresAt' in input ? { expiresAt: instant(input.expiresAt ?? undefined) } : {}),
    ...('dataAccessExpiresAt' in input
      ? { dataAccessExpiresAt: instant(input.dataAccessExpiresAt ?? undefined) }
      : {}),
    ...(input.missingScopes ? { missingScopes: input.missingScopes } : {}),
  };
  world.set('tokenFacts', { ...facts, ...Object.fromEntries(tokens.map((t) => [t, fresh])) });
}

/** Tells where to call: `meta` (every page, every field, after the callback has echoed a challenge), Google's push, or a site. */
export async function subscribe(
  world: World,
  { platform = '', url }: { platform?: string; url?: string | null },
): Promise<void> {
  const names = ['meta', 'google-business', ...SITES];
  if (!names.includes(platform)) throw new BadInput(`platform must be one of ${names.join(', ')}`);
  if (url && !URL.canParse(url)) throw new BadInput('url must be absolute, or null');
  if (platform === 'google-business') return world.set('googlePush', url ?? undefined);
  if (platform !== 'meta') return world.set(`webhook:${platform}`, url ?? undefined);
  if (!url) {
    world.set('subscriptions', []);
    return;
  }
  await verifyCallback(url, APP.verifyToken, String(world.now()).slice(-10)).catch(
    (error: Error) => {
      throw new BadInput(`${error.message} (the verify token is ${APP.verifyToken})`);
    },
  );
  subscribeEverything(world, url);
}

export interface FormInput {
  /** true: webhooks pile up until it is false again, then go out in POSTs of at most 1000 updates. */
  hold?: boolean;
  /** false: only `changed_fields` are told. */
  includeValues?: boolean;
  /** Instagram's own login: its app's secret signs, mentions come as comments, and `flat` leaves out `changes`. */
  instagramLogin?: false | 'changes' | 'flat';
}

/** How Meta's webhooks look. Answers what the Instagram-login account is connected with. */
export function setWebhookForm(world: World, input: FormInput) {
  if (input.hold !== undefined) world.set('holdWebhooks', input.hold === true);
  if (input.includeValues !== undefined) world.set('includeValues', input.includeValues);
  if (input.instagramLogin !== undefined) {
    if (![false, 'changes', 'flat'].includes(input.instagramLogin)) {
      throw new BadInput('instagramLogin must be false, "changes" or "flat"');
    }
    world.set('instagramLogin', input.instagramLogin || undefined);
  }
  return {
    instagramLogin: {
      externalId: INSTAGRAM.id,
      credentials: {
        accessToken: INSTAGRAM.token,
        appId: INSTAGRAM_APP.id,
        appSecret: INSTAGRAM_APP.secret,
        verifyToken: APP.verifyToken,
        login: 'instagram',
      },
    },
  };
}

/** Moves the sandbox's clock; null, or nothing: back to the machine's. */
export function setClock(world: World, input: { now?: unknown; advanceSeconds?: unknown }) {
  const unknown = Object.keys(input).find((key) => key !== 'now' && key !== 'advanceSeconds');
  if (unknown) throw new BadInput(`${unknown} is unknown: send {now}, {advanceSeconds} or null`);
  const now = input.now as string | number | null | undefined;
  const advanceSeconds =
    input.advanceSeconds === undefined ? undefined : Number(input.advanceSeconds);
  const offset = (world.settings.get('clockOffset') as number | undefined) ?? 0;
  const wanted = instant(now ?? undefined);
  if (advanceSeconds !== undefined && !Number.isFinite(advanceSeconds)) {
    throw new BadInput('advanceSeconds must be a number');
  }
  if (wanted !== undefined) world.set('clockOffset', offset + wanted - world.now());
  else world.set('clockOffset', advanceSeconds === undefined ? 0 : offset + advanceSeconds * 1000);
  return { now: new Date(world.now()).toISOString() };
}
