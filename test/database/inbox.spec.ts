import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { comment, message } from './deliveries.js';
import { HOUR, type Json, World } from './world.js';

const COMPLAINT = 'The lamp is broken and nobody answers my mails!';

describe('the inbox', () => {
  let world: World;
  let page: string;

  beforeAll(async () => {
    world = await World.start();
    page = (await world.connect('facebook')).externalId;
    await world.connect('messenger');
  }, 60_000);

  afterAll(() => world?.stop(), 60_000);

  type Comment = Partial<Parameters<typeof comment>[0]>;
  const say = async (text: string, more: Comment = {}) => {
    const id = more.id ?? world.id('1_');
    const author = more.author ?? world.id();
    await world.deliver(comment({ page, text, at: world.now, author, ...more, id }, world.now));
    await world.drain();
    return (await world.item(id)).conversation.id as string;
  };
  const list = async (query = '', as: 'agent' | 'viewer' = 'agent') => {
    const answer = await world.call('GET', `/api/v1/conversations?${query}`, { as });
    expect(answer.status).toBe(200);
    return answer.body as { items: Json[]; next: string | null };
  };
  const ids = async (query = '') => (await list(query)).items.map(({ id }) => id);
  const counts = async () =>
    (await world.call('GET', '/api/v1/conversations/counts', { as: 'agent' })).body;

  it('shows what is due soonest first, and what has no clock last', async () => {
    const late = await say(COMPLAINT, { at: world.ago(HOUR) });
    const later = await say(COMPLAINT);
    const over = await say(COMPLAINT, { at: world.ago(7 * HOUR) });
    const none = await say(COMPLAINT, { at: world.ago(2 * HOUR) });
    await world.db.query('delete from sla_clock where conversation_id = $1', [none]);
    expect(await ids()).toEqual([over, late, later, none]);
    const [first, second] = (await list()).items;
    expect(first.clock).toMatchObject({ state: 'breached', secondsLeft: -HOUR });
    expect(second.clock).toMatchObject({
      kind: 'first',
      state: 'running',
      dueAt: new Date(world.now.getTime() + 5 * HOUR * 1000).toISOString(),
      secondsLeft: 5 * HOUR,
      totalSeconds: 6 * HOUR,
      timeZone: 'Europe/Bratislava',
    });
  });

  it('counts by the same clock as it shows', async () => {
    expect(await counts()).toMatchObject({ open: 4, breached: 1, dueSoon: 0, unassigned: 0 });
    world.advance(4.5 * HOUR);
    expect(await counts()).toMatchObject({ open: 4, breached: 1, dueSoon: 1 });
    world.advance(HOUR);
    expect(await counts()).toMatchObject({ breached: 2, dueSoon: 1 });
  });

  it('pages through everything once, while things come and go', async () => {
    for (let i = 0; i < 20; i += 1) await say(COMPLAINT, { at: world.ago(i) });
    const standing = new Set(await ids('limit=100'));
    const seen: string[] = [];
    let page = await list('limit=5');
    for (let turn = 0; ; turn += 1) {
      seen.push(...page.items.map(({ id }) => id));
      if (!page.next) break;
      // The row before the cursor is closed, and one that is due before all others comes in.
      const [closed] = seen.slice(-1);
      const body = { reason: 'duplicate' };
      await world.call('POST', `/api/v1/conversations/${closed}/close`, { as: 'agent', body });
      await say(COMPLAINT, { at: world.ago(23 * HOUR + turn) });
      page = await list(`limit=5&cursor=${page.next}`);
    }
    expect(new Set(seen).size).toBe(seen.length);
    expect(new Set(seen)).toEqual(standing);
    const closed: string[] = [];
    for (let next: string | null = ''; next !== null;) {
      const part: { items: { id: string }[]; next: string | null } = await list(
        `view=closed&limit=2${next ? `&cursor=${next}` : ''}`,
      );
      closed.push(...part.items.map(({ id }) => id));
      next = part.next;
    }
    expect(new Set(closed).size).toBe(closed.length);
    expect(closed.length).toBeGreaterThan(3);
    const bad = await world.call('GET', '/api/v1/conversations?cursor=nonsense', { as: 'agent' });
    expect([bad.status, bad.body.code]).toEqual([422, 'bad_cursor']);
  }, 60_000);

  it('filters, and finds words and names as they are written', async () => {
    const sale = await say('Is the price 100% right? 5_0 seems low', { author: 'Žofia' });
    const id = world.id('m_');
    const text = 'Objednávka mi prišla rozbitá a nikto mi neodpovedá na maily!';
    await world.deliver(message({ page, id, text, at: world.now, author: 'slovak' }));
    await world.drain();
    const direct = (await world.item(id)).conversation.id;
    expect(await ids('q=100%25')).toEqual([sale]);
    expect(await ids('q=5_0')).toEqual([sale]);
    expect(await ids('q=0%25%20right')).toEqual([sale]);
    expect(await ids('q=%25%25')).toEqual([]);
    expect(await ids(`q=${encodeURIComponent('žofia')}`)).toEqual([sale]);
    expect(await ids('q=%5C')).toEqual([]);
    expect(await ids('platform=messenger')).toEqual([direct]);
    expect(await ids('language=sk')).toEqual([direct]);
    expect(await ids('language=sk&sentiment=positive')).toEqual([]);
    expect(await ids(`brand=${randomUUID()}`)).toEqual([]);
    expect(await ids(`brand=${world.brandId}&limit=100`)).toContain(direct);
    expect(
      (await world.call('GET', '/api/v1/conversations?view=all', { as: 'agent' })).status,
    ).toBe(400);
  });

  it('keeps a foreign brand’s conversations to itself', async () => {
    const mine = await say(COMPLAINT);
    const other = randomUUID();
    await world.addBrand(other, 'The neighbour');
    const session = await world.signIn(await world.addPerson('owner', other));
    world.sessions.manager = session;
    const foreign = (method: 'GET' | 'POST' | 'PUT', path: string, body?: object) =>
      world.call(method, `/api/v1/conversations${path}`, { as: 'manager', ...(body && { body }) });
    expect((await foreign('GET', `/${mine}`)).status).toBe(404);
    expect((await foreign('GET', '')).body.items).toEqual([]);
    expect((await foreign('GET', `?brand=${world.brandId}`)).body.items).toEqual([]);
    expect((await foreign('GET', '/counts')).body).toMatchObject({ open: 0, breached: 0 });
    expect((await foreign('POST', `/${mine}/close`, { reason: 'spam' })).status).toBe(404);
    expect((await foreign('POST', `/${mine}/drafts`, {})).status).toBe(404);
    const nobody = { userId: null, teamId: null };
    expect((await foreign('PUT', `/${mine}/assignment`, nobody)).status).toBe(404);
    expect((await world.call('GET', `/api/v1/conversations/${mine}`)).status).toBe(401);
  });

  it('lets a viewer look and touch nothing', async () => {
    const id = await say(COMPLAINT);
    const as = 'viewer' as const;
    const at = `/api/v1/conversations/${id}`;
    expect((await world.call('GET', at, { as })).status).toBe(200);
    const body = { userId: world.people.viewer, teamId: null };
    expect((await world.call('PUT', `${at}/assignment`, { as, body })).status).toBe(403);
    const close = { as, body: { reason: 'spam' } };
    expect((await world.call('POST', `${at}/close`, close)).status).toBe(403);
    expect((await world.call('POST', `${at}/drafts`, { as, body: {} })).status).toBe(403);
  });

  it('assigns to people and teams of the brand only, and says who did it', async () => {
    const id = await say(COMPLAINT);
    const at = `/api/v1/conversations/${id}`;
    const assign = (userId: string | null, teamId: string | null = null) =>
      world.call('PUT', `${at}/assignment`, { as: 'owner', body: { userId, teamId } });
    expect((await assign(randomUUID())).status).toBe(404);
    expect((await assign(null, randomUUID())).status).toBe(404);
    const mine = await assign(world.people.agent!);
    expect(mine.body.assignee).toMatchObject({ id: world.people.agent });
    expect(await ids('view=mine')).toContain(id);
    expect((await assign(null)).body.assignee).toBeNull();
    expect(await ids('view=unassigned')).toEqual([id]);
    const { history } = (await world.call('GET', at, { as: 'agent' })).body;
    expect(history.at(-1)).toMatchObject({ actor: 'The owner', action: 'conversation.assigned' });
  });

  it('wants a reason to close, and a note for “other”', async () => {
    const id = await say(COMPLAINT);
    const act = (action: string, body: object = {}) =>
      world.call('POST', `/api/v1/conversations/${id}/${action}`, { as: 'agent', body });
    expect((await act('close')).status).toBe(400);
    expect((await act('close', { reason: 'other', note: ' ' })).body.code).toBe('note_required');
    expect((await act('reopen')).body.code).toBe('not_closed');
    const closed = await act('close', { reason: 'other', note: 'Called them.' });
    expect(closed.body).toMatchObject({ state: 'closed' });
    expect((await act('close', { reason: 'spam' })).status).toBe(409);
    expect((await act('reopen')).body).toMatchObject({ state: 'open' });
  });

  it('explains a conversation', async () => {
    const id = await say(COMPLAINT, { author: 'explained' });
    const { body } = await world.call('GET', `/api/v1/conversations/${id}`, { as: 'viewer' });
    expect(body.messages).toMatchObject([
      { direction: 'in', text: COMPLAINT, judgement: { language: 'en' } },
    ]);
    expect(body.clocks).toMatchObject([
      { cycle: 1, kind: 'first', stoppedAt: null, steps: expect.any(Array) },
      { cycle: 1, kind: 'resolution', stoppedAt: null, totalSeconds: 3 * 24 * 3600 },
    ]);
    expect(body.draft).toMatchObject({ status: 'pending', verdict: expect.any(String) });
    expect(body.replyOptions).toMatchObject([{ place: 'public_comment', via: 'api' }]);
    expect(body.why).toHaveLength(3);
    expect(body.why[1]).toContain('The first response is due at');
    expect(body.history.map((entry: { action: string }) => entry.action)).toContain(
      'conversation.assigned',
    );
  });
});
