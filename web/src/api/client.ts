import { observeServerNow } from './server-time';

export type FieldError = { field: string; message: string };

/** A refused or failed request, in the words of the server's problem document (RFC 9457). */
export class ApiProblem extends Error {
  readonly name = 'ApiProblem';
  constructor(
    /** HTTP status; 0 when the server could not be reached at all. */
    readonly status: number,
    readonly code: string,
    readonly title: string,
    readonly detail: string | null = null,
    readonly hint: string | null = null,
    readonly errors: FieldError[] = [],
  ) {
    super(detail ? `${title}: ${detail}` : title);
  }

  fieldError(field: string): string | undefined {
    return this.errors.find((error) => error.field === field)?.message;
  }
}

type Query = Record<string, string | number | boolean | null | undefined>;
type SignedOutListener = () => void;

let signedOut: SignedOutListener = () => undefined;
let language = 'en';

export function onSignedOut(listener: SignedOutListener): void {
  signedOut = listener;
}

/** Problem documents and explanations come in this language where the server has it. */
export function setApiLanguage(locale: string): void {
  language = locale;
}

export function withQuery(path: string, query: Query = {}): string {
  const params = new URLSearchParams();
  for (const [key, value] of Object.entries(query)) {
    if (value !== null && value !== undefined && value !== '') params.set(key, String(value));
  }
  const text = params.toString();
  return text ? `${path}?${text}` : path;
}

async function readProblem(response: Response): Promise<ApiProblem> {
  const body = (await response.json().catch(() => ({}))) as Record<string, unknown>;
  const text = (key: string) => (typeof body[key] === 'string' ? body[key] : null);
  return new ApiProblem(
    response.status,
    text('code') ?? `http_${response.status}`,
    text('title') ?? response.statusText ?? `HTTP ${response.status}`,
    text('detail'),
    text('hint'),
    Array.isArray(body.errors) ? (body.errors as FieldError[]) : [],
  );
}

async function request<T>(method: string, path: string, body?: unknown): Promise<T> {
  const headers: Record<string, string> = {
    accept: 'application/json, application/problem+json',
    'accept-language': language,
  };
  if (body !== undefined) headers['content-type'] = 'application/json';
  const init: RequestInit = { method, headers, credentials: 'same-origin' };
  if (body !== undefined) init.body = JSON.stringify(body);

  const sentAt = Date.now();
  const response = await fetch(`/api/v1${path}`, init).catch(() => {
    throw new ApiProblem(0, 'unreachable', 'unreachable');
  });
  if (!response.ok) {
    const problem = await readProblem(response);
    if (problem.code === 'signed_out') signedOut();
    throw problem;
  }
  const type = response.headers.get('content-type') ?? '';
  if (response.status === 204 || !type.includes('json')) return undefined as T;
  const result = (await response.json()) as T;
  observeServerNow(result, sentAt);
  return result;
}

export const api = {
  get: <T>(path: string, query?: Query) => request<T>('GET', withQuery(path, query)),
  post: <T>(path: string, body: unknown = {}) => request<T>('POST', path, body),
  put: <T>(path: string, body: unknown) => request<T>('PUT', path, body),
  patch: <T>(path: string, body: unknown) => request<T>('PATCH', path, body),
  delete: (path: string) => request<void>('DELETE', path),
};
