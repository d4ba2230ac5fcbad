import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { bodyParameters } from './body.js';
import type { CallLog, RecordedCall } from './call-log.js';
import type { Fault, Faults } from './faults.js';
import { answerGoogle } from './google/google-api.js';
import { GoogleError, invalid } from './google/google-error.js';
import { googleCode, token } from './google/oauth.js';
import { authorizationCode } from './graph/app.js';
import type { GraphCall } from './graph/call.js';
import { answer } from './graph/graph-api.js';
import { answerBatch } from './graph/batch.js';
import { badParameter, GraphError } from './graph/graph-error.js';
import { usageHeaders } from './graph/usage.js';
import { type Answered, isGoogle, lineOf, originOf, pathOf, queryOf } from './http.js';
import { refusal } from './refusals.js';
import { siteOf } from './review-sites/sites.js';
import type { Webhooks } from './webhooks.js';
import type { World } from './world.js';

export interface Platform {
  world: World;
  webhooks: Webhooks;
  faults: Faults;
  calls: CallLog;
}

/** What a person sees at `/`; the Graph API answers there too, to `?ids=` and to batches. */
export type Home = (request: FastifyRequest, reply: FastifyReply) => unknown;

const VERSION = /^v(\d+)\.\d+$/;
const OLDEST = 21;
const LATEST = 26;

/** Everything a platform answers: the Graph API with and without version, Google v1/v4, both OAuth endpoints. */
export function platformRoutes(app: FastifyInstance, platform: Platform, home: Home): void {
  app.get('/dialog/oauth', (request, reply) => consent(request, reply, authorizationCode()));
  app.get('/:version/dialog/oauth', (request, reply) =>
    consent(request, reply, authorizationCode()),
  );
  app.get('/o/oauth2/v2/auth', (request, reply) => consent(request, reply, googleCode()));
  app.all('/*', async (request, reply) => {
    const browser = request.method === 'GET' && pathOf(request) === '/';
    if (browser && queryOf(request).ids === undefined) return home(request, reply);
    const body = Buffer.isBuffer(request.body) ? request.body.toString() : '';
    const fault = platform.faults.take(request.method, request.url, body);
    const record = platform.calls.add({
      at: new Date(platform.world.now()).toISOString(),
      method: request.method,
      url: request.url,
      body,
      ...(fault ? { fault: fault.mode } : {}),
    });
    const answered = await withFault(request, platform, fault);
    if (!answered) return hang(reply, fault!, record);
    record.status = answered.status;
    return reply
      .status(answered.status)
      .headers(answered.headers ?? {})
      .send(answered.body);
  });
}

/** Undefined: the caller gets no answer. */
async function withFault(
  request: FastifyRequest,
  platform: Platform,
  fault: Fault | undefined,
): Promise<Answered | undefined> {
  switch (fault?.mode) {
    case '429':
    case '500':
    case 'token-dead':
    case 'error':
      return refusal(request, fault, () => graphCall(request, platform.world));
    case 'drop':
      return undefined;
    default: {
      const answered = await handle(request, platform, fault?.dropWebhooks ?? false);
      if (fault?.mode === 'slow') await pause((fault.seconds ?? 5) * 1000);
      return fault?.mode === 'timeout-after-success' ? undefined : answered;
    }
  }
}

async function handle(
  request: FastifyRequest,
  platform: Platform,
  quiet: boolean,
): Promise<Answered> {
  const { world } = platform;
  const answered = site(request, world, quiet);
  if (answered) return answered;
  if (isGoogle(request)) return google(request, world, quiet);
  const headers = { 'facebook-api-version': served(versionOf(request)) };
  try {
    const call = graphCall(request, world);
    const batch = call.method === 'POST' && call.path.length === 0 && call.params.batch;
    const act = () => (batch ? answerBatch(call, platform.calls.total) : answer(call));
    // synchronous up to the change itself, so that `quietly` covers it
    const body = await (quiet ? world.quietly(act) : act());
    // every other echo is delivered before the answer: receivers must live with both orders
    if (call.method !== 'GET' && platform.calls.total % 2 === 0) {
      await Promise.race([platform.webhooks.flush(), pause(250)]);
    }
    return {
      status: 200,
      body,
      headers: { ...headers, ...usageHeaders(call, platform.calls.total) },
    };
  } catch (error) {
    const known =
      error instanceof GraphError
        ? error
        : error instanceof SyntaxError
          ? badParameter('The request body is not valid JSON')
          : undefined;
    if (!known) throw error;
    return { status: known.status, body: known.envelope(), headers };
  }
}

