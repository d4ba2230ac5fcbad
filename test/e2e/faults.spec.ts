import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { setTimeout as pause } from 'node:timers/promises';
import { Product, until } from './product.js';

/** Every text that stands in the sandbox under the comment, by its id. */
async function repliesUnder(product: Product, id: string): Promise<string[]> {
  const { body } = await product.sandbox('GET', 'state');
  const replies: string[] = [];
  const walk = (node: unknown): void => {
    if (Array.isArray(node)) return node.forEach(walk);
    if (typeof node !== 'object' || node === null) return;
    const { parent, text } = node as { parent?: string; text?: string };
    if (parent === id && text) replies.push(text);
    Object.values(node).forEach(walk);
  };
  walk(body);
  return replies;
}

const complaint = (n: number) =>
  `Complaint number ${n}x: the ceramic lamp came broken and nobody answers. I want a solution.`;

describe('a program that is killed', () => {
  let product: Product;
  let page: string;

  beforeAll(async () => {
    product = await Product.prepare();
    await product.start();
    await product.signIn();
    page = (await product.account('facebook')).externalId;
  }, 120_000);

  afterEach(async () => {
    await product.sandbox('DELETE', 'faults').catch(() => {});
  });

  afterAll(() => product?.clean(), 60_000);

  const complain = async (n: number): Promise<string> => {
    const { body } = await product.sandbox('POST', 'items', {
      platform: 'facebook',
      kind: 'comment',
      account: page,
      author: `Customer ${n}`,
      text: complaint(n),
    });
    return body.id as string;
  };

  const killAndRestart = async () => {
    await product.end('SIGKILL');
    await product.start();
    await product.signIn();
  };

  const draftOf = (id: string) =>
    until('a draft', async () => {
      const { body } = await product.api('GET', `/conversations/${id}`);
      return body.draft as { id: string; version: number } | null;
    });

  it('between the platform’s acceptance and its answer: the reply stands there once', async () => {
    const comment = await complain(1);
    const { id } = await product.conversation('Complaint number 1x');
    const draft = await draftOf(id);
    const text = 'Hello, I am sorry about the broken lamp. Please write to us privately.';
    await product.api('PUT', `/drafts/${draft.id}`, { text, version: draft.version });
    await product.sandbox('POST', 'faults', {
      match: { method: 'POST', path: '/comments' },
      count: 1,
      mode: 'timeout-after-success',
      dropWebhooks: true,
      seconds: 60,
    });
    const approved = await product.api('POST', `/drafts/${draft.id}/approve`, {
      version: draft.version + 1,
    });
    expect(approved.status).toBe(202);
    await until('the platform to have it', async () => {
      const found = await repliesUnder(product, comment);
      return found.length === 1;
    });
    await killAndRestart();
    await until('the reply to be found', async () => {
      const { body } = await product.api('GET', `/conversations/${id}`);
      return body.state === 'waiting' && body.publication?.state === 'accepted';
    });
    expect(await repliesUnder(product, comment)).toEqual([text]);
  }, 120_000);

  it('at any moment of the path: nothing is lost and nothing is doubled', async () => {
    const comments = new Map<number, string>();
    // A different moment of the path every time, from "just received" to "just approved".
    for (const [round, wait] of [0, 150, 500].entries()) {
      const n = 10 + round;
      comments.set(n, await complain(n));
      await pause(wait);
      await killAndRestart();
      const { id } = await product.conversation(`Complaint number ${n}x`);
      const draft = await draftOf(id);
      const text = `Hello, I am sorry about lamp ${n}. Please write to us privately.`;
      const saved = await product.api('PUT', `/drafts/${draft.id}`, {
        text,
        version: draft.version,
      });
      await product.api('POST', `/drafts/${draft.id}/approve`, { version: saved.body.version });
      await pause(wait / 3);
      await killAndRestart();
    }
    for (const [n, comment] of comments) {
      const found = await until(`reply ${n}`, async () => {
        const { body } = await product.api(
          'GET',
          `/conversations?view=waiting&q=Complaint number ${n}x`,
        );
        return body.items?.length ? body.items : null;
      });
      expect(found).toHaveLength(1);
      expect(await repliesUnder(product, comment)).toEqual([
        `Hello, I am sorry about lamp ${n}. Please write to us privately.`,
      ]);
      // The platform may have told us of the reply before the lost attempt has been looked up.
      const body = await until(`reply ${n} to be settled`, async () => {
        const answer = await product.api('GET', `/conversations/${found[0].id}`);
        return answer.body.publication?.state === 'accepted' ? answer.body : null;
      });
      expect(body.messages).toHaveLength(2);
      // A complaint has a second clock, for its settling; it runs on.
      const answers = body.clocks.filter(({ kind }: { kind: string }) => kind !== 'resolution');
      expect(answers).toHaveLength(1);
      expect(answers[0]).toMatchObject({ state: 'met', stoppedBy: 'answered' });
    }
  }, 300_000);
});
