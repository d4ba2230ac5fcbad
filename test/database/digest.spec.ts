import { randomUUID } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { DataSource } from 'typeorm';
import { AlertPreference, BrandAlertSettings } from '../../src/alerts/alert-preference.entity.js';
import { Mail } from '../../src/alerts/mail.entity.js';
import { Outbox } from '../../src/alerts/outbox.js';
import { record, SYSTEM } from '../../src/audit/audit.js';
import { Conversation } from '../../src/conversations/conversation.entity.js';
import { Message } from '../../src/conversations/message.entity.js';
import { DigestTick } from '../../src/digest/digest.tick.js';
import { Jobs } from '../../src/infra/jobs/jobs.js';
import type { Ticks } from '../../src/infra/ticks/ticks.js';
import { SlaClock } from '../../src/sla/clock.entity.js';
import { JudgementRow } from '../../src/triage/judgement.entity.js';
import { freshDatabase, idOf, type TestDatabase } from './harness.js';
import { brandId, connectors, person, seed, settings } from './alerts-world.js';

const NOON = new Date('2026-03-03T11:00:00Z');
/** Wednesday, 08:00 in Bratislava. */
const MORNING = new Date('2026-03-04T07:00:00Z');
const later = (from: Date, hours: number) => new Date(from.getTime() + hours * 3_600_000);

interface Item {
  wrote?: Date;
  answered?: Date;
  topic?: string;
  lateIngest?: Date;
  assigned?: string;
  excused?: boolean;
}

