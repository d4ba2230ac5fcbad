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
    case 'retry': {
      const { retryAfterSeconds = 2 ** (attempts + 1), throttled } = error.detail;
      // Told to wait, it waits its turn, however often: until the platform's own window closes.
      if (attempts >= MOST_ATTEMPTS && !throttled) return { next: 'failed' };
      return { next: 'queued', inSeconds: retryAfterSeconds };
    }
    case 'reauthorize':
    case 'reject':
    case 'window_closed':
      return { next: 'failed' };
  }
}
