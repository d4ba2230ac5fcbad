/**
 * What to do about a failed call. Decided once, in the connector, from the platform's codes;
 * nobody downstream reads a message text or a status again.
 */
export type ConnectorDecision =
  /** Passing fault or throttling: try again after `retryAfterSeconds`. Nothing was done. */
  | 'retry'
  /** The token is dead or lacks a right: a person must reconnect the account. */
  | 'reauthorize'
  /** The platform will never accept this call: show it to a person. */
  | 'reject'
  /** The reply window of the platform is closed for this thread. */
  | 'window_closed'
  /** Somebody (we, or another tool) has done it before. */
  | 'already_done'
  /** No answer: it may or may not have happened. Find out by reading before trying again. */
  | 'unknown_outcome';

export class ConnectorError extends Error {
  constructor(
    readonly decision: ConnectorDecision,
    message: string,
    readonly detail: {
      code?: number | string;
      subcode?: number;
      httpStatus?: number;
      retryAfterSeconds?: number;
      /** Told to call less often: it counts as no attempt, however often it happens. */
      throttled?: boolean;
      /** A right is missing, not the token dead: other calls may well succeed. */
      permission?: boolean;
      /** The platform's own trace id, for its support. */
      traceId?: string;
    } = {},
    options?: ErrorOptions,
  ) {
    super(message, options);
    this.name = 'ConnectorError';
  }
}
