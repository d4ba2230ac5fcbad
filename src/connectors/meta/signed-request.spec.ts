import { createHmac } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import { readSignedRequest } from './signed-request.js';

const SECRET = 'an app secret of our own making';
const PERSON = { algorithm: 'HMAC-SHA256', issued_at: 1789000000, user_id: '61550001234567890' };

const b64 = (bytes: string | Buffer) => Buffer.from(bytes).toString('base64url');
const pad = (text: string) => text.padEnd(Math.ceil(text.length / 4) * 4, '=');
const signed = (encoded: string, secret = SECRET) =>
  b64(createHmac('sha256', secret).update(encoded).digest());
const made = (payload: unknown, secret = SECRET) => {
  const encoded = b64(typeof payload === 'string' ? payload : JSON.stringify(payload));
  return `${signed(encoded, secret)}.${encoded}`;
};
const read = (request: string, secrets = ['another', SECRET]) => {
  const found = readSignedRequest(request, secrets);
  if (typeof found === 'string') throw new Error(found);
  return found;
};

describe('a signed request', () => {
  it('names the person, and the secret that signed it', () => {
    expect(read(made(PERSON))).toMatchObject({
      personId: '61550001234567890',
      accountExternalId: null,
      expiresAt: null,
      secret: SECRET,
    });
  });

  it('names the page that was removed; times may be text', () => {
    const page = { ...PERSON, user_id: null, profile_id: '1029', issued_at: '1789000000' };
    const expires = '1789000600';
    expect(read(made({ ...page, expires }))).toMatchObject({
      personId: null,
      accountExternalId: '1029',
      expiresAt: new Date(1789000600_000),
    });
  });

  it('keeps ids that a double can not hold', () => {
    const payload =
      '{"algorithm":"HMAC-SHA256","issued_at":1789000000,"user_id":61550001234567891}';
    expect(read(made(payload)).personId).toBe('61550001234567891');
  });

  it('is the same with padding, whether that was signed or added later', () => {
    const encoded = b64(JSON.stringify({ ...PERSON, n: 'xy' }));
    expect(pad(encoded)).not.toBe(encoded);
    const plain = read(`${signed(encoded)}.${encoded}`);
    const added = read(`${pad(signed(encoded))}.${pad(encoded)}`);
    const within = read(`${signed(pad(encoded))}.${pad(encoded)}`);
    expect(new Set([plain.digest, added.digest, within.digest]).size).toBe(1);
  });

  it('ends when it says so; zero is no end', () => {
    expect(read(made({ ...PERSON, expires: 1789000600 })).expiresAt).toEqual(
      new Date(1789000600_000),
    );
    expect(read(made({ ...PERSON, expires: 0 })).expiresAt).toBeNull();
  });

  it.each([
    ['another secret', made(PERSON, 'of somebody else')],
    ['no secret at all', made(PERSON, '')],
    ['other words', `${made(PERSON).split('.')[0]}.${b64(JSON.stringify({ ...PERSON, x: 1 }))}`],
    ['half a signature', `${made(PERSON).slice(0, 20)}.${made(PERSON).split('.')[1]}`],
  ])('signed with %s is refused', (_, request) => {
    expect(readSignedRequest(request, ['', SECRET])).toBe('signature');
  });

  it.each(['none', 'HMAC-SHA1', 'HMAC-SHA512', undefined])(
    'signed by %s is refused',
    (algorithm) => {
      expect(readSignedRequest(made({ ...PERSON, algorithm }), [SECRET])).toBe('algorithm');
    },
  );

  it.each([
    '',
    '.',
    'a',
    'a.b.c',
    `${signed('x')}.x`,
    made('[1]'),
    made('no JSON'),
    `${signed('é')}.é`,
    'A'.repeat(9000),
    `${signed('x')}.${'A'.repeat(9000)}`,
  ])('of another shape is none (%#)', (request) => {
    expect(readSignedRequest(request, [SECRET])).toBe('malformed');
  });
});
