import { createServer, type IncomingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';
import { INSTAGRAM, PAGES, locationName, GOOGLE } from './shop.js';
import { type Sandbox, type SandboxOptions, startSandbox } from './sandbox.js';

export type Json = any;

/** A sandbox on a free port with short ways to call it; for the specs of this room. */
export class TestSandbox {
  readonly page = PAGES[0]!;
  readonly instagram = INSTAGRAM.id;
  readonly location = locationName(GOOGLE.locations[0]);
  private constructor(readonly sandbox: Sandbox) {}

  static async start(options: Partial<SandboxOptions> = {}): Promise<TestSandbox> {
    return new TestSandbox(await startSandbox({ port: 0, traffic: 'none', ...options }));
  }

  get origin(): string {
    return this.sandbox.origin;
  }

  stop(): Promise<void> {
    return this.sandbox.stop();
  }

  /** GET or POST with the south page's token in the query; the parsed answer. */
  async graph(path: string, params: Record<string, string> = {}, init: RequestInit = {}) {
    const url = new URL(`${this.origin}/v25.0/${path}`);
    for (const [key, value] of Object.entries({ access_token: this.page.token, ...params })) {
      url.searchParams.set(key, value);
    }
    const response = await fetch(url, init);
    return {
      status: response.status,
      headers: response.headers,
      body: (await response.json()) as Json,
    };
  }

  post(path: string, body: unknown, params: Record<string, string> = {}) {
    return this.graph(path, params, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });
  }

  /** The control API: POST when a body is given. */
  async control(path: string, body?: unknown, method = body === undefined ? 'GET' : 'POST') {
    const response = await fetch(`${this.origin}/_control/${path}`, {
      method,
      ...(body === undefined
        ? {}
        : { headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) }),
    });
    return (await response.json()) as Json;
  }

  async comment(text: string, more: object = {}): Promise<string> {
    const body = { account: this.page.id, author: 'Nikos Test', text, ...more };
    const platform = body.account === this.instagram ? 'instagram' : 'facebook';
    return (await this.control('items', { platform, kind: 'comment', ...body })).id;
  }

  async google(path: string, init: RequestInit = {}) {
    const { clientId, clientSecret, refreshToken } = GOOGLE;
    const answer = await fetch(`${this.origin}/token`, {
      method: 'POST',
      body: new URLSearchParams({
        client_id: clientId,
        client_secret: clientSecret,
        refresh_token: refreshToken,
        grant_type: 'refresh_token',
      }),
    });
    const { access_token } = (await answer.json()) as { access_token: string };
    const response = await fetch(`${this.origin}${path}`, {
      ...init,
      headers: { authorization: `Bearer ${access_token}`, ...init.headers },
    });
    return { status: response.status, body: (await response.json()) as Json };
  }
}

export interface Hook {
  headers: IncomingHttpHeaders;
  raw: Buffer;
  body: Json;
}

/** A webhook receiver: answers the challenge, collects POSTs, refuses the first `refusals` of them with 503. */
export class Receiver {
  readonly hooks: Hook[] = [];
  private readonly waiters: (() => void)[] = [];

  private constructor(
    readonly url: string,
    readonly stop: () => Promise<void>,
  ) {}

  static async start(verifyToken: string, refusals = 0): Promise<Receiver> {
    let left = refusals;
    const server = createServer((request, response) => {
      const url = new URL(request.url!, 'http://receiver.invalid');
      if (request.method === 'GET') {
        const right = url.searchParams.get('hub.verify_token') === verifyToken;
        response.statusCode = right ? 200 : 403;
        response.end(right ? url.searchParams.get('hub.challenge') : '');
        return;
      }
      const chunks: Buffer[] = [];
      request.on('data', (chunk: Buffer) => chunks.push(chunk));
      request.on('end', () => {
        response.statusCode = left-- > 0 ? 503 : 200;
        response.end();
        if (response.statusCode !== 200) return;
        const raw = Buffer.concat(chunks);
        receiver.hooks.push({ headers: request.headers, raw, body: JSON.parse(raw.toString()) });
        receiver.waiters.splice(0).forEach((wake) => wake());
      });
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const { port } = server.address() as AddressInfo;
    const stop = () =>
      new Promise<void>((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      });
    const receiver = new Receiver(`http://127.0.0.1:${port}/hooks/meta`, stop);
    return receiver;
  }

  /** The first hook that satisfies the condition, now or later; jest's own limit ends a wait in vain. */
  async next(condition: (hook: Hook) => boolean = () => true): Promise<Hook> {
    for (;;) {
      const found = this.hooks.find(condition);
      if (found) return found;
      await new Promise<void>((resolve) => this.waiters.push(resolve));
    }
  }
}
