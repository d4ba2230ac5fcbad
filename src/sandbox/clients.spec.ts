import { createRequire } from 'node:module';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { MessengerClient } from 'messaging-api-messenger';
import { APP, INSTAGRAM, PAGE_INBOX } from './shop.js';
import { type Json, TestSandbox } from './testing.js';

/** CommonJS, and without types of its own. */
const business: Json = createRequire(import.meta.url)('facebook-nodejs-business-sdk');

let box: TestSandbox;
beforeAll(async () => {
  box = await TestSandbox.start();
});
afterAll(() => box.stop());

const item = (platform: string, kind: string, more: object): Promise<Json> =>
  box.control('items', { platform, kind, author: { name: 'Ewa Test' }, ...more });

/** What a call was refused with. */
const refusal = async (call: Promise<unknown>): Promise<Json> => {
  try {
    await call;
  } catch (error) {
    return error;
  }
  throw new Error('it was not refused');
};

describe('facebook-nodejs-business-sdk on the sandbox', () => {
  let page: Json;
  beforeAll(() => {
    const { FacebookAdsApi, Page } = business;
    Object.defineProperty(FacebookAdsApi, 'GRAPH', { get: () => box.origin, configurable: true });
    FacebookAdsApi.init(box.page.token, 'en_US', false);
    page = new Page(box.page.id);
  });

  it('reads posts and comments over several pages with cursor.next()', async () => {
    const [post] = await page.getPublishedPosts(['id', 'message'], { limit: 1 });
    const written: string[] = [];
    for (let i = 0; i < 7; i++) {
      const { id } = await item('facebook', 'comment', { text: `row ${i}`, thread: post.id });
      written.push(id);
    }
    await box.control(`items/${written[4]}/delete`, {});
    const params = { limit: 3, order: 'chronological', filter: 'stream' };
    let comments = await post.getComments(['id', 'from', 'message'], params);
    const found = comments.map((comment: Json) => comment.message);
    while (comments.hasNext()) {
      comments = await comments.next();
      found.push(...comments.map((comment: Json) => comment.message));
    }
    expect(found).toEqual([0, 1, 2, 3, 5, 6].map((i) => `row ${i}`));
    let posts = await page.getFeed(['id'], { limit: 2 });
    const ids = [...posts];
    while (posts.hasNext()) ids.push(...(posts = await posts.next()));
    expect(new Set(ids.map((row: Json) => row.id)).size).toBe(ids.length);
    expect(ids).toHaveLength(3);
  });

  it('answers, hides, edits and deletes a comment', async () => {
    const { Comment } = business;
    const { id } = await item('facebook', 'comment', { text: 'Gdzie jest paczka?' });
    const reply = await new Comment(id).createComment([], { message: 'Już sprawdzamy.' });
    await new Comment(id).update([], { is_hidden: true });
    const hidden = await new Comment(id).get(['is_hidden', 'comment_count', 'can_hide']);
    expect(hidden._data).toMatchObject({ is_hidden: true, comment_count: 1, can_hide: true });
    await new Comment(reply.id).update([], { message: 'Sprawdziliśmy.' });
    expect((await new Comment(reply.id).get(['message'])).message).toBe('Sprawdziliśmy.');
    await new Comment(reply.id).delete([]);
    const gone = await refusal(new Comment(reply.id).get(['message']));
    expect(gone.response).toMatchObject({ code: 100, error_subcode: 33 });
  });

  it('reads conversations and sends a message', async () => {
    const { thread, conversation } = await item('messenger', 'message', { text: 'Dzień dobry' });
    const [first] = await page.getConversations(['id', 'can_reply', 'messages{message,from}'], {
      platform: 'messenger',
    });
    expect(first._data).toMatchObject({ id: conversation, can_reply: true });
    expect(first.messages.data[0]).toMatchObject({ message: 'Dzień dobry', from: { id: thread } });
    const sent = await page.createMessage([], {
      recipient: { id: thread },
      messaging_type: 'RESPONSE',
      message: { text: 'W czym możemy pomóc?' },
    });
    expect(sent._data).toMatchObject({ recipient_id: thread });
    const published: Json[] = await box.control('published');
    expect(published.at(-1)).toMatchObject({ text: 'W czym możemy pomóc?', thread });
  });

  it('passes the control of a thread on, and takes it back', async () => {
    const { thread } = await item('messenger', 'message', { text: 'Halo' });
    const recipient = { id: thread };
    await page.createPassThreadControl([], { recipient, target_app_id: PAGE_INBOX });
    const owner = async () => (await page.getThreadOwner([], { recipient: thread }))[0]._data;
    expect(await owner()).toEqual({ thread_owner: { app_id: PAGE_INBOX } });
    const call = page.createMessage([], { recipient, message: { text: 'x' } });
    expect((await refusal(call)).response).toMatchObject({ code: 10, error_subcode: 2018300 });
    await page.createTakeThreadControl([], { recipient });
    expect(await owner()).toEqual({ thread_owner: { app_id: APP.id } });
  });

  it('answers a comment and a mention on Instagram', async () => {
    const { IGComment, IGUser } = business;
    const { id } = await item('instagram', 'comment', { text: 'Piękne!' });
    const reply = await new IGComment(id).createReply([], { message: 'Dziękujemy!' });
    const [stored] = await new IGComment(id).getReplies(['id', 'text']);
    expect(stored._data).toEqual({ id: reply.id, text: 'Dziękujemy!' });
    const mention = await item('instagram', 'mention', { text: 'super kubki' });
    const answer = await new IGUser(INSTAGRAM.id).createMention([], {
      comment_id: mention.id,
      media_id: mention.thread,
      message: 'Dzięki!',
    });
    expect(answer.id).toMatch(/^180/);
    const tag = await item('instagram', 'post', { text: 'with @meltemi.home', tagged: true });
    const tags = await new IGUser(INSTAGRAM.id).getTags(['id', 'caption']);
    expect(tags.map((media: Json) => media.id)).toContain(tag.id);
  });

  it('sends a batch, with errors inside the items', async () => {
    const { FacebookAdsApi, FacebookAdsApiBatch } = business;
    const answers: Json[] = [];
    const batch = new FacebookAdsApiBatch(FacebookAdsApi.getDefaultApi());
    const worked = ({ _body }: Json) => answers.push(_body.name);
    const failed = ({ _body }: Json) => answers.push(_body.error.error_subcode);
    batch.add('GET', [box.page.id], { fields: 'name' }, null, worked, failed);
    batch.add('GET', ['1234_5678'], {}, null, worked, failed);
    await batch.execute();
    expect(answers).toEqual([box.page.name, 33]);
  });
});

