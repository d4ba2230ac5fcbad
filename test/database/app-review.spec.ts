import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { appReview } from '../../src/app-review.command.js';
import { loadSettings } from '../../src/infra/config/load.js';
import { freshDatabase, type TestDatabase } from './harness.js';
import { World } from './world.js';

describe('the App Review kit of an installation', () => {
  let world: World;
  beforeAll(async () => {
    world = await World.start();
    await world.connect('messenger');
  }, 60_000);
  afterAll(() => world?.stop(), 60_000);

  it('is of what is connected, for managers, and holds no secret', async () => {
    const { status, headers, text } = await world.call('GET', '/api/v1/app-review', {
      as: 'owner',
    });
    expect(status).toBe(200);
    expect(headers['content-type']).toMatch(/^text\/markdown/);
    expect(text).toContain('# App Review: Messenger');
    expect(text).toContain('### `pages_messaging`');
    expect(text).not.toContain('instagram_');
    expect(text).toContain('https://desk.shop.example/callbacks/meta/data-deletion');
    const { credentials } = world.sandboxAccount('messenger');
    for (const secret of [credentials.accessToken!, credentials.appSecret!])
      expect(text).not.toContain(secret);
    expect((await world.call('GET', '/api/v1/app-review', { as: 'agent' })).status).toBe(403);
    expect((await world.call('GET', '/api/v1/app-review')).status).toBe(401);
  });
});

describe('the command app-review', () => {
  let db: TestDatabase;
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'sixhour-review-'));
  beforeAll(async () => {
    db = await freshDatabase();
  }, 60_000);
  afterAll(async () => {
    await db?.close();
    fs.rmSync(folder, { recursive: true, force: true });
  });

  it('writes a file for each family, of everything while nothing is connected', async () => {
    const { host, user, database } = db.address;
    const url = `postgres://${user}@/${database}?host=${encodeURIComponent(host)}`;
    const settings = loadSettings({ DATABASE_URL: url, SECRET_KEY: 'k'.repeat(32) });
    const out = path.join(folder, 'kit');
    const files = (await appReview(settings, out)).split('\n');
    expect(files).toContain(path.join(out, 'app-review-meta.md'));
    const meta = fs.readFileSync(path.join(out, 'app-review-meta.md'), 'utf8');
    expect(meta).toContain('### `instagram_manage_comments`');
    expect(meta).toContain('Nothing is connected yet');
    expect(await appReview(settings)).toContain(meta);
  });
});
