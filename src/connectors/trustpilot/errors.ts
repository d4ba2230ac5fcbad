import { ConnectorError } from '../connector-error.js';
import { identifier, record, text } from '../payload.js';
import { statusError, type StatusTable } from '../status-error.js';
import { type HttpAnswer, retryAfter } from '../transport.js';

/**
 * Trustpilot's error codes are HTTP statuses. Source: developers.trustpilot.com, "Common error messages"
 * (400, 401, 403, 404, 415, 500, 501); 409 and 429 are HTTP's own meaning.
 */
export const TRUSTPILOT_ERRORS: StatusTable = {
  400: 'reject',
  401: 'reauthorize',
  // No right to this business unit, or the plan lacks the API.
  403: 'reauthorize',
  404: 'reject',
  409: 'already_done',
  415: 'reject',
  429: 'retry',
  500: 'retry',
  501: 'reject',
};

/** A failed call: `{message, errorCode, details, correlationId}` (seen in trustpilot/node-trustpilot, issue 57). */
export function trustpilotError(
  answer: HttpAnswer,
  write: boolean,
  credentials: Readonly<Record<string, string>>,
): ConnectorError {
  const body = record(answer.body);
  const said = text(body.message);
  const refused = { platform: 'Trustpilot', answer, write, credentials };
  const error = statusError(TRUSTPILOT_ERRORS, { ...refused, ...(said ? { said } : {}) });
  const code = identifier(body.errorCode);
  const traceId = identifier(body.correlationId);
  return new ConnectorError(error.decision, error.message, {
    ...error.detail,
    ...(code ? { code } : {}),
    ...(traceId ? { traceId } : {}),
    ...(answer.status === 429 ? { throttled: true } : {}),
    ...(answer.status === 403 ? { permission: true } : {}),
  });
}

/** A failure of the token endpoint. Asking too often for tokens is answered 429. */
export function tokenError(answer: HttpAnswer): ConnectorError {
  const { status } = answer;
  const code = text(record(answer.body).error);
  const detail = { httpStatus: status, ...(code ? { code } : {}) };
  if ([400, 401, 403].includes(status)) {
    const message = `Trustpilot refused the API key and secret (${code ?? status}).`;
    return new ConnectorError('reauthorize', message, detail);
  }
  return new ConnectorError('retry', `Trustpilot gave no access token (${code ?? status}).`, {
    ...detail,
    retryAfterSeconds: retryAfter(answer.headers) ?? 60,
    ...(status === 429 ? { throttled: true } : {}),
  });
}