describe('messaging-api-messenger on the sandbox', () => {
  let client: MessengerClient;
  beforeAll(() => {
    const { token: accessToken } = box.page;
    const { secret: appSecret, id: appId } = APP;
    const options = { accessToken, appSecret, appId, version: '24.0', origin: box.origin };
    client = new MessengerClient(options);
  });
  const person = async (hoursAgo = 0): Promise<string> => {
    const at = Date.now() - hoursAgo * 3600_000;
    const author = { id: `990000${hoursAgo}`, name: 'Can Deneme' };
    return (await item('messenger', 'message', { text: 'Merhaba', author, at })).thread;
  };
  const code = async (call: Promise<unknown>) => {
    const { response } = await refusal(call);
    const { code: number, errorSubcode: subcode } = response.data.error;
    return [number, subcode];
  };

  it('sends inside the windows and is refused outside of them', async () => {
    const fresh = await person(1);
    expect(await client.sendText(fresh, 'Merhaba!', { messagingType: 'RESPONSE' })).toMatchObject({
      recipientId: fresh,
      messageId: expect.stringMatching(/^m_/),
    });
    const late = await person(30);
    expect(await code(client.sendText(late, 'x', { messagingType: 'RESPONSE' }))).toEqual([
      10, 2018278,
    ]);
    await client.sendText(late, 'Geciktik.', { tag: 'HUMAN_AGENT' });
    const old = await person(200);
    expect(await code(client.sendText(old, 'x', { tag: 'HUMAN_AGENT' }))).toEqual([10, 2018278]);
    expect(await code(client.sendText(fresh, 'x', { tag: 'ACCOUNT_UPDATE' }))).toEqual([
      100,
      undefined,
    ]);
    expect(await code(client.sendText(fresh, 'x'.repeat(2001)))).toEqual([100, undefined]);
  });

  it('shows that it types, and uploads and sends an attachment', async () => {
    const fresh = await person(1);
    expect(await client.typingOn(fresh)).toEqual({ recipientId: fresh });
    await client.markSeen(fresh);
    const { attachmentId } = await client.uploadImage('https://example.invalid/vase.jpg');
    expect(attachmentId).toMatch(/^\d+$/);
    await client.sendImage(fresh, { attachmentId });
  });

  it('answers a comment privately, once', async () => {
    const { id } = await item('facebook', 'comment', { text: 'Fiyat?' });
    await client.sendText({ commentId: id }, 'Size yazdık.');
    expect(await code(client.sendText({ commentId: id }, 'Bir daha'))).toEqual([10900, undefined]);
  });

  it('reads the profile of a person, and sets its own', async () => {
    const fresh = await person(1);
    expect(await client.getUserProfile(fresh, { fields: ['id', 'first_name'] as never })).toEqual({
      id: fresh,
      firstName: 'Can',
    });
    await client.setGetStarted('START');
    expect(await client.getGetStarted()).toEqual({ payload: 'START' });
    await client.deleteGetStarted();
    expect(await client.getGetStarted()).toBeNull();
  });

  it('hands a thread over, and sends a batch', async () => {
    const fresh = await person(2);
    expect(await client.passThreadControlToPageInbox(fresh)).toEqual({ success: true });
    expect(await client.getThreadOwner(fresh)).toEqual({ appId: PAGE_INBOX });
    await client.takeThreadControl(fresh);
    const answers = await client.sendBatch([
      { method: 'GET', relativeUrl: 'me?fields=name' },
      { method: 'GET', relativeUrl: '1_2' },
    ]);
    expect(answers.map((answer: Json) => answer.code)).toEqual([200, 400]);
  });

  it('is checked by its secret', async () => {
    const { token: accessToken } = box.page;
    const wrong = new MessengerClient({ accessToken, appSecret: 'wrong', origin: box.origin });
    expect(await code(wrong.getUserProfile('1'))).toEqual([100, undefined]);
  });
});
