import 'reflect-metadata';
import fs from 'node:fs';
import cookie from '@fastify/cookie';
import helmet from '@fastify/helmet';
import statics from '@fastify/static';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { SwaggerModule } from '@nestjs/swagger';
import { AppModule } from './app.module.js';
import { consoleFolder } from './console.controller.js';
import type { Settings } from './infra/config/settings.js';
import type { Database } from './infra/database/connection.js';
import { ProblemFilter } from './infra/http/problem.filter.js';
import { validation } from './infra/http/validation.js';
import { Log, NestLog } from './infra/logging/log.js';
import { openApiDocument } from './openapi.js';

/** Largest delivery: a thousand updates of a platform, with room. */
const BODY_LIMIT = 10_000_000;

const POLICY = {
  defaultSrc: ["'self'"],
  styleSrc: ["'self'", "'unsafe-inline'"],
  imgSrc: ["'self'", 'data:', 'https:'],
  frameSrc: ["'self'"],
  objectSrc: ["'none'"],
  baseUri: ["'self'"],
  formAction: ["'self'"],
  frameAncestors: ["'none'"],
};

/** The program as Nest sees it, not listening yet. */
export async function createApp(
  settings: Settings,
  database: Database,
): Promise<NestFastifyApplication> {
  const log = new Log(settings);
  const adapter = new FastifyAdapter({
    trustProxy: settings.server.trustProxy,
    bodyLimit: BODY_LIMIT,
    // Open event streams would keep a stopping server waiting.
    forceCloseConnections: true,
  });
  const app = await NestFactory.create<NestFastifyApplication>(
    AppModule.with(settings, database),
    adapter,
    { rawBody: true, logger: new NestLog(log), abortOnError: false },
  );
  await app.register(cookie);
  await app.register(helmet, {
    contentSecurityPolicy: { useDefaults: false, directives: POLICY },
    hsts: settings.server.publicUrl.startsWith('https:'),
    crossOriginEmbedderPolicy: false,
  });
  if (fs.existsSync(consoleFolder))
    await app.register(statics, {
      root: consoleFolder,
      wildcard: false,
      index: false,
      // File names under assets carry a digest of their content.
      setHeaders: (response, file) =>
        void response.header(
          'cache-control',
          file.includes('/assets/') ? 'public, max-age=31536000, immutable' : 'no-cache',
        ),
    });
  app.useGlobalPipes(validation());
  app.useGlobalFilters(new ProblemFilter(log));
  SwaggerModule.setup('api/docs', app, () => openApiDocument(app), {
    jsonDocumentUrl: 'api/openapi.json',
    customSiteTitle: 'Sixhour API',
  });
  return app;
}
