import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { createApiKey } from '../../src/identity/api-key.js';
import { IdentityModule } from '../../src/identity/identity.module.js';
import { OwnerSetup } from '../../src/identity/owner.js';
import type { Role } from '../../src/identity/role.js';
import { liveFaqOf } from '../../src/knowledge/faq.queries.js';
import { KnowledgeModule } from '../../src/knowledge/knowledge.module.js';
import { matchExact } from '../../src/knowledge/match.js';
import { Matchers } from '../../src/knowledge/matchers.js';
import { freshDatabase, type TestDatabase } from './harness.js';
import { serve, type Served } from './http.js';

let db: TestDatabase;
let http: Served;
let brandId: string;
let manager: string;

beforeEach(async () => {
  db = await freshDatabase();
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
  shortAnswer: null,
  isPublic: false,
  validFrom: null,
  validUntil: null,
  ownerId: null,
  topic: null,
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
      body: { ...hours(), version: 1, unfinished: false, updatedAt: '2026-03-06T10:00:00.000Z' },
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
    const now = http.now;
    const ask = async (language: string) =>
      matchExact(
        'ΤΙ ΩΡΕΣ ΛΕΙΤΟΥΡΓΕΙΤΕ',
        await liveFaqOf(db.dataSource.manager, { brandId, language, now }),
      );
    expect((await ask('el'))?.entry.answer).toBe(hours().answer);
    expect(await ask('en')).toBeNull();
  });

  it('answers on the days on which an entry holds, by the brand’s calendar', async () => {
    await db.dataSource.query(`update brand set time_zone = 'Europe/Athens'`);
    const winter = { validFrom: '2026-11-01', validUntil: '2026-11-30' };
    await create({ answer: 'Έως τις 15:00.', ...winter });
    await create({ validFrom: '2026-12-01' });
    const at = async (now: string) =>
      (await liveFaqOf(db.dataSource.manager, { brandId, language: 'el', now: new Date(now) })).map(
        ({ answer }) => answer,
      );
    // Midnight in Athens is 22:00 in winter, by UTC.
    expect(await at('2026-10-31T21:59:59Z')).toEqual([]);
    expect(await at('2026-10-31T22:00:00Z')).toEqual(['Έως τις 15:00.']);
    expect(await at('2026-11-30T21:59:59Z')).toEqual(['Έως τις 15:00.']);
    expect(await at('2026-11-30T22:00:00Z')).toEqual([hours().answer]);
    http.now = new Date('2026-11-15T10:00:00Z');
    const list = async (valid: string) =>
      (await http.call('GET', `/api/v1/faq?valid=${valid}`, { key: manager })).body.items.length;
    expect([await list('now'), await list('later'), await list('over')]).toEqual([1, 1, 0]);
  });

  it('refuses an answer twice at the same time, a wrong day and a stranger as the owner', async () => {
    await create({ validUntil: '2026-11-30' });
    expect(await create({ validFrom: '2026-11-30' })).toMatchObject({
      body: { code: 'faq_twice' },
    });
    const mixed = { question: 'Έχετε πάρκινγκ;', paraphrases: [] };
    const order = { ...mixed, validFrom: '2026-12-01', validUntil: '2026-11-30' };
    expect(await create(order)).toMatchObject({ status: 422, body: { code: 'faq_time' } });
    expect((await create({ ...mixed, validFrom: '2026-02-30' })).status).toBe(400);
    expect((await create({ ...mixed, shortAnswer: ' ' })).status).toBe(400);
    const ownerId = '11111111-1111-4111-8111-111111111111';
    expect(await create({ ...mixed, ownerId })).toMatchObject({ body: { code: 'not_a_member' } });
  });
});

describe('a start', () => {
  it('is made from what every shop is asked, once; with blanks nothing is answered', async () => {
    await create();
    const start = (key = manager) =>
      http.call('POST', '/api/v1/faq/starters', { key, body: { brandId, language: 'el' } });
    expect((await start(await keyFor('agent'))).status).toBe(403);
    // The hours are there already, in the same words.
    expect((await start()).body).toEqual({ added: 19 });
    expect((await start()).body).toEqual({ added: 0 });
    const live = () => liveFaqOf(db.dataSource.manager, { brandId, language: 'el', now: http.now });
    expect(await live()).toHaveLength(1);
    const url = '/api/v1/faq?topic=payment_methods';
    const [entry] = (await http.call('GET', url, { key: manager })).body.items;
    expect(entry).toMatchObject({ unfinished: true, isPublic: true });
    const { id, brandId: _, unfinished: __, updatedAt: ___, ...rest } = entry;
    const body = { ...rest, answer: 'Με κάρτα ή αντικαταβολή.' };
    const filled = await http.call('PUT', `/api/v1/faq/${id}`, { key: manager, body });
    expect(filled.body).toMatchObject({ unfinished: false });
    expect(await live()).toHaveLength(2);
    await http.call('PUT', `/api/v1/faq/${id}`, {
      key: manager,
      body: { ...body, version: 2, shortAnswer: 'Κάρτα, [ποιες…]' },
    });
    expect(await live()).toHaveLength(1);
  });
});

