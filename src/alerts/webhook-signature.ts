import { createHmac } from 'node:crypto';

/**
 * The value of `Sixhour-Signature`: `v1=` and the hex HMAC-SHA256, under the endpoint's secret, of
 * the `Sixhour-Timestamp` (seconds since 1970), a dot, and the body as sent. The receiver computes
 * the same, compares in constant time, and refuses a timestamp more than five minutes old.
 */
export const signatureOf = (secret: string, timestamp: number, body: string): string =>
  `v1=${createHmac('sha256', secret).update(`${timestamp}.${body}`).digest('hex')}`;
