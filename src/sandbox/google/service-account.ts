import { createHmac } from 'node:crypto';
import { digits, opaque } from '../ids.js';
import { readJwt, rsaKey } from '../signing-keys.js';
import type { World } from '../world.js';

export const GRANT = 'urn:ietf:params:oauth:grant-type:jwt-bearer';
const EMAIL = 'sixhour@meltemi-home.iam.gserviceaccount.com';
const AUDIENCE = 'https://oauth2.googleapis.com/token';
const SCOPE = 'https://www.googleapis.com/auth/androidpublisher';
const LIFETIME_SECONDS = 3599;

const key = rsaKey({ p: 751, q: 516 }, 'google-service-account');

/** The JSON file that Google hands out for a service account's key. */
export function keyFile(): string {
  return JSON.stringify({
    type: 'service_account',
    project_id: 'meltemi-home',
    private_key_id: opaque(40, 'google-key-id'),
    private_key: key.pem,
    client_email: EMAIL,
    client_id: digits(21, 'google-service-client'),
    token_uri: AUDIENCE,
  });
}

/** The answer of the token endpoint to a signed claim: a token, or OAuth's flat error with its HTTP status. */
export function tokenForClaim(
  assertion: unknown,
  world: World,
): { status: number; body: Record<string, unknown> } {
  const refuse = (error_description: string) => ({
    status: 400,
    body: { error: 'invalid_grant', error_description },
  });
  const read = typeof assertion === 'string' ? readJwt(assertion, 'RS256', key) : null;
  if (!read || read.claims.iss !== EMAIL || isDead(world)) {
    return refuse('Invalid JWT Signature.');
  }
  const { aud, iat, exp, scope } = read.claims;
  const now = world.now() / 1000;
  const isTimely = Number(exp) > now && Number(exp) - Number(iat) <= 3600 && Number(iat) < now + 60;
  if (aud !== AUDIENCE || !isTimely)
    return refuse('Invalid JWT: Token must be a short-lived token');
  if (scope !== SCOPE) return refuse('Invalid OAuth scope.');
  const issued = world.now();
  return {
    status: 200,
    body: {
      access_token: `ya29.c.${issued}.${mark(issued)}`,
      expires_in: LIFETIME_SECONDS,
      token_type: 'Bearer',
    },
  };
}

/** Whether the header holds a live token of the service account. */
export function isServiceAccount(header: string | undefined, world: World): boolean {
  const [, issued, given] = /^Bearer ya29\.c\.(\d+)\.(.+)$/.exec(header ?? '') ?? [];
  if (!issued || given !== mark(Number(issued)) || isDead(world)) return false;
  return world.now() - Number(issued) < LIFETIME_SECONDS * 1000;
}

const isDead = (world: World) => world.settings.get('dead:google-play') === true;
const mark = (issued: number) =>
  createHmac('sha256', opaque(32, 'google-service')).update(String(issued)).digest('base64url');