describe('a version', () => {
  it('is kept of every change, and can be restored', async () => {
    const url = `/api/v1/faq/${idOf(await create())}`;
    const first = hours();
    const second = hours({
      answer: 'Ανοίγουμε στις 10:00.',
      isPublic: true,
      topic: 'opening-hours',
    });
    const stale = await http.call('PUT', url, { key: manager, body: { ...second, version: 2 } });
    expect(stale).toMatchObject({ status: 409, body: { code: 'stale_version' } });
    await http.call('PUT', url, { key: manager, body: { ...second, version: 1 } });
    const back = await http.call('POST', `${url}/versions/1/restore`, { key: manager });
    expect(back.body).toMatchObject({ ...first, version: 3 });
    expect((await http.call('POST', `${url}/versions/9/restore`, { key: manager })).status).toBe(
      404,
    );
    const { body } = await http.call('GET', `${url}/versions`, { key: manager });
    expect(body.items).toMatchObject([
      { version: 3, change: 'restored', content: { answer: first.answer, isPublic: false } },
      { version: 2, change: 'changed', content: { answer: second.answer, isPublic: true } },
      { version: 1, change: 'made', by: null, content: { answer: first.answer } },
    ]);
  });

  it('is also kept of an entry that came without one', async () => {
    const [{ id }] = await db.dataSource.query(
      `insert into faq_entry (brand_id, language, question, answer, created_at, updated_at)
       values ($1, 'en', 'Where are you?', 'In Athens.', now(), now()) returning id`,
      [brandId],
    );
    const body = hours({ language: 'en', question: 'Where are you?', answer: 'In Patras.' });
    await http.call('PUT', `/api/v1/faq/${id}`, { key: manager, body });
    const back = await http.call('POST', `/api/v1/faq/${id}/versions/1/restore`, { key: manager });
    expect(back.body).toMatchObject({ answer: 'In Athens.' });
  });

  it('stays when the entry is removed, which can be undone until its wording is taken', async () => {
    const id = idOf(await create());
    const url = `/api/v1/faq/${id}`;
    await http.call('DELETE', url, { key: manager });
    expect((await http.call('GET', url, { key: manager })).status).toBe(404);
    const back = await http.call('POST', `${url}/bring-back`, { key: manager });
    expect(back).toMatchObject({ status: 200, body: { ...hours(), version: 3 } });
    await http.call('DELETE', url, { key: manager });
    await create();
    const taken = await http.call('POST', `${url}/bring-back`, { key: manager });
    expect(taken).toMatchObject({ status: 422, body: { code: 'faq_twice' } });
  });
});

describe('the search', () => {
  const search = async (q: string, more = '') => {
    const url = `/api/v1/faq?q=${encodeURIComponent(q)}${more}`;
    const { body } = await http.call('GET', url, { key: manager });
    return body.items.map(({ question }: { question: string }) => question);
  };
  const add = (language: string, question: string, answer: string) =>
    create({ language, question, answer, paraphrases: [] });

  it('finds words without their marks and by their beginnings, in every language', async () => {
    await add('el', 'Ποιες ώρες είστε ανοιχτά;', 'Δευτέρα έως Παρασκευή.');
    await add('sk', 'Koľko stojí doručenie?', 'Štyri eurá.');
    await add('pl', 'Czy wysyłacie łóżka?', 'Tak, kurierem.');
    await add('tr', 'KARGO ÜCRETİ ne kadar, Iğdır?', 'Elli lira.');
    expect(await search('ωρες ΑΝΟΙ')).toEqual(['Ποιες ώρες είστε ανοιχτά;']);
    expect(await search('παρασκευη')).toEqual(['Ποιες ώρες είστε ανοιχτά;']);
    expect(await search('dorucenie')).toEqual(['Koľko stojí doručenie?']);
    expect(await search('lozka wysyl')).toEqual(['Czy wysyłacie łóżka?']);
    expect(await search('ucreti igdir')).toEqual(['KARGO ÜCRETİ ne kadar, Iğdır?']);
    expect(await search('ÜCRETİ')).toEqual(['KARGO ÜCRETİ ne kadar, Iğdır?']);
    expect(await search('lozka ucreti')).toEqual([]);
    expect(await search('ucreti', '&language=sk')).toEqual([]);
  });

  it('shows what is asked before what is only answered, and bears any input', async () => {
    await add('en', 'How long is the warranty?', 'Two years, from the delivery on.');
    await add('en', 'What does delivery cost?', 'Four euros.');
    expect(await search('delivery')).toEqual([
      'What does delivery cost?',
      'How long is the warranty?',
    ]);
    expect(await search(`' | ! & ( :* \ --`)).toHaveLength(2);
    expect(await search(`warranty's <-> "`)).toEqual([]);
    expect(await search(`war!'`)).toEqual(['How long is the warranty?']);
  });
});