describe('the owner’s digest', () => {
  let database: TestDatabase;
  let db: DataSource;
  let tick: DigestTick;

  beforeEach(async () => {
    database = await freshDatabase();
    db = database.dataSource;
    await seed(db);
    const outbox = new Outbox(db, new Jobs([]));
    tick = new DigestTick(db, {} as Ticks, settings, connectors, outbox);
    await db.query(`update brand set created_at = '2026-01-01'`);
  });
  afterEach(() => database?.close());

  /** A customer's item, its judgement and its clock of six hours. */
  const item = async ({ wrote = NOON, answered, topic, lateIngest, assigned, excused }: Item) => {
    const [conversationId, messageId] = [randomUUID(), randomUUID()];
    const accountId = idOf('account');
    const contactId = idOf('contact');
    const kind = 'comment' as const;
    await db.manager.insert(Conversation, {
      ...{ id: conversationId, brandId, accountId, platform: 'square', kind, contactId },
      ...{ threadId: conversationId, state: 'open', createdAt: wrote },
    });
    await db.manager.insert(Message, {
      ...{ id: messageId, brandId, accountId, conversationId, direction: 'in', contactId, kind },
      ...{ authorKind: 'customer', externalId: messageId, text: 'x', ingestedAt: wrote },
      createdAt: wrote,
    });
    if (topic)
      await db.manager.insert(JudgementRow, {
        ...{ messageId, revision: 1, brandId, conversationId, language: 'sk' },
        ...{ sentiment: 'negative', noise: null, needsHuman: true, modelVersion: 't' },
        judgement: { topics: [{ topic, score: 1 }], risks: [] } as object,
        judgedAt: wrote,
      });
    const dueAt = later(wrote, 6);
    await db.manager.insert(SlaClock, {
      ...{ brandId, conversationId, cycle: 1, kind: 'first', messageId, ruleId: 'everything' },
      ...{ policyId: idOf('policy'), startedAt: wrote, dueAt, steps: [] },
      stoppedAt: excused ? later(wrote, 1) : (answered ?? null),
      stopReason: excused ? 'excused' : answered ? 'answered' : null,
      lateIngest: lateIngest !== undefined,
      detectedAt: lateIngest ?? null,
    });
    if (assigned)
      await record(db.manager, {
        ...{ brandId, at: wrote, actor: SYSTEM, entity: 'conversation', entityId: conversationId },
        ...{ action: 'assigned', detail: { assigneeId: idOf(assigned), teamId: null } },
      });
    return conversationId;
  };
  const mails = () => db.manager.find(Mail, { order: { onceKey: 'ASC' } });
  const text = async () => (await mails())[0]!.text;

  it('comes once at the brand’s hour, in the owner’s language, whoever and how often asks', async () => {
    await tick.send(new Date(MORNING.getTime() - 1000));
    const early = (await mails()).map(({ onceKey }) => onceKey!.split(':').at(-1));
    expect(early).toEqual(['2026-03-03']);
    await Promise.all([1, 2, 3, 4].map(() => tick.send(MORNING)));
    await tick.send(later(MORNING, 5));
    const [, mail, ...others] = await mails();
    expect(others).toEqual([]);
    expect(mail).toMatchObject({ recipient: 'olga@shop.example', state: 'queued' });
    expect(mail!.subject).toMatch(/^Lipový dvor: dodržaných 0\s% sľubov, utorok 3\. marca$/);
    const [row] = await db.query<{ n: number }[]>(
      `select count(*)::int as n from graphile_worker.jobs where task_identifier = 'alerts.send-mail'`,
    );
    expect(row!.n).toBe(2);
  });

  it('counts each promise in exactly one day', async () => {
    await db.query('delete from sla_clock');
    await item({ answered: later(NOON, 2) });
    await item({ answered: later(NOON, 6) });
    // Broken that day, answered the day after: broken that day and nothing on the next.
    await item({ answered: later(NOON, 24) });
    await item({ excused: true });
    // Due on the next day.
    await item({ wrote: later(NOON, 11.5), answered: later(NOON, 12.5) });
    await tick.send(MORNING);
    await tick.send(later(MORNING, 24));
    const [first, second] = (await mails()).map((mail) => mail.text);
    expect(first).toContain('Zodpovedané včas: 2\nNeskoro: 1');
    expect(first).toMatch(/66,6\s% sľubov dodržaných/);
    expect(second).toContain('Zodpovedané včas: 1\nNeskoro: 0');
    expect(second).toMatch(/deň predtým: 66,6\s%/);
  });

  it('says why each was broken', async () => {
    await db.query('delete from sla_clock');
    await item({});
    await item({ assigned: 'anna' });
    await item({ assigned: 'anna', wrote: later(NOON, -100), lateIngest: NOON });
    await tick.send(MORNING);
    const said = await text();
    for (const reason of [
      'nikto to nemal pridelené: 1',
      'nikto neodpovedal včas: 1',
      'platforma to odovzdala príliš neskoro: 1',
    ])
      expect(said).toContain(reason);
    expect(said).toContain('rieši anna');
    expect(said).toContain('12:00–13:00: ');
    expect(said).toContain('Square · Lipový dvor PL: ');
  });

  it('counts what customers complained about, beside the day before', async () => {
    await item({ topic: 'delivery' });
    await item({ topic: 'delivery' });
    await item({ topic: 'product_quality' });
    await item({ topic: 'delivery', wrote: later(NOON, -24) });
    await tick.send(MORNING);
    expect(await text()).toContain('Doručenie: 2 príspevky · 1 človek · predtým: 1');
    expect(await text()).toContain('Kvalita výrobku: 1 príspevok · 1 človek · predtým: 0');
  });

  it('of the week comes on Mondays', async () => {
    await tick.send(new Date('2026-03-09T07:00:00Z'));
    const keys = (await mails()).map(({ onceKey }) => onceKey!.split(':')[1]);
    expect(keys).toEqual(['daily', 'weekly']);
    expect((await mails())[1]!.subject).toContain('2. marca – 8. marca');
  });

  it('is not written to whoever does not want it, nor where it is switched off', async () => {
    await person(db, 'oskar', 'owner', 'en');
    await db.manager.insert(AlertPreference, {
      ...{ userId: idOf('olga'), emailMuted: ['digest_daily'] },
    });
    await tick.send(MORNING);
    expect((await mails()).map(({ recipient }) => recipient)).toEqual(['oskar@shop.example']);
    await db.manager.save(BrandAlertSettings, { brandId, digestDaily: false, digestHour: 20 });
    await tick.send(later(MORNING, 24));
    expect(await mails()).toHaveLength(1);
  });

  it('tells nothing of the time before the brand was here', async () => {
    await db.query(`update brand set created_at = '2026-03-04T05:00:00Z'`);
    await tick.send(MORNING);
    expect(await mails()).toEqual([]);
  });
});
