import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { DueTick } from '../../src/sla/due.tick.js';
import { comment } from './deliveries.js';
import { HOUR, World } from './world.js';

const COMPLAINT = 'The lamp is broken and nobody answers my mails!';
const ANSWER = 'We are sorry about that. A new lamp is on its way to you.';

describe('the clock', () => {
  let world: World;
  let page: string;

  beforeAll(async () => {
    world = await World.start();
    page = (await world.connect('facebook')).externalId;
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
  /** Our staff, in the platform's own tools. */
  const staff = (parent: string, more: Comment = {}) =>
    say({ parent, author: page, text: ANSWER, ...more });
  const clocks = async (id: string) => (await world.item(id)).clocks;
  const post = async (id: string, action: string, body: object = {}) => {
    const { conversation } = await world.item(id);
    const url = `/api/v1/conversations/${conversation.id}/${action}`;
    const answer = await world.call('POST', url, { as: 'agent', body });
    expect(answer.status).toBe(200);
    await world.drain();
    return answer.body;
  };
  const tick = async () => {
    await world.takeDue();
    await world.drain();
  };
  const alerts = async (id: string) => {
    const { conversation } = await world.item(id);
    const of =
      'select kind, step from alert where conversation_id = $1 and clock_id is not null order by created_at';
    return (await world.rows(of, [conversation.id])).map(({ kind, step }) => `${kind} ${step}`);
  };
  const hours = (from: Date, count: number) => new Date(from.getTime() + count * HOUR * 1000);

  it('is due six hours after the platform’s time, not after ours', async () => {
    const wrote = world.ago(HOUR);
    const [clock] = await clocks(await say({ at: wrote }));
    expect(clock).toMatchObject({
      kind: 'first',
      started_at: wrote,
      due_at: hours(wrote, 6),
      late_ingest: false,
    });
    expect(clock!.steps.map((s: { percent: number; at: string }) => [s.percent, s.at])).toEqual([
      [50, hours(wrote, 3).toISOString()],
      [75, hours(wrote, 4.5).toISOString()],
      [90, hours(wrote, 5.4).toISOString()],
      [100, new Date(hours(wrote, 6).getTime() + 1).toISOString()],
    ]);
  });

  it('follows the oldest unanswered item; later ones do not extend it', async () => {
    const id = await say();
    const wrote = world.now;
    world.advance(HOUR);
    await say({ parent: id });
    expect(await clocks(id)).toMatchObject([{ due_at: hours(wrote, 6) }]);
    // One that is older came to us later.
    await say({ parent: id, at: world.ago(2 * HOUR) });
    expect(await clocks(id)).toMatchObject([{ due_at: hours(wrote, 5), stopped_at: null }]);
  });

  it('does not start for a thank-you, and one more does not start another', async () => {
    const id = await say();
    await staff(id, { at: world.advance(60) });
    await say({ parent: id, text: 'Thank you!', at: world.advance(60) });
    await say({ parent: id, text: '👍', at: world.advance(60) });
    expect(await clocks(id)).toHaveLength(1);
    expect((await world.item(id)).conversation.state).toBe('waiting');
    expect(await clocks(await say({ text: '❤️', author: 'fan' }))).toEqual([]);
  });

  it('is met by an answer exactly at the due instant, and broken by one a second later', async () => {
    const [met, late] = [await say(), await say({ author: 'p2' })];
    const wrote = world.now;
    world.advance(7 * HOUR);
    await staff(met, { at: hours(wrote, 6) });
    await staff(late, { at: new Date(hours(wrote, 6).getTime() + 1000) });
    expect(await clocks(met)).toMatchObject([{ breached_at: null, stopped_at: hours(wrote, 6) }]);
    expect(await clocks(late)).toMatchObject([{ breached_at: hours(wrote, 6) }]);
    // Nobody had to be told: both were answered when we looked.
    await tick();
    expect([await alerts(met), await alerts(late)]).toEqual([[], []]);
  });

  it('says that an item reached us after it was due, in one alert', async () => {
    const id = await say({ at: world.ago(8 * HOUR) });
    await tick();
    await tick();
    const [clock] = await clocks(id);
    expect(clock).toMatchObject({
      late_ingest: true,
      due_at: world.ago(2 * HOUR),
      breached_at: world.ago(2 * HOUR),
      detected_at: world.now,
      next_at: null,
    });
    expect(await alerts(id)).toEqual(['late_ingest 100']);
  });

  it('leaves the figures when no reply is needed, and runs on as it was when opened again', async () => {
    const id = await say();
    const wrote = world.now;
    world.advance(HOUR);
    await post(id, 'close', { reason: 'no_reply_needed' });
    expect(await clocks(id)).toMatchObject([
      { stop_reason: 'excused', stopped_at: world.now, breached_at: null, next_at: null },
    ]);
    world.advance(HOUR);
    await post(id, 'reopen');
    expect(await clocks(id)).toMatchObject([
      { stop_reason: null, stopped_at: null, due_at: hours(wrote, 6), next_at: hours(wrote, 3) },
    ]);
  });

  it('keeps an earlier closing when a later one is undone', async () => {
    const id = await say();
    await post(id, 'close', { reason: 'duplicate' });
    world.advance(HOUR);
    await say({ parent: id });
    await post(id, 'close', { reason: 'other', note: 'Called the customer.' });
    expect((await clocks(id)).map((clock) => clock.stop_reason)).toEqual(['excused', 'closed']);
    world.advance(60);
    await post(id, 'reopen');
    expect((await clocks(id)).map((clock) => clock.stop_reason)).toEqual(['excused', null]);
  });

  it.each(['hide', 'remove'])(
    'is open again with its due when our answer is gone: %s',
    async (verb) => {
      const id = await say();
      const wrote = world.now;
      const answer = await staff(id, { at: world.advance(HOUR) });
      expect(await clocks(id)).toMatchObject([{ stop_reason: 'answered_outside' }]);
      await say({ id: answer, author: page, verb, text: undefined, at: world.advance(HOUR) });
      const { conversation } = await world.item(id);
      expect(await clocks(id)).toMatchObject([{ stopped_at: null, due_at: hours(wrote, 6) }]);
      expect(conversation).toMatchObject({ state: 'open', state_reason: 'unanswered' });
    },
  );

  it('is cancelled with its own item only; another turn keeps its clock and its alerts', async () => {
    const top = await say();
    await staff(top, { at: world.advance(HOUR) });
    const first = await say({ parent: top, at: world.advance(60) });
    await staff(top, { at: world.advance(HOUR) });
    const second = await say({ parent: top, at: world.advance(HOUR) });
    const [, , running] = await clocks(top);
    world.advance(3 * HOUR);
    await tick();
    // Not the comment on top: that would take the other one along.
    await say({ id: first, verb: 'remove', text: undefined });
    const [, cancelled, kept] = await clocks(second);
    expect(cancelled).toMatchObject({ stop_reason: 'cancelled' });
    expect(kept).toMatchObject({ id: running!.id, stopped_at: null });
    await tick();
    expect(await alerts(second)).toEqual(['warned 50']);
    // A later turn gets a clock of its own, with alerts of its own.
    await staff(second, { at: world.advance(60) });
    await say({ parent: second, at: world.advance(60) });
    expect(await clocks(second)).toHaveLength(4);
  });

  it('takes each step once, however many look at the same time', async () => {
    const ids = await Promise.all(Array.from({ length: 12 }, (_, i) => say({ author: `q${i}` })));
    world.advance(3 * HOUR + 1);
    const due = world.app.get(DueTick);
    await Promise.all(Array.from({ length: 4 }, () => due.takeDue(world.now)));
    const told = (await world.waiting()).filter((name) => name === 'alerts.raise');
    expect(told).toHaveLength(12);
    await world.drain();
    for (const id of ids) expect(await alerts(id)).toEqual(['warned 50']);
  });

  it('groups the steps that were missed, and breaches at the due instant', async () => {
    const id = await say();
    const wrote = world.now;
    world.advance(3.5 * HOUR);
    await tick();
    // Two hours of outage: 75 and 90 per cent pass.
    world.advance(2 * HOUR);
    await tick();
    await tick();
    expect(await alerts(id)).toEqual(['warned 50', 'warned 90']);
    world.now = hours(wrote, 6);
    await tick();
    expect(await clocks(id)).toMatchObject([{ breached_at: null }]);
    world.advance(120);
    await tick();
    expect(await clocks(id)).toMatchObject([
      { breached_at: hours(wrote, 6), detected_at: world.now, next_at: null },
    ]);
    expect(await alerts(id)).toEqual(['warned 50', 'warned 90', 'breached 100']);
    // A later look at the conversation forgets nothing of it.
    await say({ parent: id });
    expect(await clocks(id)).toMatchObject([{ breached_at: hours(wrote, 6), next_at: null }]);
  });

  it('keeps a breach while an edit is being read', async () => {
    const id = await say();
    world.advance(7 * HOUR);
    await tick();
    const [before] = await clocks(id);
    await say({ id, verb: 'edited', text: 'The lamp is broken, and the second one as well!' });
    const [after] = await clocks(id);
    expect(after).toMatchObject({ id: before!.id, breached_at: before!.breached_at });
    await tick();
    expect(await alerts(id)).toEqual(['breached 100']);
  });
});
