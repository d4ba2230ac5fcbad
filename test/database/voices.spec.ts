import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { comment, message } from './deliveries.js';
import { type Json, World } from './world.js';

const VOICE = {
  address: 'formal',
  warmth: 'friendly',
  emoji: false,
  greetByName: true,
  signature: 'Eva, Lamps',
  loved: [],
  banned: ['XQ never'],
};
const GOODWILL = {
  currency: 'EUR',
  shippingPaid: true,
  giftAmount: 5,
  monthlyBudget: 8,
  letGo: false,
  orderValue: 20,
  marginPercent: 50,
  handlingCost: 6,
  returnCost: 5,
};

describe('how a brand speaks', () => {
  let world: World;
  let page: string;
  let inbox: string;

  beforeAll(async () => {
    world = await World.start();
    page = (await world.connect('facebook')).externalId;
    inbox = (await world.connect('messenger')).externalId;
  }, 60_000);

  afterAll(() => world?.stop(), 60_000);

  const api = (
    as: 'agent' | 'owner',
    method: 'GET' | 'POST' | 'PUT',
    path: string,
    body?: object,
  ) => world.call(method, `/api/v1${path}`, { as, ...(body ? { body } : {}) });
  const brand = (path: string) => `/brands/${world.brandId}/${path}`;
  const audited = (action: string) =>
    world.db.query<Json[]>('select detail from audit_event where action = $1 order by at', [
      action,
    ]);
  const rowOf = (id: string) => world.row('select conversation_id from draft where id = $1', [id]);
  const waiting = async (id: string) => {
    const { conversation } = await world.item(id);
    return (await api('agent', 'GET', `/conversations/${conversation.id}`)).body.draft;
  };
  const commented = async (text: string) => {
    const id = world.id('1_');
    await world.deliver(comment({ page, text, at: world.now, author: world.id(), id }, world.now));
    await world.drain();
    return waiting(id);
  };
  const written = async (text: string) => {
    const id = world.id('m_');
    const author = world.id();
    await world.deliver(message({ page: inbox, text, at: world.now, author, id }));
    await world.drain();
    return waiting(id);
  };

  it('is set by managers, tried by anybody, and kept in the audit', async () => {
    const before = (await api('agent', 'GET', brand('voices'))).body.items;
    expect(before.map(({ language }: Json) => language).sort()).toEqual([
      'el',
      'en',
      'pl',
      'sk',
      'tr',
    ]);
    expect(before.every(({ updatedAt }: Json) => updatedAt === null)).toBe(true);
    expect((await api('agent', 'PUT', brand('voices/en'), VOICE)).status).toBe(403);
    expect((await api('owner', 'PUT', brand('voices/xx'), VOICE)).status).toBe(404);
    const kept = await api('owner', 'PUT', brand('voices/en'), VOICE);
    expect(kept.body).toMatchObject({ language: 'en', signature: 'Eva, Lamps' });
    expect((await audited('voice'))[0].detail).toEqual({
      language: 'en',
      fields: ['banned', 'signature'],
    });
    const tried = { voice: { ...VOICE, signature: 'Only tried' }, kind: 'praise' };
    const { body } = await api('agent', 'POST', brand('voices/sk/preview'), tried);
    expect(body.reply).toMatch(/\nOnly tried$/);
    expect(body.verdict).toBe('pass');
  });

  it('is heard in drafts, and its banned words are marked in what people type', async () => {
    const draft = await commented('The lamp arrived broken!');
    expect(draft.text).toMatch(/\nEva, Lamps$/);
    const { conversation_id: conversationId } = await rowOf(draft.id);
    const typed = { conversationId, text: 'We are sorry, XQ never again.', place: draft.place };
    const { body } = await api('agent', 'POST', '/guard/check', typed);
    expect(body.verdict).toBe('warn');
    expect(typed.text.slice(body.findings[0].start, body.findings[0].end)).toBe('XQ never');
  });

  it('says in private what it gives after its own fault, and stops at the month’s budget', async () => {
    expect((await api('agent', 'PUT', brand('goodwill'), GOODWILL)).status).toBe(403);
    expect((await api('owner', 'PUT', brand('goodwill'), GOODWILL)).body.spentThisMonth).toBe(0);
    const inPublic = await commented('The lamp arrived broken again!');
    expect(inPublic.text).not.toContain('€5');
    const first = await written('The lamp arrived broken, order 88123.');
    expect(first.text).toContain('€5');
    const ids = first.evidence.map(({ source }: Json) => source.id);
    expect(ids).toEqual(expect.arrayContaining(['goodwill.shippingPaid', 'goodwill.gift']));
    expect(first.notes).toContainEqual({
      ...{ kind: 'let_go', currency: 'EUR', orderValue: 20, marginPercent: 50 },
      ...{ worth: 10, takingBack: 11, cheaper: true },
    });
    const sent = { version: first.version, reason: 'Fair.' };
    expect((await api('agent', 'POST', `/drafts/${first.id}/approve`, sent)).status).toBe(202);
    await world.drain();
    expect((await api('agent', 'GET', brand('goodwill'))).body.spentThisMonth).toBe(5);
    expect((await written('My lamp arrived broken too, order 88124.')).text).not.toContain('€5');
  });

  it('lets a thing go where that is cheaper and the brand wants it', async () => {
    await api('owner', 'PUT', brand('goodwill'), { ...GOODWILL, letGo: true });
    const draft = await written('The cup arrived broken, order 88125.');
    expect(draft.playbook).toBe('let_go');
    expect(draft.evidence.map(({ source }: Json) => source.id)).toContain('goodwill.letGo');
  });

  it('takes another approach when a person asks for it', async () => {
    const { id } = await commented('Your glue smells of death, the whole street says so!');
    const { conversation_id: conversation } = await rowOf(id);
    const path = `/conversations/${conversation}/drafts`;
    const { body } = await api('agent', 'POST', path, { playbook: 'holding' });
    expect(body.playbook).toBe('holding');
  });

  it('keeps every version with its author, and goes back to one', async () => {
    const draft = await commented('The third lamp arrived broken!');
    const save = (text: string, version: number) =>
      api('agent', 'PUT', `/drafts/${draft.id}`, { text, version });
    await save('We are sorry. A new one is', 1);
    await save('We are sorry. A new one is on its way.', 2);
    world.advance(120);
    await save('We are so sorry.', 3);
    const list = async () => (await api('agent', 'GET', `/drafts/${draft.id}/versions`)).body.items;
    const versions = await list();
    expect(versions.map(({ version }: Json) => version)).toEqual([4, 3, 1]);
    expect(versions.at(-1)).toMatchObject({
      authorKind: 'composed',
      author: null,
      text: draft.text,
    });
    expect(versions[0].author).toBeTruthy();
    const back = { restore: 1, version: 4 };
    const restored = await api('agent', 'POST', `/drafts/${draft.id}/restore`, back);
    expect(restored.body).toMatchObject({ version: 5, text: draft.text });
    expect(restored.body.evidence).toEqual(draft.evidence);
    expect((await api('agent', 'POST', `/drafts/${draft.id}/restore`, back)).status).toBe(409);
  });
});
