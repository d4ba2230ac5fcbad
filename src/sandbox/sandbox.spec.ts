import { createHmac } from 'node:crypto';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { SITES } from './model.js';
import { APP, INSTAGRAM } from './shop.js';
import { type SandboxOptions, startSandbox } from './sandbox.js';
import { TestSandbox } from './testing.js';

describe('sandbox', () => {
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'sandbox-'));
  });
  afterAll(() => rm(folder, { recursive: true }));

  const running: TestSandbox[] = [];
  afterEach(() => Promise.all(running.splice(0).map((box) => box.stop())));
  async function start(options: Partial<SandboxOptions> = {}): Promise<TestSandbox> {
    const box = await TestSandbox.start(options);
    running.push(box);
    return box;
  }

  it('keeps its world over a restart, even after a line torn by a kill', async () => {
    const journal = join(folder, 'journal.jsonl');
    const first = await start({ journal });
    const comment = await first.comment('Still here?');
    const { body } = await first.post(`${comment}/comments`, { message: 'Yes.' });
    await first.post(`${first.page.id}/subscribed_apps`, { subscribed_fields: 'feed' });
    const before = await first.control('state');
    await first.stop();
    await writeFile(journal, `${await readFile(journal, 'utf8')}{"n":9,"kind":"comm`);

    const second = await start({ journal });
    const after = await second.control('state');
    expect({ ...after, now: 0 }).toEqual({ ...before, now: 0 });
    const next = await second.comment('New one');
    expect([comment, body.id]).not.toContain(next);
    const { pages } = await second.control('subscriptions');
    expect(pages).toEqual({ [second.page.id]: ['feed'] });
    await second.stop();
    const third = await start({ journal });
    expect((await third.control('state')).comments).toHaveLength(3);
  });

  it('rejects with the listener’s own error when the port is taken', async () => {
    const first = await start();
    const port = Number(new URL(first.origin).port);
    await expect(startSandbox({ port, traffic: 'none' })).rejects.toMatchObject({
      code: 'EADDRINUSE',
      port,
    });
  });

  it('tells accounts with credentials, the same over HTTP', async () => {
    const box = await start();
    expect(await box.control('accounts')).toEqual(box.sandbox.accounts);
    expect(new Set(box.sandbox.accounts.map((a) => a.platform))).toEqual(
      new Set(['facebook', 'messenger', 'instagram', 'google-business', ...SITES]),
    );
  });

  it('calls the data-deletion callback with a request that verifies', async () => {
    const received: string[] = [];
    const server = createServer((request, response) => {
      request.on('data', (chunk: Buffer) => received.push(chunk.toString()));
      request.on('end', () => response.end('{"url":"https://x.invalid","confirmation_code":"1"}'));
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    server.unref();
    const { port } = server.address() as AddressInfo;
    const box = await start();
    const url = `http://127.0.0.1:${port}/`;
    const answer = await box.control('signed-request', { url, author: 'Ewa' });
    const [signature, payload] = new URLSearchParams(received[0]).get('signed_request')!.split('.');
    const expected = createHmac('sha256', APP.secret).update(payload!).digest('base64url');
    expect(signature).toBe(expected);
    const { user_id } = JSON.parse(Buffer.from(payload!, 'base64url').toString());
    expect(answer).toMatchObject({ status: 200, user_id });
  });

  it('keeps Instagram’s own words: text, timestamp, replies one level deep, mentions apart', async () => {
    const box = await start();
    const account = INSTAGRAM.id;
    const parent = await box.comment('Love it', { account });
    const reply = await box.comment('Me too', { account, parent });
    const own = await box.graph(`${reply}/replies`, { message: 'Thank you!' }, { method: 'POST' });
    const { body } = await box.graph(own.body.id, {
      fields: 'text,timestamp,parent_id,user,hidden',
    });
    expect(body).toMatchObject({ text: 'Thank you!', parent_id: parent, user: { id: account } });
    const media = await box.graph(`${account}/media`, {
      fields: 'id,comments{id,username,replies{text}}',
    });
    expect(media.body.data[0].comments.data[0]).toMatchObject({
      username: 'nikos.test',
      replies: { data: [{ text: 'Me too' }, { text: 'Thank you!' }] },
    });
    const { id } = await box.control('items', {
      platform: 'instagram',
      kind: 'mention',
      account,
      author: 'Fan',
      text: 'nice cups',
    });
    expect((await box.graph(id)).body.error.error_subcode).toBe(33);
    const fields = `mentioned_comment.comment_id(${id}){id,text,media{id,caption}}`;
    const mention = (await box.graph(account, { fields })).body.mentioned_comment;
    expect(mention.text).toBe('@meltemi.home nice cups');
    const answer = await box.post(`${account}/mentions`, {
      comment_id: id,
      media_id: mention.media.id,
      message: 'Thanks for the mention!',
    });
    expect(answer.status).toBe(200);
  });
});
