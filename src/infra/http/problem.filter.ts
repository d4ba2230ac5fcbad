import { type ArgumentsHost, Catch, type ExceptionFilter, HttpException } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Log } from '../logging/log.js';
import { Problem, type ProblemBody } from './problem.js';

const HINTS: Record<number, string> = {
  400: 'Mend the request and send it again.',
  401: 'Sign in, or send an API key.',
  403: 'Ask an owner or manager for the right to do this.',
  404: 'Check the address.',
  413: 'Send less at a time.',
  429: 'Wait a moment and try again.',
};

function bodyOf(error: HttpException): ProblemBody {
  if (error instanceof Problem) return error.body;
  const status = error.getStatus();
  return {
    code: `http_${status}`,
    title: error.message,
    detail: error.message,
    hint: HINTS[status] ?? 'Try again later.',
  };
}

/** Fastify and its plugins throw errors that carry a status. */
function asHttp(error: unknown): HttpException | null {
  if (error instanceof HttpException) return error;
  const { statusCode, message } = error as { statusCode?: unknown; message?: string };
  return typeof statusCode === 'number' && statusCode >= 400 && statusCode < 500
    ? new HttpException(message ?? 'refused', statusCode)
    : null;
}

/** Turns whatever was thrown into `application/problem+json`; what we did not foresee goes to the log. */
@Catch()
export class ProblemFilter implements ExceptionFilter {
  constructor(private readonly log: Log) {}

  catch(error: unknown, host: ArgumentsHost): void {
    const http = host.switchToHttp();
    const reply = http.getResponse<FastifyReply>();
    const request = http.getRequest<FastifyRequest>();
    const known = asHttp(error);
    if (!known) this.log.error({ err: error, url: request.url }, 'request failed');
    const status = known?.getStatus() ?? 500;
    const body: ProblemBody = known
      ? bodyOf(known)
      : {
          code: 'internal',
          title: 'Something broke',
          detail: 'The server could not do this; the reason stands in its log.',
          hint: 'Try again; if it stays, send the log to whoever runs Sixhour.',
        };
    if (reply.raw.headersSent) return;
    void reply
      .status(status)
      .header('content-type', 'application/problem+json; charset=utf-8')
      .send({ type: `/problems/${body.code}`, status, ...body });
  }
}
