import { ConnectorError } from '../connector-error.js';
import { record, text } from '../payload.js';
import { type StatusTable, statusError } from '../status-error.js';
import { type HttpAnswer, retryAfter } from '../transport.js';

/** eTrusted's errors have HTTP's codes and a text. 401 comes here only after a new token was refused too. */
export const TRUSTED_SHOPS_STATUSES: StatusTable = {
  400: 'reject',
  401: 'reauthorize',
  403: 'reauthorize',
  404: 'reject',
  409: 'reject',
  422: 'reject',
  429: 'retry',
};

export function trustedShopsError(
  answer: HttpAnswer,
  write: boolean,
  credentials: Readonly<Record<string, string>>,
  now: Date,
): ConnectorError {
  const body = record(answer.body);
  const said = text(body.message) ?? text(body.Message) ?? text(record(body.error).message) ?? '';
  const refused = { platform: 'Trusted Shops', answer, write, credentials, said, now };
  return statusError(TRUSTED_SHOPS_STATUSES, refused);
}

/** A failure of the token endpoint: OAuth's `{error, error_description}`. Nothing was done yet. */
export function tokenError(answer: HttpAnswer): ConnectorError {
  const body = record(answer.body);
  const code = text(body.error);
  const detail = { httpStatus: answer.status, ...(code ? { code } : {}) };
  const refused = answer.status === 400 || answer.status === 401 || answer.status === 403;
  if (refused && code !== 'temporarily_unavailable') {
    const message = `Trusted Shops refused the client ID or secret (${code ?? answer.status}).`;
    return new ConnectorError('reauthorize', message, detail);
  }
  return new ConnectorError('retry', `Trusted Shops gave no access token (${answer.status}).`, {
    ...detail,
    retryAfterSeconds: retryAfter(answer.headers) ?? 60,
    ...(answer.status === 429 ? { throttled: true } : {}),
  });
}
