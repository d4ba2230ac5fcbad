import { describe, expect, it } from '@jest/globals';
import axios from 'axios';
import type { Cursor, OpenAccount } from '../src/connectors/connector.js';
import { createConnectors } from '../src/connectors/registry.js';
import {
  calls,
  connectors,
  control,
  HOUR,
  item,
  items,
  open,
  poll,
  sandbox,
  state,
  time,
  useSandbox,
  write,
  writeMessage,
} from './connectors-world.js';

/** Streams that read several lists with one call, against the invented platforms. */
useSandbox();

const refuse = (path: string, code: number, count = 1) =>
  control('POST', 'faults', {
    match: { method: 'GET', path },
    mode: 'error',
    error: { code, status: 403 },
    count,
  });

/** The pages of one poll as the connector hands them out. */
async function pages(account: OpenAccount, from: Cursor | null, since: Date) {
  const connector = connectors.get(account.id.replace(/-1$/, ''));
  const found = [];
  for await (const page of connector.poll(account, 'comments', from, since)) found.push(page);
  const cursor = JSON.parse(JSON.stringify(found.at(-1)?.cursor ?? from)) as Cursor;
  return { found, cursor };
}

describe('A page’s comments, mentions and recommendations', () => {
  it('cost one call while nothing happens, and the call of a list where something does', async () => {
    const account = open('facebook');
    const since = new Date(time.now - HOUR);
    const { cursor } = await poll(account, 'comments', null, since);
    await control('DELETE', 'calls');
    expect((await poll(account, 'comments', cursor, since)).events).toEqual([]);
    expect(await calls('GET')).toHaveLength(1);

    const mention = await write('mention', { text: 'Máme to od @Meltemi Home' });
    await control('DELETE', 'calls');
    const second = await poll(account, 'comments', cursor, since);
    expect(items(second.events).map(({ externalId }) => externalId)).toEqual([mention]);
    expect(await calls('GET')).toHaveLength(1);
  });

  it('are read without the part that is refused, which is told and tried again a day later', async () => {
    const account = open('facebook');
    const since = new Date(time.now - HOUR);
    const comment = await write('comment', { text: 'Kedy otvárate?' });
    const rating = await write('review', { text: 'Super', recommendation: 'positive' });
    // the call for all, then recommendations alone
    await refuse('ratings', 200, 2);
    const first = await pages(account, null, since);
    const read = first.found.flatMap(({ body }) =>
      connectors.get('facebook').decode(body, account, new Date(time.now)),
    );
    expect(item(read, comment).text).toBe('Kedy otvárate?');
    expect(items(read).map(({ externalId }) => externalId)).not.toContain(rating);
    expect(first.found.at(-1)?.problem).toMatch(/^ratings: .*200/);

    await control('DELETE', 'calls');
    const second = await pages(account, first.cursor, since);
    expect(second.found).toEqual([]);
    const asked = (await control('GET', 'calls/list?method=GET')) as { url: string }[];
    expect(asked.map(({ url }) => /ratings/.test(url))).toEqual([false]);

    time.now += 24 * HOUR;
    const third = await poll(account, 'comments', second.cursor, since);
    expect(item(third.events, rating).kind).toBe('review');
  });

  it('fail as a whole where every part is refused, or the token is dead', async () => {
    const account = open('facebook');
    const since = new Date(time.now - HOUR);
    await refuse('', 200, 9);
    await expect(poll(account, 'comments', null, since)).rejects.toMatchObject({
      decision: 'reauthorize',
      detail: { permission: true },
    });
    await control('DELETE', 'faults');
    await control('DELETE', 'calls');
    await refuse('', 190, 9);
    const dead = await poll(account, 'comments', null, since).catch((error: unknown) => error);
    expect(dead).toMatchObject({ decision: 'reauthorize' });
    expect(dead).not.toMatchObject({ detail: { permission: true } });
    expect(await calls('GET')).toHaveLength(1);
  });

  it('go on from a cursor of the former version', async () => {
    const account = open('facebook');
    const since = new Date(time.now - HOUR);
    await write('comment', { text: 'Before' });
    const { cursor } = await poll(account, 'comments', null, since);
    const former = (cursor!.parts as Record<string, Cursor>).feed!;
    expect(former).toHaveProperty('since');
    const { events } = await poll(account, 'comments', former, since);
    expect(items(events).filter(({ kind }) => kind === 'comment')).toEqual([]);
  });

  it('name a thread whole when all of it was shown', async () => {
    const account = open('facebook');
    const since = new Date(time.now - HOUR);
    const [{ id: post }] = (await state(account)).posts;
    const ids = [
      await write('comment', { text: 'one', post }),
      await write('comment', { text: 'two', post }),
    ];
    const { found, cursor } = await pages(account, null, since);
    const whole = found.flatMap((page) => page.whole ?? []).find((w) => w.contextId === post);
    expect(whole?.itemIds).toEqual(expect.arrayContaining(ids));
    await control('POST', `items/${ids[0]!}/delete`, {});
    const after = await pages(account, cursor, since);
    const again = after.found.flatMap((page) => page.whole ?? []);
    expect(again.find((w) => w.contextId === post)?.itemIds).not.toContain(ids[0]);
    expect(await connectors.get('facebook').fetch(account, `comment:${ids[0]!}`)).toBeNull();
    expect(await connectors.get('facebook').fetch(account, `comment:${ids[1]!}`)).not.toBeNull();
  });

  it('take hardly a call more than the fewest there can be for 200 posts and 5,000 comments', async () => {
    const account = open('facebook');
    await control('POST', 'reset', {});
    const made = await control('POST', 'bulk', {
      account: account.externalId,
      posts: 200,
      comments: 5000,
      days: 80,
    });
    expect(made.posts).toHaveLength(200);
    await control('DELETE', 'calls');
    const found = new Set<string>();
    const registry = createConnectors(axios.create(), () => new Date(time.now));
    const connector = registry.get('facebook');
    let cursor: Cursor | null = null;
    for (let unfinished = true; unfinished;) {
      unfinished = false;
      const since = new Date(time.now - 90 * 24 * HOUR);
      for await (const page of connector.poll(account, 'comments', cursor, since)) {
        cursor = page.cursor;
        unfinished = page.unfinished ?? false;
        for (const event of connector.decode(page.body, account, new Date(time.now)))
          if (event.type === 'item') found.add(event.externalId);
      }
    }
    expect(found.size).toBe(5000);
    // a page that has posts of its own: the two hundred, and those that were there, in full pages
    const fewest = Math.ceil((200 + 3) / 100);
    expect((await calls('GET')).length).toBeLessThanOrEqual(1.3 * fewest);
  }, 60_000);
});

