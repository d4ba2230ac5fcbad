import {
  createECDH,
  createHash,
  createPrivateKey,
  createPublicKey,
  type JsonWebKey,
  type KeyObject,
  verify,
} from 'node:crypto';
import { opaque } from './ids.js';

export interface SigningKey {
  /** PKCS#8, as the platform hands it out. */
  pem: string;
  publicKey: KeyObject;
}

/** A P-256 key derived from the words: the same after every start, so that a connected account stays connected. */
export function ecKey(...words: string[]): SigningKey {
  const ecdh = createECDH('prime256v1');
  // Below the curve's order for all but one in 2^32 hashes, and the words do not change.
  ecdh.setPrivateKey(
    createHash('sha256')
      .update(opaque(64, ...words))
      .digest(),
  );
  const point = ecdh.getPublicKey();
  return keyOf({
    kty: 'EC',
    crv: 'P-256',
    d: ecdh.getPrivateKey('base64url'),
    x: point.subarray(1, 33).toString('base64url'),
    y: point.subarray(33).toString('base64url'),
  });
}

const EXPONENT = 65537n;

/**
 * A 2048-bit RSA key derived from the words. `skip`: how many odd numbers lie between what the words give and
 * the next prime, for both of its primes; looking for them at every start would take half a second. For an
 * invented platform only: anybody can derive it.
 */
export function rsaKey(skip: { p: number; q: number }, ...words: string[]): SigningKey {
  const p = oddNumber('p', ...words) + 2n * BigInt(skip.p);
  const q = oddNumber('q', ...words) + 2n * BigInt(skip.q);
  const d = inverse(EXPONENT, (p - 1n) * (q - 1n));
  const parts = { n: p * q, e: EXPONENT, d, p, q, dp: d % (p - 1n), dq: d % (q - 1n) };
  const numbers = Object.entries({ ...parts, qi: inverse(q, p) });
  return keyOf({
    kty: 'RSA',
    ...Object.fromEntries(numbers.map(([name, number]) => [name, bytes(number)])),
  });
}

/** Header and claims of a compact JWS whose signature is the key's; null otherwise. */
export function readJwt(
  token: string,
  alg: 'RS256' | 'ES256',
  { publicKey }: SigningKey,
): { header: Record<string, unknown>; claims: Record<string, unknown> } | null {
  const [head = '', payload = '', signature = ''] = token.split('.');
  try {
    const read = (part: string) =>
      JSON.parse(Buffer.from(part, 'base64url').toString()) as Record<string, unknown>;
    const header = read(head);
    const claims = read(payload);
    const signed = Buffer.from(`${head}.${payload}`);
    const key = { key: publicKey, dsaEncoding: 'ieee-p1363' as const };
    const right = verify('sha256', signed, key, Buffer.from(signature, 'base64url'));
    return right && header.alg === alg ? { header, claims } : null;
  } catch {
    return null;
  }
}

function keyOf(jwk: JsonWebKey): SigningKey {
  const key = createPrivateKey({ key: jwk, format: 'jwk' });
  return {
    pem: key.export({ type: 'pkcs8', format: 'pem' }).toString(),
    publicKey: createPublicKey(key),
  };
}

/** Of 1024 bits, the two highest set: the product of two has 2048. */
function oddNumber(...words: string[]): bigint {
  const start = Buffer.from(opaque(172, 'prime', ...words), 'base64url').subarray(0, 128);
  return BigInt(`0x${start.toString('hex')}`) | (3n << 1022n) | 1n;
}

function inverse(value: bigint, modulus: bigint): bigint {
  let [a, b, x, y] = [value % modulus, modulus, 1n, 0n];
  while (b > 0n) [a, b, x, y] = [b, a % b, y, x - (a / b) * y];
  return ((x % modulus) + modulus) % modulus;
}

function bytes(value: bigint): string {
  const hex = value.toString(16);
  return Buffer.from(hex.length % 2 === 0 ? hex : `0${hex}`, 'hex').toString('base64url');
}
