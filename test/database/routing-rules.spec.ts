import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { comment, message } from './deliveries.js';
import { World } from './world.js';

const QUESTION = 'How long does delivery take?';

describe('routing by rules', () => {
  let world: World;
  let page: string;
  let address: string;
  let anna: string;
  let lawyers: string;

  beforeAll(async () => {
    world = await World.start();
    page = (await world.connect('facebook')).externalId;
    await world.connect('messenger');
    await world.addFaq(QUESTION, 'Parcels take two to four working days.');
    anna = await world.addPerson('agent', world.brandId, ['en']);
    lawyers = await world.addTeam('Legal', ['de'], [anna]);
    address = `/api/v1/brands/${world.brandId}/routing`;
  }, 60_000);
  afterAll(() => world?.stop(), 60_000);

  const call = (method: 'GET' | 'PUT' | 'POST', path = '', body?: object) =>
    world.call(method, `${address}${path}`, { as: 'owner', body });
  const current = async () => (await call('GET')).body;
  const change = async (edit: (routing: any) => void) => {
    const { version, routing } = await current();
    edit(routing);
    return call('PUT', '', { version, routing });
  };
  const say = async (text: string, author = world.id()) => {
    const id = world.id('1_');
    await world.deliver(comment({ page, text, at: world.now, author, id }, world.now));
    await world.drain();
    return world.item(id);
  };

  it('is the default until somebody says otherwise: risks go to managers', async () => {
    expect(await current()).toMatchObject({ version: 0, since: null });
    const { conversation } = await say('The lamp exploded and burned my hand!');
    expect(conversation.assignee_id).toBe(world.people.owner);
    const [assigned] = await world.rows(
      `select detail from audit_event where entity_id = $1 and action = 'assigned'`,
      [conversation.id],
    );
    expect(assigned!.detail).toMatchObject({ reason: 'role', rule: expect.any(String) });
  });

  it('sends to the team that a rule names, and back to the owner when the team is off', async () => {
    const changed = await change((routing) => {
      routing.rules.unshift({
        id: 'law',
        name: 'Law',
        when: { risks: ['legal_threat'] },
        to: { kind: 'team', teamId: lawyers },
      });
      routing.queueOwnerId = world.people.owner;
    });
    expect(changed).toMatchObject({ status: 200, body: { version: 1 } });
    const threat = 'I will call my lawyer and take you to court over this broken lamp!';
    expect((await say(threat)).conversation).toMatchObject({
      assignee_id: anna,
      team_id: lawyers,
    });

    const closed = { zone: 'UTC', weekly: {}, exceptions: [] as object[] };
    const soon = new Date(world.now.getTime() + 20 * 86_400_000).toISOString().slice(0, 10);
    closed.exceptions = [{ date: soon, intervals: [['09:00', '10:00']] }];
    const off = await change((routing) => {
      routing.shifts = [{ teamId: lawyers, hours: closed }];
    });
    expect(off.status).toBe(200);
    expect((await say(threat)).conversation).toMatchObject({
      assignee_id: world.people.owner,
      team_id: lawyers,
    });
  });

  it('keeps a customer with whoever wrote to them before, in another thread too', async () => {
    const author = world.id();
    const first = await say('Where can I see this lamp?', author);
    const { id } = first.conversation;
    const taken = { userId: anna, teamId: null };
    await world.call('PUT', `/api/v1/conversations/${id}/assignment`, { as: 'owner', body: taken });
    await world.db.query(
      `insert into message (brand_id, account_id, conversation_id, external_id, direction,
         author_kind, user_id, kind, text, created_at, ingested_at)
       select brand_id, account_id, id, 'out-1', 'out', 'person', $2, kind, 'In Vienna.', $3, $3
       from conversation where id = $1`,
      [id, anna, world.now],
    );
    const again = await say('And where can I see the blue vase?', author);
    expect(again.conversation.id).not.toBe(id);
    expect(again.conversation.assignee_id).toBe(anna);
  });

  it('can keep a known question from the bot', async () => {
    const ask = async () => {
      const id = world.id('m_');
      const author = world.id();
      await world.deliver(message({ page, id, text: QUESTION, at: world.advance(1), author }));
      await world.drain({ except: 'publishing.attempt' });
      return (await world.item(id)).conversation;
    };
    expect(await ask()).toMatchObject({ state: 'bot' });
    await change((routing) => {
      routing.rules = routing.rules.filter(({ to }: any) => to.kind !== 'bot');
    });
    expect(await ask()).toMatchObject({ state: 'open', state_reason: 'rule' });
  });

  it('sends a risk to who is trained for it, in their hours, else to a manager', async () => {
    const before = (await current()).routing;
    const beata = await world.addPerson('agent', world.brandId, ['en']);
    const rage = (n: number) => `I will sue you in court, you will hear from my lawyer ${n}!!!`;
    const everything = before.rules.at(-1);
    const delicate = {
      ...{ id: 'delicate', name: 'Delicate', when: { risks: ['legal_threat'] } },
      to: { kind: 'trained' },
    };
    const staffed = await change((routing) => {
      routing.rules = [delicate, everything];
      routing.training = [{ userId: beata, risks: ['legal_threat'] }];
    });
    expect(staffed.status).toBe(200);
    const first = await say(rage(1));
    expect(first.conversation.assignee_id).toBe(beata);
    const [assigned] = await world.rows(
      `select detail from audit_event where entity_id = $1 and action = 'assigned'`,
      [first.conversation.id],
    );
    expect(assigned!.detail).toMatchObject({ reason: 'trained', rule: 'Delicate' });
    // Her day is over.
    const weekly = { wed: [['09:00', '10:00']] };
    await change((routing) => {
      routing.shifts = [{ userId: beata, hours: { zone: 'UTC', weekly } }];
    });
    expect((await say(rage(2))).conversation.assignee_id).toBe(world.people.owner);
    const faulty = await change((routing) => {
      routing.shifts = [{ hours: { zone: 'UTC', always: true } }];
      routing.training = [{ userId: world.brandId, risks: ['fury'] }];
    });
    expect(faulty.body.errors.map(({ field }: { field: string }) => field)).toEqual([
      'training.0.userId',
      'shifts.0',
    ]);
    await change((routing) => Object.assign(routing, before));
  });

  it('asks what is known of the customer: who has complained before, and how grave it is', async () => {
    const before = (await current()).routing;
    await change((routing) => {
      routing.rules = [
        {
          ...{ id: 'again', name: 'Again', to: { kind: 'role', role: 'owner' } },
          when: { customers: ['complained'] },
        },
        { ...before.rules.at(-1), to: { kind: 'person', userId: anna } },
      ];
      routing.sticky = false;
    });
    const author = world.id();
    const first = await say('My lamp came broken and nobody answers me!', author);
    expect(first.conversation.assignee_id).toBe(anna);
    world.advance(60);
    const second = await say('Do you have the blue vase in stock?', author);
    expect(second.conversation.assignee_id).toBe(world.people.owner);
    await change((routing) => Object.assign(routing, before));
  });

  it('is refused with all that is wrong with it, and to agents', async () => {
    const answer = await change((routing) => {
      routing.rules = [
        { id: 'x', name: 'X', when: {}, to: { kind: 'team', teamId: world.brandId } },
      ];
      routing.queueOwnerId = world.brandId;
    });
    expect(answer.status).toBe(422);
    expect(answer.body.errors.map(({ field }: { field: string }) => field)).toEqual([
      'rules.0.to.teamId',
      'queueOwnerId',
    ]);
    const { version, routing } = await current();
    const body = { version, routing };
    expect((await world.call('PUT', address, { as: 'agent', body })).status).toBe(403);
    expect((await call('PUT', '', { version: version - 1, routing })).status).toBe(409);
  });

  it('can be rehearsed without any effect', async () => {
    const before = await current();
    const { status, body } = await call('POST', '/rehearse', { routing: before.routing });
    expect(status).toBe(200);
    const hits = body.rules.map(({ hits }: { hits: number }) => hits);
    expect(hits.reduce((sum: number, each: number) => sum + each, 0)).toBeGreaterThanOrEqual(6);
    expect(await current()).toEqual(before);
  });
});
