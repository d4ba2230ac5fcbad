import type { ConnectorError } from '../connectors/connector-error.js';

/** What becomes of a publication after a call that failed. */
export type Outcome =
  /** Nothing was done on the platform: try again then. */
  | { next: 'queued'; inSeconds: number }
  /** It may have been done: find out by reading. */
  | { next: 'unknown'; inSeconds: number }
  | { next: 'failed' };

export const MOST_ATTEMPTS = 8;
const FIRST_LOOK_SECONDS = 5;

/** `attempts` counts the calls that were made, this one included. */
export function outcomeOf(
  error: Pick<ConnectorError, 'decision' | 'detail'>,
  attempts: number,
): Outcome {
  switch (error.decision) {
    case 'unknown_outcome':
    case 'already_done':
      return { next: 'unknown', inSeconds: FIRST_LOOK_SECONDS };
    case 'retry':
      return attempts >= MOST_ATTEMPTS
        ? { next: 'failed' }
        : { next: 'queued', inSeconds: error.detail.retryAfterSeconds ?? 2 ** (attempts + 1) };
    case 'reauthorize':
    case 'reject':
    case 'window_closed':
      return { next: 'failed' };
  }
}
