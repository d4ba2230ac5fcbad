import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { comment, message } from './deliveries.js';
import { HOUR, World } from './world.js';

const COMPLAINT = 'The lamp is broken and nobody answers my mails!';
const ANSWER = 'We are sorry about that. A new lamp is on its way to you.';

describe('drafting', () => {
  let world: World;
  let page: string;

  beforeAll(async () => {
    world = await World.start();
    page = (await world.connect('facebook')).externalId;
    await world.connect('messenger');
  }, 60_000);

  afterAll(() => world?.stop(), 60_000);

  type Comment = Partial<Parameters<typeof comment>[0]>;
  const say = async (more: Comment = {}) => {
    const id = more.id ?? world.id('1_');
    await world.deliver(comment({ page, text: COMPLAINT, at: world.now, ...more, id }, world.now));
    return id;
  };
  const api = (method: 'GET' | 'POST' | 'PUT', path: string, body?: object) =>
    world.call(method, `/api/v1${path}`, { as: 'agent', ...(body ? { body } : {}) });
  /** The draft that waits for an item, as the console sees it. */
  const waiting = async (id: string) => {
    const { conversation } = await world.item(id);
    return (await api('GET', `/conversations/${conversation.id}`)).body.draft;
  };
  const fresh = async () => {
    const id = await say({ author: world.id() });
    await world.drain();
    return id;
  };
  const saved = async (text: string): Promise<{ id: string; version: number }> => {
    const { id, version } = await waiting(await fresh());
    return (await api('PUT', `/drafts/${id}`, { text, version })).body;
  };

  it('has one draft in the customer’s language for whoever waits', async () => {
    const id = await say({ text: 'Objednávka mi prišla rozbitá a nikto mi neodpovedá na maily!' });
    await world.drain();
    const draft = await waiting(id);
    expect(draft).toMatchObject({ status: 'pending', language: 'sk', version: 1 });
    expect(draft.text.length).toBeGreaterThan(20);
  });

  it('lets nobody save over somebody else’s change', async () => {
    const { id, version } = await saved(ANSWER);
    expect(version).toBe(2);
    const late = await api('PUT', `/drafts/${id}`, { text: 'Another text.', version: 1 });
    expect([late.status, late.body.code]).toEqual([409, 'stale_version']);
    const viewer = { as: 'viewer' as const, body: { text: 'Mine.', version: 2 } };
    expect((await world.call('PUT', `/api/v1/drafts/${id}`, viewer)).status).toBe(403);
  });

  it.each([
    ['what is new is not read yet', false],
    ['what is new has been read', true],
  ])('lets no draft out that is older than the customer’s latest word: %s', async (_, read) => {
    const parent = await fresh();
    const { id, version } = await waiting(parent);
    await say({ parent, text: 'And where is the second parcel?', at: world.advance(60) });
    await world.drain({ except: read ? '' : 'triage.judge' });
    const body = { version, reason: 'Read twice.' };
    const refused = await api('POST', `/drafts/${id}/approve`, body);
    expect([refused.status, refused.body.code]).toEqual([409, 'draft_stale']);
    await world.drain();
    const { drafts } = await world.item(parent);
    expect(drafts.map(({ status }) => status)).toEqual(['stale', 'pending']);
    expect((await world.item(parent)).publications).toEqual([]);
  });

  it('keeps the draft, with what a person wrote in it, when a mere thank-you follows', async () => {
    const parent = await fresh();
    const { id, version } = await waiting(parent);
    await api('PUT', `/drafts/${id}`, { text: ANSWER, version });
    await say({ parent, text: 'Thank you!', at: world.advance(60) });
    await world.drain();
    expect(await waiting(parent)).toMatchObject({ id, text: ANSWER, status: 'pending' });
    const body = { version: version + 1, reason: 'Read twice.' };
    expect((await api('POST', `/drafts/${id}/approve`, body)).status).toBe(202);
  });

  it('wants a reason for what the guard warns of, and lets out nothing that it blocks', async () => {
    const parent = await fresh();
    const { conversation } = await world.item(parent);
    const check = async (text: string) =>
      (
        await api('POST', '/guard/check', {
          conversationId: conversation.id,
          text,
          place: 'public_comment',
        })
      ).body;
    const shouting = 'We are sorry. PLEASE WRITE TO US about the broken lamp!!!';
    const slot = 'We are sorry. Your new lamp comes on [[day of delivery]].';
    const card = 'We have sent the money back to your card 4111 1111 1111 1111.';
    expect((await check(shouting)).verdict).toBe('warn');
    expect((await check(card)).verdict).toBe('block');
    const attempt = async (text: string, reason?: string) => {
      const made = await api('POST', `/conversations/${conversation.id}/drafts`, { text });
      const { id, version } = made.body;
      const answer = await api('POST', `/drafts/${id}/approve`, { version, reason });
      return [answer.status, answer.body.code ?? 'approved'];
    };
    expect(await attempt(slot, 'Read twice.')).toEqual([422, 'slots_unfilled']);
    expect(await attempt(card, 'Read twice.')).toEqual([422, 'guard_blocked']);
    expect(await attempt(shouting)).toEqual([422, 'reason_required']);
    expect(await attempt(shouting, '  ')).toEqual([422, 'reason_required']);
    expect((await world.item(parent)).publications).toEqual([]);
    expect(await attempt(shouting, 'They asked for capitals.')).toEqual([202, 'approved']);
    await world.drain({ except: 'publishing.attempt' });
    expect((await world.item(parent)).publications).toMatchObject([
      { override_reason: 'They asked for capitals.' },
    ]);
    await world.drain();
  });

  it('offers no reply that the platform would refuse', async () => {
    const id = world.id('m_');
    const text = 'The lamp is broken, what now?';
    await world.deliver(message({ page, id, text, at: world.now, author: 'late' }));
    await world.drain();
    const { conversation } = await world.item(id);
    world.advance(7 * 24 * HOUR);
    const made = await api('POST', `/conversations/${conversation.id}/drafts`, { text: ANSWER });
    const { id: draftId, version } = made.body;
    world.advance(1);
    const body = { version, reason: 'Read twice.' };
    const refused = await api('POST', `/drafts/${draftId}/approve`, body);
    expect([refused.status, refused.body.code]).toEqual([422, 'window_closed']);
  });

  it('discards a draft once, and composes a fresh one when asked', async () => {
    const parent = await fresh();
    const { conversation } = await world.item(parent);
    const { id } = await waiting(parent);
    expect((await api('POST', `/drafts/${id}/discard`)).status).toBe(204);
    expect((await api('POST', `/drafts/${id}/discard`)).status).toBe(409);
    expect(await waiting(parent)).toBeNull();
    expect((await api('POST', `/conversations/${conversation.id}/drafts`, {})).status).toBe(201);
    expect(await waiting(parent)).toMatchObject({ status: 'pending', origin: 'composed' });
  });

  it('can answer again when our answer is hidden', async () => {
    const parent = await fresh();
    const own = await say({ parent, author: page, text: ANSWER, at: world.advance(60) });
    await world.drain();
    expect(await waiting(parent)).toBeNull();
    await say({ id: own, author: page, verb: 'hide', text: undefined, at: world.advance(60) });
    await world.drain();
    const { conversation } = await world.item(parent);
    expect((await api('POST', `/conversations/${conversation.id}/drafts`, {})).status).toBe(201);
    await say({ id: own, author: page, verb: 'unhide', text: undefined, at: world.advance(60) });
    await world.drain();
    expect(await waiting(parent)).toBeNull();
  });
});
