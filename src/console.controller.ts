import path from 'node:path';
import { Controller, Get, Req, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Open } from './identity/who.js';
import { notFound } from './infra/http/problem.js';
import { packageRoot } from './infra/package-root.js';

/** Where the built console lies. */
export const consoleFolder = path.join(packageRoot, 'dist', 'web');

const NOT_THE_CONSOLE = /^\/(api|webhooks|callbacks|assets|healthz|readyz|metrics)(\/|$)/;

/** The console finds its own way: every address that is nobody else's is its page. */
@ApiExcludeController()
@Open()
@Controller()
export class ConsoleController {
  @Get(['/', '*'])
  page(@Req() request: FastifyRequest, @Res() reply: FastifyReply): void {
    const { pathname } = new URL(request.url, 'http://console');
    if (NOT_THE_CONSOLE.test(pathname)) throw notFound('address');
    void reply.header('cache-control', 'no-cache').sendFile('index.html', consoleFolder);
  }
}
