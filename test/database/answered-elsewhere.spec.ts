import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ChannelAccount } from '../../src/connectors/account.entity.js';
import { Secrets } from '../../src/infra/secrets/secrets.js';
import { Payloads } from '../../src/intake/payloads.js';
import { HOUR, World } from './world.js';

const COMPLAINT = 'Zásielka prišla rozbitá a nikto neodpovedá na moje e-maily!';
const ANSWER = 'Veľmi nás to mrzí. Novú lampu sme vám poslali dnes ráno.';

interface Review {
  id: string;
  text: string;
  reaction?: string;
}

const xml = ({ id, text, reaction }: Review, at: Date) => `<?xml version="1.0"?><reviews><review>
  <rating_id>${id}</rating_id><name>Zuzana</name>
  <unix_timestamp>${Math.floor(at.getTime() / 1000)}</unix_timestamp>
  <total_rating>1</total_rating><summary><![CDATA[${text}]]></summary>
  ${reaction ? `<reaction><![CDATA[${reaction}]]></reaction>` : ''}</review></reviews>`;

/** A platform that hands reviews out and takes no answers in. */
describe('an answer given on the platform itself', () => {
  let world: World;
  let account: ChannelAccount;

  beforeAll(async () => {
    world = await World.start();
    account = await world.db.manager.save(ChannelAccount, {
      brandId: world.brandId,
      platform: 'heureka',
      externalId: 'https://obchody.heureka.sk/lipovy-dvor',
      name: 'Lipový dvor',
      credentials: world.app.get(Secrets).seal('{"key":"0123456789abcdef0123456789abcdef"}'),
      apiOrigin: null,
      languages: ['sk'],
      state: 'active' as const,
      stateReason: null,
      connectedAt: world.now,
      lastWebhookAt: null,
    });
  }, 60_000);

  afterAll(() => world?.stop(), 60_000);

  const arrive = async (review: Review, at = world.now) => {
    const payloads = world.app.get(Payloads);
    await world.db.transaction((tx) => payloads.keep(tx, account, 'poll', xml(review, at)));
    await world.drain();
  };
  /** A review that waits for an answer. */
  const waiting = async () => {
    const review = { id: world.id(), text: COMPLAINT };
    const at = world.now;
    await arrive(review, at);
    const { conversation } = await world.item(review.id);
    const url = `/api/v1/conversations/${conversation.id}`;
    const answered = (body: object = {}, as: 'agent' | 'viewer' = 'agent') =>
      world.call('POST', `${url}/answered-elsewhere`, { as, body });
    const undo = () => world.call('DELETE', `${url}/answered-elsewhere`, { as: 'agent' });
    const detail = async () => (await world.call('GET', url, { as: 'agent' })).body;
    return { review, at, conversation, answered, undo, detail };
  };

  it('is drafted, and nothing can send it', async () => {
    const { review, conversation, detail } = await waiting();
    const shown = await detail();
    expect(shown.replyOptions).toMatchObject([{ via: 'link-only' }]);
    expect(shown.draft.text.length).toBeGreaterThan(20);
    const { status, body } = await world.approve(conversation.id, ANSWER);
    expect([status, body.code]).toEqual([422, 'answer_there']);
    expect((await world.item(review.id)).publications).toEqual([]);
  });

  it('stops the clock when a person says so; it is theirs, at its time, in these words', async () => {
    const { review, conversation, answered, detail } = await waiting();
    world.advance(HOUR);
    const at = world.ago(600);
    const { status } = await answered({ text: ANSWER, at: at.toISOString() });
    expect(status).toBe(200);
    await world.drain();
    const { messages, clocks, drafts, publications } = await world.item(review.id);
    expect(messages[1]).toMatchObject({
      direction: 'out',
      author_kind: 'person',
      user_id: world.people.agent,
      text: ANSWER,
      created_at: at,
    });
    expect(clocks).toMatchObject([{ stop_reason: 'answered', stopped_at: at }]);
    expect(drafts).toMatchObject([{ status: 'approved', text: ANSWER }]);
    expect(publications).toEqual([]);
    const shown = await detail();
    expect(shown.state).toBe('waiting');
    expect(shown.history.map((one: { action: string }) => one.action)).toContain(
      'conversation.answered.elsewhere',
    );
    const [entry] = await world.rows(
      `select actor_kind, actor_id, detail from audit_event
       where entity_id = $1 and action = 'answered.elsewhere'`,
      [conversation.id],
    );
    expect(entry).toMatchObject({ actor_kind: 'user', actor_id: world.people.agent });
    expect(JSON.stringify(entry)).not.toContain('lampu');
  });

  it('is one answer when the platform shows it, with the platform’s words', async () => {
    const { review, at, answered } = await waiting();
    world.advance(HOUR);
    await answered({ text: ANSWER });
    const told = world.now;
    await world.drain();
    world.advance(6 * HOUR);
    const words = `${ANSWER} Lipový dvor`;
    await arrive({ ...review, reaction: words }, at);
    await arrive({ ...review, reaction: words }, at);
    const { messages, clocks } = await world.item(review.id);
    expect(messages).toHaveLength(2);
    expect(messages[1]).toMatchObject({
      author_kind: 'person',
      text: words,
      created_at: told,
      external_id: expect.not.stringMatching(/^manual:/),
    });
    expect(clocks).toMatchObject([{ stop_reason: 'answered', stopped_at: told }]);
  });

  it('can be taken back for as long as the platform has not shown it', async () => {
    const { review, at, answered, undo, detail } = await waiting();
    const before = await detail();
    world.advance(60);
    await answered();
    await world.drain();
    expect((await detail()).clocks[0].state).toBe('met');
    expect((await undo()).status).toBe(200);
    await world.drain();
    const after = await detail();
    expect(after.state).toBe('open');
    expect(after.messages).toHaveLength(1);
    expect(after.clocks.map(({ kind }: { kind: string }) => kind)).toEqual(['first', 'resolution']);
    expect(after.clocks[0]).toMatchObject({ state: 'running', dueAt: before.clocks[0].dueAt });
    expect(after.draft.id).toBe(before.draft.id);
    expect((await undo()).body.code).toBe('nothing_to_undo');

    await answered();
    await arrive({ ...review, reaction: ANSWER }, at);
    expect((await undo()).status).toBe(409);
    expect((await answered()).body.code).toBe('answered');
  });

  it('passes the same guard as any reply', async () => {
    const { answered } = await waiting();
    const blocked = await answered({ text: 'Ste idiot, nikomu nič nevrátime.' });
    expect([blocked.status, blocked.body.code]).toEqual([422, 'guard_blocked']);
  });

  it('wants a possible time and somebody who may answer', async () => {
    const { answered, at } = await waiting();
    for (const wrong of [new Date(at.getTime() - 60_000), new Date(at.getTime() + HOUR * 1000)])
      expect((await answered({ at: wrong.toISOString() })).body.code).toBe('bad_time');
    expect((await answered({ at: 'yesterday' })).status).toBe(400);
    expect((await answered({}, 'viewer')).status).toBe(403);
  });

  it('is not for platforms that show us what is answered there', async () => {
    const id = await world.comment('The lamp is broken and nobody answers my mails!');
    const { conversation } = await world.item(id);
    const { status, body } = await world.call(
      'POST',
      `/api/v1/conversations/${conversation.id}/answered-elsewhere`,
      { as: 'agent', body: {} },
    );
    expect([status, body.code]).toEqual([422, 'answer_here']);
  });
});
