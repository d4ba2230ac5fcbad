import { createParamDecorator, type ExecutionContext, SetMetadata } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import type { Principal } from './principal.js';

export type SignedInRequest = FastifyRequest & { principal?: Principal };

export const OPEN = 'sixhour:open';

/** A route that needs no sign-in. Every other one does. */
export const Open = () => SetMetadata(OPEN, true);

/** The signed-in principal, as a parameter of a route. */
export const Who = createParamDecorator(
  (_: unknown, context: ExecutionContext) =>
    context.switchToHttp().getRequest<SignedInRequest>().principal,
);
