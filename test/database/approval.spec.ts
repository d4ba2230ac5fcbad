import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { World } from './world.js';

const PRAISE = 'Beautiful lamps and very quick delivery, thank you so much, I love it!';
const COMPLAINT = 'The lamp is broken and nobody answers my mails!';
const LEGAL = 'My lawyer will sue you if I do not get my money back!';

describe('approval', () => {
  let world: World;

  beforeAll(async () => {
    world = await World.start();
    await world.connect('facebook');
  }, 60_000);

  afterAll(() => world?.stop(), 60_000);

  type Method = 'GET' | 'POST' | 'PUT';
  const api = (as: 'owner' | 'agent' | 'viewer', method: Method, path: string, body?: object) =>
    world.call(method, `/api/v1${path}`, { as, ...(body ? { body } : {}) });
  const fresh = async (text: string) => {
    const item = await world.item(await world.comment(text));
    const id = item.conversation.id as string;
    const { body } = await api('agent', 'GET', `/conversations/${id}`);
    return { id, draft: body.draft, topic: item.conversation.topics[0] as string };
  };
  const level = (level: string, kind: object = {}, as: 'owner' | 'agent' = 'owner') =>
    api(as, 'PUT', '/approval/level', {
      ...{ brandId: world.brandId, topic: '*', language: '*', channel: '*', level },
      ...kind,
    });
  const cells = async () => {
    const { body } = await api('agent', 'GET', `/approval?brand=${world.brandId}`);
    return body.cells as { topic: string; level: string; figures: any; suggestion: string }[];
  };
  const send = (draft: { id: string; version: number }, as: 'owner' | 'agent' = 'agent') =>
    api(as, 'POST', `/drafts/${draft.id}/approve`, { version: draft.version });
  /** As if people had decided on so many proposals of a kind. */
  const decided = async (topic: string, count: number, editShare = 0) => {
    const { draft } = await fresh(COMPLAINT);
    const copies = await world.rows(
      `insert into draft (brand_id, conversation_id, message_id, message_revision, version, text,
         language, place, status, origin, composed_text, created_at, updated_at)
       select brand_id, conversation_id, message_id, message_revision, version, text, language, place,
         'approved', origin, composed_text, created_at, updated_at
       from draft, generate_series(1, $2::int) where id = $1 returning id`,
      [draft.id, count],
    );
    await world.rows(
      `insert into draft_decision (brand_id, draft_id, topic, language, channel, level, decision,
         edit_share, at)
       select $1, id, $2, 'en', 'facebook', 'approve', 'sent', $3, $4
       from unnest($5::uuid[]) id`,
      [world.brandId, topic, editShare, world.now, copies.map(({ id }) => id)],
    );
  };

  it('counts what people do with proposals: unchanged, changed by how much, rejected and why', async () => {
    const sent = await fresh(COMPLAINT);
    expect((await send(sent.draft)).status).toBe(202);
    const edited = await fresh(COMPLAINT);
    const text = `${edited.draft.text} We ring you today.`;
    const { version } = edited.draft;
    const saved = await api('agent', 'PUT', `/drafts/${edited.draft.id}`, { text, version });
    expect((await send(saved.body)).status).toBe(202);
    const rejected = await fresh(COMPLAINT);
    const reason = { reason: 'wrong_tone', note: 'Too cold.' };
    expect(
      (await api('agent', 'POST', `/drafts/${rejected.draft.id}/discard`, reason)).status,
    ).toBe(204);
    const cell = (await cells()).find(({ topic }) => topic === sent.topic)!;
    expect(cell.figures).toMatchObject({ decided: 3, unchanged: 1, rejected: 1 });
    expect(cell.figures.reasons).toEqual({ wrong_tone: 1 });
    expect(cell.figures.editShare).toBeGreaterThan(0);
    expect(cell.figures.editShare).toBeLessThan(0.3);
  });

  it('proposes nothing where it is off, and takes a person’s hand where it is a beginning', async () => {
    expect((await level('off', {}, 'agent')).status).toBe(403);
    expect((await level('off')).status).toBe(204);
    expect((await fresh(COMPLAINT)).draft).toBeNull();
    await level('draft');
    const { draft } = await fresh(COMPLAINT);
    expect(draft.level).toBe('draft');
    const refused = await send(draft);
    expect([refused.status, refused.body.code]).toEqual([422, 'draft_untouched']);
    const why = { version: draft.version, reason: 'Fits as it is.' };
    expect((await api('agent', 'POST', `/drafts/${draft.id}/approve`, why)).status).toBe(202);
    await level('inherit');
    expect((await fresh(COMPLAINT)).draft.level).toBe('approve');
  });

  it('goes by the narrowest rule', async () => {
    const { topic } = await fresh(COMPLAINT);
    await level('draft', { topic });
    expect((await fresh(COMPLAINT)).draft.level).toBe('draft');
    await level('approve', { topic, language: 'en' });
    expect((await fresh(COMPLAINT)).draft.level).toBe('approve');
    await level('inherit', { topic });
    await level('inherit', { topic, language: 'en' });
  });

  it('lets only a manager send what is grave; an agent makes it ready and hands it in', async () => {
    const { draft } = await fresh(LEGAL);
    expect(draft.managerReasons).toEqual(['legal_threat']);
    const text =
      'We are sorry. Our manager would like to talk it over with you, please write to us privately.';
    const body = { text, version: draft.version };
    const ready = (await api('agent', 'PUT', `/drafts/${draft.id}`, body)).body;
    const refused = await send(ready);
    expect([refused.status, refused.body.code]).toEqual([403, 'manager_needed']);
    const handed = { version: ready.version, note: 'Please look.' };
    expect((await api('viewer', 'POST', `/drafts/${draft.id}/hand-in`, handed)).status).toBe(403);
    expect((await api('agent', 'POST', `/drafts/${draft.id}/hand-in`, handed)).status).toBe(204);
    const { items } = (await api('owner', 'GET', '/drafts/handed-in')).body;
    expect(items).toEqual([
      expect.objectContaining({ draftId: draft.id, by: 'The agent', note: 'Please look.', text }),
    ]);
    expect((await send(ready, 'owner')).status).toBe(202);
    expect((await api('owner', 'GET', '/drafts/handed-in')).body.items).toEqual([]);
  });

  it('lets only a manager give away more than the budget', async () => {
    const { draft } = await fresh(COMPLAINT);
    const text =
      'We are so sorry. Please take a voucher of 60 EUR from us and write to us privately.';
    const body = { text, version: draft.version };
    const ready = (await api('agent', 'PUT', `/drafts/${draft.id}`, body)).body;
    expect(ready.managerReasons).toEqual(['over_budget']);
    const { brandId } = world;
    const budgets = { brandId, budgets: { EUR: 100 } };
    expect((await api('agent', 'PUT', '/approval/budgets', budgets)).status).toBe(403);
    const bad = { brandId, budgets: { EUR: -1 } };
    expect((await api('owner', 'PUT', '/approval/budgets', bad)).body.code).toBe('bad_budget');
    expect((await api('owner', 'PUT', '/approval/budgets', budgets)).status).toBe(204);
    expect((await send(ready)).status).toBe(202);
  });

  it('is sent by itself only when that was earned, and only what is clean', async () => {
    const { topic } = await fresh(PRAISE);
    const kind = { topic, language: 'en', channel: 'facebook' };
    const early = await level('automatic', kind);
    expect([early.status, early.body.code]).toEqual([409, 'not_earned']);
    expect((await level('automatic')).body.code).toBe('not_for_all');
    await decided(topic, 60);
    const cell = (await cells()).find((one) => one.topic === topic)!;
    expect(cell).toMatchObject({ level: 'approve', suggestion: 'automatic' });
    expect((await level('automatic', kind)).status).toBe(204);

    // Thanks are said in many ways; those that promise something wait for a person, and say so.
    const left = [];
    for (let turn = 0; turn < 8; turn++) {
      const praised = await world.comment(PRAISE);
      await world.drain({ twice: true });
      const { publications, drafts } = await world.item(praised);
      expect(await world.repliesTo(praised)).toHaveLength(publications.length);
      if (publications.length > 0) {
        left.push(publications[0]!);
        expect(publications).toMatchObject([{ author_kind: 'bot', state: 'accepted' }]);
        expect(drafts.map(({ status }) => status)).toEqual(['approved']);
        continue;
      }
      const held = await world.row(
        `select detail from audit_event where entity_id = $1 and action = 'held'`,
        [drafts[0]!.id],
      );
      expect(held.detail.by).toEqual(['evidence']);
    }
    expect(left.length).toBeGreaterThan(0);
    expect(left[0]!.text).toContain('(Automatic reply)');
  });

  it('keeps back what is not clean, and says why', async () => {
    const { topic } = await fresh(COMPLAINT);
    await decided(topic, 300);
    const kind = { topic, language: 'en', channel: 'facebook' };
    expect((await level('automatic', kind)).status).toBe(204);
    const { draft, id } = await fresh(COMPLAINT);
    expect(draft).toMatchObject({ status: 'pending', level: 'automatic' });
    const { publications } = await world.item(
      (await world.row('select external_id from message where conversation_id = $1', [id]))
        .external_id,
    );
    expect(publications).toEqual([]);
    const held = await world.row(
      `select detail from audit_event where entity_id = $1 and action = 'held'`,
      [draft.id],
    );
    expect(held.detail.by).toEqual(expect.arrayContaining(['playbook', 'sentiment']));
  });
});
