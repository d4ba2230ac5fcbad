import { ConnectorError, type ConnectorDecision } from './connector-error.js';
import { type HttpAnswer, redact, retryAfter } from './transport.js';

/** What a refusal means where a platform has no codes of its own, by HTTP status. */
export type StatusTable = Readonly<Record<number, ConnectorDecision>>;

export interface Refused {
  /** The platform as people know it, for the message. */
  platform: string;
  answer: HttpAnswer;
  /** A write that failed in the platform's own machinery may yet have been carried out. */
  write: boolean;
  credentials: Readonly<Record<string, string>>;
  /** The platform's own words, if any. */
  said?: string;
  /** For `Retry-After` in its date form. */
  now?: Date;
}

const WAIT_SECONDS: Readonly<Record<number, number>> = { 429: 60 };

/** A failed call, decided by the table; statuses that are not in it: 5xx passes, the rest is refused for good. */
export function statusError(table: StatusTable, refused: Refused): ConnectorError {
  const { platform, answer, write, credentials, said = '', now } = refused;
  const { status } = answer;
  const listed = table[status] ?? (status >= 500 ? 'retry' : 'reject');
  const inDoubt = write && status >= 500 && listed === 'retry';
  const decision = inDoubt ? 'unknown_outcome' : listed;
  const words = redact(said, credentials);
  const message = `${platform} answered ${status}${words ? `: ${words}` : '.'}`;
  return new ConnectorError(decision, message, {
    httpStatus: status,
    ...(status === 429 ? { throttled: true } : {}),
    ...(status === 403 ? { permission: true } : {}),
    ...(decision === 'retry'
      ? { retryAfterSeconds: retryAfter(answer.headers, now) ?? WAIT_SECONDS[status] ?? 30 }
      : {}),
  });
}
