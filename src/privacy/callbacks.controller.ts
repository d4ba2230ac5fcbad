import {
  Body,
  Controller,
  Get,
  Header,
  Headers,
  HttpCode,
  Param,
  Post,
  Req,
  Res,
} from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { DataSource } from 'typeorm';
import { SlidingWindow } from '../identity/sliding-window.js';
import { Open } from '../identity/who.js';
import { Problem } from '../infra/http/problem.js';
import { localeOf } from '../identity/accept-language.js';
import { Callbacks } from './callbacks.js';
import { PrivacyRequest } from './privacy-request.entity.js';
import { PrivacyRequests } from './privacy-requests.js';
import { missingPage, statusPage } from './status-page.js';

/** A platform sends one at a time; whoever sends more is guessing. */
const PER_MINUTE = 60;
const CODE = /^[0-9a-f]{32}$/;

/** What platforms demand of an app, and the page on which a person sees what became of it. */
@ApiExcludeController()
@Open()
@Controller('callbacks')
export class CallbacksController {
  private readonly window = new SlidingWindow(PER_MINUTE, 60);

  constructor(
    private readonly db: DataSource,
    private readonly callbacks: Callbacks,
    private readonly requests: PrivacyRequests,
  ) {}

  @Post(':family/data-deletion')
  @HttpCode(200)
  async dataDeletion(
    @Param('family') family: string,
    @Body() body: unknown,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<{ url: string; confirmation_code: string }> {
    this.limit(request, reply);
    return this.callbacks.dataDeletion(family, this.signedIn(family, body));
  }

  @Post(':family/deauthorize')
  @HttpCode(200)
  async deauthorize(
    @Param('family') family: string,
    @Body() body: unknown,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<{ received: true }> {
    this.limit(request, reply);
    await this.callbacks.deauthorize(family, this.signedIn(family, body));
    return { received: true };
  }

  /** For anybody who was given the code; says nothing about the person. */
  @Get('data-deletion/:code')
  @Header('content-type', 'text/html; charset=utf-8')
  @Header('cache-control', 'no-store')
  @Header('vary', 'accept-language')
  @Header('x-robots-tag', 'noindex')
  async status(
    @Param('code') code: string,
    @Headers('accept-language') wanted: string | undefined,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<string> {
    const locale = localeOf(wanted);
    const kind = 'erasure' as const;
    const found = CODE.test(code)
      ? await this.db.manager.findOneBy(PrivacyRequest, { code, kind })
      : null;
    if (!found) void reply.status(404);
    return found ? statusPage(found, locale) : missingPage(locale);
  }

  private signedIn(family: string, body: unknown): string {
    const value = (body as Record<string, unknown> | null)?.[this.callbacks.fieldOf(family)];
    return typeof value === 'string' ? value : '';
  }

  private limit(request: FastifyRequest, reply: FastifyReply): void {
    const wait = this.window.take(request.ip, this.requests.now());
    if (wait === 0) return;
    void reply.header('retry-after', wait);
    throw new Problem(429, {
      code: 'too_many',
      title: 'Too many requests',
      detail: 'There were too many callbacks from here within a minute.',
      hint: `Try again in ${wait} seconds.`,
    });
  }
}
