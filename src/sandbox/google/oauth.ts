import { createHmac } from 'node:crypto';
import { opaque } from '../ids.js';
import { GOOGLE } from '../shop.js';
import type { World } from '../world.js';
import { unauthenticated } from './google-error.js';
import { GRANT, tokenForClaim } from './service-account.js';

const LIFETIME = 3599;
export const SCOPE = 'https://www.googleapis.com/auth/business.manage';

export const googleCode = () => `4/${opaque(60, 'google-code')}`;

/** POST /token. Answers `{access_token, expires_in, token_type, scope}` or OAuth's flat error with its HTTP status. */
export function token(
  params: Record<string, unknown>,
  world: World,
): { status: number; body: Record<string, unknown> } {
  if (params.grant_type === GRANT) return tokenForClaim(params.assertion, world);
  const refuse = (error: string, error_description: string, status = 400) => ({
    status,
    body: { error, error_description },
  });
  if (params.client_id !== GOOGLE.clientId || params.client_secret !== GOOGLE.clientSecret) {
    return refuse('invalid_client', 'Unauthorized', 401);
  }
  const byCode = params.grant_type === 'authorization_code' && params.code === googleCode();
  const byRefresh =
    params.grant_type === 'refresh_token' && params.refresh_token === GOOGLE.refreshToken;
  if (!byCode && params.grant_type !== 'refresh_token') {
    return refuse('unsupported_grant_type', 'Invalid grant_type');
  }
  if ((!byCode && !byRefresh) || world.settings.get('googleRevoked') === true) {
    return refuse('invalid_grant', 'Token has been expired or revoked.');
  }
  const issued = world.now();
  return {
    status: 200,
    body: {
      access_token: `ya29.${issued}.${sign(issued)}`,
      expires_in: LIFETIME,
      scope: SCOPE,
      token_type: 'Bearer',
      ...(byCode ? { refresh_token: GOOGLE.refreshToken } : {}),
    },
  };
}

/** Throws 401 unless the header holds a live token. Tokens issued before the setting `googleTokensSince` are expired. */
export function authorize(header: string | undefined, world: World): void {
  const [, issuedText, signature] = /^Bearer ya29\.(\d+)\.(.+)$/.exec(header ?? '') ?? [];
  const issued = Number(issuedText);
  if (!signature || signature !== sign(issued)) throw unauthenticated();
  const since = (world.settings.get('googleTokensSince') as number | undefined) ?? 0;
  const expired = world.now() - issued > LIFETIME * 1000 || issued <= since;
  if (expired || world.settings.get('googleRevoked') === true) throw unauthenticated();
}

function sign(issued: number): string {
  return createHmac('sha256', GOOGLE.clientSecret).update(String(issued)).digest('base64url');
}
