import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { comment } from './deliveries.js';
import { HOUR, World } from './world.js';

describe('a promise', () => {
  let world: World;
  let page: string;
  let address: string;

  beforeAll(async () => {
    world = await World.start();
    page = (await world.connect('facebook')).externalId;
    address = `/api/v1/brands/${world.brandId}/promise`;
  }, 60_000);
  afterAll(() => world?.stop(), 60_000);

  const call = (method: 'GET' | 'PUT' | 'POST', path = '', body?: object, as = 'owner') =>
    world.call(method, `${address}${path}`, { as: as as 'owner', body });
  const current = async () => (await call('GET')).body;
  const say = async (text: string) => {
    const id = world.id('1_');
    await world.deliver(comment({ page, text, at: world.now, id }, world.now));
    await world.drain();
    return id;
  };
  const clock = async (id: string) => (await world.item(id)).clocks[0]!;
  const hours = (from: Date, count: number) => new Date(from.getTime() + count * HOUR * 1000);
  const rule = (more: object) => ({
    id: 'everything',
    name: 'Everything',
    when: {},
    firstSeconds: 6 * HOUR,
    nextSeconds: 6 * HOUR,
    warnPercent: [50, 75, 90],
    calendarId: null,
    ...more,
  });

  it('is six hours for everything until somebody says otherwise', async () => {
    expect(await current()).toMatchObject({
      version: 1,
      changedBy: null,
      promise: { calendars: [], rules: [rule({})] },
    });
  });

  it('can be changed by a manager; running clocks are counted anew, and what they said is kept', async () => {
    const id = await say('Kde mám balík? Čakám už tretí deň a nikto neodpisuje!');
    const wrote = world.now;
    const { version } = await current();
    const promise = {
      calendars: [],
      rules: [
        rule({
          id: 'angry',
          name: 'Angry',
          when: { sentiments: ['negative'] },
          firstSeconds: HOUR,
        }),
        rule({}),
      ],
    };
    expect((await call('PUT', '', { version, promise }, 'agent')).status).toBe(403);
    const changed = await call('PUT', '', { version, promise });
    expect(changed).toMatchObject({ status: 200, body: { version: version + 1 } });
    await world.drain();
    const after = await clock(id);
    expect(after).toMatchObject({ rule_id: 'angry', due_at: hours(wrote, 1) });

    const { body } = await world.call('GET', `/api/v1/clocks/${after.id}/explanation`, {
      as: 'agent',
    });
    expect(body).toMatchObject({
      version: version + 1,
      rule: { id: 'angry' },
      calendar: null,
      seconds: HOUR,
      counted: [{ from: wrote.toISOString(), to: hours(wrote, 1).toISOString(), seconds: HOUR }],
      before: [{ ruleId: 'everything', version, dueAt: hours(wrote, 6).toISOString() }],
    });
    expect((await call('GET', '/versions')).body.items).toHaveLength(2);
  });

  it('is not changed by somebody who saw an older one', async () => {
    const { version, promise } = await current();
    const answer = await call('PUT', '', { version: version - 1, promise });
    expect(answer).toMatchObject({ status: 409, body: { code: 'promise_changed' } });
  });

  it('is refused with all that is wrong with it', async () => {
    const { version } = await current();
    const promise = {
      calendars: [
        {
          id: 'never',
          name: 'Never',
          hours: { zone: 'Europe/Athens', weekly: {} },
          holidays: null,
        },
      ],
      rules: [rule({ when: { kinds: ['review'] }, calendarId: 'nowhere' })],
    };
    const { status, body } = await call('PUT', '', { version, promise });
    expect(status).toBe(422);
    expect(body.errors.map(({ field }: { field: string }) => field)).toEqual([
      'calendars.0.hours',
      'rules.0.calendarId',
      'rules',
    ]);
    const shapeless = await call('PUT', '', { version, promise: { rules: [rule({ when: 7 })] } });
    expect(shapeless.status).toBe(400);
    expect((await current()).version).toBe(version);
  });

  it('counts office hours and holidays', async () => {
    const { version } = await current();
    const hours = Object.fromEntries(
      ['mon', 'tue', 'wed', 'thu', 'fri'].map((day) => [day, [['09:00', '17:00']]]),
    );
    const promise = {
      calendars: [
        {
          id: 'office',
          name: 'Office',
          hours: { zone: 'Europe/Bratislava', weekly: hours },
          holidays: 'SK',
        },
      ],
      rules: [rule({ calendarId: 'office', firstSeconds: 30 * 8 * HOUR })],
    };
    expect((await call('PUT', '', { version, promise })).status).toBe(200);
    const id = await say('The cup came broken, what now?');
    const { body } = await world.call('GET', `/api/v1/clocks/${(await clock(id)).id}/explanation`, {
      as: 'agent',
    });
    expect(body.calendar).toBe('Office');
    expect(body.counted.length).toBeGreaterThanOrEqual(30);
    const total = body.counted.reduce(
      (sum: number, { seconds }: { seconds: number }) => sum + seconds,
      0,
    );
    expect(total).toBe(30 * 8 * HOUR);
    for (const { from } of body.counted.slice(1)) {
      const local = new Date(from).toLocaleString('en-GB', { timeZone: 'Europe/Bratislava' });
      expect(local).toMatch(/09:00:00$/);
    }
  });

  it('can be rehearsed without any effect', async () => {
    const before = await current();
    const promise = {
      calendars: [],
      rules: [rule({ firstSeconds: 60, resolutionSeconds: 60 })],
    };
    world.advance(HOUR);
    const { status, body } = await call('POST', '/rehearse', { promise, days: 30 });
    expect(status).toBe(200);
    const [figures] = body.rules;
    expect(figures.hits).toBeGreaterThanOrEqual(2);
    expect(figures.breachedAfter).toBe(figures.hits);
    expect(figures.sample[0]).toMatchObject({ excerpt: expect.any(String) });
    expect(await current()).toEqual(before);
  });
});
