import { ConnectorError, type ConnectorDecision } from '../connector-error.js';
import { isRecord, numeric, record, text } from '../payload.js';
import { redact } from '../transport.js';

interface Rule {
  /** One code, or the first and last of a range. */
  code: number | readonly [number, number];
  /** Without one the rule holds for every subcode that has no rule of its own. */
  subcode?: number;
  decision: ConnectorDecision;
  meaning: string;
  /** How long to wait where the answer's headers do not say. */
  seconds?: number;
  /** No call of this account until then. */
  throttled?: true;
  /** A right is missing; the token itself lives. */
  permission?: true;
}

const THROTTLED = { decision: 'retry', seconds: 300, throttled: true } as const;
const FORBIDDEN = { decision: 'reauthorize', permission: true } as const;
const PASSING = { decision: 'retry', seconds: 30 } as const;

/**
 * Graph error codes and what to do about them. Source: Meta's error documentation of v25.0, its SDKs,
 * and the tables of public clients; the message is localised and never read.
 */
export const GRAPH_ERRORS: readonly Rule[] = [
  { code: 1, ...PASSING, meaning: 'unknown fault of the platform' },
  { code: 1, subcode: 1965014, decision: 'reject', meaning: 'permanent fault for this call' },
  { code: 2, ...PASSING, meaning: 'the service is down' },
  { code: 3, ...FORBIDDEN, meaning: 'the app lacks the capability' },
  { code: 4, ...THROTTLED, meaning: 'the app has called too often' },
  { code: 17, ...THROTTLED, meaning: 'the user has called too often' },
  { code: 32, ...THROTTLED, meaning: 'the page has been called too often' },
  { code: 341, ...THROTTLED, meaning: 'the app has reached a limit' },
  { code: 613, ...THROTTLED, meaning: 'a limit of this call is reached' },
  { code: 613, subcode: 1996, ...THROTTLED, meaning: 'unusual volume of calls' },
  { code: [80000, 80014], ...THROTTLED, meaning: 'a business use case is used up' },
  { code: 80001, ...THROTTLED, meaning: 'the page has used up its calls' },
  { code: 80002, ...THROTTLED, meaning: 'the Instagram account has used up its calls' },
  { code: 80005, ...THROTTLED, meaning: 'lead generation has used up its calls' },
  { code: 80006, ...THROTTLED, meaning: 'Messenger has used up its calls' },
  { code: 10, ...FORBIDDEN, meaning: 'a permission is missing' },
  { code: 10, subcode: 2018278, decision: 'window_closed', meaning: 'outside the 24 hours' },
  { code: 10, subcode: 2534022, decision: 'window_closed', meaning: 'outside the 24 hours' },
  { code: 10, subcode: 2018065, decision: 'window_closed', meaning: 'outside the 24 hours' },
  { code: 10, subcode: 2018108, decision: 'reject', meaning: 'the person cannot receive' },
  {
    code: 10,
    subcode: 1893063,
    ...THROTTLED,
    seconds: 3600,
    meaning: 'the page is restricted for now',
  },
  { code: 100, decision: 'reject', meaning: 'bad parameter, or the object is gone' },
  { code: 100, subcode: 33, decision: 'reject', meaning: 'the object does not exist' },
  { code: 100, subcode: 2018001, decision: 'reject', meaning: 'no such person' },
  { code: 100, subcode: 2018047, decision: 'reject', meaning: 'the attachment was not uploaded' },
  { code: 100, subcode: 2018109, decision: 'reject', meaning: 'the attachment is too large' },
  { code: 102, decision: 'reauthorize', meaning: 'the session is over' },
  { code: 190, decision: 'reauthorize', meaning: 'the token is dead' },
  { code: 190, subcode: 458, decision: 'reauthorize', meaning: 'the app was removed' },
  { code: 190, subcode: 459, decision: 'reauthorize', meaning: 'the user must pass a check' },
  { code: 190, subcode: 460, decision: 'reauthorize', meaning: 'the password was changed' },
  { code: 190, subcode: 463, decision: 'reauthorize', meaning: 'the token has expired' },
  { code: 190, subcode: 464, decision: 'reauthorize', meaning: 'the user is not confirmed' },
  { code: 190, subcode: 466, decision: 'reauthorize', meaning: 'the session was invalidated' },
  { code: 190, subcode: 467, decision: 'reauthorize', meaning: 'the user has logged out' },
  { code: 190, subcode: 492, decision: 'reauthorize', meaning: 'the user lost the page role' },
  { code: [200, 299], ...FORBIDDEN, meaning: 'a permission is missing' },
  { code: 200, subcode: 1545041, decision: 'reject', meaning: 'the person is not available' },
  { code: 200, subcode: 2018028, ...FORBIDDEN, meaning: 'pages_messaging is missing' },
  { code: 230, ...FORBIDDEN, meaning: 'pages_messaging is missing' },
  { code: 368, decision: 'reject', meaning: 'blocked for breaking a policy' },
  { code: 506, decision: 'already_done', meaning: 'the same text was just posted' },
  {
    code: 506,
    subcode: 1455006,
    decision: 'already_done',
    meaning: 'the same text was just posted',
  },
  { code: 551, decision: 'reject', meaning: 'the person is not available' },
  { code: 551, subcode: 1545041, decision: 'reject', meaning: 'the person is not available' },
  { code: 803, decision: 'reject', meaning: 'unknown alias' },
  { code: 2500, decision: 'reject', meaning: 'unknown path' },
  { code: 10900, decision: 'already_done', meaning: 'a private reply was sent before' },
  { code: 1609005, decision: 'reject', meaning: 'the link could not be read' },
];

