import { createHmac, randomUUID } from 'node:crypto';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { Logger, runOnce, type TaskList } from 'graphile-worker';
import pg from 'pg';
import { DataSource } from 'typeorm';
import { createApp } from '../../src/app.js';
import { SYSTEM } from '../../src/audit/audit.js';
import type { ChannelAccount } from '../../src/connectors/account.entity.js';
import { Accounts } from '../../src/connectors/accounts.js';
import { DatabaseLedger } from '../../src/connectors/database-ledger.js';
import { ConnectorRegistry, createConnectors } from '../../src/connectors/registry.js';
import { Brand } from '../../src/identity/brand.entity.js';
import { Member } from '../../src/identity/member.entity.js';
import type { Role } from '../../src/identity/role.js';
import { Sessions } from '../../src/identity/sessions.js';
import { Team, TeamMember } from '../../src/identity/team.entity.js';
import { User } from '../../src/identity/user.entity.js';
import { Clock } from '../../src/infra/clock.js';
import { loadSettings } from '../../src/infra/config/load.js';
import { createHttpClient } from '../../src/infra/http/http-client.js';
import { Handlers } from '../../src/infra/jobs/handlers.js';
import { Jobs } from '../../src/infra/jobs/jobs.js';
import { pollStream } from '../../src/intake/intake.events.js';
import { FaqEntry } from '../../src/knowledge/faq-entry.entity.js';
import type { SandboxAccount } from '../../src/sandbox/model.js';
import { type Sandbox, startSandbox } from '../../src/sandbox/sandbox.js';
import { DueTick } from '../../src/sla/due.tick.js';
import { comment, message } from './deliveries.js';
import { freshDatabase, type TestDatabase } from './harness.js';
import type { Answer } from './http.js';

/** A Tuesday noon, far enough from the real now that every delay of a job lies in the future of the queue. */
export const NOON = new Date('2040-03-06T12:00:00.000Z');
export const HOUR = 3600;
const TIMEOUT_SECONDS = 1;
const quiet = new Logger(() => () => {});

export type Json = any;
type Row = Record<string, Json>;

/** The whole product on a database of its own, against the sandbox, with a clock that only the test moves. */
export class World {
  readonly brandId = randomUUID();
  readonly sessions: Partial<Record<Role, string>> = {};
  readonly people: Partial<Record<Role, string>> = {};
  /** The time in the program and on the platforms. */
  now = NOON;
  private readonly accounts = new Map<string, ChannelAccount>();
  private sequence = 0;

  private constructor(
    readonly app: NestFastifyApplication,
    readonly sandbox: Sandbox,
    readonly db: DataSource,
    private readonly pool: pg.Pool,
    private readonly undo: (() => Promise<void>)[],
  ) {}

  static async start(): Promise<World> {
    const undo: (() => Promise<void>)[] = [];
    try {
      return await World.build(undo);
    } catch (error) {
      for (const step of undo.reverse()) await step();
      throw error;
    }
  }

  private static async build(undo: (() => Promise<void>)[]): Promise<World> {
    const database: TestDatabase = await freshDatabase();
    undo.push(database.close);
    const pool = new pg.Pool({ ...database.address, max: 8 });
    // A connection that ends with the database is no news.
    pool.on('error', () => {});
    pool.on('connect', (client) => void client.on('error', () => {}));
    undo.push(() => pool.end());
    let world: World | null = null;
    const now = () => world?.now ?? NOON;
    const sandbox = await startSandbox({ port: 0, traffic: 'none', now: () => now().getTime() });
    undo.push(sandbox.stop);
    const settings = loadSettings({
      ROLE: 'api',
      SECRET_KEY: 'for tests only, and long enough for it',
      PUBLIC_URL: 'https://desk.shop.example',
      PLATFORM_TIMEOUT_SECONDS: String(TIMEOUT_SECONDS),
      DEMO: 'off',
      LOG_LEVEL: 'silent',
    });
    const { address } = database;
    const app = await createApp(settings, {
      address,
      embedded: true,
      attached: false,
      close: async () => {},
    });
    undo.push(() => app.close());
    app.get(Clock).now = now;
    Object.assign(
      app.get(ConnectorRegistry),
      createConnectors(createHttpClient(TIMEOUT_SECONDS), now, { ledger: app.get(DatabaseLedger) }),
    );
    await app.init();
    await app.getHttpAdapter().getInstance().ready();
    world = new World(app, sandbox, database.dataSource, pool, undo);
    await world.settle();
    return world;
  }

  async stop(): Promise<void> {
    for (const step of this.undo.splice(0).reverse()) await step();
  }

  /** Moves the clock on. */
  advance(seconds: number): Date {
    this.now = new Date(this.now.getTime() + seconds * 1000);
    return this.now;
  }

  ago(seconds: number): Date {
    return new Date(this.now.getTime() - seconds * 1000);
  }

  /** An id that no other test uses. */
  id(prefix = ''): string {
    return `${prefix}${(9_000_000_000_000 + ++this.sequence).toString()}`;
  }

