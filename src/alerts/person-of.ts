import type { Principal } from '../identity/principal.js';
import { Problem } from '../infra/http/problem.js';

/** The person who asks. Throws 403 `person_needed` for a key. */
export function personOf({ userId }: Principal): string {
  if (userId) return userId;
  throw new Problem(403, {
    code: 'person_needed',
    title: 'Not for keys',
    detail: 'An API key is not a person and hears of nothing.',
    hint: 'Sign in with e-mail and password; programs hear of alerts by a webhook.',
  });
}
