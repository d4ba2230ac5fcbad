import { describe, expect, it } from '@jest/globals';
import type { AxiosInstance, AxiosRequestConfig } from 'axios';
import { decodeProtectedHeader, jwtVerify } from 'jose';
import { generateKeyPairSync } from 'node:crypto';
import type { ConnectorError } from '../connector-error.js';
import type { OpenAccount } from '../connector.js';
import { issueToken } from './service-account.js';

const NOW = new Date('2026-11-21T12:00:00Z');
const { privateKey, publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
const PEM = privateKey.export({ type: 'pkcs8', format: 'pem' }).toString();
const FILE = {
  client_email: 'sixhour@x.iam.gserviceaccount.com',
  private_key_id: 'k1',
  private_key: PEM,
  token_uri: 'https://evil.invalid/token',
};

async function ask(serviceAccount: string | undefined, status = 200, data: object = {}) {
  const asked: AxiosRequestConfig[] = [];
  const request = (config: AxiosRequestConfig) => {
    asked.push(config);
    const body = JSON.stringify({ access_token: 'ya29.x', expires_in: 3599, ...data });
    return Promise.resolve({ status, headers: {}, data: body });
  };
  const account: OpenAccount = {
    id: 'a1',
    externalId: 'com.meltemi.home',
    name: 'x',
    apiOrigin: null,
    credentials: { ...(serviceAccount === undefined ? {} : { serviceAccount }) },
  };
  const http = { request } as unknown as AxiosInstance;
  const outcome = await issueToken(http, account, NOW).catch((error: ConnectorError) => error);
  return { asked, outcome };
}

describe('a token for a service account', () => {
  it('is asked for with a signed claim, at Google’s own address', async () => {
    const { asked, outcome } = await ask(JSON.stringify(FILE));
    expect(outcome).toEqual({ token: 'ya29.x', seconds: 3599 });
    const [{ url, data }] = asked as [AxiosRequestConfig];
    expect(url).toBe('https://oauth2.googleapis.com/token');
    const form = data as URLSearchParams;
    expect(form.get('grant_type')).toBe('urn:ietf:params:oauth:grant-type:jwt-bearer');
    const assertion = form.get('assertion')!;
    expect(decodeProtectedHeader(assertion)).toEqual({ alg: 'RS256', typ: 'JWT', kid: 'k1' });
    const { payload } = await jwtVerify(assertion, publicKey, { currentDate: NOW });
    expect(payload).toEqual({
      iss: FILE.client_email,
      aud: 'https://oauth2.googleapis.com/token',
      scope: 'https://www.googleapis.com/auth/androidpublisher',
      iat: NOW.getTime() / 1000,
      exp: NOW.getTime() / 1000 + 3600,
    });
  });

  it.each([
    ['there is none', undefined],
    ['not JSON', PEM],
    ['no client_email', JSON.stringify({ private_key: PEM })],
    ['damaged', JSON.stringify({ ...FILE, private_key: PEM.replace('A', '') })],
    ['damaged', JSON.stringify({ ...FILE, private_key: 'nothing' })],
  ])('is not asked for with a key of which is said: %s', async (said, value) => {
    const { asked, outcome } = await ask(value);
    expect(asked).toEqual([]);
    expect(outcome).toMatchObject({ decision: 'reauthorize' });
    const { message } = outcome as ConnectorError;
    expect(message).toContain(said);
    expect(message).toContain('paste the whole file');
    expect(message).not.toContain(PEM.slice(40, 90));
  });

  it('is refused when the key was withdrawn, and comes later when Google is out of order', async () => {
    const refused = await ask(JSON.stringify(FILE), 400, { error: 'invalid_grant' });
    expect(refused.outcome).toMatchObject({ decision: 'reauthorize' });
    const broken = await ask(JSON.stringify(FILE), 503);
    expect(broken.outcome).toMatchObject({ decision: 'retry' });
  });
});