  /**
   * Runs every job that is due at the world's time, and those that follow from them, to the end.
   * A job that fails is a failed test. Jobs of the name `except` are left waiting; with `twice` every
   * job is done twice, as after the death of a process that had done it but could not say so.
   */
  async drain({ concurrency = 1, except = '', twice = false } = {}): Promise<void> {
    const handlers = this.app.get(Handlers).collect();
    const times = twice ? [1, 2] : [1];
    const taskList: TaskList = {};
    for (const [name, handle] of handlers)
      if (name !== except)
        taskList[name] = async (payload) => {
          for (const _ of times) await handle(payload as object);
        };
    for (;;) {
      await this.db.query(
        `select graphile_worker.reschedule_jobs(array_agg(id), run_at => now())
         from graphile_worker.jobs where run_at > now() and run_at <= $1 having count(*) > 0`,
        [this.now],
      );
      await runOnce({
        pgPool: this.pool,
        taskList,
        concurrency,
        logger: quiet,
        noHandleSignals: true,
      });
      const [failed] = await this.rows(
        `select task_identifier, last_error from graphile_worker.jobs where last_error is not null`,
      );
      if (failed) throw new Error(`job ${failed.task_identifier}: ${failed.last_error}`);
      const due = `select 1 from graphile_worker.jobs where run_at <= $1 and task_identifier <> $2`;
      if ((await this.rows(due, [this.now, except])).length === 0) return;
    }
  }

  /** Names of the jobs that wait for a later instant. */
  async waiting(): Promise<string[]> {
    const rows = await this.rows('select task_identifier from graphile_worker.jobs order by id');
    return rows.map((row) => row.task_identifier as string);
  }

  async takeDue(): Promise<void> {
    await this.app.get(DueTick).takeDue(this.now);
  }

  rows(sql: string, values: unknown[] = []): Promise<Row[]> {
    return this.db.query<Row[]>(sql, values);
  }

  /** The one row; fails on none and on more. */
  async row(sql: string, values: unknown[] = []): Promise<Row> {
    const rows = await this.rows(sql, values);
    if (rows.length !== 1) throw new Error(`${rows.length} rows instead of one: ${sql}`);
    return rows[0]!;
  }

  /** What stands around the item with this id of the platform. */
  async item(externalId: string) {
    const message = await this.row('select * from message where external_id = $1', [externalId]);
    const of = (table: string, order: string) =>
      this.rows(`select * from ${table} where conversation_id = $1 order by ${order}`, [
        message.conversation_id,
      ]);
    return {
      message,
      conversation: await this.row('select * from conversation where id = $1', [
        message.conversation_id,
      ]),
      messages: await of('message', 'created_at, direction, id'),
      judgements: await of('judgement', 'judged_at'),
      /** Of the answers; those of complaints stand apart. */
      clocks: (await of('sla_clock', 'cycle')).filter(({ kind }) => kind !== 'resolution'),
      complaints: (await of('sla_clock', 'cycle')).filter(({ kind }) => kind === 'resolution'),
      drafts: await of('draft', 'created_at, id'),
      publications: await of('publication', 'queued_at'),
    };
  }

  /** A connected account of the sandbox's shop; the first of a platform unless told. */
  async connect(platform: string, brandId = this.brandId, which = 0): Promise<ChannelAccount> {
    const found = this.sandboxAccount(platform, which);
    const known = this.accounts.get(`${platform} ${found.externalId}`);
    if (known) return known;
    const credentials = { ...found.credentials, pushToken: 'a push token for tests' };
    const { externalId, languages } = found;
    const account = await this.app
      .get(Accounts)
      .connect(
        { brandId, platform, externalId, languages, apiOrigin: this.sandbox.origin, credentials },
        SYSTEM,
      );
    this.accounts.set(`${platform} ${externalId}`, account);
    return account;
  }

  /** Connects it anew, as a person does whose token had died. */
  reconnect(platform: string): Promise<ChannelAccount> {
    this.accounts.delete(`${platform} ${this.sandboxAccount(platform).externalId}`);
    return this.connect(platform);
  }

  sandboxAccount(platform: string, which = 0): SandboxAccount {
    return this.sandbox.accounts.filter((account) => account.platform === platform)[which]!;
  }

  async queuePoll(account: ChannelAccount, stream: string): Promise<void> {
    const payload = { accountId: account.id, stream };
    await this.app.get(Jobs).add(this.db.manager, pollStream, payload);
  }

  async poll(account: ChannelAccount, stream: string): Promise<void> {
    await this.queuePoll(account, stream);
    await this.drain();
  }

