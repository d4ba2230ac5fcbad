import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { FindQuestions } from '../../src/learning/find-questions.js';
import { HOUR, World } from './world.js';

const DAYS = 24 * HOUR;
const WRAP = [
  'Hello, do you wrap things up as a present?',
  'hi, could you gift wrap the mug for my mum? call me on +30 697 123 4567',
  'is gift wrapping possible',
  'can it come wrapped as a gift pls',
];

let world: World;
let spare: string;

beforeAll(async () => {
  world = await World.start();
  await world.addFaq('How long does delivery take?', 'Two to four working days.');
  await world.addFaq('What are your opening hours?', 'From nine to five on weekdays.');
  await world.addFaq('How can I pay?', 'By card or on delivery.');
  await world.addFaq('Can I return an item?', 'Within fourteen days.');
}, 120_000);
afterAll(() => world?.stop(), 60_000);

const post = (path: string, body?: object, as: 'owner' | 'agent' = 'owner') =>
  world.call('POST', `/api/v1/learning/${path}`, { as, ...(body && { body }) });
const find = async () => (await post('questions/find', { brandId: world.brandId })).body.open;
const questions = async () =>
  (await world.call('GET', '/api/v1/learning/questions', { as: 'agent' })).body.items;
const get = async (path: string) =>
  (await world.call('GET', `/api/v1/learning/${path}`, { as: 'agent' })).body;
const conversationOf = async (id: string) => (await world.item(id)).conversation.id as string;
const approve = async (id: string, text: string) => {
  expect((await world.approve(await conversationOf(id), text)).status).toBe(202);
  await world.drain();
};

describe('a question that keeps coming', () => {
  let texts: string[];

  it('is proposed with what was asked and how people answered, and without persons', async () => {
    expect(await find()).toBe(0);
    const asked: string[] = [];
    for (const text of WRAP) {
      world.advance(60);
      asked.push(await world.direct(text, world.id('Marigold ')));
    }
    await world.direct('who sings in your last video?');
    await world.direct('where is my order 4711234?');
    expect(await find()).toBe(1);
    const [bare] = await questions();
    expect(bare).toMatchObject({ answerFrom: 'starter', customers: 4, topic: 'gift_wrap' });
    expect(bare.answer).toMatch(/\[amount…\]/);
    const reply = 'Hello,\n\nwe wrap gifts for two euros.\n\nBest regards\nThe agent';
    await approve(asked[0]!, reply);
    await approve(asked[2]!, `${reply} about order no. 4711234`);
    const [told, ...others] = await questions();
    expect(others).toEqual([]);
    expect(told).toMatchObject({
      ...{ language: 'en', messages: 4, replies: 2, answerFrom: 'replies' },
      answer: 'we wrap gifts for two euros.',
    });
    texts = told.samples;
    expect(texts).toHaveLength(4);
    expect(texts.join(' ')).not.toMatch(/697|Marigold/);
    expect(WRAP.map((text) => text.toLowerCase()).join(' ')).toContain(
      told.question.toLowerCase().slice(0, 12),
    );
  });

  it('loses what a customer takes back', async () => {
    await world.db.query(`update message set text = '', deleted_at = now() where text = $1`, [
      WRAP[2],
    ]);
    const [question] = await questions();
    expect(question.samples).toHaveLength(3);
    expect(question.samples).not.toContain(WRAP[2]);
  });

  it('is dismissed for good, or until somebody takes that back', async () => {
    const [{ id }] = await questions();
    expect((await post(`questions/${id}/dismiss`, undefined, 'agent')).status).toBe(403);
    expect((await post(`questions/${id}/dismiss`)).status).toBe(204);
    expect(await find()).toBe(0);
    expect(await questions()).toEqual([]);
    expect((await post(`questions/${id}/dismiss`)).status).toBe(409);
    expect((await post(`questions/${id}/reopen`)).status).toBe(204);
    expect(await questions()).toHaveLength(1);
    expect(await find()).toBe(1);
  });

  it('becomes an entry, once', async () => {
    const [{ id, brandId, language, question }] = await questions();
    const body = {
      ...{ brandId, language, question, answer: 'We wrap gifts for two euros.' },
      paraphrases: ['is gift wrapping possible'],
    };
    const empty = await post(`questions/${id}/accept`, { ...body, question: '???' });
    expect(empty).toMatchObject({ status: 422, body: { code: 'faq_empty' } });
    const made = await post(`questions/${id}/accept`, body);
    expect(made.status).toBe(201);
    const url = `/api/v1/faq/${made.body.entryId}`;
    expect((await world.call('GET', url, { as: 'agent' })).body).toMatchObject({ question });
    expect((await post(`questions/${id}/accept`, body)).status).toBe(409);
    await world.app.get(FindQuestions).inAllBrands(world.now);
    expect(await questions()).toEqual([]);
  });

  it('is nobody else’s', async () => {
    spare = '33333333-3333-4333-8333-333333333333';
    await world.addBrand(spare, 'Other');
    const other = await post('questions/find', { brandId: spare });
    expect(other.status).toBe(404);
    const list = await world.call('GET', `/api/v1/learning/sample?brand=${spare}`, { as: 'agent' });
    expect(list.status).toBe(404);
  });
});

