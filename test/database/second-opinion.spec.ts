import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { Settings } from '../../src/infra/config/settings.js';
import { judge } from '../../src/triage/judge.js';
import { isUnsure } from '../../src/triage/second-opinion.js';
import { comment } from './deliveries.js';
import { type Json, World } from './world.js';

/** Neither here nor there; which of them our model leaves open may change when it is trained again. */
const OPEN = [
  'Well, that was a day with a lamp',
  'The colour is not what my sister thought, but then she never is',
  'I have now had three of them',
  'It came, it went, I saw',
  'You again',
  'Let us see what the neighbours say of that one',
  'So this is it then',
  'Not sure what I expected of a brown box',
].filter((text) => isUnsure(judge({ text, kind: 'comment', threadLanguage: 'en' })));

describe('a second opinion', () => {
  let world: World;
  let page: string;
  let server: Server;
  let asked: Json[] = [];
  let reply: (body: Json) => { status: number; body: string } | null;

  const content = (text: string) => ({
    status: 200,
    body: JSON.stringify({ choices: [{ message: { role: 'assistant', content: text } }] }),
  });
  const says = (opinion: object) => () =>
    content(
      JSON.stringify({
        sentiment: 'negative',
        topics: [],
        risks: [],
        needsHuman: true,
        ...opinion,
      }),
    );

  beforeAll(async () => {
    world = await World.start();
    page = (await world.connect('facebook')).externalId;
    server = createServer((request, response) => {
      let raw = '';
      request.on('data', (part: Buffer) => (raw += part.toString()));
      request.on('end', () => {
        const body = JSON.parse(raw);
        // The same server is asked to polish drafts; here it says nothing to that.
        if (!body.messages[0].content.startsWith('You label')) return response.writeHead(503).end();
        asked.push({ url: request.url, token: request.headers.authorization, body });
        const answer = reply(body);
        if (answer) response.writeHead(answer.status).end(answer.body);
      });
    });
    await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  }, 60_000);

  afterAll(async () => {
    server?.closeAllConnections();
    await new Promise((done) => (server ? server.close(done) : done(null)));
    await world?.stop();
  }, 60_000);

  afterEach(() => {
    asked = [];
    configure('');
  });

  const configure = (model = 'small-one') => {
    const { port } = server.address() as AddressInfo;
    const baseUrl = model ? `http://127.0.0.1:${port}/v1` : '';
    world.app.get(Settings).llm = { baseUrl, apiKey: 'k-1', model, timeoutSeconds: 1 };
  };
  const say = async (text: string) => {
    const id = world.id('1_');
    await world.deliver(comment({ page, text, at: world.now, author: world.id(), id }, world.now));
    await world.drain();
    const { conversation } = await world.item(id);
    const { body } = await world.call('GET', `/api/v1/conversations/${conversation.id}`, {
      as: 'agent',
    });
    return body.messages.findLast((one: Json) => one.direction === 'in').judgement;
  };

  it('is not asked for unless a server is set', async () => {
    expect(OPEN.length).toBeGreaterThan(1);
    expect((await say(OPEN[0]!)).changedBy).toBeUndefined();
    expect(asked).toEqual([]);
  });

  it('is asked for what is open only, in the protocol that servers speak, and is taken', async () => {
    configure();
    reply = says({ topics: ['product_quality'] });
    await say('Terrible shop, the lamp broke at once and nobody answers!');
    expect(asked).toEqual([]);
    const judgement = await say(OPEN[1]!);
    expect(asked).toHaveLength(1);
    expect(asked[0]).toMatchObject({ url: '/v1/chat/completions', token: 'Bearer k-1' });
    expect(asked[0].body).toMatchObject({ model: 'small-one', stream: false });
    expect(JSON.parse(asked[0].body.messages[1].content as string).text).toBe(OPEN[1]);
    expect(judgement).toMatchObject({
      changedBy: 'second_opinion',
      needsHuman: true,
      sentiment: { label: 'negative' },
      topics: [{ topic: 'product_quality' }],
    });
    expect(judgement.modelVersion).toMatch(/\+small-one$/);
  });

  it.each([
    ['nonsense', () => content('I would rather talk about the weather')],
    ['an error', () => ({ status: 500, body: 'out of memory' })],
    ['no JSON', () => ({ status: 200, body: '<html>' })],
    ['a label of its own', says({ risks: ['doom'] })],
    ['silence', () => null],
  ])('leaves the judgement as it is after %s', async (_, answer) => {
    configure();
    reply = answer;
    const judgement = await say(OPEN[0]!);
    expect(asked).toHaveLength(1);
    expect(judgement.changedBy).toBeUndefined();
  });
});