  /** The sandbox's back door. */
  async control(path: string, body?: object, method?: string): Promise<Json> {
    const response = await fetch(`${this.sandbox.origin}/_control/${path}`, {
      method: method ?? (body ? 'POST' : 'GET'),
      ...(body
        ? { headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) }
        : {}),
    });
    const answer: Json = await response.json();
    if (!response.ok) throw new Error(`sandbox ${path}: ${JSON.stringify(answer)}`);
    return answer;
  }

  /** A comment that stands in the sandbox and has come in; its id on the platform. */
  async comment(text: string, author = this.id('Author ')): Promise<string> {
    const { externalId: account } = await this.connect('facebook');
    const item = { platform: 'facebook', kind: 'comment', account, author, text };
    const { id, thread: post } = await this.control('items', item);
    await this.deliver(comment({ page: account, id, text, at: this.now, post, author }));
    await this.drain();
    return id;
  }

  /** A direct message that stands in the sandbox and has come in. */
  async direct(text: string, author = this.id('Author ')): Promise<string> {
    const { externalId: account } = await this.connect('messenger');
    const item = { platform: 'messenger', kind: 'message', account, author, text };
    const { id, thread } = await this.control('items', item);
    await this.deliver(message({ page: account, id, text, at: this.now, author: thread }));
    await this.drain();
    return id;
  }

  /** What stands in the sandbox under a comment. */
  async repliesTo(id: string): Promise<string[]> {
    const { comments } = await this.control('state');
    return comments
      .filter((one: { parent: string }) => one.parent === id)
      .map((one: { text: string }) => one.text);
  }

  /** A person's own text as the draft for a conversation, approved; the jobs are not run. */
  async approve(conversationId: string, text: string, reason = 'Read twice.'): Promise<Answer> {
    const made = await this.call('POST', `/api/v1/conversations/${conversationId}/drafts`, {
      as: 'agent',
      body: { text },
    });
    if (made.status !== 201) throw new Error(`no draft: ${made.text}`);
    const { id, version } = made.body;
    const body = { version, reason };
    return this.call('POST', `/api/v1/drafts/${id}/approve`, { as: 'agent', body });
  }

  /** Delivers to a webhook address, signed with the shop's app secret unless told. */
  deliver(body: unknown, secret = this.sandboxAccount('facebook').credentials.appSecret!) {
    const payload = typeof body === 'string' ? body : JSON.stringify(body);
    const signature = createHmac('sha256', secret).update(payload).digest('hex');
    return this.call('POST', '/webhooks/meta', {
      raw: payload,
      headers: {
        'content-type': 'application/json',
        'x-hub-signature-256': `sha256=${signature}`,
      },
    });
  }

  async call(
    method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE',
    url: string,
    {
      as,
      body,
      raw,
      headers,
    }: { as?: Role; body?: object; raw?: string; headers?: Record<string, string> } = {},
  ): Promise<Answer> {
    const session = as && this.sessions[as];
    const response = await this.app.inject({
      method,
      url,
      headers: { ...(session ? { 'sec-fetch-site': 'same-origin' } : {}), ...headers },
      ...(session ? { cookies: { sixhour_session: session } } : {}),
      ...(raw === undefined && body === undefined ? {} : { payload: raw ?? body }),
    });
    const isJson = /\/json|\+json/.test(String(response.headers['content-type']));
    return {
      status: response.statusCode,
      body: isJson ? response.json<unknown>() : null,
      text: response.body,
      headers: response.headers,
      session: undefined,
    };
  }

  async addBrand(id: string, name: string): Promise<void> {
    await this.db.manager.insert(Brand, {
      id,
      name,
      timeZone: 'Europe/Bratislava',
      defaultLanguage: 'en',
      createdAt: this.now,
    });
  }

  async addPerson(role: Role, brandId = this.brandId, languages: string[] = []): Promise<string> {
    const id = randomUUID();
    const person = { id, name: `The ${role}`, email: `${id}@shop.example`, passwordHash: '-' };
    await this.db.manager.insert(User, { ...person, languages, createdAt: this.now });
    await this.db.manager.insert(Member, { brandId, userId: id, role });
    return id;
  }

  async addTeam(name: string, languages: string[], memberIds: string[]): Promise<string> {
    const id = randomUUID();
    const { brandId } = this;
    await this.db.manager.insert(Team, { id, brandId, name, languages, createdAt: this.now });
    await this.db.manager.insert(
      TeamMember,
      memberIds.map((userId) => ({ teamId: id, userId })),
    );
    return id;
  }

  async addFaq(question: string, answer: string, language = 'en'): Promise<void> {
    const { brandId, now } = this;
    const entry = { brandId, language, question, answer, createdAt: now, updatedAt: now };
    await this.db.manager.insert(FaqEntry, entry);
  }

  signIn(userId: string): Promise<string> {
    return this.app.get(Sessions).create(this.db.manager, userId);
  }

  /** A brand with an owner, an agent and a viewer, all signed in. */
  private async settle(): Promise<void> {
    await this.addBrand(this.brandId, 'Lipový dvor');
    for (const role of ['owner', 'agent', 'viewer'] as const) {
      this.people[role] = await this.addPerson(role);
      this.sessions[role] = await this.signIn(this.people[role]);
    }
  }
}
