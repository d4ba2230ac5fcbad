import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { comment, message } from './deliveries.js';
import { HOUR, World } from './world.js';

const COMPLAINT = 'The lamp is broken and nobody answers my mails!';
const ANSWER = 'We are sorry about that. A new lamp is on its way to you.';
const DAY = 24 * HOUR;

/** The rows of the paper on the clock, through the whole pipeline. */
describe('the clock’s rules', () => {
  let world: World;
  let page: string;

  beforeAll(async () => {
    world = await World.start();
    page = (await world.connect('facebook')).externalId;
    await world.connect('messenger');
  }, 60_000);
  afterAll(() => world?.stop(), 60_000);
  // What an earlier test left running must not fall due in a later one.
  beforeEach(() => world.db.query('update sla_clock set next_at = null'));

  type Comment = Partial<Parameters<typeof comment>[0]>;
  const say = async (more: Comment = {}) => {
    const id = more.id ?? world.id('1_');
    await world.deliver(comment({ page, text: COMPLAINT, at: world.now, ...more, id }, world.now));
    await world.drain();
    return id;
  };
  const staff = (parent: string, more: Comment = {}) =>
    say({ parent, author: page, text: ANSWER, ...more });
  const clocks = async (id: string) => (await world.item(id)).clocks;
  const complaints = async (id: string) => (await world.item(id)).complaints;
  const call = async (
    id: string,
    method: 'GET' | 'POST' | 'DELETE',
    action: string,
    body?: object,
  ) => {
    const { conversation } = await world.item(id);
    const url = `/api/v1/conversations/${conversation.id}${action}`;
    const answer = await world.call(method, url, { as: 'agent', ...(body ? { body } : {}) });
    await world.drain();
    return answer;
  };
  const hours = (from: Date, count: number) => new Date(from.getTime() + count * HOUR * 1000);
  /** A complaint that we have answered at once; when it was written. */
  const answeredComplaint = async () => {
    const id = await say();
    const wrote = world.now;
    await staff(id, { at: world.advance(60) });
    return { id, wrote };
  };

  it('start = platform time; ingest time is stored apart', async () => {
    const wrote = world.ago(HOUR);
    const { message: item, clocks: made } = await world.item(await say({ at: wrote }));
    expect(made).toMatchObject([{ started_at: wrote, late_ingest: false }]);
    expect(item.ingested_at).not.toEqual(item.created_at);
  });

  it('ingested after its due: breached, with the cause “late ingest”, in one step', async () => {
    const id = await say({ at: world.ago(8 * HOUR) });
    await world.takeDue();
    await world.takeDue();
    expect(await clocks(id)).toMatchObject([
      { late_ingest: true, breached_at: world.ago(2 * HOUR), detected_at: world.now },
    ]);
    const told = (await world.waiting()).filter((name) => name === 'alerts.raise');
    expect(told).toHaveLength(1);
    await world.db
      .query(`select graphile_worker.complete_jobs(array_agg(id)) from graphile_worker.jobs
      where task_identifier = 'alerts.raise'`);
  });

  it('an answer typed by the shop’s own staff on the platform stops the clock (author: outside)', async () => {
    const id = await say();
    await staff(id, { at: world.advance(60) });
    expect(await clocks(id)).toMatchObject([{ stop_reason: 'answered_outside' }]);
  });

  it('stop on acceptance, not on pressing “send”; a failed send leaves the original due', async () => {
    const id = await world.comment(COMPLAINT);
    const { conversation, message: item } = await world.item(id);
    const due = hours(item.created_at, 6);
    await world.approve(conversation.id, ANSWER);
    const match = { method: 'POST', path: '/comments' };
    await world.control('faults', { match, count: 1, mode: 'error', error: { code: 368 } });
    await world.drain();
    await world.control('faults', undefined, 'DELETE');
    const { publications, clocks: failed } = await world.item(id);
    expect(publications).toMatchObject([{ state: 'failed' }]);
    expect(failed).toMatchObject([{ stopped_at: null, due_at: due }]);
    world.advance(60);
    await world.call('POST', `/api/v1/publications/${publications[0]!.id}/retry`, { as: 'agent' });
    await world.drain();
    expect(await clocks(id)).toMatchObject([{ stop_reason: 'answered', stopped_at: world.now }]);
  });

  it('a reply held for moderation stops provisionally; REJECTED voids the stop', async () => {
    const location = await world.connect('google-business');
    await world.control('moderation', { ms: 100 * HOUR * 1000 });
    const made = await world.control('items', {
      ...{ platform: 'google-business', kind: 'review', account: location.externalId },
      ...{ author: world.id('Author '), rating: 1, text: COMPLAINT },
    });
    await world.poll(location, 'reviews');
    const { conversation, clocks: before } = await world.item(made.name);
    await world.approve(conversation.id, ANSWER);
    await world.drain();
    expect(await clocks(made.name)).toMatchObject([{ stop_reason: 'answered' }]);
    const state = { state: 'REJECTED', policyViolation: 'SOLICITATION' };
    await world.control(`items/${made.id}/reply`, state);
    world.advance(2 * HOUR);
    await world.poll(location, 'reviews');
    expect(await clocks(made.name)).toMatchObject([
      { stopped_at: null, due_at: before[0]!.due_at },
    ]);
  });

  it('our reply deleted later: the item is open again, the earlier evidence stays', async () => {
    const id = await say();
    const wrote = world.now;
    const answer = await staff(id, { at: world.advance(60) });
    await say({ id: answer, author: page, verb: 'remove', text: undefined });
    const { clocks: made, messages } = await world.item(id);
    expect(made).toMatchObject([{ stopped_at: null, due_at: hours(wrote, 6) }]);
    expect(messages).toContainEqual(
      expect.objectContaining({ external_id: answer, deleted_at: expect.any(Date) }),
    );
  });

  it('an acknowledgement never stops the clock; it is its own figure', async () => {
    const author = world.id();
    const id = world.id('m_');
    const write = async (more: object) => {
      const text = 'My lamp came broken, what now?';
      await world.deliver(message({ page, id, text, at: world.advance(1), author, ...more }));
      await world.drain();
    };
    await write({});
    const text = 'Thank you for contacting us! We will get back to you soon.';
    await write({ id: world.id('m_'), text, echo: true });
    expect(await clocks(id)).toMatchObject([{ stopped_at: null, acknowledged_at: world.now }]);
    expect((await world.item(id)).conversation.state).toBe('open');
    await write({ id: world.id('m_'), text: ANSWER, echo: true });
    expect(await clocks(id)).toMatchObject([{ stop_reason: 'answered_outside' }]);
  });

  it('closing without an answer needs a reason; “no reply needed” is audited and leaves the figures', async () => {
    const id = await say();
    expect((await call(id, 'POST', '/close', {})).status).toBe(400);
    expect((await call(id, 'POST', '/close', { reason: 'no_reply_needed' })).status).toBe(200);
    const { conversation, clocks: made } = await world.item(id);
    expect(made).toMatchObject([{ stop_reason: 'excused', breached_at: null }]);
    const [entry] = await world.rows(
      `select detail, actor_kind from audit_event where entity_id = $1 and action = 'state.closed'`,
      [conversation.id],
    );
    expect(entry).toMatchObject({ detail: { reason: 'no_reply_needed' }, actor_kind: 'user' });
  });

  it('“Thanks!” or an emoji alone opens no cycle; it is reversible, from the original time', async () => {
    const id = await say({ text: '❤️❤️', author: world.id() });
    const wrote = world.now;
    const { message: item, conversation } = await world.item(id);
    expect(conversation).toMatchObject({ state: 'archived', state_reason: 'emoji_only' });
    expect(await clocks(id)).toEqual([]);
    world.advance(2 * HOUR);
    const url = `/api/v1/messages/${item.id}/judgement`;
    const said = await world.call('PUT', url, { as: 'agent', body: { noise: null } });
    expect(said.status).toBe(204);
    await world.drain();
    expect((await world.item(id)).conversation.state).toBe('open');
    expect(await clocks(id)).toMatchObject([{ started_at: wrote, due_at: hours(wrote, 6) }]);
    // And back again: it was noise after all.
    await world.call('DELETE', url, { as: 'agent' });
    await world.drain();
    expect((await world.item(id)).conversation.state).toBe('archived');
    expect(await clocks(id)).toMatchObject([{ stop_reason: 'cancelled' }]);
  });

  it('deleted by the customer, or spam: the cycle is cancelled', async () => {
    const gone = await say();
    await say({ id: gone, verb: 'remove', text: undefined, at: world.advance(60) });
    expect(await clocks(gone)).toMatchObject([{ stop_reason: 'cancelled', next_at: null }]);
    expect(await complaints(gone)).toMatchObject([{ stop_reason: 'cancelled', next_at: null }]);
    // Other words: what people say of an item holds for the like of it.
    const text = 'The blue vase came broken, what a mess! I want my money back.';
    const spam = await say({ text, author: world.id() });
    const { message: item } = await world.item(spam);
    const url = `/api/v1/messages/${item.id}/judgement`;
    await world.call('PUT', url, { as: 'agent', body: { noise: 'spam' } });
    await world.drain();
    expect(await clocks(spam)).toMatchObject([{ stop_reason: 'cancelled' }]);
    expect(await complaints(spam)).toMatchObject([{ stop_reason: 'cancelled' }]);
  });

  it('edited by the customer after our answer: a new cycle', async () => {
    const id = await say();
    await staff(id, { at: world.advance(60) });
    world.advance(HOUR);
    await say({ id, verb: 'edited', text: 'The second lamp is broken as well!' });
    expect(await clocks(id)).toMatchObject([
      { cycle: 1, stop_reason: 'answered_outside' },
      { cycle: 2, kind: 'next', stopped_at: null },
    ]);
  });

  it('the API gives the deadline with its zone, the server’s now, and seconds left', async () => {
    const id = await say();
    world.advance(HOUR);
    expect((await call(id, 'GET', '')).body).toMatchObject({
      serverNow: world.now.toISOString(),
      clock: { secondsLeft: 5 * HOUR, timeZone: 'Europe/Bratislava', state: 'running' },
    });
  });

  it('a calendar without an opening in 60 days is shown as such', async () => {
    const address = `/api/v1/brands/${world.brandId}/promise`;
    const { body } = await world.call('GET', address, { as: 'owner' });
    const far = new Date(world.now.getTime() + 55 * DAY * 1000).toISOString().slice(0, 10);
    const exceptions = [{ date: far, intervals: [['09:00', '10:00']] }];
    const hoursOf = { zone: 'UTC', weekly: {}, exceptions };
    const calendars = [{ id: 'rare', name: 'Rare', hours: hoursOf, holidays: null }];
    const [everything] = body.promise.rules;
    const when = { kinds: ['comment'] };
    const rare = { ...everything, id: 'rare', name: 'Rare', calendarId: 'rare', when };
    const change = (version: number, promise: object) =>
      world.call('PUT', address, { as: 'owner', body: { version, promise } });
    const changed = await change(body.version, { calendars, rules: [rare, everything] });
    expect(changed.status).toBe(200);
    const id = await say();
    expect(await clocks(id)).toMatchObject([{ due_at: null, steps: [], next_at: null }]);
    const shown = (await call(id, 'GET', '')).body;
    expect(shown.clock).toMatchObject({ state: 'no_opening', dueAt: null, secondsLeft: null });
    expect(shown.why[1]).toContain('does not open in the next 60 days');
    await change(changed.body.version, body.promise);
    await world.drain();
    // Counted anew from its own time, and what it said before is kept.
    const [clock] = await clocks(id);
    expect(clock!.due_at).toEqual(hours(clock!.started_at, 6));
    const url = `/api/v1/clocks/${clock!.id}/explanation`;
    const explained = (await world.call('GET', url, { as: 'agent' })).body;
    expect(explained.before).toMatchObject([{ ruleId: 'rare', dueAt: null }]);
  });

  describe('a complaint', () => {
    it('is to be settled within three days of its first item; an answer does not settle it', async () => {
      const { id, wrote } = await answeredComplaint();
      await say({
        parent: id,
        text: 'It is still broken, this is a disgrace!',
        at: world.advance(60),
      });
      expect(await complaints(id)).toMatchObject([
        { kind: 'resolution', started_at: wrote, due_at: hours(wrote, 72), stopped_at: null },
      ]);
      const { body } = await call(id, 'GET', '');
      expect(body.clocks.map(({ kind }: { kind: string }) => kind)).toContain('resolution');
    });

    it('is settled when the customer is satisfied', async () => {
      const { id } = await answeredComplaint();
      const thanked = await say({ parent: id, text: 'Thank you!', at: world.advance(60) });
      expect(await complaints(id)).toMatchObject([
        { stop_reason: 'satisfied', stopped_at: world.now, next_at: null },
      ]);
      expect((await world.item(thanked)).clocks).toHaveLength(1);
    });

    it('is settled when the case is closed with a reason, and runs on when that is undone', async () => {
      const { id, wrote } = await answeredComplaint();
      await call(id, 'POST', '/close', { reason: 'resolved' });
      expect(await complaints(id)).toMatchObject([{ stop_reason: 'closed' }]);
      world.advance(60);
      await call(id, 'POST', '/reopen');
      expect(await complaints(id)).toMatchObject([
        { stop_reason: null, stopped_at: null, due_at: hours(wrote, 72) },
      ]);
      // The turn was answered before: it is not asked again.
      expect(await clocks(id)).toMatchObject([{ stop_reason: 'answered_outside' }]);
    });

    it('stands in the queue by its own deadline once the answer is given', async () => {
      const { id, wrote } = await answeredComplaint();
      const { clock } = (await call(id, 'GET', '')).body;
      expect(clock).toMatchObject({ kind: 'resolution', dueAt: hours(wrote, 72).toISOString() });
    });
  });

  describe('pauses', () => {
    it('are not for the first answer', async () => {
      const id = await say({ text: 'Where can I see this lamp?', author: world.id() });
      expect((await call(id, 'GET', '/pause')).body).toMatchObject({ pausable: false });
      expect(await call(id, 'POST', '/pause', { reason: 'carrier' })).toMatchObject({
        status: 409,
        body: { code: 'nothing_to_pause' },
      });
    });

    it('pause for named reasons only', async () => {
      const { id } = await answeredComplaint();
      expect((await call(id, 'POST', '/pause', { reason: 'busy' })).status).toBe(400);
    });

    it('are summed from events; explained, audited, and undone', async () => {
      const { id, wrote } = await answeredComplaint();
      const pausedAt = world.advance(HOUR);
      expect((await call(id, 'POST', '/pause', { reason: 'carrier' })).status).toBe(200);
      expect(await complaints(id)).toMatchObject([
        { due_at: null, paused_at: pausedAt, next_at: null },
      ]);
      expect((await call(id, 'GET', '')).body.clock).toMatchObject({ state: 'paused' });
      world.advance(10 * HOUR);
      await call(id, 'DELETE', '/pause');
      const [clock] = await complaints(id);
      expect(clock).toMatchObject({ due_at: hours(wrote, 82), paused_at: null });
      const explanation = async () =>
        (await world.call('GET', `/api/v1/clocks/${clock!.id}/explanation`, { as: 'agent' })).body;
      const { pauses, counted, kind } = await explanation();
      expect(kind).toBe('resolution');
      expect(pauses).toMatchObject([
        { from: pausedAt.toISOString(), reason: 'carrier', endedBy: 'person' },
      ]);
      const seconds = counted.map((span: { seconds: number }) => span.seconds);
      expect(seconds.reduce((sum: number, one: number) => sum + one)).toBe(3 * DAY);
      // Twice back: first the resuming, then the pausing.
      await call(id, 'POST', '/pause/undo');
      expect(await complaints(id)).toMatchObject([{ due_at: null, paused_at: pausedAt }]);
      await call(id, 'POST', '/pause/undo');
      expect(await complaints(id)).toMatchObject([{ due_at: hours(wrote, 72) }]);
      expect((await call(id, 'POST', '/pause/undo')).body.code).toBe('nothing_to_undo');
      const { conversation } = await world.item(id);
      const audit = await world.rows(
        `select action from audit_event where entity_id = $1 and action like 'clock.%' order by at, id`,
        [conversation.id],
      );
      expect(audit.map(({ action }) => action).sort()).toEqual([
        'clock.pause_undone',
        'clock.pause_undone',
        'clock.paused',
        'clock.resumed',
      ]);
    });

    it('end by themselves when the customer writes', async () => {
      const { id, wrote } = await answeredComplaint();
      world.advance(HOUR);
      await call(id, 'POST', '/pause', { reason: 'customer' });
      world.advance(5 * HOUR);
      await say({ parent: id, text: 'Here is the photo of the broken lamp.' });
      expect(await complaints(id)).toMatchObject([{ due_at: hours(wrote, 77), paused_at: null }]);
      expect((await call(id, 'GET', '/pause')).body.items).toMatchObject([
        { endedBy: 'customer', to: world.now.toISOString() },
      ]);
    });
  });
});
