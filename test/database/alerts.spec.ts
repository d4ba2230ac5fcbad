import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { DataSource } from 'typeorm';
import { acknowledge } from '../../src/alerts/acknowledge.js';
import { Alert } from '../../src/alerts/alert.entity.js';
import { alertsOf, deliveriesOf, mailsOf } from '../../src/alerts/alerts.queries.js';
import { DELIVERY_ATTEMPTS, DeliverWebhook } from '../../src/alerts/deliver-webhook.js';
import { Mail } from '../../src/alerts/mail.entity.js';
import { type Mailer, type OutgoingMail } from '../../src/alerts/mailer.js';
import { RaiseAlert } from '../../src/alerts/raise-alert.js';
import { SendMail } from '../../src/alerts/send-mail.js';
import { WebhookDelivery, WebhookEndpoint } from '../../src/alerts/webhook.entity.js';
import { HeldNotice } from '../../src/alerts/notice.entity.js';
import { TellHeld } from '../../src/alerts/tell-held.js';
import { Teller } from '../../src/alerts/teller.js';
import { AlertWriter } from '../../src/alerts/writer.js';
import { signatureOf } from '../../src/alerts/webhook-signature.js';
import { WebhooksService } from '../../src/alerts/webhooks.service.js';
import { AuditEvent } from '../../src/audit/audit-event.entity.js';
import { Conversation } from '../../src/conversations/conversation.entity.js';
import { Principal } from '../../src/identity/principal.js';
import type { Role } from '../../src/identity/role.js';
import { Team, TeamMember } from '../../src/identity/team.entity.js';
import { User } from '../../src/identity/user.entity.js';
import { Jobs } from '../../src/infra/jobs/jobs.js';
import { Secrets } from '../../src/infra/secrets/secrets.js';
import { SlaClock } from '../../src/sla/clock.entity.js';
import { freshDatabase, idOf, type TestDatabase } from './harness.js';
import {
  STARTED,
  DUE,
  after,
  brandId,
  conversationId,
  clockId,
  settings,
  connectors,
  step,
  seed,
} from './alerts-world.js';

