import {
  Controller,
  Get,
  Header,
  HttpCode,
  Param,
  Post,
  Query,
  type RawBodyRequest,
  Req,
} from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { Open } from '../identity/who.js';
import { Problem } from '../infra/http/problem.js';
import { Webhooks } from './webhooks.js';

type Query_ = Record<string, string | undefined>;

/** Where platforms deliver. Signed, kept, answered; read later. */
@ApiExcludeController()
@Open()
@Controller('webhooks')
export class WebhooksController {
  constructor(private readonly webhooks: Webhooks) {}

  @Get(':family')
  @Header('content-type', 'text/plain; charset=utf-8')
  async handshake(@Param('family') family: string, @Query() query: Query_): Promise<string> {
    const answer = await this.webhooks.challenge(family, query);
    if (answer !== null) return answer;
    throw new Problem(403, {
      code: 'verify_token',
      title: 'Unknown verify token',
      detail: 'No connected account has this verify token.',
      hint: 'Connect the account first, then enter the same verify token on both sides.',
    });
  }

  @Post(':family')
  @HttpCode(200)
  async deliver(
    @Param('family') family: string,
    @Query() query: Query_,
    @Req() request: RawBodyRequest<FastifyRequest>,
  ): Promise<{ received: number }> {
    const { headers, rawBody = Buffer.alloc(0) } = request;
    return { received: await this.webhooks.receive(family, { rawBody, headers, query }) };
  }
}
