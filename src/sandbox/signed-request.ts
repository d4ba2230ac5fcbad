import { createHmac } from 'node:crypto';
import { BadInput } from './bad-input.js';
import { appScopedId } from './graph/id-matching.js';
import { APP } from './shop.js';

/** Meta's `signed_request`: base64url(signature) . base64url(JSON), the signature over the encoded payload. */
export function signedRequest(payload: object, secret: string): string {
  const encoded = Buffer.from(JSON.stringify(payload)).toString('base64url');
  return `${createHmac('sha256', secret).update(encoded).digest('base64url')}.${encoded}`;
}

export interface SignedRequestInput {
  /** The app's data-deletion or deauthorize callback. */
  url: string;
  /** Whose data; the id is app-scoped, another one than where the person writes. */
  author?: string;
  /** Page removed instead of a person: `user_id` is null and `issued_at` text. */
  page?: string;
}

/** Calls the callback as Meta does and gives back what it answered. */
export async function sendSignedRequest(input: SignedRequestInput, now: number) {
  if (!URL.canParse(input.url)) throw new BadInput('url must be absolute');
  const seconds = Math.floor(now / 1000);
  const user_id = appScopedId(input.author ?? 'Someone');
  const payload = input.page
    ? {
        algorithm: 'HMAC-SHA256',
        issued_at: String(seconds),
        profile_id: input.page,
        user_id: null,
      }
    : { algorithm: 'HMAC-SHA256', issued_at: seconds, expires: seconds + 600, user_id };
  const answer = await fetch(input.url, {
    method: 'POST',
    body: new URLSearchParams({ signed_request: signedRequest(payload, APP.secret) }),
  });
  return { status: answer.status, body: await answer.text(), user_id };
}
