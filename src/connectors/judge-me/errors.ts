import type { ConnectorError } from '../connector-error.js';
import { record, text } from '../payload.js';
import { type StatusTable, statusError } from '../status-error.js';
import type { HttpAnswer } from '../transport.js';

/** Judge.me's errors are `{error: "…"}` beside the status; a wrong token and a wrong domain are told alike (401). */
export const JUDGE_ME_STATUSES: StatusTable = {
  400: 'reject',
  401: 'reauthorize',
  403: 'reauthorize',
  404: 'reject',
  422: 'reject',
  429: 'retry',
};

export function judgeMeError(
  answer: HttpAnswer,
  write: boolean,
  credentials: Readonly<Record<string, string>>,
  now: Date,
): ConnectorError {
  const { error } = record(answer.body);
  const said = text(error) ?? text(record(error).message) ?? '';
  const refused = { platform: 'Judge.me', answer, write, credentials, said, now };
  return statusError(JUDGE_ME_STATUSES, refused);
}