describe('Instagram', () => {
  it('reads comments and tags with one call', async () => {
    const account = open('instagram');
    const since = new Date(time.now - HOUR);
    const author = { platform: 'instagram', account: account.externalId, author: 'ayse' };
    const comment = await write('comment', { ...author, text: 'Ne güzel!' });
    await control('DELETE', 'calls');
    const { events, cursor } = await poll(account, 'comments', null, since);
    expect(item(events, comment).text).toBe('Ne güzel!');
    expect(await calls('GET')).toHaveLength(1);
    await control('DELETE', 'calls');
    expect((await poll(account, 'comments', cursor, since)).events).toEqual([]);
    expect(await calls('GET')).toHaveLength(1);
  });

  it('reads direct messages of the page it is linked to, with one call', async () => {
    const account = open('instagram');
    const since = new Date(time.now - HOUR);
    const { id, thread } = await writeMessage({
      platform: 'instagram',
      account: account.externalId,
      text: 'Dobrý deň, máte sivú?',
    });
    await control('DELETE', 'calls');
    const { events, cursor } = await poll(account, 'messages', null, since);
    expect(item(events, id)).toMatchObject({ kind: 'message', threadId: thread, own: false });
    const asked = (await control('GET', 'calls/list?method=GET')) as { url: string }[];
    expect(asked.map(({ url }) => new URL(url, sandbox.origin).pathname)).toEqual([
      '/v25.0/me/conversations',
    ]);
    expect((await poll(account, 'messages', cursor, since)).events).toEqual([]);
  });
});
