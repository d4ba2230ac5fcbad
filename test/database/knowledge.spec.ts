import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { createApiKey } from '../../src/identity/api-key.js';
import { IdentityModule } from '../../src/identity/identity.module.js';
import { OwnerSetup } from '../../src/identity/owner.js';
import type { Role } from '../../src/identity/role.js';
import { faqOf } from '../../src/knowledge/faq.queries.js';
import { KnowledgeModule } from '../../src/knowledge/knowledge.module.js';
import { matchExact } from '../../src/knowledge/match.js';
import { startServer, type TestDatabase } from './harness.js';
import { serve, type Served } from './http.js';

let server: Awaited<ReturnType<typeof startServer>>;
let db: TestDatabase;
let http: Served;
let brandId: string;
let manager: string;

beforeAll(async () => {
  server = await startServer();
}, 60_000);
afterAll(() => server?.stop());
beforeEach(async () => {
  db = await server.fresh();
  http = await serve(db, [IdentityModule, KnowledgeModule]);
  brandId = await http.app.get(OwnerSetup).ensureBrand();
  manager = await keyFor('manager');
}, 20_000);
afterEach(async () => {
  await http?.close();
  await db?.close();
});

const keyFor = async (role: Role, brand = brandId): Promise<string> =>
  (await db.dataSource.transaction((tx) => createApiKey(tx, { brandId: brand, name: role, role })))
    .key;

const hours = (over: object = {}) => ({
  brandId,
  language: 'el',
  question: 'Ποιες ώρες είστε ανοιχτά;',
  paraphrases: ['Τι ώρες λειτουργείτε;'],
  answer: 'Είμαστε ανοιχτά Δευτέρα έως Παρασκευή, 9:00 με 17:00.',
  ...over,
});

const create = (over: object = {}, key = manager) =>
  http.call('POST', '/api/v1/faq', { key, body: hours(over) });

const idOf = (answer: { body: unknown }) => (answer.body as { id: string }).id;

describe('the knowledge base', () => {
  it('is written by managers and read by agents', async () => {
    const [agent, viewer] = [await keyFor('agent'), await keyFor('viewer')];
    const made = await create();
    expect(made).toMatchObject({
      status: 201,
      body: { ...hours(), updatedAt: '2026-03-06T10:00:00.000Z' },
    });
    expect((await create({ question: 'Έχετε πάρκινγκ;' }, agent)).status).toBe(403);

    const list = await http.call('GET', `/api/v1/faq?brand=${brandId}`, { key: agent });
    expect(list.body).toEqual({ items: [made.body], next: null });
    const refused = await http.call('GET', `/api/v1/faq?brand=${brandId}`, { key: viewer });
    expect(refused.status).toBe(403);
    const none = await http.call('GET', '/api/v1/faq', { key: viewer });
    expect(none.body).toMatchObject({ items: [] });
  });

  it('is changed and removed, with a trace', async () => {
    const url = `/api/v1/faq/${idOf(await create())}`;
    http.now = new Date('2026-03-07T10:00:00.000Z');
    const { brandId: _, ...body } = hours({ answer: 'Ανοίγουμε στις 10:00.', paraphrases: [] });
    const changed = await http.call('PUT', url, { key: manager, body });
    expect(changed.body).toMatchObject({ ...body, updatedAt: '2026-03-07T10:00:00.000Z' });
    expect((await http.call('DELETE', url, { key: manager })).status).toBe(204);
    expect((await http.call('PUT', url, { key: manager, body })).status).toBe(404);
    const trace = await db.dataSource.query(
      `select action from audit_event where entity = 'faq' order by id`,
    );
    expect(trace.map(({ action }: { action: string }) => action)).toEqual([
      'faq.made',
      'faq.changed',
      'faq.removed',
    ]);
  });

  it('refuses a wording that two entries would share, and one without words', async () => {
    await create();
    const twin = { question: 'τι ωρες λειτουργειτε', paraphrases: [] };
    expect(await create(twin)).toMatchObject({ status: 422, body: { code: 'faq_twice' } });
    expect((await create({ ...twin, language: 'en' })).status).toBe(201);
    const empty = await create({ question: 'Έχετε πάρκινγκ;', paraphrases: ['???'] });
    expect(empty).toMatchObject({ status: 422, body: { code: 'faq_empty' } });
    expect((await create({ question: 'Έχετε πάρκινγκ;', language: 'Greek' })).status).toBe(400);
  });

  it('is paged without gaps, and filtered by language', async () => {
    for (let i = 1; i <= 5; i += 1) {
      http.now = new Date(Date.UTC(2026, 2, 6, 10, i < 4 ? 0 : i));
      await create({ question: `Ερώτηση ${i}`, paraphrases: [], language: i === 3 ? 'en' : 'el' });
    }
    const seen: string[] = [];
    let next: string | null = '';
    while (next !== null) {
      const url = `/api/v1/faq?language=el&limit=2${next ? `&cursor=${next}` : ''}`;
      const { body } = await http.call('GET', url, { key: manager });
      const list = body as { items: { question: string }[]; next: string | null };
      seen.push(...list.items.map(({ question }) => question));
      next = list.next;
    }
    expect(seen.slice(0, 2)).toEqual(['Ερώτηση 5', 'Ερώτηση 4']);
    expect(seen.slice(2).sort()).toEqual(['Ερώτηση 1', 'Ερώτηση 2']);
    const bad = await http.call('GET', '/api/v1/faq?cursor=x', { key: manager });
    expect(bad).toMatchObject({ status: 422, body: { code: 'bad_cursor' } });
  });

  it('is nobody else’s', async () => {
    const [other] = await db.dataSource.query(
      `insert into brand (name, time_zone, default_language, created_at)
       values ('Other', 'UTC', 'en', now()) returning id`,
    );
    const stranger = await keyFor('owner', other.id);
    const url = `/api/v1/faq/${idOf(await create())}`;
    expect((await http.call('DELETE', url, { key: stranger })).status).toBe(404);
    expect((await create({ question: 'Έχετε πάρκινγκ;' }, stranger)).status).toBe(404);
    const list = await http.call('GET', '/api/v1/faq', { key: stranger });
    expect(list.body).toMatchObject({ items: [] });
  });

  it('answers in the language of the question only', async () => {
    await create();
    const ask = async (language: string) =>
      matchExact('ΤΙ ΩΡΕΣ ΛΕΙΤΟΥΡΓΕΙΤΕ', await faqOf(db.dataSource.manager, brandId, language));
    expect((await ask('el'))?.entry.answer).toBe(hours().answer);
    expect(await ask('en')).toBeNull();
  });
});