/** What one of the further sites answers; undefined when the call is none of theirs. */
function site(request: FastifyRequest, world: World, quiet: boolean): Answered | undefined {
  const line = lineOf(request);
  const owner = siteOf(line);
  if (!owner) return undefined;
  if (world.settings.get(`dead:${owner.site}`) === true) {
    return owner.refusal(401, 'The credentials are not valid any more.');
  }
  try {
    const body = bodyParameters(request.headers['content-type'], request.body);
    const call = { ...line, body, origin: originOf(request), world };
    return quiet ? world.quietly(() => owner.answer(call)) : owner.answer(call);
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    return owner.refusal(400, 'The body could not be read.');
  }
}

function google(request: FastifyRequest, world: World, quiet: boolean): Answered {
  try {
    const body = bodyParameters(request.headers['content-type'], request.body);
    if (pathOf(request) === '/token') return token({ ...queryOf(request), ...body }, world);
    const act = () =>
      answerGoogle({
        method: request.method,
        path: pathOf(request),
        query: queryOf(request),
        body,
        headers: request.headers,
        origin: originOf(request),
        world,
      });
    return { status: 200, body: quiet ? world.quietly(act) : act() };
  } catch (error) {
    const known =
      error instanceof GoogleError
        ? error
        : error instanceof SyntaxError
          ? invalid('Invalid JSON payload received.')
          : undefined;
    if (!known) throw error;
    return { status: known.code, body: known.envelope() };
  }
}

/** Keeps the connection open without an answer, then cuts it. */
function hang(reply: FastifyReply, fault: Fault, record: RecordedCall): FastifyReply {
  reply.hijack();
  const seconds = fault.seconds ?? (fault.mode === 'drop' ? 0 : 60);
  const timer = setTimeout(() => reply.raw.destroy(), seconds * 1000);
  reply.raw.on('close', () => clearTimeout(timer));
  record.status = undefined;
  return reply;
}

async function consent(request: FastifyRequest, reply: FastifyReply, code: string) {
  const { redirect_uri: target, state } = queryOf(request);
  if (!target || !URL.canParse(target)) return reply.status(400).send('redirect_uri is required');
  const url = new URL(target);
  url.searchParams.set('code', code);
  if (state !== undefined) url.searchParams.set('state', state);
  return reply.redirect(url.href, 302);
}

function parameters(request: FastifyRequest): Record<string, unknown> {
  const params = {
    ...queryOf(request),
    ...bodyParameters(request.headers['content-type'], request.body),
  };
  const bearer = /^(?:Bearer|OAuth) (.+)$/i.exec(request.headers.authorization ?? '')?.[1];
  return bearer && params.access_token === undefined ? { ...params, access_token: bearer } : params;
}

function segmentsOf(request: FastifyRequest): string[] {
  return pathOf(request).split('/').filter(Boolean).map(decoded);
}

function decoded(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment;
  }
}

function versionOf(request: FastifyRequest): string | undefined {
  const [first = ''] = segmentsOf(request);
  return VERSION.test(first) ? first : undefined;
}

/** Throws SyntaxError when the body is no JSON. */
function graphCall(request: FastifyRequest, world: World): GraphCall {
  const version = versionOf(request);
  return {
    method: request.method,
    version,
    path: segmentsOf(request).slice(version ? 1 : 0),
    params: parameters(request),
    origin: originOf(request),
    world,
  };
}

/** An expired version is served as the oldest live one; without a version, the latest. */
function served(version: string | undefined): string {
  const number = Number(VERSION.exec(version ?? '')?.[1] ?? LATEST);
  return `v${Math.min(Math.max(number, OLDEST), LATEST)}.0`;
}

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms).unref());
