import { ConnectorError } from '../connectors/connector-error.js';

const LONGEST = 900;

/** Seconds until a failed stream is polled again: what the platform asks for, else doubling up to a quarter of an hour. */
export function delayAfter(error: unknown, failures: number): number {
  const asked = error instanceof ConnectorError ? error.detail.retryAfterSeconds : undefined;
  return asked ?? Math.min(LONGEST, 5 * 2 ** Math.min(failures, 10));
}