/** Codes after which a thing posted may yet have appeared. They are faults, and tell nobody to wait. */
const PASSING_CODES = new Set([1, 2]);

export interface FailedCall {
  status: number;
  body: unknown;
  write: boolean;
  /** From the usage headers: when the platform takes calls again. */
  retryAfterSeconds?: number;
  /** Of the account: taken out of the message. */
  credentials: Readonly<Record<string, string>>;
}

/** The rule for a code: one for its subcode before one for the code before one for a range. */
export function graphRule(code: number, subcode?: number): Rule | undefined {
  const fits = (rule: Rule) =>
    typeof rule.code === 'number'
      ? rule.code === code
      : rule.code[0] <= code && code <= rule.code[1];
  const candidates = GRAPH_ERRORS.filter(fits);
  const general = candidates.filter((rule) => rule.subcode === undefined);
  return (
    candidates.find((rule) => subcode !== undefined && rule.subcode === subcode) ??
    general.find((rule) => typeof rule.code === 'number') ??
    general[0]
  );
}

/** Whether an answer is a failure: a body with `error` is one even under status 200. */
export function isGraphFailure(status: number, body: unknown): boolean {
  return status >= 300 || (isRecord(body) && ('error' in body || 'error_type' in body));
}

/** A failed Graph call as a decision. A write whose answer leaves its outcome open becomes `unknown_outcome`. */
export function graphError(call: FailedCall): ConnectorError {
  const body = record(call.body);
  // Instagram's OAuth host answers flat: {error_type, code, error_message}.
  const error = isRecord(body.error) ? body.error : body;
  const code = numeric(error.code);
  const subcode = numeric(error.error_subcode);
  const detail = {
    code,
    subcode,
    httpStatus: call.status,
    traceId: text(error.fbtrace_id),
  };
  if (code === undefined || code === 0) return withoutCode(call, detail);

  // In the flat form `code` may be an HTTP status, which is none of the table's.
  const rule = graphRule(code, subcode);
  let decision = rule?.decision ?? fallback(text(body.error_type), code, error.is_transient);
  if (decision === 'retry' && error.is_transient === false) decision = 'reject';
  if (decision === 'retry' && call.write && PASSING_CODES.has(code)) decision = 'unknown_outcome';
  const said = redact(text(error.message) ?? text(error.error_message) ?? '', call.credentials);
  const number = subcode === undefined ? `${code}` : `${code}/${subcode}`;
  return new ConnectorError(
    decision,
    `Graph error ${number} (${rule?.meaning ?? 'not in our table'}): ${said}`,
    {
      ...detail,
      ...(decision === 'retry'
        ? { retryAfterSeconds: call.retryAfterSeconds ?? rule?.seconds ?? 60 }
        : {}),
      ...(decision === 'retry' && (rule?.throttled ?? !PASSING_CODES.has(code))
        ? { throttled: true }
        : {}),
      ...(decision === 'reauthorize' && rule?.permission ? { permission: true } : {}),
    },
  );
}

/** `OAuthException`, `OAuthForbiddenException`, `OAuthRateLimitException` … of Instagram's OAuth host. */
function fallback(
  flatType: string | undefined,
  code: number,
  transient: unknown,
): ConnectorDecision {
  if (flatType && (code === 429 || /RateLimit/.test(flatType))) return 'retry';
  if (flatType && /^OAuth/.test(flatType)) return 'reauthorize';
  return transient === true ? 'retry' : 'reject';
}

function withoutCode(call: FailedCall, detail: ConnectorError['detail']): ConnectorError {
  const said = `The platform answered ${call.status} without an error of its own.`;
  if (call.status === 429) {
    const retryAfterSeconds = call.retryAfterSeconds ?? THROTTLED.seconds;
    return new ConnectorError('retry', said, { ...detail, retryAfterSeconds, throttled: true });
  }
  if (call.status >= 500) {
    return call.write
      ? new ConnectorError('unknown_outcome', said, detail)
      : new ConnectorError('retry', said, { ...detail, retryAfterSeconds: PASSING.seconds });
  }
  return new ConnectorError('reject', said, detail);
}
