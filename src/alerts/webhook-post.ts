import { reasonOf } from '../infra/failure.js';
import { version } from '../infra/package-root.js';
import { signatureOf } from './webhook-signature.js';

export interface WebhookPost {
  url: string;
  /** In the clear; null: the receiver is a chat program, which knows no signature. */
  secret: string | null;
  deliveryId: string;
  payload: object;
  now: Date;
}

/** `error` null: the receiver took it (2xx). `status` null: no answer came. */
export interface PostResult {
  status: number | null;
  error: string | null;
  /** Seconds that the receiver asks to wait; null: it has not said. */
  retryAfter: number | null;
}

const TIMEOUT_MS = 10_000;

const failureOf = (error: unknown): string => {
  // fetch says only "fetch failed"; the reason is the cause.
  const { name, cause } = error as { name?: string; cause?: unknown };
  if (name === 'TimeoutError') return `no answer within ${TIMEOUT_MS / 1000} s`;
  return reasonOf(cause ?? error);
};

/** More is not waited for: the alert would be stale. */
const LONGEST_WAIT = 3600;

const waitOf = (header: string | null): number | null => {
  const seconds = Number(header ?? Number.NaN);
  return Number.isFinite(seconds) && seconds > 0 ? Math.min(seconds, LONGEST_WAIT) : null;
};

/** One attempt. Follows no redirect: the address is what the brand's people entered. Never throws. */
export async function post({
  url,
  secret,
  deliveryId,
  payload,
  now,
}: WebhookPost): Promise<PostResult> {
  const body = JSON.stringify(payload);
  const timestamp = Math.floor(now.getTime() / 1000);
  try {
    const response = await fetch(url, {
      method: 'POST',
      redirect: 'manual',
      signal: AbortSignal.timeout(TIMEOUT_MS),
      headers: {
        'content-type': 'application/json; charset=utf-8',
        'user-agent': `Sixhour/${version}`,
        'sixhour-delivery': deliveryId,
        'sixhour-timestamp': String(timestamp),
        ...(secret === null ? {} : { 'sixhour-signature': signatureOf(secret, timestamp, body) }),
      },
      body,
    });
    // Whatever it says is of no use here and might be endless.
    await response.body?.cancel();
    const { status } = response;
    const error = response.ok ? null : `the receiver answered ${status}`;
    return { status, error, retryAfter: waitOf(response.headers.get('retry-after')) };
  } catch (error) {
    return { status: null, error: failureOf(error), retryAfter: null };
  }
}
