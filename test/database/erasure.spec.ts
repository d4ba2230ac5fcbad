import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { ChannelAccount } from '../../src/connectors/account.entity.js';
import { comment, message } from './deliveries.js';
import { HOUR, World } from './world.js';

const ADDRESS = 'Linden Street 12';
const NAME = 'Zuzana Lipová';

/** Every table with words or ids of people in it; a new one must be thought of here. */
const TABLES = [
  'alert',
  'audit_event',
  'contact',
  'conversation',
  'dead_letter',
  'draft',
  'judgement',
  'mail',
  'message',
  'message_revision',
  'privacy_request',
  'publication',
  'raw_payload',
  'sla_clock',
  'webhook_delivery',
];

describe('erasing a person', () => {
  let world: World;
  let messenger: ChannelAccount;
  let facebook: ChannelAccount;

  beforeAll(async () => {
    world = await World.start();
    messenger = await world.connect('messenger');
    facebook = await world.connect('facebook');
  }, 60_000);

  afterAll(() => world?.stop(), 60_000);

  const write = async (author: string, text: string, id = world.id('m_')) => {
    await world.deliver(message({ page: messenger.externalId, id, text, at: world.now, author }));
    await world.drain();
    return id;
  };
  const remark = async (author: string, text: string, more: object = {}, id = world.id('1_')) => {
    const page = facebook.externalId;
    await world.deliver(comment({ page, id, text, at: world.now, author, ...more }));
    await world.drain();
    return id;
  };
  const contactOf = (externalId: string) =>
    world.row('select * from contact where external_id = $1', [externalId]);
  const erase = (id: string, as: 'owner' | 'agent' = 'owner', body: object = { confirm: true }) =>
    world.call('POST', `/api/v1/contacts/${id}/erase`, { as, body });
  /** Where in the database a text stands. */
  const places = async (text: string): Promise<string[]> => {
    const found = [];
    for (const table of TABLES) {
      const rows = await world.rows(
        `select 1 from ${table} t where strpos(to_jsonb(t)::text, $1) > 0 limit 1`,
        [text],
      );
      if (rows.length > 0) found.push(table);
    }
    return found;
  };
  const promise = async () => {
    const to = new Date(world.now.getTime() + HOUR * 1000).toISOString();
    const from = world.ago(100 * HOUR).toISOString();
    const { body } = await world.call('GET', `/api/v1/reports/promise?from=${from}&to=${to}`, {
      as: 'owner',
    });
    return body;
  };

  it('leaves no word, name or id of theirs in any table, and the figures as they were', async () => {
    const first = await world.direct(`My parcel never came to ${ADDRESS}, this is a disgrace!`);
    const { conversation } = await world.item(first);
    const { external_id: person } = await world.row('select * from contact where id = $1', [
      conversation.contact_id,
    ]);
    await world.db.query('update contact set name = $2 where external_id = $1', [person, NAME]);
    // Late enough for a warning and the breach: mails and deliveries quote the person.
    await world.db.query(
      `insert into webhook_endpoint (brand_id, url, secret, created_at) values ($1, $2, $3, $4)`,
      [world.brandId, 'https://hooks.shop.example/x', 'v1.a.b.c', world.now],
    );
    world.advance(7 * HOUR);
    await world.takeDue();
    await world.drain({ except: 'alerts.deliver-webhook' });
    // Late alerts wait some seconds for others.
    world.advance(5);
    await world.drain({ except: 'alerts.deliver-webhook' });
    // As if it had been delivered.
    await world.db.query(`update webhook_delivery set state = 'sent'`);
    await world.db.query(
      `select graphile_worker.complete_jobs(array_agg(id)) from graphile_worker.jobs
       where task_identifier = 'alerts.deliver-webhook'`,
    );
    await world.db.query('update webhook_endpoint set active = false');
    expect(await places(ADDRESS)).toEqual(expect.arrayContaining(['mail', 'webhook_delivery']));
    await world.approve(conversation.id, `We are sorry. It goes out again to ${ADDRESS} today.`);
    await world.drain();
    expect(await places(NAME)).toEqual(expect.arrayContaining(['contact', 'mail']));
    expect(await places(ADDRESS)).toEqual(
      expect.arrayContaining(['draft', 'message', 'publication', 'raw_payload']),
    );
    const figures = await promise();
    const answered = `select * from sla_clock where kind <> 'resolution' order by id`;
    const clocks = await world.rows(answered);
    expect(clocks).toMatchObject([{ stop_reason: 'answered' }]);

    const contact = await contactOf(person);
    const asked = await erase(contact.id);
    expect(asked.status).toBe(202);
    await world.drain();

    expect(await places(ADDRESS)).toEqual([]);
    expect(await places(NAME)).toEqual([]);
    expect(await places(person)).toEqual([]);
    expect(await places(first)).toEqual([]);
    expect(await promise()).toEqual(figures);
    expect(await world.rows(answered)).toEqual(clocks);
    // Nobody is left to be satisfied: the complaint ends and counts for nothing.
    expect(await world.rows(`select stop_reason from sla_clock where kind = 'resolution'`)).toEqual(
      [{ stop_reason: 'excused' }],
    );
    const gone = await world.row('select * from contact where id = $1', [contact.id]);
    expect(gone).toMatchObject({ name: null, handle: null, erased_at: world.now });

    const page = await world.call('GET', new URL(asked.body.url).pathname);
    expect(page.text).toContain('Done');
    const audit = await world.rows(
      `select action, actor_kind from audit_event where entity = 'contact' and entity_id = $1`,
      [contact.id],
    );
    expect(audit).toEqual([
      { action: 'erasure.asked', actor_kind: 'user' },
      { action: 'erased', actor_kind: 'system' },
    ]);
    const shown = await world.call('GET', `/api/v1/conversations/${conversation.id}`, {
      as: 'owner',
    });
    expect(shown.status).toBe(200);
    expect(shown.body.contact).toMatchObject({ name: '', handle: null, erased: true });
  }, 30_000);

  it('is not undone by what the platform sends again', async () => {
    const person = world.id('99');
    const id = await write(person, `Please call me, ${ADDRESS}.`);
    await erase((await contactOf(person)).id);
    await world.drain();
    const again = message({
      page: messenger.externalId,
      id,
      text: `Please call me, ${ADDRESS}!`,
      at: world.now,
      author: person,
    });
    await world.deliver(again);
    await world.drain();
    expect(await world.rows('select 1 from message where external_id = $1', [id])).toEqual([]);
    // Who writes anew is somebody new.
    await write(person, 'Hello, it is me again. Where is my order?');
    expect(await contactOf(person)).toMatchObject({ erased_at: null });
  });

  it('closes what still waited, and no reply goes out', async () => {
    const person = world.id('99');
    const id = await write(person, 'Can you tell me when it will arrive?');
    const { conversation, drafts } = await world.item(id);
    expect(drafts).toMatchObject([{ status: 'pending' }]);
    expect((await world.approve(conversation.id, 'It is on its way.')).status).toBe(202);
    await erase((await contactOf(person)).id);
    await world.drain({ except: 'publishing.attempt' });
    await world.drain();
    const [left] = await world.rows('select * from conversation where id = $1', [conversation.id]);
    expect(left).toMatchObject({ state: 'closed', state_reason: 'erased' });
    const clocks = await world.rows(
      'select stop_reason from sla_clock where conversation_id = $1',
      [conversation.id],
    );
    expect(clocks).toEqual([{ stop_reason: 'excused' }]);
    expect(
      await world.rows('select state, text from publication where conversation_id = $1', [
        conversation.id,
      ]),
    ).toEqual([{ state: 'failed', text: '' }]);
  });

  it('leaves alone what others wrote in the same thread', async () => {
    const [one, other] = [world.id('99'), world.id('99')];
    const top = await remark(one, `My lamp is broken. I live at ${ADDRESS}.`);
    const below = await remark(other, 'Mine is broken as well!', { parent: top });
    await erase((await contactOf(one)).id);
    await world.drain();
    const { conversation, message: kept } = await world.item(below);
    expect(kept.text).toBe('Mine is broken as well!');
    expect(conversation.state).toBe('open');
    expect(conversation.thread_id).not.toMatch(/^erased:/);
    expect(await places(one)).toEqual([]);
    // The comment still stands on the platform: it is not read in again, what is new beneath it is.
    await remark(one, `My lamp is broken. I live at ${ADDRESS}.`, {}, top);
    const third = await remark(world.id('99'), 'Same here, what a pity.', { parent: top });
    expect(await places(ADDRESS)).toEqual([]);
    expect((await world.item(third)).conversation.id).toBe(conversation.id);
  });

  it('waits for what arrived just now and was not read yet', async () => {
    const person = world.id('99');
    await write(person, 'Where is my order?');
    const { id } = await contactOf(person);
    const page = messenger.externalId;
    const text = `It should go to ${ADDRESS}.`;
    await world.deliver(message({ page, id: world.id('m_'), text, at: world.now, author: person }));
    await erase(id);
    await world.drain({ except: 'intake.decode' });
    expect((await world.row('select * from contact where id = $1', [id])).erased_at).toBeNull();
    await world.drain();
    world.advance(31);
    await world.drain();
    expect((await world.row('select * from contact where id = $1', [id])).erased_at).not.toBeNull();
    expect(await places(ADDRESS)).toEqual([]);
  });

  it('is for managers, must be confirmed, and is done once', async () => {
    const person = world.id('99');
    await write(person, 'Where is my order?');
    const { id } = await contactOf(person);
    expect((await erase(id, 'agent')).status).toBe(403);
    expect((await erase(id, 'owner', {})).status).toBe(400);
    expect((await erase(id, 'owner', { confirm: false })).status).toBe(400);
    expect((await erase('0e1d9a50-0000-4000-8000-000000000000')).status).toBe(404);
    const [first, second] = [await erase(id), await erase(id)];
    expect(second.body).toEqual(first.body);
    await world.drain({ twice: true });
    expect((await erase(id)).body.code).toBe('erased');
    const entries = await world.rows(
      `select 1 from audit_event where entity_id = $1 and action = 'erased'`,
      [id],
    );
    expect(entries).toHaveLength(1);
  });
});
