import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { comment, message } from './deliveries.js';
import { World } from './world.js';

const QUESTION = 'How long does delivery take?';

describe('routing', () => {
  let world: World;
  let page: string;
  const people: Record<string, string> = {};
  const teams: Record<string, string> = {};

  beforeAll(async () => {
    world = await World.start();
    page = (await world.connect('facebook')).externalId;
    await world.connect('messenger');
    await world.addFaq(QUESTION, 'Parcels take two to four working days.');
    for (const name of ['anna', 'beata', 'nikos']) people[name] = await world.addPerson('agent');
    people.zuzana = await world.addPerson('agent', world.brandId, ['sk']);
    teams.polish = await world.addTeam('Polski zespół', ['pl'], [people.anna!, people.beata!]);
    teams.greek = await world.addTeam('Ελληνική ομάδα', ['el'], [people.nikos!]);
  }, 60_000);

  afterAll(() => world?.stop(), 60_000);

  type Comment = Partial<Parameters<typeof comment>[0]>;
  const say = async (text: string, more: Comment = {}) => {
    const id = more.id ?? world.id('1_');
    const author = more.author ?? world.id();
    await world.deliver(comment({ page, text, at: world.now, author, ...more, id }, world.now));
    await world.drain();
    return world.item(id);
  };
  const write = async (text: string, author = world.id(), echo = false) => {
    const id = world.id('m_');
    await world.deliver(message({ page, id, text, at: world.advance(1), author, echo }));
    await world.drain({ except: 'publishing.attempt' });
    return world.item(id);
  };
  const history = async (id: string) =>
    world.rows('select action, detail from audit_event where entity_id = $1 order by at, id', [id]);

  it.each([
    ['😍', 'emoji_only'],
    ['Thank you so much!', 'thanks'],
  ])('archives “%s” with its reason, without clock or draft', async (text, reason) => {
    const { conversation, clocks, drafts } = await say(text);
    expect(conversation).toMatchObject({ state: 'archived', state_reason: reason });
    expect([clocks, drafts]).toEqual([[], []]);
    expect((await history(conversation.id)).at(-1)).toMatchObject({
      action: 'state.archived',
      detail: { from: 'open', reason },
    });
  });

  it('opens an archived conversation when the customer asks something', async () => {
    const first = await say('😍', { author: 'back' });
    const { conversation, clocks } = await say('Where can I buy this lamp?', {
      author: 'back',
      parent: first.message.external_id,
    });
    expect(conversation).toMatchObject({ id: first.conversation.id, state: 'open' });
    expect(clocks).toHaveLength(1);
  });

  it('gives the bot a direct message that is word for word a question of the FAQ', async () => {
    const { conversation } = await write('how long does delivery take');
    expect(conversation).toMatchObject({ state: 'bot', state_reason: 'exact_faq_match' });
  });

  it.each([
    ['in public', () => say(QUESTION)],
    ['about a parcel of their own', () => write('Where is my parcel? How long does delivery take')],
  ])('gives a person the same question %s', async (_, ask) => {
    const { conversation, drafts } = await ask();
    expect(conversation.state).toBe('open');
    expect(drafts).toHaveLength(1);
  });

  it('gives a person whatever shows a risk, and says so', async () => {
    const { conversation } = await write(
      'The lamp caught fire and burned my hand, I will call my lawyer!',
    );
    expect(conversation.state).toBe('open');
    expect(conversation.state_reason).toMatch(/^risk:/);
    expect(conversation.risks.length).toBeGreaterThan(0);
  });

  it('keeps the bot out of a thread in which a person has spoken', async () => {
    const author = world.id();
    await write('Is my parcel with the number 12 still in Vienna?', author);
    await write('We are looking for it.', author, true);
    const { conversation } = await write(QUESTION, author);
    expect(conversation).toMatchObject({ state: 'open' });
  });

  it('goes to the least loaded of the team for the language', async () => {
    const text = 'Lampa przyszła zepsuta i nikt nie odpisuje na moje maile!';
    const [one, two] = [await say(text), await say(text)];
    expect([one, two].map(({ conversation }) => conversation.team_id)).toEqual([
      teams.polish,
      teams.polish,
    ]);
    const assignees = [one, two].map(({ conversation }) => conversation.assignee_id as string);
    expect(assignees.sort()).toEqual([people.anna!, people.beata!].sort());
    expect(await history(one.conversation.id)).toContainEqual({
      action: 'assigned',
      detail: expect.objectContaining({ reason: 'team_language' }),
    });
  });

  it('goes to whoever speaks a language that has no team', async () => {
    const { conversation } = await say('Lampa prišla rozbitá a nikto mi neodpovedá na maily!');
    expect(conversation).toMatchObject({ assignee_id: people.zuzana, team_id: null });
  });

  it('falls back to the owner where nobody speaks it', async () => {
    const { conversation } = await say('Lamba kırık geldi ve kimse maillerime cevap vermiyor!');
    expect(conversation).toMatchObject({ language: 'tr', assignee_id: world.people.owner });
  });

  it('stays with whoever has it', async () => {
    const first = await say('Lampa przyszła zepsuta, co teraz?', { author: 'sticky' });
    const { id } = first.conversation;
    const body = { userId: people.zuzana, teamId: null };
    const url = `/api/v1/conversations/${id}/assignment`;
    expect((await world.call('PUT', url, { as: 'agent', body })).status).toBe(200);
    const parent = first.message.external_id as string;
    const { conversation } = await say('Halo, jest tam kto? Czekam na lampę!', { parent });
    expect(conversation).toMatchObject({ id, assignee_id: people.zuzana });
  });
});