describe('the matcher of a brand', () => {
  const entityManager = () => db.dataSource.manager;

  it('is trained once for the same entries and anew for others', async () => {
    const matchers = http.app.get(Matchers);
    expect(await matchers.of(entityManager(), brandId, 'el')).toBeNull();
    const id = idOf(await create());
    const first = (await matchers.of(entityManager(), brandId, 'el'))!;
    const [top] = first.matcher.look('Τι ώρες λειτουργείτε;').ranking;
    expect(top).toMatchObject({ faq: id });
    expect((await matchers.of(entityManager(), brandId, 'el'))!.matcher).toBe(first.matcher);
    await create({ question: 'Έχετε πάρκινγκ;', paraphrases: [] });
    const second = (await matchers.of(entityManager(), brandId, 'el'))!;
    expect(second.matcher).not.toBe(first.matcher);
    expect(second.entries).toHaveLength(2);
    await http.call('DELETE', `/api/v1/faq/${id}`, { key: manager });
    expect((await matchers.of(entityManager(), brandId, 'el'))!.entries).toHaveLength(1);
  });
});

describe('a file', () => {
  const send = (text: string, over: object = {}, key = manager) =>
    http.call('POST', '/api/v1/faq/import', {
      key,
      body: { brandId, format: 'csv', text, ...over },
    });
  const all = async () =>
    (await http.call('GET', '/api/v1/faq', { key: manager })).body.items as { answer: string }[];

  it('is imported whole, after a look at what it would do', async () => {
    await create();
    const text =
      'language;question;answer\nel;ποιες ωρες ειστε ανοιχτα;Όλη μέρα.\nel;Έχετε πάρκινγκ;Ναι.\n';
    const dry = await send(text, { dryRun: true });
    expect(dry.body).toMatchObject({ done: false, added: 1, changed: 1, same: 0, faults: [] });
    expect(dry.body.rows[0]).toMatchObject({
      ...{ line: 2, action: 'change', changes: ['question', 'answer'] },
    });
    expect((await all()).map(({ answer }) => answer)).toEqual([hours().answer]);
    expect((await send(text)).body).toMatchObject({ done: true, added: 1, changed: 1 });
    expect((await all()).map(({ answer }) => answer).sort()).toEqual(['Όλη μέρα.', 'Ναι.']);
    expect((await send(text)).body).toMatchObject({ done: true, added: 0, changed: 0, same: 2 });
  });

  it('with one bad row changes nothing, and the row is named', async () => {
    await create();
    const text = 'language,question,answer\nel,Έχετε πάρκινγκ;,Ναι.\nel,???,Ναι.\nel,Πού είστε;,\n';
    const { body } = await send(text);
    expect(body).toMatchObject({
      done: false,
      faults: [
        { line: 3, code: 'faq_empty', value: '???' },
        { line: 4, code: 'missing', column: 'answer' },
      ],
    });
    expect(await all()).toHaveLength(1);
  });

  it('is given out and taken back unchanged; strangers and agents may not import', async () => {
    await create({ isPublic: true, shortAnswer: 'Δευ–Παρ 9–17', validUntil: '2030-01-31' });
    for (const format of ['csv', 'json']) {
      const url = `/api/v1/faq/export?brand=${brandId}&format=${format}`;
      const { text } = await http.call('GET', url, { key: manager });
      expect((await send(text, { format })).body).toMatchObject({
        done: true,
        same: 1,
        changed: 0,
      });
    }
    expect((await send('', {}, await keyFor('agent'))).status).toBe(403);
  });
});
