import { ConnectorError } from '../connector-error.js';
import { type StatusTable, statusError } from '../status-error.js';
import type { HttpAnswer } from '../transport.js';

/**
 * The exports have no error codes, and nothing is written down about refusals: these are from memory.
 * What Heureka says is not quoted, since the key stands in the address.
 */
export const HEUREKA_STATUSES: StatusTable = {
  400: 'reauthorize',
  401: 'reauthorize',
  403: 'reauthorize',
  404: 'reject',
  429: 'retry',
};

export function heurekaError(answer: HttpAnswer, now: Date): ConnectorError {
  return statusError(HEUREKA_STATUSES, {
    platform: 'Heureka',
    answer,
    write: false,
    credentials: {},
    now,
  });
}

/** An answer of 200 that is no export: maintenance, or the answer to a wrong key. Not for us to tell apart. */
export function noExport(answer: HttpAnswer): ConnectorError {
  return new ConnectorError(
    'retry',
    'Heureka’s answer is no export of reviews. If this stays so, the key is wrong or the export is not switched on.',
    { httpStatus: answer.status, retryAfterSeconds: 3600 },
  );
}