describe('alerts', () => {
  let database: TestDatabase;
  let db: DataSource;
  let now: Date;
  const clock = { now: () => now };
  const jobs = new Jobs([]);
  const secrets = new Secrets(settings);
  let raiser: RaiseAlert;

  beforeEach(async () => {
    database = await freshDatabase();
    db = database.dataSource;
    await seed(db);
    now = after(3 * 3600);
    const teller = new Teller(jobs, new AlertWriter(settings, connectors));
    raiser = new RaiseAlert(db, clock, jobs, teller);
  });
  afterEach(() => database?.close());

  const recipients = async () =>
    (await db.manager.find(Mail, { order: { recipient: 'ASC' } })).map((mail) => mail.recipient);
  const waitingJobs = async (): Promise<{ task: string; payload: Record<string, string> }[]> =>
    db.query(
      `select t.identifier as task, j.payload from graphile_worker._private_jobs j
       join graphile_worker._private_tasks t on t.id = j.task_id order by j.id`,
    );
  const tellAllHeld = async () => {
    const held = new TellHeld(db, clock, jobs, new AlertWriter(settings, connectors));
    for (const { brandId: brand, channel, userId, endpointId } of await db.manager.find(HeldNotice))
      await held.tell({ brandId: brand, channel, userId, endpointId });
  };
  const principal = (name: string, role: Role) =>
    new Principal('user', idOf(name), new Map([[brandId, role]]), 'en');

  describe('a step of a clock', () => {
    it('raised ten times is one alert, one mail each and one job a mail', async () => {
      await db.manager.update(Conversation, { id: conversationId }, { assigneeId: idOf('anna') });
      await Promise.all(Array.from({ length: 9 }, () => raiser.raise(step(50))));
      await raiser.raise(step(50));
      expect(await db.manager.count(Alert)).toBe(1);
      expect(await recipients()).toEqual(['anna@shop.example']);
      const mail = await db.manager.findOneByOrFail(Mail, {});
      expect(await waitingJobs()).toEqual([
        { task: 'alerts.send-mail', payload: { mailId: mail.id } },
      ]);
    });

    it('is told with all that is needed to act, in the reader’s language', async () => {
      await db.manager.update(Conversation, { id: conversationId }, { assigneeId: idOf('anna') });
      await raiser.raise(step(50));
      const { subject, text, html, state } = await db.manager.findOneByOrFail(Mail, {});
      expect(subject).toBe(
        'Απομένουν 3 ώρες · Zofia M., Square: «Trzeci tydzień czekam na kubek!»',
      );
      expect(state).toBe('queued');
      for (const part of [
        'Τρίτη 3 Μαρτίου στις 18:00 (Europe/Bratislava, UTC+01:00)',
        'Έκτοτε ο πελάτης έγραψε ακόμη 1 φορά.',
        'Nowa kolekcja kubków',
        'Dzień dobry, już sprawdzamy.',
        'Ανάθεση: anna',
        `https://sixhour.example/conversations/${conversationId}`,
      ]) {
        expect(text).toContain(part);
        expect(html).toContain(part.startsWith('Ανάθεση') ? 'Ανάθεση' : part);
      }
    });

    it('that was answered meanwhile tells nobody', async () => {
      const stopped = { stoppedAt: after(3 * 3600 - 1), stopReason: 'answered' as const };
      await db.manager.update(SlaClock, { id: clockId }, stopped);
      await raiser.raise(step(50));
      expect(await db.manager.count(Alert)).toBe(0);
      expect(await waitingJobs()).toEqual([]);
    });

    it('that comes after a later one tells nobody', async () => {
      await raiser.raise(step(90));
      await raiser.raise(step(75));
      expect((await db.manager.find(Alert)).map((alert) => alert.step)).toEqual([90]);
    });

    it('climbs the ladder: team, managers, owners', async () => {
      const teamId = idOf('team');
      await db.manager.insert(Team, { id: teamId, brandId, name: 'Sklep', createdAt: STARTED });
      await db.manager.insert(TeamMember, { teamId, userId: idOf('tomas') });
      const given = { teamId, assigneeId: idOf('anna') };
      await db.manager.update(Conversation, { id: conversationId }, given);
      const told: Record<number, string[]> = {};
      for (const percent of [50, 75, 90, 100]) {
        const before = new Set((await db.manager.find(Mail)).map((mail) => mail.id));
        await raiser.raise(step(percent));
        const mails = await db.manager.find(Mail, { order: { recipient: 'ASC' } });
        told[percent] = mails
          .filter((mail) => !before.has(mail.id))
          .map(({ recipient }) => recipient.split('@')[0]!);
      }
      expect(told).toEqual({
        50: ['anna'],
        75: ['anna', 'tomas'],
        90: ['anna', 'marek'],
        100: ['marek', 'olga'],
      });
      expect((await db.manager.find(Alert, { order: { step: 'ASC' } })).map((a) => a.kind)).toEqual(
        ['warned', 'warned', 'warned', 'breached'],
      );
    });

    it('of an item that came too late reaches owner and manager as such', async () => {
      now = after(9 * 3600);
      await raiser.raise(step(100, true));
      expect(await db.manager.findOneByOrFail(Alert, {})).toMatchObject({ kind: 'late_ingest' });
      expect(await recipients()).toEqual([]);
      now = new Date(now.getTime() + 5000);
      await tellAllHeld();
      expect(await recipients()).toEqual(['marek@shop.example', 'olga@shop.example']);
    });

    it('leaves people out who were switched off, and still reaches somebody', async () => {
      await db.manager.update(User, { id: idOf('olga') }, { disabledAt: STARTED });
      await db.manager.update(User, { id: idOf('marek') }, { disabledAt: STARTED });
      await raiser.raise(step(100));
      expect(await recipients()).toEqual(['anna@shop.example', 'tomas@shop.example']);
    });

    it('stands in the conversation’s history, without the customer’s words', async () => {
      await raiser.raise(step(100));
      const event = await db.manager.findOneByOrFail(AuditEvent, { entityId: conversationId });
      expect(event.action).toBe('alert.breached');
      expect(JSON.stringify(event.detail)).not.toContain('kubek');
    });
  });

  describe('a mail', () => {
    const taken: OutgoingMail[] = [];
    let failure: Error | null = null;
    const mailer = (configured = true) =>
      new SendMail(db, clock, {
        configured,
        async send(mail: OutgoingMail) {
          if (failure) throw failure;
          taken.push(mail);
        },
      } as Mailer);
    let mailId: string;

    beforeEach(async () => {
      taken.length = 0;
      failure = null;
      await raiser.raise(step(90));
      ({ id: mailId } = await db.manager.findOneByOrFail(Mail, {}));
    });
    const state = () => db.manager.findOneByOrFail(Mail, { id: mailId });

    it('is sent once, however often and at once the job runs', async () => {
      const sender = mailer();
      await Promise.all([1, 2, 3, 4].map(() => sender.send({ mailId })));
      expect(taken.map(({ id, to }) => [id, to])).toEqual([[mailId, 'marek@shop.example']]);
      expect(await state()).toMatchObject({ state: 'sent', sentAt: now });
    });

    it('is kept for the console without an SMTP server', async () => {
      await mailer(false).send({ mailId });
      expect(taken).toEqual([]);
      expect(await state()).toMatchObject({ state: 'kept', sentAt: null });
    });

    it('is tried again after a failure, and given up when it is stale', async () => {
      failure = new Error('connect ECONNREFUSED');
      await expect(mailer().send({ mailId })).rejects.toThrow('ECONNREFUSED');
      expect(await state()).toMatchObject({ state: 'queued', error: 'connect ECONNREFUSED' });
      failure = null;
      await mailer().send({ mailId });
      expect(await state()).toMatchObject({ state: 'sent', error: null });
      await db.manager.update(Mail, { id: mailId }, { state: 'queued', sentAt: null });
      failure = new Error('connect ECONNREFUSED');
      now = new Date(now.getTime() + 3 * 3600 * 1000);
      await mailer().send({ mailId });
      expect(await state()).toMatchObject({ state: 'failed', error: 'connect ECONNREFUSED' });
    });

    it('is given up at once when the server knows no such recipient', async () => {
      const refused = { responseCode: 550, command: 'RCPT TO' };
      failure = Object.assign(new Error('550 no such mailbox'), refused);
      await mailer().send({ mailId });
      expect(await state()).toMatchObject({ state: 'failed', error: '550 no such mailbox' });
    });
  });

  describe('a webhook', () => {
    let receiver: Server;
    let status: number;
    let wait: string | null;
    const got: { headers: Record<string, unknown>; body: string }[] = [];
    let service: WebhooksService;
    let deliverer: DeliverWebhook;
    let secret: string | null;

    beforeEach(async () => {
      got.length = 0;
      status = 200;
      wait = null;
      receiver = createServer((request, response) => {
        let body = '';
        request.on('data', (chunk: Buffer) => (body += chunk.toString()));
        request.on('end', () => {
          got.push({ headers: request.headers, body });
          response.writeHead(status, wait ? { 'retry-after': wait } : {}).end();
        });
      });
      await new Promise<void>((done) => receiver.listen(0, '127.0.0.1', done));
      const url = `http://127.0.0.1:${(receiver.address() as AddressInfo).port}/hook`;
      service = new WebhooksService(db, clock, secrets, jobs, settings);
      deliverer = new DeliverWebhook(db, clock, secrets, jobs);
      ({ secret } = await service.create({ brandId, url }, principal('olga', 'owner')));
      await raiser.raise(step(100));
    });
    afterEach(async () => {
      receiver.closeAllConnections();
      await new Promise((done) => receiver.close(done));
    });
    const delivery = () => db.manager.findOneByOrFail(WebhookDelivery, {});

    it('delivers the alert, signed, once', async () => {
      const { id } = await delivery();
      await Promise.all([1, 2, 3].map(() => deliverer.deliver({ deliveryId: id })));
      expect(got).toHaveLength(1);
      const { headers, body } = got[0]!;
      expect(headers['sixhour-delivery']).toBe(id);
      expect(headers['sixhour-signature']).toBe(
        signatureOf(secret!, Number(headers['sixhour-timestamp']), body),
      );
      expect(JSON.parse(body)).toMatchObject({
        id,
        event: 'clock.breached',
        createdAt: now.toISOString(),
        conversation: {
          id: conversationId,
          platformTitle: 'Square',
          contact: { name: 'Zofia M.' },
        },
        clock: { step: 100, dueAt: DUE.toISOString(), timeZone: 'Europe/Bratislava' },
        text: 'Trzeci tydzień czekam na kubek!',
        draft: 'Dzień dobry, już sprawdzamy.',
        link: `https://sixhour.example/conversations/${conversationId}`,
      });
      expect(await delivery()).toMatchObject({ state: 'sent', attempts: 1, lastStatus: 200 });
    });

    it('keeps its secret sealed', async () => {
      const { secret: stored } = await db.manager.findOneByOrFail(WebhookEndpoint, {});
      expect(stored).not.toContain(secret!);
      expect(secrets.open(stored)).toBe(secret);
    });

    it('tries eight times, then waits for a replay', async () => {
      status = 503;
      const { id } = await delivery();
      for (let attempt = 1; attempt < DELIVERY_ATTEMPTS; attempt += 1)
        await expect(deliverer.deliver({ deliveryId: id })).rejects.toThrow('503');
      await deliverer.deliver({ deliveryId: id });
      expect(await delivery()).toMatchObject({ state: 'failed', attempts: 8, lastStatus: 503 });

      status = 200;
      await service.replay(id, principal('marek', 'manager'));
      await deliverer.deliver({ deliveryId: id });
      expect(await delivery()).toMatchObject({ state: 'sent', attempts: 1, error: null });
      expect(new Set(got.map(({ body }) => body)).size).toBe(1);
    });

    it('comes again when the receiver says so', async () => {
      status = 429;
      wait = '90';
      const { id } = await delivery();
      const before = (await waitingJobs()).length;
      await deliverer.deliver({ deliveryId: id });
      expect(await delivery()).toMatchObject({ state: 'queued', attempts: 1, lastStatus: 429 });
      const jobsNow = await db.query<{ run_at: Date }[]>(
        `select run_at from graphile_worker.jobs where task_identifier = 'alerts.deliver-webhook'
         order by run_at limit 1`,
      );
      expect(await waitingJobs()).toHaveLength(before + 1);
      expect(jobsNow[0]!.run_at).toEqual(new Date(now.getTime() + 90_000));
    });

    it('is replayed by managers of the brand only', async () => {
      const { id } = await delivery();
      await expect(service.replay(id, principal('anna', 'agent'))).rejects.toThrow();
      const stranger = new Principal('user', idOf('olga'), new Map(), 'en');
      await expect(service.replay(id, stranger)).rejects.toMatchObject({ httpStatus: 404 });
    });

    it('goes nowhere when its endpoint was switched off or removed', async () => {
      const { id, endpointId } = await delivery();
      await db.manager.update(WebhookEndpoint, { id: endpointId }, { active: false });
      await deliverer.deliver({ deliveryId: id });
      expect(await delivery()).toMatchObject({ state: 'failed', lastStatus: null });
      await service.remove(endpointId, principal('olga', 'owner'));
      await deliverer.deliver({ deliveryId: id });
      expect(got).toEqual([]);
    });
  });

  describe('the lists', () => {
    it('page from the newest to the oldest without gap or repeat', async () => {
      for (const percent of [50, 75, 90, 100]) {
        await raiser.raise(step(percent));
        now = new Date(now.getTime() + 1000);
      }
      const first = await alertsOf(db.manager, [brandId], null, 3);
      const last = first.at(-1)!;
      const rest = await alertsOf(
        db.manager,
        [brandId],
        [last.createdAt.toISOString(), last.id],
        3,
      );
      expect([...first, ...rest].map((alert) => alert.step)).toEqual([100, 90, 75, 50]);
      expect(await alertsOf(db.manager, [idOf('other')], null, 3)).toEqual([]);
      expect(await mailsOf(db.manager, [idOf('other')], null, 3)).toEqual([]);
      expect((await mailsOf(db.manager, [brandId], null, 100)).length).toBeGreaterThan(4);
      expect(await deliveriesOf(db.manager, [brandId], null, 3)).toEqual([]);
    });

    it('note the first who took an alert up', async () => {
      await raiser.raise(step(50));
      const { id } = await db.manager.findOneByOrFail(Alert, {});
      const anna = principal('anna', 'agent');
      await db.transaction((tx) => acknowledge(tx, id, anna, after(11_000)));
      await db.transaction((tx) => acknowledge(tx, id, principal('olga', 'owner'), after(12_000)));
      expect(await db.manager.findOneByOrFail(Alert, {})).toMatchObject({
        acknowledgedAt: after(11_000),
        acknowledgedBy: idOf('anna'),
      });
      const viewer = principal('viera', 'viewer');
      await expect(db.transaction((tx) => acknowledge(tx, id, viewer, now))).rejects.toMatchObject({
        httpStatus: 403,
      });
    });
  });
});
