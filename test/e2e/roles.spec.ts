import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Embedded, startEmbedded } from '../../src/infra/database/embedded.js';
import { Product, until } from './product.js';

describe('several processes on one database', () => {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'sixhour-roles-'));
  let server: Embedded;
  const products: Product[] = [];

  beforeAll(async () => {
    fs.chmodSync(folder, 0o755);
    server = await startEmbedded(path.join(folder, 'postgres'), ['-c', 'fsync=off']);
    const admin = new pg.Client({ host: server.socket, user: 'app', database: 'postgres' });
    await admin.connect();
    await admin.query('create database many');
    await admin.end();
    const shared = {
      DATABASE_URL: `postgres://app@localhost/many?host=${encodeURIComponent(server.socket)}`,
      SECRET_KEY: 'a secret that several processes share between them',
    };
    for (const role of ['all', 'worker', 'worker', 'api'])
      products.push(await Product.prepare({ ...shared, ROLE: role }));
    // At the same moment: they wait for each other's migrations.
    await Promise.all(products.map((product) => product.start()));
    await products[3]!.signIn();
  }, 180_000);

  afterAll(async () => {
    await Promise.all(products.map((product) => product.clean()));
    await server?.stop();
    fs.rmSync(folder, { recursive: true, force: true });
  }, 120_000);

  it('share the work: every item once, every alert once', async () => {
    const [all, , , api] = products as [Product, Product, Product, Product];
    const page = (await all.account('facebook')).externalId;
    const createdTime = new Date(Date.now() - (6 * 3600 - 25) * 1000).toISOString();
    for (let n = 0; n < 5; n += 1)
      await all.sandbox('POST', 'items', {
        platform: 'facebook',
        kind: 'comment',
        account: page,
        author: `Shared ${n}`,
        text: `Shared complaint ${n}: my order never came and nobody answers.`,
        at: createdTime,
      });
    const alerts = await until(
      'five breaches',
      async () => {
        const { body } = await api.api('GET', '/alerts?limit=100');
        const own = body.items.filter((item: { kind: string; excerpt: string }) =>
          /Shared complaint/.test(item.excerpt),
        );
        const broken = own.filter((item: { kind: string }) => item.kind === 'breached');
        return broken.length >= 5 ? own : null;
      },
      90,
    );
    const keys = alerts.map(
      (a: { conversationId: string; step: number }) => `${a.conversationId} ${a.step}`,
    );
    expect(new Set(keys).size).toBe(keys.length);
    const { body } = await api.api('GET', '/conversations?q=Shared complaint&limit=100');
    expect(body.items).toHaveLength(5);
  }, 180_000);

  it('free a killed worker’s jobs within seconds and go on', async () => {
    const [all, first, , api] = products as [Product, Product, Product, Product];
    const { body: before } = await api.api('GET', '/system/status');
    expect(before.workers).toHaveLength(3);
    await first.end('SIGKILL');
    await until('the dead to be buried', async () => {
      const { body } = await api.api('GET', '/system/status');
      return body.workers.length === 2;
    });
    const page = (await all.account('facebook')).externalId;
    const text = 'After the crash: the vase is broken again, very sad.';
    await all.sandbox('POST', 'items', {
      platform: 'facebook',
      kind: 'comment',
      account: page,
      author: 'Late',
      text,
    });
    const found = await api.conversation('After the crash');
    expect(found.state).toBe('open');
  }, 120_000);
});
