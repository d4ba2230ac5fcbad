import { ConnectorError, type ConnectorDecision } from '../connector-error.js';
import { identifier, record, records, text } from '../payload.js';
import { type HttpAnswer, redact, retryAfter } from '../transport.js';

interface Rule {
  decision: ConnectorDecision;
  /** A write that failed like this may yet have been carried out. */
  inDoubt?: boolean;
  seconds?: number;
}

/**
 * App Store Connect's codes, by their first part: `ENTITY_ERROR.ATTRIBUTE.INVALID` is an ENTITY_ERROR.
 * Source: Apple's "Interpreting and handling errors", and answers quoted in its developer forums.
 */
export const APP_STORE_ERRORS: Readonly<Record<string, Rule>> = {
  NOT_AUTHORIZED: { decision: 'reauthorize' },
  // Also FORBIDDEN.REQUIRED_AGREEMENTS_MISSING_OR_EXPIRED: the account holder must sign an agreement.
  FORBIDDEN: { decision: 'reauthorize' },
  FORBIDDEN_ERROR: { decision: 'reauthorize' },
  NOT_FOUND: { decision: 'reject' },
  PATH_ERROR: { decision: 'reject' },
  METHOD_NOT_ALLOWED: { decision: 'reject' },
  PARAMETER_ERROR: { decision: 'reject' },
  ENTITY_ERROR: { decision: 'reject' },
  ENTITY_UNPROCESSABLE: { decision: 'reject' },
  STATE_ERROR: { decision: 'reject' },
  CONFLICT: { decision: 'reject' },
  UNSUPPORTED_MEDIA_TYPE: { decision: 'reject' },
  // Limits are counted over a rolling hour.
  RATE_LIMIT_EXCEEDED: { decision: 'retry', seconds: 300 },
  UNEXPECTED_ERROR: { decision: 'retry', inDoubt: true, seconds: 60 },
  INTERNAL_SERVER_ERROR: { decision: 'retry', inDoubt: true, seconds: 60 },
  SERVICE_UNAVAILABLE: { decision: 'retry', inDoubt: true, seconds: 60 },
};

const BY_STATUS: Readonly<Record<number, string>> = {
  401: 'NOT_AUTHORIZED',
  403: 'FORBIDDEN_ERROR',
  404: 'NOT_FOUND',
  429: 'RATE_LIMIT_EXCEEDED',
};

/** A failed call: `{errors:[{id, status, code, title, detail}]}`; the first of them says it. */
export function appStoreError(
  answer: HttpAnswer,
  write: boolean,
  credentials: Readonly<Record<string, string>>,
): ConnectorError {
  const { status } = answer;
  const [first] = records(record(answer.body).errors);
  const code = identifier(first?.code) ?? BY_STATUS[status];
  const rule = ruleOf(code) ?? ruleOf(BY_STATUS[status]) ?? beyond(status);
  const decision = write && rule.inDoubt ? 'unknown_outcome' : rule.decision;
  const said = redact(text(first?.detail) ?? text(first?.title) ?? 'no message', credentials);
  const traceId = identifier(first?.id);
  return new ConnectorError(decision, `App Store Connect answered ${code ?? status}: ${said}`, {
    httpStatus: status,
    ...(code ? { code } : {}),
    ...(traceId ? { traceId } : {}),
    ...(decision === 'retry'
      ? { retryAfterSeconds: retryAfter(answer.headers) ?? rule.seconds ?? 60 }
      : {}),
    ...(status === 429 ? { throttled: true } : {}),
    ...(status === 403 ? { permission: true } : {}),
  });
}

function ruleOf(code: string | undefined): Rule | undefined {
  return code === undefined ? undefined : APP_STORE_ERRORS[code.split('.')[0]!];
}

function beyond(status: number): Rule {
  return status >= 500 ? { decision: 'retry', inDoubt: true, seconds: 60 } : { decision: 'reject' };
}
