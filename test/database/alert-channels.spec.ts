import { randomUUID } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { DataSource } from 'typeorm';
import { acknowledge } from '../../src/alerts/acknowledge.js';
import { Alert } from '../../src/alerts/alert.entity.js';
import { AlertChoices } from '../../src/alerts/alert-choices.js';
import { AlertPreference } from '../../src/alerts/alert-preference.entity.js';
import { noticesOf } from '../../src/alerts/alerts.queries.js';
import { Mail } from '../../src/alerts/mail.entity.js';
import { BrowserNotice, HeldNotice } from '../../src/alerts/notice.entity.js';
import { RaiseAlert } from '../../src/alerts/raise-alert.js';
import { TellHeld } from '../../src/alerts/tell-held.js';
import { Teller } from '../../src/alerts/teller.js';
import { WebhookDelivery, WebhookEndpoint } from '../../src/alerts/webhook.entity.js';
import { WebhooksService } from '../../src/alerts/webhooks.service.js';
import { AlertWriter } from '../../src/alerts/writer.js';
import { Conversation } from '../../src/conversations/conversation.entity.js';
import { Principal } from '../../src/identity/principal.js';
import type { WrittenCalendar } from '../../src/infra/calendar/calendar.js';
import { Jobs } from '../../src/infra/jobs/jobs.js';
import { Secrets } from '../../src/infra/secrets/secrets.js';
import { SlaClock } from '../../src/sla/clock.entity.js';
import { type Ladder } from '../../src/sla/ladder.js';
import { defaultPromise } from '../../src/sla/promise.js';
import { SlaPolicy } from '../../src/sla/sla-policy.entity.js';
import type { ClockStepReached } from '../../src/sla/sla.events.js';
import { freshDatabase, idOf, type TestDatabase } from './harness.js';
import {
  after,
  brandId,
  clockId,
  connectors,
  conversationId,
  DUE,
  seed,
  settings,
  STARTED,
  step,
} from './alerts-world.js';

const DAYTIME: [string, string][] = [['08:00', '20:00']];
/** Every day from eight to eight in Bratislava, where it is 19:00 when the promise of `alerts-world` is due. */
const hours: WrittenCalendar = {
  zone: 'Europe/Bratislava',
  weekly: { mon: DAYTIME, tue: DAYTIME, wed: DAYTIME, thu: DAYTIME, fri: DAYTIME, sat: DAYTIME },
};
const NIGHT = new Date('2026-03-03T21:00:00Z');
const MORNING = new Date('2026-03-04T07:00:00Z');

