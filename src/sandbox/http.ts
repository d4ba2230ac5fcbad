import type { FastifyRequest } from 'fastify';

/** What goes back to the caller of a platform. */
export interface Answered {
  status: number;
  body: unknown;
  headers?: Record<string, string>;
}

/** Without the query, as it stood in the request line. */
export const pathOf = (request: FastifyRequest) => request.url.split('?')[0]!;

export const queryOf = (request: FastifyRequest): Record<string, string> =>
  Object.fromEntries(new URLSearchParams(request.url.split('?')[1] ?? ''));

/** Scheme and host as the caller wrote them: links in answers lead back the same way. */
export const originOf = (request: FastifyRequest) =>
  `http://${request.headers.host ?? 'localhost'}`;

export const lineOf = (request: FastifyRequest) => ({
  method: request.method,
  path: pathOf(request),
  query: queryOf(request),
  headers: request.headers,
});

/** Whether the call is for Google Business Profile or Google's OAuth. */
export const isGoogle = (request: FastifyRequest) =>
  /^\/(token(\?|$)|v4\/|v1\/(accounts|locations)(\/|\?|$))/.test(request.url);
