import fastifyCookie from '@fastify/cookie';
import { Module, type Type } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { Clock } from '../../src/infra/clock.js';
import { loadSettings } from '../../src/infra/config/load.js';
import { ProblemFilter } from '../../src/infra/http/problem.filter.js';
import { validation } from '../../src/infra/http/validation.js';
import { InfraModule } from '../../src/infra/infra.module.js';
import { Log } from '../../src/infra/logging/log.js';
import { schema } from '../../src/schema.js';
import type { TestDatabase } from './harness.js';

export const ORIGIN = 'https://desk.shop.example';

export interface Answer {
  status: number;
  body: any;
  text: string;
  headers: Record<string, unknown>;
  /** The session's token, when one was set. */
  session: string | undefined;
}

export interface Call {
  body?: unknown;
  session?: string;
  key?: string;
  headers?: Record<string, string>;
}

export interface Served {
  app: NestFastifyApplication;
  /** The time in the program. */
  now: Date;
  call(
    method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE',
    url: string,
    call?: Call,
  ): Promise<Answer>;
  close(): Promise<void>;
}

/** Some rooms, served over HTTP on a test's database, with a clock that the test moves. */
export async function serve(
  db: TestDatabase,
  rooms: Type[],
  environment: Record<string, string> = {},
): Promise<Served> {
  const settings = loadSettings({
    ROLE: 'api',
    SECRET_KEY: 'for tests only, and long enough for it',
    PUBLIC_URL: ORIGIN,
    LOG_LEVEL: 'silent',
    ...environment,
  });
  const database = { address: db.address, embedded: true, attached: false, close: async () => {} };
  @Module({
    imports: [InfraModule.with({ settings, database, schema, pipeline: [] }), ...rooms],
  })
  class Rooms {}

  const app = await NestFactory.create<NestFastifyApplication>(Rooms, new FastifyAdapter(), {
    logger: false,
    abortOnError: false,
  });
  await app.register(fastifyCookie);
  app.useGlobalPipes(validation());
  app.useGlobalFilters(new ProblemFilter(app.get(Log)));
  await app.init();
  await app.getHttpAdapter().getInstance().ready();

  const served: Served = {
    app,
    now: new Date('2026-03-06T10:00:00.000Z'),
    async call(method, url, { body, session, key, headers } = {}) {
      const response = await app.inject({
        method,
        url,
        headers: {
          ...(session ? { 'sec-fetch-site': 'same-origin' } : {}),
          ...(key ? { authorization: `Bearer ${key}` } : {}),
          ...headers,
        },
        ...(session ? { cookies: { sixhour_session: session } } : {}),
        ...(body === undefined ? {} : { payload: body as object }),
      });
      const isJson = /json/.test(String(response.headers['content-type']));
      return {
        status: response.statusCode,
        body: isJson ? response.json<unknown>() : null,
        text: response.body,
        headers: response.headers,
        session: response.cookies.find(({ name }) => name === 'sixhour_session')?.value,
      };
    },
    close: () => app.close(),
  };
  app.get(Clock).now = () => served.now;
  return served;
}
