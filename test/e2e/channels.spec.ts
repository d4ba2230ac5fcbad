import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Product, until } from './product.js';

/** Every channel as a customer meets it, through the sandbox's control API. */
const CHANNELS: [platform: string, kind: string, queue: string, replied: 'api' | 'by hand'][] = [
  ['facebook', 'comment', 'comment', 'api'],
  ['facebook', 'mention', 'mention', 'api'],
  ['facebook', 'review', 'review', 'api'],
  ['facebook', 'post', 'comment', 'api'],
  ['messenger', 'message', 'message', 'api'],
  ['instagram', 'comment', 'comment', 'api'],
  ['instagram', 'mention', 'mention', 'api'],
  ['instagram', 'message', 'message', 'api'],
  ['google-business', 'review', 'review', 'api'],
  ['trustpilot', 'review', 'review', 'api'],
  ['google-play', 'review', 'review', 'api'],
  ['app-store', 'review', 'review', 'api'],
  ['judge-me', 'review', 'review', 'api'],
  ['trusted-shops', 'review', 'review', 'api'],
  ['heureka', 'review', 'review', 'by hand'],
  ['feed', 'mention', 'mention', 'by hand'],
];

describe('every channel', () => {
  let product: Product;

  beforeAll(async () => {
    product = await Product.prepare({ POLL_FLOOR_SECONDS: '1' });
    await product.start();
    await product.signIn();
  }, 120_000);

  afterAll(() => product?.clean(), 60_000);

  const write = async (platform: string, kind: string, text: string) => {
    const { status, body } = await product.sandbox('POST', 'items', {
      platform,
      kind,
      author: { name: `Ola ${platform}` },
      text,
      ...(kind === 'review' ? { rating: 2 } : {}),
    });
    expect({ platform, kind, status, body }).toMatchObject({ status: 200 });
    await readNow(platform);
    return body.id as string;
  };

  /** What is only polled is read when somebody asks for it. */
  const readNow = async (platform: string) => {
    const { body } = await product.api('GET', '/accounts');
    for (const account of body.items as { id: string; platform: string }[])
      if (account.platform === platform)
        expect(await product.api('POST', `/accounts/${account.id}/probe`)).toMatchObject({
          status: 200,
        });
  };

  const published = async (text: string) => {
    const { body } = await product.sandbox('GET', 'published');
    const all = (Array.isArray(body) ? body : (body.items ?? body.published)) as { text: string }[];
    return all.filter((reply) => reply.text.includes(text));
  };

  it.each(CHANNELS)(
    '%s: a %s comes into the queue and is answered',
    async (platform, kind, queue, replied) => {
      const mark = `zq${platform.replace('-', '')}${kind}`;
      await write(platform, kind, `My parcel ${mark} never came and nobody answers, I am angry.`);
      const { id } = await product.conversation(mark);
      const detail = await until('the draft', async () => {
        const { body } = await product.api('GET', `/conversations/${id}`);
        return body.draft ? body : null;
      });
      expect(detail.platform).toBe(platform);
      expect(detail.kind).toBe(queue);
      expect(detail.messages[0].text).toContain(mark);
      if (kind === 'review' && platform !== 'facebook') expect(detail.messages[0].rating).toBe(2);
      if (replied === 'by hand') {
        expect(detail.reply?.via ?? detail.replyTo?.via ?? JSON.stringify(detail)).toMatch(
          /link-only/,
        );
        return;
      }
      const { draft } = detail;
      const text = `Hello, we are sorry about the parcel ${mark}. Please write to us privately.`;
      const saved = await product.api('PUT', `/drafts/${draft.id}`, {
        text,
        version: draft.version,
      });
      const sent = await product.api('POST', `/drafts/${draft.id}/approve`, {
        version: saved.body.version,
      });
      expect(sent.status).toBe(202);
      await until('the reply to be published', async () => (await published(mark)).length === 1);
      await until('the clock to stop', async () => {
        const { body } = await product.api('GET', `/conversations/${id}`);
        return body.clocks[0]?.state === 'met';
      });
      expect(await published(mark)).toHaveLength(1);
    },
    120_000,
  );

  // Public items of Instagram can not be edited; an edit in the App Store is seen by the hourly sweep only.
  const editable = CHANNELS.filter(
    ([platform, kind]) =>
      platform !== 'app-store' && (platform !== 'instagram' || kind === 'message'),
  );
  it.each(editable)(
    '%s: a %s that its author changes is read anew',
    async (platform, kind) => {
      const mark = `ze${platform.replace('-', '')}${kind}`;
      const id = await write(platform, kind, `First words ${mark}: the vase is a bit small.`);
      const { id: conversation } = await product.conversation(mark);
      const edited = `Changed words ${mark}: the vase came broken, terrible!`;
      const answer = await product.sandbox('POST', `items/${encodeURIComponent(id)}/edit`, {
        text: edited,
      });
      expect({ platform, kind, ...answer }).toMatchObject({ status: 200 });
      await readNow(platform);
      await until(
        'the new words',
        async () => {
          const { body } = await product.api('GET', `/conversations/${conversation}`);
          return body.messages.some((message: { text: string }) => message.text.includes(edited));
        },
        90,
      );
    },
    150_000,
  );

  it.each([
    ['facebook', 'comment'],
    ['messenger', 'message'],
    ['instagram', 'message'],
  ])(
    '%s: a %s that its author takes back is erased here',
    async (platform, kind) => {
      const mark = `zd${platform}${kind}`;
      const id = await write(platform, kind, `I said too much ${mark}, the lamp is broken.`);
      const { id: conversation } = await product.conversation(mark);
      await product.sandbox('POST', `items/${encodeURIComponent(id)}/delete`);
      await until('the words to be gone', async () => {
        const { body } = await product.api('GET', `/conversations/${conversation}`);
        return !JSON.stringify(body).includes(mark);
      });
    },
    120_000,
  );
});
