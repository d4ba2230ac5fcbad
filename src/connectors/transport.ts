import type { AxiosInstance, AxiosRequestConfig, AxiosResponse } from 'axios';
import { ConnectorError } from './connector-error.js';
import { parseLossless } from './lossless-json.js';
import { textOf } from './text-encoding.js';

/** Resolves a host name; may refuse by throwing. See `feed` for why. */
export type Lookup = (hostname: string) => Promise<{ address: string; family: 4 | 6 }[]>;

export interface HttpCall {
  method: 'GET' | 'POST' | 'PUT' | 'DELETE';
  url: string;
  headers?: Record<string, string>;
  /** An object goes out as JSON, URLSearchParams as a form. */
  body?: Record<string, unknown> | URLSearchParams;
  /** The answer may be in another encoding than UTF-8 and says so itself: XML and CSV. */
  declaresEncoding?: boolean;
  /** Instead of the system's resolver. */
  lookup?: Lookup;
  /** Longer answers are cut off as a failure; default 20 MB. */
  maxBytes?: number;
  /** For the whole exchange, beside the timeout for silence: against an answer that trickles for ever. */
  deadlineMs?: number;
}

export interface HttpAnswer {
  status: number;
  headers: Readonly<Record<string, string>>;
  /** Undefined when the answer was not JSON. */
  body: unknown;
  /** The answer as it came: for platforms that speak XML or CSV. */
  text: string;
}

/** Where the client brings none of its own. */
const DEFAULT_TIMEOUT_MS = 20_000;
const MAX_ANSWER_BYTES = 20 * 1024 * 1024;

/** The request cannot have reached the platform. */
const NEVER_SENT = new Set([
  'ECONNREFUSED',
  'ENOTFOUND',
  'EAI_AGAIN',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'ENETDOWN',
  'CERT_HAS_EXPIRED',
  'DEPTH_ZERO_SELF_SIGNED_CERT',
  'SELF_SIGNED_CERT_IN_CHAIN',
  'UNABLE_TO_VERIFY_LEAF_SIGNATURE',
  'UNABLE_TO_GET_ISSUER_CERT_LOCALLY',
  'ERR_TLS_CERT_ALTNAME_INVALID',
  'ERR_INVALID_URL',
]);

/**
 * One HTTP exchange; every status is an answer. Follows no redirect: a platform's API has none, and one
 * could lead a token elsewhere. Throws ConnectorError only, without the underlying error as its cause,
 * because that carries the request's headers and with them the token.
 */
export async function exchange(http: AxiosInstance, call: HttpCall): Promise<HttpAnswer> {
  const config: AxiosRequestConfig = {
    method: call.method,
    url: call.url,
    headers: { Accept: 'application/json', ...call.headers },
    data: call.body,
    timeout: http.defaults?.timeout || DEFAULT_TIMEOUT_MS,
    maxRedirects: 0,
    maxContentLength: call.maxBytes ?? MAX_ANSWER_BYTES,
    responseType: call.declaresEncoding ? 'arraybuffer' : 'text',
    ...(call.lookup ? { lookup: call.lookup } : {}),
    ...(call.deadlineMs ? { signal: AbortSignal.timeout(call.deadlineMs) } : {}),
    transformResponse: (data: unknown) => data,
    validateStatus: () => true,
  };
  let response: AxiosResponse<unknown>;
  try {
    response = await http.request(config);
  } catch (error) {
    // The client itself may refuse a call that must wait: see paced-http.ts.
    if (error instanceof ConnectorError) throw error;
    throw networkError(error, call.method);
  }
  const headers = lowerCased(response.headers);
  const { data } = response;
  const text = data instanceof Uint8Array ? textOf(data, headers['content-type']) : data;
  return {
    status: response.status,
    headers,
    body: parse(text),
    text: typeof text === 'string' ? text : '',
  };
}

/** What a failure without any answer means: a read may simply be tried again, a write is in doubt once it was sent. */
function networkError(error: unknown, method: HttpCall['method']): ConnectorError {
  const code = codeOf(error);
  const neverSent = code !== undefined && NEVER_SENT.has(code);
  return new ConnectorError(
    neverSent || method === 'GET' ? 'retry' : 'unknown_outcome',
    neverSent
      ? `The platform could not be reached (${code}).`
      : `The platform did not answer (${code ?? 'connection lost'}).`,
    code === undefined ? {} : { code },
  );
}

function codeOf(error: unknown): string | undefined {
  if (typeof error !== 'object' || error === null) return undefined;
  const { code, cause } = error as { code?: unknown; cause?: unknown };
  // A host with several addresses fails with an AggregateError whose parts hold the code.
  const inner = (cause as { code?: unknown } | undefined)?.code;
  const found = code === undefined || code === 'ERR_NETWORK' ? (inner ?? code) : code;
  return typeof found === 'string' ? found : undefined;
}

function lowerCased(headers: Record<string, unknown>): Record<string, string> {
  const entries = Object.entries(headers).map(
    ([name, value]) => [name.toLowerCase(), String(value)] as const,
  );
  return Object.fromEntries(entries);
}

function parse(data: unknown): unknown {
  if (typeof data !== 'string' || data === '') return undefined;
  try {
    return parseLossless(data);
  } catch {
    return undefined;
  }
}

/** Nobody is silent for longer than this because a server says so. */
const MOST_SECONDS = 24 * 3600;

/** Seconds of a `Retry-After` header; its date form is read where `now` is given. */
export function retryAfter(headers: HttpAnswer['headers'], now?: Date): number | undefined {
  const value = headers['retry-after'];
  const until = value && now && /\D/.test(value) ? (Date.parse(value) - now.getTime()) / 1000 : NaN;
  const seconds = Number.isNaN(until) ? Number(value) : Math.ceil(until);
  return seconds > 0 ? Math.min(seconds, MOST_SECONDS) : undefined;
}

/** Shorter than this a credential is no secret but an app's number or a switch. */
const SECRET_LENGTH = 8;

/** A platform's message for the log: without the credentials that some messages quote, and not endless. */
export function redact(message: string, credentials: Readonly<Record<string, string>>): string {
  let clean = message;
  for (const value of Object.values(credentials)) {
    if (value.length >= SECRET_LENGTH) clean = clean.replaceAll(value, '[secret]');
  }
  return clean.replace(/[\w.|-]{40,}/g, '[secret]').slice(0, 300);
}
