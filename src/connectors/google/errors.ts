import { ConnectorError, type ConnectorDecision } from '../connector-error.js';
import { numeric, record, records, text } from '../payload.js';
import { type HttpAnswer, redact, retryAfter } from '../transport.js';

interface Rule {
  decision: ConnectorDecision;
  /** A write that failed like this may yet have been carried out. */
  inDoubt?: boolean;
  seconds?: number;
}

/** Google's canonical status names. Source: the error model of Google's APIs (google.rpc.Code). */
export const GOOGLE_ERRORS: Readonly<Record<string, Rule>> = {
  CANCELLED: { decision: 'retry', inDoubt: true, seconds: 30 },
  UNKNOWN: { decision: 'retry', inDoubt: true, seconds: 30 },
  INVALID_ARGUMENT: { decision: 'reject' },
  DEADLINE_EXCEEDED: { decision: 'retry', inDoubt: true, seconds: 30 },
  NOT_FOUND: { decision: 'reject' },
  ALREADY_EXISTS: { decision: 'already_done' },
  PERMISSION_DENIED: { decision: 'reauthorize' },
  RESOURCE_EXHAUSTED: { decision: 'retry', seconds: 60 },
  FAILED_PRECONDITION: { decision: 'reject' },
  ABORTED: { decision: 'retry', seconds: 10 },
  OUT_OF_RANGE: { decision: 'reject' },
  UNIMPLEMENTED: { decision: 'reject' },
  INTERNAL: { decision: 'retry', inDoubt: true, seconds: 30 },
  UNAVAILABLE: { decision: 'retry', seconds: 30 },
  DATA_LOSS: { decision: 'reject' },
  UNAUTHENTICATED: { decision: 'reauthorize' },
};

/** Older errors carry only the number. */
const BY_CODE: Readonly<Record<number, string>> = {
  400: 'INVALID_ARGUMENT',
  401: 'UNAUTHENTICATED',
  403: 'PERMISSION_DENIED',
  404: 'NOT_FOUND',
  409: 'ABORTED',
  429: 'RESOURCE_EXHAUSTED',
  500: 'INTERNAL',
  503: 'UNAVAILABLE',
  504: 'DEADLINE_EXCEEDED',
};

/** Reasons under which PERMISSION_DENIED means a quota and not a missing right. */
const QUOTA_REASONS = new Set([
  'rateLimitExceeded',
  'userRateLimitExceeded',
  'quotaExceeded',
  'RATE_LIMIT_EXCEEDED',
]);

/** A failed call of one of Google's APIs: `{error:{code, message, status, details}}`. */
export function googleError(
  answer: HttpAnswer,
  write: boolean,
  credentials: Readonly<Record<string, string>>,
): ConnectorError {
  const error = record(record(answer.body).error);
  const named = text(error.status) ?? BY_CODE[numeric(error.code) ?? 0];
  const status = named === 'PERMISSION_DENIED' && isQuota(error) ? 'RESOURCE_EXHAUSTED' : named;
  if (!status) return withoutStatus(answer, write);
  const rule = GOOGLE_ERRORS[status] ?? { decision: 'reject' };
  const decision = write && rule.inDoubt ? 'unknown_outcome' : rule.decision;
  const said = redact(text(error.message) ?? '', credentials);
  return new ConnectorError(decision, `Google error ${status}: ${said}`, {
    code: status,
    httpStatus: answer.status,
    ...(decision === 'retry'
      ? { retryAfterSeconds: retryAfter(answer.headers) ?? rule.seconds ?? 60 }
      : {}),
    ...(status === 'RESOURCE_EXHAUSTED' ? { throttled: true } : {}),
    ...(status === 'PERMISSION_DENIED' ? { permission: true } : {}),
  });
}

function isQuota(error: Record<string, unknown>): boolean {
  const reasons = [...records(error.details), ...records(error.errors)].map((d) => text(d.reason));
  return reasons.some((reason) => reason !== undefined && QUOTA_REASONS.has(reason));
}

function withoutStatus(answer: HttpAnswer, write: boolean): ConnectorError {
  const message = `Google answered ${answer.status} without an error of its own.`;
  const detail = { httpStatus: answer.status };
  if (answer.status === 429) {
    const retryAfterSeconds = retryAfter(answer.headers) ?? 60;
    return new ConnectorError('retry', message, { ...detail, retryAfterSeconds, throttled: true });
  }
  if (answer.status >= 500) {
    return write
      ? new ConnectorError('unknown_outcome', message, detail)
      : new ConnectorError('retry', message, { ...detail, retryAfterSeconds: 30 });
  }
  return new ConnectorError('reject', message, detail);
}

/** A failure of the token endpoint: OAuth's flat `{error, error_description}`. Nothing was done yet. */
export function tokenError(answer: HttpAnswer): ConnectorError {
  const code = text(record(answer.body).error);
  const detail = { httpStatus: answer.status, ...(code ? { code } : {}) };
  const passing = code === 'temporarily_unavailable' || code === 'server_error';
  if (answer.status === 429 || answer.status >= 500 || passing || !code) {
    const retryAfterSeconds = retryAfter(answer.headers) ?? 60;
    const message = `Google gave no access token (${code ?? answer.status}).`;
    return new ConnectorError('retry', message, { ...detail, retryAfterSeconds });
  }
  // invalid_grant: revoked or expired; invalid_client and unauthorized_client: the app's credentials.
  return new ConnectorError('reauthorize', `Google refused the credentials (${code}).`, detail);
}