describe('the channels of alerts', () => {
  let database: TestDatabase;
  let db: DataSource;
  let now: Date;
  const clock = { now: () => now };
  const jobs = new Jobs([]);
  const writer = new AlertWriter(settings, connectors);
  let raiser: RaiseAlert;
  let held: TellHeld;
  let choices: AlertChoices;

  beforeEach(async () => {
    database = await freshDatabase();
    db = database.dataSource;
    await seed(db);
    now = new Date(DUE.getTime() + 1);
    raiser = new RaiseAlert(db, clock, jobs, new Teller(jobs, writer));
    held = new TellHeld(db, clock, jobs, writer);
    choices = new AlertChoices(db, clock, jobs, writer);
  });
  afterEach(() => database?.close());

  const principal = (name: string) =>
    new Principal('user', idOf(name), new Map([[brandId, 'owner']]), 'en');
  const prefer = (name: string, wanted: Partial<AlertPreference>) =>
    db.manager.save(AlertPreference, {
      ...{ userId: idOf(name), emailMuted: [], emailHours: null, browser: false },
      ...{ browserMuted: [], browserHours: null, urgentThrough: true, ...wanted },
    });
  /** Runs the jobs that tell what was held and are due now, as a worker does; returns when they are due next. */
  const tellDue = async (): Promise<void> => {
    for (let round = 0; round < 200; round += 1) {
      const [job] = await db.query<{ id: string; payload: Parameters<TellHeld['tell']>[0] }[]>(
        `select j.id, j.payload from graphile_worker._private_jobs j
         join graphile_worker._private_tasks t on t.id = j.task_id
         where t.identifier = 'alerts.tell-held' and j.run_at <= $1 order by j.run_at, j.id limit 1`,
        [now],
      );
      if (!job) return;
      await db.query('delete from graphile_worker._private_jobs where id = $1', [job.id]);
      await held.tell(job.payload);
    }
    throw new Error('held notices are told without end');
  };
  const mails = (name: string) =>
    db.manager.find(Mail, {
      where: { recipient: `${name}@shop.example` },
      order: { createdAt: 'ASC' },
    });
  /** Further conversations whose promise is broken. */
  const moreBreaches = async (count: number): Promise<ClockStepReached[]> => {
    const first = await db.manager.findOneByOrFail(Conversation, { id: conversationId });
    const steps: ClockStepReached[] = [];
    for (let n = 0; n < count; n += 1) {
      const [id, clock_] = [randomUUID(), randomUUID()];
      await db.manager.insert(Conversation, { ...first, id, threadId: id });
      const [message] = await db.query<{ id: string }[]>(
        `insert into message (brand_id, account_id, conversation_id, external_id, direction,
           author_kind, contact_id, kind, text, created_at, ingested_at)
         select brand_id, account_id, $1, $2, direction, author_kind, contact_id, kind,
           'Item number ' || $3::text, created_at, ingested_at
         from message where external_id = '2' returning id`,
        [id, `more ${n}`, n],
      );
      const running = await db.manager.findOneByOrFail(SlaClock, { id: clockId });
      await db.manager.insert(SlaClock, {
        ...running,
        ...{ id: clock_, conversationId: id, messageId: message!.id },
        dueAt: new Date(DUE.getTime() - 60_000 + n),
      });
      steps.push({ ...step(100), clockId: clock_, conversationId: id });
    }
    return steps;
  };

  describe('quiet hours', () => {
    it('hold a mail back, and tell it when they end', async () => {
      await prefer('olga', { emailHours: hours });
      now = NIGHT;
      await raiser.raise(step(100));
      await raiser.raise(step(100));
      expect(await mails('olga')).toEqual([]);
      expect(await mails('marek')).toHaveLength(1);
      expect(await db.manager.count(HeldNotice)).toBe(1);
      now = new Date(MORNING.getTime() - 1);
      await tellDue();
      expect(await mails('olga')).toEqual([]);
      now = MORNING;
      await tellDue();
      const [mail, ...others] = await mails('olga');
      expect(others).toEqual([]);
      expect(mail!.subject).toMatch(/^Čas na odpoveď uplynul · Zofia M., Square: /);
      expect(await db.manager.count(HeldNotice)).toBe(0);
    });

    it('end with one mail for all that came, without what was dealt with', async () => {
      await prefer('olga', { emailHours: hours });
      now = NIGHT;
      const steps = await moreBreaches(4);
      for (const one of [...steps, step(100)]) await raiser.raise(one);
      const answered = { stoppedAt: NIGHT, stopReason: 'answered' as const };
      await db.manager.update(SlaClock, { id: steps[0]!.clockId }, answered);
      const alert = await db.manager.findOneByOrFail(Alert, { clockId: steps[1]!.clockId });
      await db.transaction((tx) => acknowledge(tx, alert.id, principal('marek'), now));
      now = MORNING;
      await tellDue();
      const [mail, ...others] = await mails('olga');
      expect(others).toEqual([]);
      expect(mail!.subject).toMatch(/^3 upozornenia · /);
      expect(mail!.alertIds).toHaveLength(3);
      expect(mail!.text).toContain('Prišli v čase, keď ste nechceli byť rušení.');
      expect(mail!.text).toContain('Ešte 2 sa medzitým vyriešili.');
      expect(mail!.text).toContain('Item number 2');
      expect(mail!.text).not.toContain('Item number 0');
      expect(mail!.html).toContain(`https://sixhour.example/conversations/${conversationId}`);
    });

    it('are over at once for whoever changes them', async () => {
      await prefer('olga', { emailHours: hours });
      now = NIGHT;
      await raiser.raise(step(100));
      const { userId: _, ...before } = await db.manager.findOneByOrFail(AlertPreference, {
        userId: idOf('olga'),
      });
      await choices.ofPerson({ ...before, emailHours: null }, principal('olga'));
      await tellDue();
      expect(await mails('olga')).toHaveLength(1);
    });

    it('can not be saved when they can not be read', async () => {
      const wrong = { zone: 'Europe/Nowhere', weekly: { mon: DAYTIME } };
      const { userId: _, ...before } = await prefer('olga', {});
      await expect(
        choices.ofPerson({ ...before, emailHours: wrong }, principal('olga')),
      ).rejects.toMatchObject({ httpStatus: 422 });
    });
  });

  describe('several at once', () => {
    it('that came too late are one mail', async () => {
      const steps = (await moreBreaches(20)).map((one) => ({ ...one, lateIngest: true }));
      await Promise.all(steps.map((one) => raiser.raise(one)));
      expect(await mails('olga')).toEqual([]);
      now = new Date(now.getTime() + 5000);
      await tellDue();
      const [mail, ...others] = await mails('olga');
      expect(others).toEqual([]);
      expect(mail!.subject).toMatch(/^20 upozornení · Doručené až po uplynutí času na odpoveď · /);
      expect(new Set(mail!.alertIds).size).toBe(20);
    });

    it('that are in time: some mails, then the rest together, within ten seconds', async () => {
      const begin = now.getTime();
      for (const one of await moreBreaches(12)) {
        await raiser.raise(one);
        now = new Date(now.getTime() + 500);
      }
      for (let second = 0; second < 12; second += 1) {
        now = new Date(now.getTime() + 1000);
        await tellDue();
      }
      const all = await mails('olga');
      expect(all.slice(0, 3).map(({ alertIds }) => alertIds.length)).toEqual([0, 0, 0]);
      const told = all.flatMap(({ alertId, alertIds }) => (alertId ? [alertId] : alertIds));
      expect(told).toHaveLength(12);
      expect(new Set(told).size).toBe(12);
      for (const { createdAt, alertId, alertIds } of all)
        for (const id of alertId ? [alertId] : alertIds) {
          const alert = await db.manager.findOneByOrFail(Alert, { id });
          expect(createdAt.getTime() - alert.createdAt.getTime()).toBeLessThan(10_000);
        }
      expect(all.length).toBeLessThan(8);
      expect(begin).toBeLessThan(now.getTime());
    });
  });

  describe('a breach that nobody acknowledges', () => {
    const ladder: Ladder = {
      tells: [{ percent: 100, who: ['manager'] }],
      repeatSeconds: 600,
      repeatTimes: 2,
    };
    const promised = async () => {
      const promise = defaultPromise(21_600, [50]);
      promise.rules[0]!.ladder = ladder;
      await db.manager.update(SlaPolicy, { id: idOf('policy') }, { promise: promise });
    };
    /** The next reminder, when it is due. */
    const remind = async (): Promise<boolean> => {
      const [job] = await db
        .query<{ id: string; run_at: Date; payload: { alertId: string; times: number } }[]>(
          `delete from graphile_worker._private_jobs j using graphile_worker._private_tasks t
         where t.id = j.task_id and t.identifier = 'alerts.remind' returning j.id, j.run_at, j.payload`,
        )
        .then(([rows]) => rows as unknown as never[]);
      if (!job) return false;
      const { run_at: at, payload } = job as { run_at: Date; payload: never };
      now = at;
      await Promise.all([raiser.remind(payload), raiser.remind(payload)]);
      now = new Date(now.getTime() + 5000);
      await tellDue();
      return true;
    };

    it('is told again as the promise’s ladder says, to whom it says', async () => {
      await promised();
      await raiser.raise(step(100));
      expect(await mails('olga')).toEqual([]);
      const times: number[] = [];
      while (await remind()) times.push((now.getTime() - DUE.getTime()) / 1000);
      expect(times.map(Math.floor)).toEqual([605, 1205]);
      const subjects = (await mails('marek')).map(({ subject }) => subject.split(' · ')[0]);
      expect(subjects).toEqual([
        'Minął czas na odpowiedź',
        'Przypomnienie nr 1: Minął czas na odpowiedź',
        'Przypomnienie nr 2: Minął czas na odpowiedź',
      ]);
      expect(await db.manager.findOneByOrFail(Alert, {})).toMatchObject({ repeats: 2 });
    });

    it('is told no more once it is acknowledged, or answered', async () => {
      await promised();
      await raiser.raise(step(100));
      const { id } = await db.manager.findOneByOrFail(Alert, {});
      await db.transaction((tx) => acknowledge(tx, id, principal('marek'), now));
      expect(await remind()).toBe(true);
      expect(await remind()).toBe(false);
      expect(await mails('marek')).toHaveLength(1);
    });
  });

  describe('an acknowledgement', () => {
    it('ends the ladder: a later step stands in the list as acknowledged and tells nobody', async () => {
      await db.manager.update(Conversation, { id: conversationId }, { assigneeId: idOf('anna') });
      now = after(3 * 3600);
      await raiser.raise(step(50));
      const { id } = await db.manager.findOneByOrFail(Alert, {});
      await db.transaction((tx) => acknowledge(tx, id, principal('anna'), now));
      now = new Date(DUE.getTime() + 1);
      await raiser.raise(step(100));
      expect(await db.manager.findOneByOrFail(Alert, { step: 100 })).toMatchObject({
        kind: 'breached',
        acknowledgedBy: idOf('anna'),
      });
      expect(await db.manager.count(Mail)).toBe(1);
    });
  });

  describe('the browser', () => {
    it('shows what the person wants to see, and again what is told again', async () => {
      await prefer('olga', { browser: true, emailMuted: ['breached'] });
      await prefer('marek', { browser: true, browserMuted: ['breached'] });
      await raiser.raise(step(100));
      expect(await mails('olga')).toEqual([]);
      expect(await mails('marek')).toHaveLength(1);
      const rows = await db.manager.find(BrowserNotice);
      expect(rows.map(({ userId }) => userId)).toEqual([idOf('olga')]);
      const notices = await noticesOf(db.manager, idOf('olga'), [brandId], STARTED);
      expect(notices).toMatchObject([{ kind: 'breached', conversationId, toldAt: now }]);
      expect(await noticesOf(db.manager, idOf('olga'), [], STARTED)).toEqual([]);
      expect(await noticesOf(db.manager, idOf('olga'), [brandId], now)).toEqual([]);
      await db.transaction((tx) => acknowledge(tx, notices[0]!.id, principal('olga'), now));
      expect(await noticesOf(db.manager, idOf('olga'), [brandId], STARTED)).toEqual([]);
    });

    it('keeps to its hours', async () => {
      await prefer('olga', { browser: true, browserHours: hours });
      now = NIGHT;
      await raiser.raise(step(100));
      expect(await db.manager.count(BrowserNotice)).toBe(0);
      now = MORNING;
      await tellDue();
      expect(await db.manager.find(BrowserNotice)).toMatchObject([{ createdAt: MORNING }]);
    });
  });

  describe('a webhook', () => {
    const service = () => new WebhooksService(db, clock, new Secrets(settings), jobs, settings);
    const deliveries = () => db.manager.find(WebhookDelivery, { order: { createdAt: 'ASC' } });
    const add = (format: 'signed' | 'slack' | 'teams') =>
      service().create(
        { brandId, url: 'https://hooks.example/services/T0/B0/secret', format, locale: 'sk' },
        principal('olga'),
      );

    it('of a chat program hides its address and gets a message of that program', async () => {
      const slack = await add('slack');
      const teams = await add('teams');
      expect(slack.secret).toBeNull();
      const { url, secret } = await db.manager.findOneByOrFail(WebhookEndpoint, {
        id: slack.endpoint.id,
      });
      expect(url).toBe('https://hooks.example/…cret');
      expect(new Secrets(settings).open(secret)).toContain('/T0/B0/secret');
      await raiser.raise(step(100));
      const byEndpoint = new Map((await deliveries()).map((one) => [one.endpointId, one]));
      expect(byEndpoint.get(slack.endpoint.id)).toMatchObject({
        event: 'clock.breached',
        payload: { text: expect.stringContaining('Čas na odpoveď uplynul') },
      });
      expect(byEndpoint.get(teams.endpoint.id)!.payload).toMatchObject({ type: 'message' });
    });

    it('gets what its quiet hours held back in one delivery', async () => {
      const { endpoint } = await add('signed');
      await service().change(endpoint.id, { hours }, principal('olga'));
      now = NIGHT;
      for (const one of await moreBreaches(3)) await raiser.raise(one);
      expect(await deliveries()).toEqual([]);
      now = MORNING;
      await tellDue();
      const [delivery, ...others] = await deliveries();
      expect(others).toEqual([]);
      expect(delivery).toMatchObject({ event: 'alerts.together', alertId: null });
      expect(delivery!.payload).toMatchObject({ id: delivery!.id, settled: 0 });
      const { alerts } = delivery!.payload as { alerts: { event: string; text: string }[] };
      expect(alerts.map(({ text }) => text)).toEqual([0, 1, 2].map((n) => `Item number ${n}`));
    });

    it('gets no kind that is muted, and a test at any hour', async () => {
      const { endpoint } = await add('signed');
      const muted = { hours, muted: ['breached'] };
      await service().change(endpoint.id, muted, principal('olga'));
      now = NIGHT;
      await raiser.raise(step(100));
      await service().test(endpoint.id, principal('olga'));
      expect((await deliveries()).map(({ event }) => event)).toEqual(['test']);
    });
  });
});
