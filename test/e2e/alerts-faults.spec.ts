import { randomUUID } from 'node:crypto';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { SMTPServer } from 'smtp-server';
import type { DataSource } from 'typeorm';
import { Mail } from '../../src/alerts/mail.entity.js';
import { WebhookDelivery, WebhookEndpoint } from '../../src/alerts/webhook.entity.js';
import { signatureOf } from '../../src/alerts/webhook-signature.js';
import type { Settings } from '../../src/infra/config/settings.js';
import { Secrets } from '../../src/infra/secrets/secrets.js';
import { SlaClock } from '../../src/sla/clock.entity.js';
import { brandId, clockId, conversationId, seed } from '../database/alerts-world.js';
import { freshDatabase, type TestDatabase } from '../database/harness.js';
import { Product, until } from './product.js';

const SECRET_KEY = 'a key of forty characters, for this test';
const SIGNING = 'the secret of the endpoint';
const CLOCKS = 40;
const ROUNDS = 6;
/** The promises break one after another while the workers are killed. */
const SPREAD_MS = 20_000;

interface Arrived {
  messageId: string;
  to: string;
  raw: string;
}
interface Posted {
  id: string;
  body: string;
  timestamp: number;
  signature: string;
  taken: boolean;
}

describe('two workers that are killed and started again', () => {
  let database: TestDatabase;
  let db: DataSource;
  let smtp: SMTPServer;
  let receiver: Server;
  const workers: Product[] = [];
  const arrived: Arrived[] = [];
  const posted: Posted[] = [];

  /** A real mail server that takes its time, so that some are killed between its yes and their commit. */
  const listenForMail = async (): Promise<string> => {
    smtp = new SMTPServer({
      authOptional: true,
      disabledCommands: ['STARTTLS'],
      onData(stream, session, callback) {
        const chunks: Buffer[] = [];
        stream.on('data', (chunk: Buffer) => chunks.push(chunk));
        stream.on('end', () => {
          const raw = Buffer.concat(chunks).toString();
          const messageId = /^Message-ID: <(.*)@.*>\r$/m.exec(raw)?.[1] ?? '';
          arrived.push({ messageId, to: session.envelope.rcptTo[0]!.address, raw });
          setTimeout(callback, 150);
        });
      },
    });
    // A connection that is cut is no news here.
    smtp.on('error', () => {});
    await new Promise<void>((done) => smtp.listen(0, '127.0.0.1', done));
    return `smtp://127.0.0.1:${(smtp.server.address() as AddressInfo).port}`;
  };

  /** A real receiver: every third delivery is refused the first time, and each answer takes its time. */
  const listenForPosts = async (): Promise<string> => {
    receiver = createServer((request, response) => {
      let body = '';
      request.on('data', (chunk: Buffer) => (body += chunk.toString()));
      request.on('end', () => {
        const header = (name: string) => String(request.headers[name]);
        const id = header('sixhour-delivery');
        const isNew = posted.every((other) => other.id !== id);
        const known = new Set(posted.map((other) => other.id)).size;
        const taken = !(isNew && known % 3 === 0);
        const timestamp = Number(header('sixhour-timestamp'));
        posted.push({ id, body, timestamp, signature: header('sixhour-signature'), taken });
        setTimeout(() => response.writeHead(taken ? 204 : 503).end(), 100);
      });
    });
    await new Promise<void>((done) => receiver.listen(0, '127.0.0.1', done));
    return `http://127.0.0.1:${(receiver.address() as AddressInfo).port}/hook`;
  };

  /** Conversations of the shop, each with a promise that breaks at its own instant. */
  const promise = async (begin: number): Promise<void> => {
    await db.query(`update channel_account set platform = 'facebook', state = 'disconnected'`);
    await db.query(`update conversation set platform = 'facebook'`);
    const first = await db.manager.findOneByOrFail(SlaClock, { id: clockId });
    await db.manager.delete(SlaClock, { id: clockId });
    for (let n = 0; n < CLOCKS; n += 1) {
      const id = randomUUID();
      await db.query(
        `insert into conversation (id, brand_id, account_id, platform, kind, thread_id, contact_id,
           state, language, created_at)
         select $2::uuid, brand_id, account_id, platform, kind, $2::uuid::text, contact_id, state, language,
           created_at from conversation where id = $1`,
        [conversationId, id],
      );
      const [message] = await db.query<{ id: string }[]>(
        `insert into message (brand_id, account_id, conversation_id, external_id, direction,
           author_kind, contact_id, kind, text, created_at, ingested_at)
         select brand_id, account_id, $1, $2, direction, author_kind, contact_id, kind, $3,
           created_at, ingested_at from message where external_id = '2' returning id`,
        [id, `n${n}`, `Item number ${n}`],
      );
      const dueAt = new Date(begin + (n * SPREAD_MS) / CLOCKS);
      await db.manager.insert(SlaClock, {
        ...first,
        ...{ id: randomUUID(), conversationId: id, messageId: message!.id, dueAt, nextAt: dueAt },
        startedAt: new Date(dueAt.getTime() - 6 * 3_600_000),
        steps: [{ percent: 100, at: dueAt.toISOString(), takenAt: null }],
        // Half of them are told as "came too late": those are gathered.
        lateIngest: n % 2 === 1,
      });
    }
  };

  beforeAll(async () => {
    database = await freshDatabase();
    db = database.dataSource;
    await seed(db);
    const { host, user, database: name } = database.address;
    const env = {
      ...{ ROLE: 'worker', DEMO: 'off', SECRET_KEY, OWNER_EMAIL: '', OWNER_PASSWORD: '' },
      DATABASE_URL: `postgres://${user}@${encodeURIComponent(host)}/${name}`,
      SMTP_URL: await listenForMail(),
      MAIL_FROM: 'Sixhour <alerts@shop.example>',
      PUBLIC_URL: 'https://sixhour.example',
    };
    const secrets = new Secrets({ security: { secretKey: SECRET_KEY } } as Settings);
    await db.manager.insert(WebhookEndpoint, {
      ...{ brandId, url: await listenForPosts(), secret: secrets.seal(SIGNING) },
      createdAt: new Date(),
    });
    for (const _ of [1, 2]) workers.push(await Product.prepare(env));
    await Promise.all(workers.map((worker) => worker.start()));
  }, 180_000);

  afterAll(async () => {
    await Promise.all(workers.map((worker) => worker.clean()));
    await new Promise<void>((done) => (smtp ? smtp.close(() => done()) : done()));
    receiver?.closeAllConnections();
    receiver?.close();
    await database?.close();
  }, 60_000);

  it('tell each alert once: to each person, and to the webhook', async () => {
    await promise(Date.now() + 3000);
    for (let round = 0; round < ROUNDS; round += 1) {
      // A different moment each time.
      await pause(1500 + 373 * round);
      const worker = workers[round % 2]!;
      await worker.end('SIGKILL');
      await worker.start();
    }
    await until(
      'everything to be told',
      async () => {
        const [left] = await db.query<Record<string, number>[]>(
          `select (select count(*)::int from alert where clock_id is not null) as alerts,
             (select count(*)::int from held_notice) as held,
             (select count(*)::int from mail where state <> 'sent') as mails,
             (select count(*)::int from webhook_delivery where state <> 'sent') as deliveries`,
        );
        const { alerts, held, mails, deliveries } = left!;
        if (alerts === CLOCKS && held! + mails! + deliveries! === 0) return true;
        throw new Error(JSON.stringify(left));
      },
      150,
    );

    const mails = await db.manager.find(Mail);
    for (const recipient of ['olga@shop.example', 'marek@shop.example']) {
      const told = mails
        .filter((mail) => mail.recipient === recipient && (mail.alertId ?? mail.alertIds.length))
        .flatMap(({ alertId, alertIds }) => (alertId ? [alertId] : alertIds));
      expect(told).toHaveLength(CLOCKS);
      expect(new Set(told).size).toBe(CLOCKS);
    }
    // A second copy, of one whose worker died after the server's yes, is the same mail under the same Message-ID.
    const ids = new Set(mails.map(({ id }) => id));
    expect(new Set(arrived.map(({ messageId }) => messageId))).toEqual(ids);
    for (const { messageId, to, raw } of arrived) {
      const mail = mails.find(({ id }) => id === messageId)!;
      expect(to).toBe(mail.recipient);
      expect(raw).toContain('Auto-Submitted: auto-generated');
    }

    const deliveries = await db.manager.find(WebhookDelivery);
    expect(deliveries).toHaveLength(CLOCKS);
    expect(new Set(deliveries.map(({ alertId }) => alertId)).size).toBe(CLOCKS);
    const taken = posted.filter((post) => post.taken);
    expect(new Set(taken.map(({ id }) => id))).toEqual(new Set(deliveries.map(({ id }) => id)));
    const bodies = new Map<string, string>();
    for (const { id, body, timestamp, signature } of posted) {
      expect(signature).toBe(signatureOf(SIGNING, timestamp, body));
      expect(Math.abs(timestamp * 1000 - Date.now())).toBeLessThan(300_000);
      expect((JSON.parse(body) as { id: string }).id).toBe(id);
      // An attempt again, or a copy, is the same body under the same id.
      expect(bodies.get(id) ?? body).toBe(body);
      bodies.set(id, body);
    }
    expect(posted.filter((post) => !post.taken).length).toBeGreaterThan(0);
  }, 300_000);
});
