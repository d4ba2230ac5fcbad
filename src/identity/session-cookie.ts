import type {} from '@fastify/cookie';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Settings } from '../infra/config/settings.js';

export const SESSION_COOKIE = 'sixhour_session';

const options = (settings: Settings) => ({
  path: '/',
  httpOnly: true,
  sameSite: 'lax' as const,
  secure: settings.server.publicUrl.startsWith('https:'),
});

export const sessionTokenOf = (request: FastifyRequest): string | undefined =>
  request.cookies[SESSION_COOKIE] || undefined;

export function keepSession(reply: FastifyReply, settings: Settings, token: string): void {
  const maxAge = settings.security.sessionSeconds;
  reply.setCookie(SESSION_COOKIE, token, { ...options(settings), maxAge });
}

export function dropSession(reply: FastifyReply, settings: Settings): void {
  reply.clearCookie(SESSION_COOKIE, options(settings));
}
