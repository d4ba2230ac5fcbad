import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { World } from './world.js';

const ASK = 'Kde je moja objednávka QN-5521? Už týždeň čakám!';
const TEXT =
  'Dobrý deň{% if customer.salutation %}, {{ customer.salutation }}{% endif %}, mrzí nás, že čakáte. Zásielku hľadáme a ozveme sa ešte dnes.';

describe('templates', () => {
  let world: World;

  beforeAll(async () => {
    world = await World.start();
  }, 60_000);

  afterAll(() => world?.stop(), 60_000);

  type Method = 'GET' | 'POST' | 'PUT' | 'DELETE';
  const api = (as: 'owner' | 'agent' | 'viewer', method: Method, path: string, body?: object) =>
    world.call(method, `/api/v1${path}`, { as, ...(body ? { body } : {}) });
  const made = async (name: string, more: object = {}) => {
    const { brandId } = world;
    const body = { brandId, name, texts: { sk: TEXT }, actions: [], ...more };
    const answer = await api('owner', 'POST', '/templates', body);
    expect([answer.status, answer.text]).toEqual([201, expect.any(String)]);
    return answer.body.id as string;
  };
  const asked = async (author = world.id('Author ')) =>
    (await world.item(await world.comment(ASK, author))).conversation.id as string;
  const insert = (conversation: string, template: string, place = 'public_comment') =>
    api('agent', 'POST', `/conversations/${conversation}/templates/${template}`, { place });
  const figuresOf = async (id: string) => {
    const { body } = await api('owner', 'GET', '/templates/figures');
    return body.items.filter((one: { templateId: string }) => one.templateId === id);
  };

  it('are written by managers and read by agents', async () => {
    const id = await made('Late parcel');
    const body = { brandId: world.brandId, name: 'Mine', texts: { en: 'Hi.' }, actions: [] };
    expect((await api('agent', 'POST', '/templates', body)).status).toBe(403);
    expect((await api('agent', 'DELETE', `/templates/${id}`)).status).toBe(403);
    const found = await api('agent', 'GET', '/templates?language=sk&q=HĽADÁME');
    expect(found.body.items.map((one: { id: string }) => one.id)).toEqual([id]);
    expect((await api('agent', 'GET', '/templates?language=tr')).body.items).toEqual([]);
    const twice = await api('owner', 'POST', '/templates', { ...body, name: ' Late parcel ' });
    expect([twice.status, twice.body.code]).toEqual([409, 'template_name_taken']);
    const bad = await api('owner', 'POST', '/templates', {
      ...body,
      texts: { en: '{{ secret }}' },
    });
    expect([bad.status, bad.body.code]).toEqual([422, 'template_fault']);
  });

  it('are filled in for the customer, in the customer’s language, and read by the guard', async () => {
    const id = await made('Fills in');
    const conversation = await asked();
    await world.rows(
      `update contact set name = 'Zuzana Malá' where id in (
         select contact_id from message where conversation_id = $1)`,
      [conversation],
    );
    const { status, body } = await insert(conversation, id);
    expect(status).toBe(200);
    expect(body).toMatchObject({ language: 'sk', missing: [], verdict: 'pass' });
    expect(body.text).toMatch(/^Dobrý deň, pani Zuzana, mrzí nás/);
    const rude = await made('Rude', { texts: { sk: 'Ste idiot, prečítajte si podmienky.' } });
    const blocked = (await insert(await asked(), rude)).body;
    expect([blocked.verdict, blocked.findings[0].rule]).toEqual(['block', 'insult']);
    const english = await made('English only', { texts: { en: 'Hello.' } });
    const refused = await insert(await asked(), english);
    expect([refused.status, refused.body.code]).toEqual([422, 'template_language']);
  });

  it('leave what is not known to be filled in, and then cannot be sent', async () => {
    const texts = { sk: 'Dobrý deň, podpis: {{ agent.name }}, hviezdičky: {{ message.stars }}.' };
    const id = await made('Unknown', { texts });
    const conversation = await asked();
    const { body } = await insert(conversation, id);
    expect(body).toMatchObject({ missing: ['message.stars'], verdict: 'block' });
    expect(body.text).toContain('podpis: The agent');
    const sent = await world.approve(conversation, body.text);
    expect([sent.status, sent.body.code]).toEqual([422, 'slots_unfilled']);
  });

  it('count how much of them was changed before they left, and let go of the text', async () => {
    const id = await made('Measured');
    for (const edit of [(text: string) => text, (text: string) => text.replace('dnes', 'zajtra')]) {
      const conversation = await asked();
      const { text } = (await insert(conversation, id)).body;
      expect(
        (await world.approve(conversation, `${edit(text)} S pozdravom Lipový dvor.`)).status,
      ).toBe(202);
      await world.drain();
    }
    const conversation = await asked();
    await insert(conversation, id);
    await world.approve(conversation, 'Zásielku máte mať u seba v utorok, kuriér sa vám ozve.');
    await world.drain();
    const [figures] = await figuresOf(id);
    expect(figures).toMatchObject({
      language: 'sk',
      used: 3,
      sent: 2,
      unchanged: 1,
      thrownAway: 1,
    });
    expect(figures.editShare).toBeGreaterThan(0);
    expect(figures.editShare).toBeLessThan(0.1);
    const kept = await world.rows('select text from template_use where template_id = $1', [id]);
    expect(kept.map(({ text }) => text)).toEqual(['', '', '']);
  });

  it('as macros assign at once and close when the reply has left', async () => {
    const actions = [{ do: 'assign_me' }, { do: 'close', reason: 'resolved' }];
    const id = await made('Macro', { actions });
    const conversation = await asked();
    const { body } = await insert(conversation, id);
    const stateOf = () =>
      world.row('select state, state_reason, assignee_id from conversation where id = $1', [
        conversation,
      ]);
    expect(await stateOf()).toMatchObject({ state: 'open', assignee_id: world.people.agent });
    await world.approve(conversation, body.text);
    await world.drain({ twice: true });
    expect(await stateOf()).toMatchObject({ state: 'closed', state_reason: 'resolved' });
  });

  it('do not close what was answered otherwise', async () => {
    const id = await made('Not used', { actions: [{ do: 'close', reason: 'resolved' }] });
    const conversation = await asked();
    await insert(conversation, id);
    await world.approve(conversation, 'Objednávka je na ceste, v utorok bude u vás doma.');
    await world.drain();
    const { state } = await world.row('select state from conversation where id = $1', [
      conversation,
    ]);
    expect(state).not.toBe('closed');
  });

  it.each(['json', 'csv'])('leave and come back as %s', async (format) => {
    await made(`Travels as ${format}`, { texts: { sk: 'Riadok,\n"druhý".', pl: 'Dzień dobry.' } });
    const { brandId } = world;
    const file = await api('owner', 'GET', `/templates/export?brand=${brandId}&format=${format}`);
    expect(file.status).toBe(200);
    const again = await api('owner', 'POST', '/templates/import', {
      ...{ brandId, format, content: file.text },
    });
    expect(again.body).toMatchObject({ made: 0, changed: 0, refused: [] });
    expect(again.body.unchanged).toBeGreaterThan(3);
    const content = file.text.replace('Dzień dobry.', 'Dobry wieczór.');
    const changed = await api('owner', 'POST', '/templates/import', { brandId, format, content });
    expect(changed.body).toMatchObject({ made: 0, changed: 1 });
    expect(
      (await api('agent', 'POST', '/templates/import', { brandId, format, content })).status,
    ).toBe(403);
    await world.rows(`update reply_template set texts = texts - 'pl'`);
  });

  it('are shown filled in before they are saved', async () => {
    const { brandId } = world;
    const body = {
      brandId,
      language: 'sk',
      text: 'Ahoj, {{ customer.first_name }}, TO JE VŠETKO TU!',
    };
    const shown = (await api('agent', 'POST', '/templates/preview', body)).body;
    expect(shown.text).toContain('Ahoj, Anna');
    expect(shown.findings.map(({ rule }: { rule: string }) => rule)).toContain('shouting');
    const bad = await api('agent', 'POST', '/templates/preview', { ...body, text: '{% if' });
    expect([bad.status, bad.body.code]).toEqual([422, 'template_fault']);
  });
});
