import { createHmac } from 'node:crypto';
import type { World } from '../world.js';
import { APP, INSTAGRAM, INSTAGRAM_APP, PAGES, USER, type Page } from '../shop.js';
import { GraphError } from './graph-error.js';

/** One Graph request however it arrived: path without version, parameters merged from query and body. */
export interface GraphCall {
  method: string;
  /** `v25.0` as sent, or undefined. */
  version?: string;
  path: string[];
  params: Record<string, unknown>;
  /** Scheme and host the caller used: `paging.next` is built on it. */
  origin: string;
  world: World;
}

/** `instagram`: a token of Instagram's own login, which acts for that account alone. */
export type Identity =
  { kind: 'user' } | { kind: 'app' } | { kind: 'instagram' } | { kind: 'page'; page: Page };

/** A parameter as text; objects (JSON bodies) are turned back into JSON. */
export function text(call: GraphCall, name: string): string | undefined {
  const value = call.params[name];
  if (value === undefined || value === null) return undefined;
  return typeof value === 'string' ? value : JSON.stringify(value);
}

/** A parameter that is an object, sent as JSON object or as JSON text inside a form. */
export function structure(call: GraphCall, name: string): Record<string, unknown> | undefined {
  const value = call.params[name];
  if (value && typeof value === 'object') return value as Record<string, unknown>;
  if (typeof value !== 'string' || value === '') return undefined;
  try {
    const parsed: unknown = JSON.parse(value);
    return parsed && typeof parsed === 'object' ? (parsed as Record<string, unknown>) : undefined;
  } catch {
    throw new GraphError(`(#100) param ${name} must be valid JSON`, { code: 100 });
  }
}

export const flag = (value: unknown) => value === true || value === 'true' || value === '1';

/** Whose token it is. Missing: 104; unknown: 190; killed by the control API: 190 with the subcode set there. */
export function identify(call: GraphCall): Identity {
  const token = text(call, 'access_token');
  if (!token) {
    throw new GraphError('An access token is required to request this resource.', { code: 104 });
  }
  checkProof(call, token);
  const dead = call.world.settings.get('deadTokens') as Record<string, number> | undefined;
  if (dead?.[token]) {
    throw new GraphError('Error validating access token: the session has been invalidated.', {
      code: 190,
      subcode: dead[token],
      status: 401,
    });
  }
  if (token === USER.token) return { kind: 'user' };
  if (token === INSTAGRAM.token) return { kind: 'instagram' };
  if (token === `${APP.id}|${APP.secret}`) return { kind: 'app' };
  const page = PAGES.find((p) => p.token === token);
  if (page) return { kind: 'page', page };
  throw new GraphError('Invalid OAuth access token - Cannot parse access token', {
    code: 190,
    status: 401,
  });
}

function checkProof(call: GraphCall, token: string): void {
  const proof = text(call, 'appsecret_proof');
  if (proof === undefined) {
    if (call.world.settings.get('requireProof') !== true) return;
    throw new GraphError('API calls from the server require an appsecret_proof argument', {
      code: 100,
      type: 'GraphMethodException',
    });
  }
  const { secret } = token === INSTAGRAM.token ? INSTAGRAM_APP : APP;
  const expected = createHmac('sha256', secret).update(token).digest('hex');
  if (proof !== expected) {
    throw new GraphError('Invalid appsecret_proof provided in the API argument', {
      code: 100,
      type: 'GraphMethodException',
    });
  }
}

/** May this token act for the account (a page, or the Instagram account of a page)? User tokens may read. */
export function mayAct(identity: Identity, account: string): boolean {
  if (identity.kind === 'instagram') return account === INSTAGRAM.id;
  return (
    identity.kind === 'page' &&
    (identity.page.id === account || identity.page.instagram === account)
  );
}

export function mayRead(identity: Identity, account: string): boolean {
  return identity.kind === 'user' || mayAct(identity, account);
}
