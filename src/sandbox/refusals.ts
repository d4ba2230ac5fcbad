import type { FastifyRequest } from 'fastify';
import type { Fault } from './faults.js';
import { GraphError } from './graph/graph-error.js';
import { throttled } from './graph/usage.js';
import type { GraphCall } from './graph/call.js';
import { type Answered, isGoogle, lineOf, pathOf } from './http.js';
import { siteOf } from './review-sites/sites.js';

const MESSAGE = 'The sandbox was told to refuse this call.';
const WAIT_SECONDS = 60;

/** The refusal that a fault asks for, as the platform of the call writes it; `call`: the request as a Graph call. */
export function refusal(request: FastifyRequest, fault: Fault, call: () => GraphCall): Answered {
  const site = siteOf(lineOf(request));
  if (site) {
    const wait = fault.mode === '429' ? (fault.seconds ?? WAIT_SECONDS) : undefined;
    const answer = site.refusal(siteStatus(fault), fault.error?.message ?? MESSAGE);
    return {
      ...answer,
      headers: {
        ...(wait === undefined ? {} : { 'retry-after': String(Math.ceil(wait)) }),
        ...answer.headers,
        ...fault.error?.headers,
      },
    };
  }
  return isGoogle(request) ? googleRefusal(request, fault) : graphRefusal(fault, call);
}

function siteStatus({ mode, error }: Fault): number {
  if (mode === 'error') return error?.status ?? error?.code ?? 503;
  return mode === 'token-dead' ? 401 : Number(mode);
}

const WORDS: Record<number, string> = {
  400: 'INVALID_ARGUMENT',
  401: 'UNAUTHENTICATED',
  403: 'PERMISSION_DENIED',
  404: 'NOT_FOUND',
  429: 'RESOURCE_EXHAUSTED',
  500: 'INTERNAL',
  503: 'UNAVAILABLE',
};

function googleRefusal(request: FastifyRequest, fault: Fault): Answered {
  const { error = {} } = fault;
  if (fault.mode === 'token-dead' && pathOf(request) === '/token') {
    const description = 'Token has been expired or revoked.';
    return { status: 400, body: { error: 'invalid_grant', error_description: description } };
  }
  const code = siteStatus(fault);
  const seconds = Math.ceil(fault.seconds ?? WAIT_SECONDS);
  const details = [
    { '@type': 'type.googleapis.com/google.rpc.ErrorInfo', reason: 'RATE_LIMIT_EXCEEDED' },
    { '@type': 'type.googleapis.com/google.rpc.RetryInfo', retryDelay: `${seconds}s` },
  ];
  const waits = fault.mode === '429';
  return {
    status: code,
    body: {
      error: {
        code,
        message: error.message ?? MESSAGE,
        status: error.reason ?? WORDS[code] ?? 'UNKNOWN',
        ...(waits ? { details } : {}),
      },
    },
    headers: { ...(waits ? { 'retry-after': String(seconds) } : {}), ...error.headers },
  };
}

function graphRefusal(fault: Fault, call: () => GraphCall): Answered {
  if (fault.mode === '429') {
    const { error, headers } = throttled(call(), fault.seconds ?? WAIT_SECONDS);
    return { status: error.status, body: error.envelope(), headers };
  }
  const {
    code = 2,
    subcode,
    status = code === 1 || code === 2 ? 500 : code === 190 ? 401 : 400,
    transient,
    message = MESSAGE,
    headers,
  } = fault.mode === 'error'
    ? (fault.error ?? {})
    : fault.mode === 'token-dead'
      ? { code: 190, subcode: 460, ...fault.error }
      : { code: 2, transient: true, ...fault.error };
  const error = new GraphError(`(#${code}) ${message}`, { code, subcode, status, transient });
  return { status, body: error.envelope(), headers };
}
