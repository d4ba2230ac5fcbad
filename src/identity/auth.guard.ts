import { type CanActivate, type ExecutionContext, Injectable } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { DataSource } from 'typeorm';
import { Clock } from '../infra/clock.js';
import { Settings } from '../infra/config/settings.js';
import { Problem } from '../infra/http/problem.js';
import { principalOfKey } from './api-key.js';
import type { Principal } from './principal.js';
import { changesState, isForeign, isOwn } from './same-origin.js';
import { sessionTokenOf } from './session-cookie.js';
import { Sessions } from './sessions.js';
import { OPEN, type SignedInRequest } from './who.js';

const signedOut = (): Problem =>
  new Problem(401, {
    code: 'signed_out',
    title: 'Signed out',
    detail: 'This needs a sign-in or an API key, and the request carried none that is valid.',
    hint: 'Sign in again, or send "Authorization: Bearer <key>" with a key that was not revoked.',
  });

const foreign = (publicUrl: string): Problem =>
  new Problem(403, {
    code: 'foreign_origin',
    title: 'Refused',
    detail: "The request changes something and did not come from the console's own page as JSON.",
    hint: `Open the console at ${publicUrl}; a script sends an API key instead of the cookie.`,
  });

/** Stands before every route: knows who asks, and lets nobody else's page act for a signed-in person. */
@Injectable()
export class AuthGuard implements CanActivate {
  constructor(
    private readonly reflector: Reflector,
    private readonly sessions: Sessions,
    private readonly db: DataSource,
    private readonly clock: Clock,
    private readonly settings: Settings,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const request = context.switchToHttp().getRequest<SignedInRequest>();
    const open = this.reflector.getAllAndOverride<boolean | undefined>(OPEN, [
      context.getHandler(),
      context.getClass(),
    ]);
    if (open) {
      // Else a foreign page could sign a person in as somebody else.
      if (changesState(request.method) && isForeign(request.headers)) throw this.refusal();
      return true;
    }
    const principal = await this.principalOf(request);
    if (!principal) throw signedOut();
    request.principal = principal;
    return true;
  }

  private async principalOf(request: SignedInRequest): Promise<Principal | null> {
    const { authorization } = request.headers;
    if (authorization !== undefined) {
      const key = /^Bearer +(\S+)$/i.exec(authorization)?.[1];
      return key ? principalOfKey(this.db.manager, key, this.clock.now()) : null;
    }
    const token = sessionTokenOf(request);
    if (!token) return null;
    const principal = await this.sessions.resolve(token);
    if (principal && changesState(request.method) && !this.isOwnPage(request)) throw this.refusal();
    return principal;
  }

  private isOwnPage(request: SignedInRequest): boolean {
    const { origin } = new URL(this.settings.server.publicUrl);
    return isOwn(request.headers, [origin, `${request.protocol}://${request.host}`]);
  }

  private refusal = (): Problem => foreign(this.settings.server.publicUrl);
}
