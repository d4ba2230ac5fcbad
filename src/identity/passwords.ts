import { hash, verify } from '@node-rs/argon2';
import { makeToken } from '../infra/secrets/secrets.js';

export const PASSWORD_MIN = 10;
export const PASSWORD_MAX = 200;

/** OWASP's first choice for argon2id (the library's default algorithm): 19 MiB, two passes, one lane. */
const COST = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };

/** The same letters typed on different systems are the same password (NIST SP 800-63B, 3.1.1.2). */
const canonical = (password: string): string => password.normalize('NFKC');

/** An argon2id hash in PHC format, about 100 characters. */
export const hashPassword = (password: string): Promise<string> => hash(canonical(password), COST);

let decoy: Promise<string> | undefined;

/**
 * Whether the password belongs to the hash. With null (there is no such person) it takes as long and
 * says no, so that nobody learns from the time who has an account.
 */
export async function checkPassword(stored: string | null, password: string): Promise<boolean> {
  decoy ??= hashPassword(makeToken());
  const against = await (stored ?? decoy);
  return (await verify(against, canonical(password))) && stored !== null;
}
