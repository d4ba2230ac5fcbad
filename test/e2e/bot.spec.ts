import { createHmac } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Product, until } from './product.js';

const QUESTION = 'How long does delivery take?';
const ANSWER = 'Parcels take two to four working days zqbotanswer.';

interface Sent {
  thread: string;
  text: string;
  at: number;
}

/** The whole product against the sandbox: a signed webhook in, words on the platform out. */
describe('the bot', () => {
  let product: Product;
  let page: string;
  let secret: string;

  const addFaq = async (question: string, answer: string) => {
    const { body: me } = await product.api('GET', '/auth/me');
    const entry = { brandId: me.brands[0].id, language: 'en', question, paraphrases: [], answer };
    const { status, body } = await product.api('POST', '/faq', entry);
    if (status !== 201) throw new Error(`no entry: ${JSON.stringify(body)}`);
  };

  beforeAll(async () => {
    product = await Product.prepare({ LOG_LEVEL: 'error' });
    await product.start();
    await product.signIn();
    const account = (await product.account('messenger')) as unknown as {
      externalId: string;
      credentials: { appSecret: string };
    };
    page = account.externalId;
    secret = account.credentials.appSecret;
    const { body } = await product.api('GET', '/faq?language=en');
    for (const { id } of body.items) await product.api('DELETE', `/faq/${id}`);
    await addFaq(QUESTION, ANSWER);
    await addFaq('Do you ship to islands?', 'Yes, we ship to every island zqisland.');
  }, 120_000);

  afterAll(() => product?.clean(), 60_000);

  /** The delivery as the platform signs it; the sandbox tells nobody. */
  const deliver = async (messaging: object) => {
    const entry = [{ id: page, time: Date.now(), messaging: [messaging] }];
    const body = JSON.stringify({ object: 'page', entry });
    const hash = createHmac('sha256', secret).update(body).digest('hex');
    const response = await fetch(`${product.url}/webhooks/meta`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'x-hub-signature-256': `sha256=${hash}` },
      body,
    });
    expect(response.status).toBe(200);
  };

  /** Writes in the sandbox, quietly, and delivers it by hand. */
  const write = async (author: string, text: string): Promise<{ id: string; thread: string }> => {
    const item = { platform: 'messenger', kind: 'message', account: page, author, text };
    const { body } = await product.sandbox('POST', 'items', { ...item, quiet: true });
    const { id, thread } = body as { id: string; thread: string };
    await deliver({
      sender: { id: thread },
      recipient: { id: page },
      timestamp: Date.now(),
      message: { mid: id, text },
    });
    return { id, thread };
  };

  const sentTo = async (thread: string): Promise<Sent[]> => {
    const { body } = await product.sandbox('GET', 'published?platform=messenger');
    return (body as Sent[]).filter((one) => one.thread === thread);
  };

  const conversationOf = (text: string, view: string) => product.conversation(text, view);

  it('answers a signed webhook once', async () => {
    const { thread } = await write('Zuzana Once', `${QUESTION}`);
    const [sent] = await until('the answer', async () => {
      const found = await sentTo(thread);
      return found.length > 0 && found;
    });
    expect(sent!.text).toContain(ANSWER);
    expect(sent!.text).toContain('automatic assistant');
    // Whatever else the platform tells of it, by echo and by poll.
    await pause(2500);
    expect(await sentTo(thread)).toHaveLength(1);
  }, 60_000);

  it('is silent after a person’s word in the platform’s own inbox', async () => {
    const { thread } = await write('Silent Sam', 'Do you ship to islands, zqsilent?');
    await until('the answer', async () => (await sentTo(thread)).length === 1);
    await product.sandbox('POST', 'items', {
      platform: 'messenger',
      kind: 'message',
      account: page,
      thread,
      by: 'staff',
      text: 'Hello Sam, Eva here zqecho.',
    });
    const { id } = await conversationOf('zqsilent', 'waiting');
    await until('the echo to be here', async () => {
      const { body } = await product.api('GET', `/conversations/${id}`);
      return JSON.stringify(body.messages).includes('zqecho');
    });
    await write('Silent Sam', 'How long does delivery take? zqagain');
    await conversationOf('zqagain', 'open');
    await pause(2000);
    expect(await sentTo(thread)).toHaveLength(1);
  }, 90_000);

  it('hands over to somebody by name, with a summary of what was tried', async () => {
    const { thread } = await write('Hana Over', 'Do you ship to islands, zqhana?');
    await until('the answer', async () => (await sentTo(thread)).length === 1);
    await conversationOf('zqhana', 'waiting');
    await write('Hana Over', 'I want to talk to a human please zqhuman');
    const { id } = await conversationOf('zqhuman', 'open');
    const detail = await until('the hand-over', async () => {
      const { body } = await product.api('GET', `/conversations/${id}`);
      return body.handover && body.assignee && body;
    });
    expect(detail.handover).toMatchObject({ reason: 'asked_for_person' });
    expect(detail.handover.tried).toMatchObject([
      { act: 'answer', questions: ['Do you ship to islands?'] },
    ]);
    expect(detail.clocks.at(-1)).toMatchObject({ state: 'running' });
    const sent = await until('the word that a person answers', async () => {
      const found = await sentTo(thread);
      return found.length === 2 && found;
    });
    expect(sent[1]!.text).toMatch(/colleague/);
  }, 90_000);

  it('killed in the middle of an answer, has answered exactly once', async () => {
    for (const [n, wait] of [0, 40, 90, 160].entries()) {
      const { thread } = await write(`Killed Kim ${n}`, QUESTION);
      await pause(wait);
      await product.end('SIGKILL');
      await product.start();
      await product.signIn();
      await until('the answer', async () => (await sentTo(thread)).length > 0, 60);
      await pause(1500);
      expect(await sentTo(thread)).toHaveLength(1);
    }
  }, 300_000);

  it('answers two hundred people who write at once, each of them once', async () => {
    const people = Array.from({ length: 200 }, (_, n) => `Crowd ${n}`);
    const threads = new Set<string>();
    for (let from = 0; from < people.length; from += 20) {
      const batch = people.slice(from, from + 20).map((name) => write(name, QUESTION));
      for (const { thread } of await Promise.all(batch)) threads.add(thread);
    }
    const counts = async () => {
      const { body } = await product.sandbox('GET', 'published?platform=messenger');
      const sent = (body as Sent[]).filter(({ thread }) => threads.has(thread));
      return { sent: sent.length, people: new Set(sent.map(({ thread }) => thread)).size };
    };
    await until('all answers', async () => (await counts()).people === 200, 120);
    await pause(2000);
    expect(await counts()).toEqual({ sent: 200, people: 200 });
  }, 240_000);
});
