import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { INSTAGRAM } from './shop.js';
import { TestSandbox } from './testing.js';

const HOUR = 3600_000;

describe('Messenger on the wire', () => {
  let box: TestSandbox;
  beforeAll(async () => {
    box = await TestSandbox.start();
  });
  afterAll(() => box.stop());

  const write = async (author: string, text: string, hoursAgo = 0, account = box.page.id) => {
    const platform = account === box.instagram ? 'instagram' : 'messenger';
    const at = Date.now() - hoursAgo * HOUR;
    const item = { platform, kind: 'message', account, author, text, at };
    const { id, conversation: thread } = await box.control('items', item);
    return { id, thread };
  };

  async function personOf(thread: string): Promise<string> {
    const { body } = await box.graph(thread, { fields: 'participants' });
    return body.participants.data[0].id;
  }

  it('lists conversations newest first with their messages', async () => {
    const { thread, id } = await write('Elif Deneme', 'Çalışma saatleriniz nedir?');
    const { body } = await box.graph(`${box.page.id}/conversations`, {
      platform: 'messenger',
      fields: 'id,updated_time,unread_count,can_reply,messages.limit(5){id,message,from,to}',
    });
    expect(body.data[0]).toMatchObject({ id: thread, unread_count: 1, can_reply: true });
    const [message] = body.data[0].messages.data;
    expect(message).toMatchObject({ id, message: 'Çalışma saatleriniz nedir?' });
    expect(message.to.data[0].id).toBe(box.page.id);
  });

  it('sends a response inside 24 h, and refuses it outside with 10/2018278', async () => {
    const fresh = await personOf((await write('Fresh', 'hi', 23)).thread);
    const sent = await box.post(`${box.page.id}/messages`, {
      recipient: { id: fresh },
      messaging_type: 'RESPONSE',
      message: { text: 'hello' },
    });
    expect(sent.body).toEqual({ recipient_id: fresh, message_id: expect.stringMatching(/^m_/) });
    const stale = await personOf((await write('Stale', 'hi', 25)).thread);
    const refused = await box.post('me/messages', {
      recipient: { id: stale },
      message: { text: 'late' },
    });
    expect(refused.body.error).toMatchObject({ code: 10, error_subcode: 2018278 });
  });

  it('allows HUMAN_AGENT for seven days and no other tag', async () => {
    const send = async (hoursAgo: number, tag: string) => {
      const person = await personOf((await write(`H${hoursAgo}`, 'hi', hoursAgo)).thread);
      const body = {
        recipient: { id: person },
        messaging_type: 'MESSAGE_TAG',
        tag,
        message: { text: 'x' },
      };
      return (await box.post('me/messages', body)).body;
    };
    expect(await send(150, 'HUMAN_AGENT')).toHaveProperty('message_id');
    expect((await send(170, 'HUMAN_AGENT')).error.error_subcode).toBe(2018278);
    expect((await send(1, 'POST_PURCHASE_UPDATE')).error.code).toBe(100);
  });

  it('refuses an unknown person, too long a text, and text together with an action', async () => {
    const person = await personOf((await write('Limits', 'hi')).thread);
    const send = async (body: object) => (await box.post('me/messages', body)).body.error;
    expect(await send({ recipient: { id: '1' }, message: { text: 'x' } })).toMatchObject({
      code: 100,
      error_subcode: 2018001,
    });
    const long = { recipient: { id: person }, message: { text: 'ř'.repeat(2001) } };
    expect((await send(long)).code).toBe(100);
    const both = { recipient: { id: person }, sender_action: 'typing_on', message: { text: 'x' } };
    expect((await send(both)).code).toBe(100);
  });

  it('counts Instagram text in bytes', async () => {
    const { thread } = await write('Βάσω', 'γεια', 0, INSTAGRAM.id);
    const id = await personOf(thread);
    const send = (text: string) =>
      box.post(`${INSTAGRAM.id}/messages`, { recipient: { id }, message: { text } });
    expect((await send('α'.repeat(500))).status).toBe(200);
    expect((await send('α'.repeat(501))).body.error.code).toBe(100);
  });

  it('allows one private reply a comment, ever, and only within seven days', async () => {
    const comment = await box.comment('Kde je môj balík?');
    const reply = (comment_id: string) =>
      box.post(`${box.page.id}/messages`, {
        recipient: { comment_id },
        message: { text: 'Dobrý deň' },
      });
    const first = await reply(comment);
    expect(first.body).toHaveProperty('message_id');
    expect((await reply(comment)).body.error.code).toBe(10900);
    const { body } = await box.graph(comment, {
      fields: 'can_reply_privately,private_reply_conversation',
    });
    expect(body.can_reply_privately).toBe(false);
    expect(body.private_reply_conversation.id).toMatch(/^t_/);
    const follow = { recipient: { id: first.body.recipient_id }, message: { text: 'and another' } };
    expect((await box.post('me/messages', follow)).body.error.error_subcode).toBe(2018278);
    const old = await box.comment('old', { at: Date.now() - 8 * 24 * HOUR });
    expect((await reply(old)).body.error.code).toBe(10);
  });

  it('counts a private reply from Business Suite too', async () => {
    const comment = await box.comment('Staff will take this');
    await box.control('items', {
      platform: 'messenger',
      kind: 'message',
      account: box.page.id,
      by: 'staff',
      comment,
      text: 'Hi from staff',
    });
    const again = await box.post('me/messages', {
      recipient: { comment_id: comment },
      message: { text: 'x' },
    });
    expect(again.body.error.code).toBe(10900);
  });

  it('withholds details of messages beyond the newest twenty', async () => {
    let thread = '';
    for (let i = 0; i < 22; i++) {
      thread = (await write('Talker', `message ${i}`, 1 - i / 100)).thread;
    }
    const { body } = await box.graph(`${thread}/messages`, { fields: 'id,message' });
    const texts = body.data.map((m: { message?: string }) => m.message);
    expect(texts.slice(0, 20)).not.toContain(undefined);
    expect(texts.slice(20)).toEqual([undefined, undefined]);
    expect((await box.graph(body.data[21].id, { fields: 'message' })).body.error.code).toBe(100);
  });
});
