import { ConnectorError } from '../connector-error.js';
import { type StatusTable, statusError } from '../status-error.js';
import type { HttpAnswer } from '../transport.js';

/**
 * A feed has no codes but HTTP's (RFC 9110). 403 and 404 are tried again later all the same: sites shut bots
 * out for a while, and move things about; 401 and 410 need a person.
 */
export const FEED_STATUSES: StatusTable = {
  401: 'reauthorize',
  403: 'reject',
  404: 'reject',
  408: 'retry',
  410: 'reauthorize',
  425: 'retry',
  429: 'retry',
};

export function feedError(answer: HttpAnswer, now: Date): ConnectorError {
  const refused = { platform: 'The feed’s server', answer, write: false, credentials: {}, now };
  return statusError(FEED_STATUSES, refused);
}

export const refusedRead = (why: string, detail: ConnectorError['detail'] = {}) =>
  new ConnectorError('reject', why, detail);
