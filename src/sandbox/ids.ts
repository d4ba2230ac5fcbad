import { createHash } from 'node:crypto';

/** Any change of the seed gives another world with other ids; the same seed gives the same ids again. */
const SEED = 'meltemi-home-1';

/** Decimal digits derived from the words; the first digit is never 0 and the value exceeds 2^53. */
export function digits(length: number, ...words: (string | number)[]): string {
  const hash = createHash('sha256')
    .update([SEED, ...words].join('\u001f'))
    .digest('hex');
  const number = BigInt(`0x${hash}`).toString().padStart(78, '7');
  return String(2 + (Number(number[0]) % 7)) + number.slice(-(length - 1));
}

/** A Facebook author as one page sees him: the same person has another id on every page. */
export const pageUserId = (page: string, name: string) => digits(17, 'asid', page, name);

/** Page-scoped id of a Messenger contact; differs from the id the same person comments under. */
export const psid = (page: string, name: string) => digits(17, 'psid', page, name);

/** Instagram-scoped id. */
export const igsid = (account: string, name: string) => digits(17, 'igsid', account, name);

/** Opaque base64url text of the given length, as message ids and Google review ids are. */
export function opaque(length: number, ...words: (string | number)[]): string {
  let text = '';
  for (let i = 0; text.length < length; i++) {
    text += createHash('sha256')
      .update([SEED, i, ...words].join('\u001f'))
      .digest('base64url');
  }
  return text.slice(0, length);
}

/** Deterministic number in [0, 1) from words: the sandbox never calls Math.random. */
export function chance(...words: (string | number)[]): number {
  const hash = createHash('sha256')
    .update([SEED, ...words].join('\u001f'))
    .digest();
  return hash.readUInt32BE(0) / 2 ** 32;
}

const GREEK: Record<string, string> = {
  α: 'a',
  β: 'v',
  γ: 'g',
  δ: 'd',
  ε: 'e',
  ζ: 'z',
  η: 'i',
  θ: 'th',
  ι: 'i',
  κ: 'k',
  λ: 'l',
  μ: 'm',
  ν: 'n',
  ξ: 'x',
  ο: 'o',
  π: 'p',
  ρ: 'r',
  σ: 's',
  ς: 's',
  τ: 't',
  υ: 'y',
  φ: 'f',
  χ: 'ch',
  ψ: 'ps',
  ω: 'o',
  ł: 'l',
  ı: 'i',
};

/** Instagram user name for a person's name: lower-case Latin letters joined with a dot. */
export function username(name: string): string {
  const plain = name
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/./gu, (c) => GREEK[c] ?? c);
  return plain.replace(/[^a-z0-9]+/g, '.').replace(/^\.|\.$/g, '') || 'someone';
}
