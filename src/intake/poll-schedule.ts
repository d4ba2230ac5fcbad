import { ConnectorError } from '../connectors/connector-error.js';

const LONGEST = 900;
/** A missing right is given by a person, not by waiting. */
const FORBIDDEN_SECONDS = 3600;
/** How much longer each quiet poll makes the pause. */
const GROWTH = 1.5;

/** How the stream beats: what its last poll found, and whether webhooks would have told us anyway. */
export interface Pulse {
  found: boolean;
  /** Polls in a row that found nothing. */
  quietPolls: number;
  /** The last poll ended at its bound: there is more to read. */
  unfinished: boolean;
  /** `none`: the platform has none, or none ever came. `silent`: they brought not what a poll found. */
  webhooks: 'none' | 'healthy' | 'silent';
}

/** In seconds; the stream's own, and the settings'. */
export interface Intervals {
  every: number;
  busy?: number;
  floor: number;
  quiet: number;
  reconcile: number;
}

/**
 * Seconds until the next poll of a stream: at once while there is more to read, fast while something happens or
 * webhooks are silent, slower with every quiet poll, slowest while webhooks bring everything.
 */
export function intervalAfter(pulse: Pulse, intervals: Intervals): number {
  const { every, busy = every, floor, quiet, reconcile } = intervals;
  const isHealthy = pulse.webhooks === 'healthy';
  if (pulse.unfinished) return floor;
  if (pulse.webhooks === 'silent') return Math.max(floor, busy);
  if (pulse.found) return Math.max(floor, isHealthy ? every : busy);
  const longest = Math.max(every, isHealthy ? reconcile : quiet);
  const grown = every * GROWTH ** Math.min(pulse.quietPolls, 20);
  return Math.max(floor, Math.round(Math.min(longest, grown)));
}

/** Seconds until a failed stream is polled again: what the platform asks for, else doubling up to a quarter of an hour. */
export function delayAfter(error: unknown, failures: number): number {
  if (error instanceof ConnectorError) {
    const { retryAfterSeconds, permission } = error.detail;
    if (retryAfterSeconds !== undefined) return retryAfterSeconds;
    if (permission) return FORBIDDEN_SECONDS;
  }
  return Math.min(LONGEST, 5 * 2 ** Math.min(failures, 10));
}