describe('the bot’s answers', () => {
  const figures = () => get('figures');

  it('are judged by lot, and counted with an interval', async () => {
    const id = await world.direct('How long does delivery take?');
    const { items } = await get('sample');
    expect(items).toHaveLength(1);
    expect(items[0]).toMatchObject({ language: 'en', asked: 'How long does delivery take?' });
    expect(items[0].answered).toContain('Two to four working days.');
    const url = `/api/v1/learning/sample/${items[0].id}`;
    const said = await world.call('PUT', url, { as: 'agent', body: { right: false } });
    expect(said.status).toBe(204);
    expect((await get('sample')).items).toEqual([]);
    expect((await figures()).wrong).toMatchObject({ of: 1, count: 1, share: 1, high: 1 });
    await world.call('PUT', url, { as: 'agent', body: { right: true } });
    expect((await figures()).wrong).toMatchObject({ of: 1, count: 0, share: 0 });
    await world.call('DELETE', url, { as: 'agent' });
    expect((await get('sample')).items).toHaveLength(1);
    const [reply] = (await world.item(id)).publications;
    expect(reply!.id).toBe(items[0].id);
    const [ours] = await world.rows(`select id from publication where author_kind = 'person'`);
    const wrong = await world.call('PUT', `/api/v1/learning/sample/${ours!.id}`, {
      as: 'agent',
      body: { right: true },
    });
    expect(wrong).toMatchObject({ status: 422, body: { code: 'not_the_bots' } });
  });

  it('settled it when no person was needed in the 72 hours after', async () => {
    expect((await figures()).contained).toMatchObject({ of: 0 });
    expect((await figures()).languages).toMatchObject([{ language: 'en', pending: 1 }]);
    const author = world.id('Author ');
    await world.direct('What are your opening hours?', author);
    world.advance(10 * HOUR);
    await world.direct('I want to talk to a human', author);
    world.advance(3 * DAYS);
    const now = await figures();
    expect(now.languages).toMatchObject([{ language: 'en', pending: 0 }]);
    expect(now.contained).toMatchObject({ of: 2, count: 1, share: 0.5 });
  });

  it('that did not do are listed with their entry', async () => {
    const { items } = await get('trouble');
    expect(items).toMatchObject([
      { question: 'What are your opening hours?', given: 1, handedOver: 1, unhelpful: 0 },
    ]);
    const [entry] = await world.rows(
      `select * from faq_entry where question like 'How can I pay%'`,
    );
    await world.db.query(
      `insert into faq_feedback (brand_id, entry_id, version, helpful, source, at)
       values ($1, $2, 1, false, 'help', $3), ($1, $2, 1, false, 'chat', $3), ($1, $2, 1, true, 'help', $3)`,
      [world.brandId, entry!.id, world.now],
    );
    expect((await get('trouble')).items).toMatchObject([
      { question: 'How can I pay?', given: 0, unhelpful: 2, helpful: 1 },
      { question: 'What are your opening hours?' },
    ]);
    expect((await get('trouble?language=sk')).items).toEqual([]);
  });
});
