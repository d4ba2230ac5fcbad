import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import net from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Product, root, until } from './product.js';

const sixhour = (args: string[], env: Record<string, string> = {}, input = '') =>
  spawnSync(process.execPath, ['src/bin/sixhour.js', ...args], {
    cwd: root,
    env: { PATH: process.env.PATH, HOME: process.env.HOME, ...env },
    input,
    encoding: 'utf8',
    timeout: 60_000,
  });

describe('what can not start says so in one line, with the way out', () => {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'sixhour-start-'));
  afterAll(() => fs.rmSync(folder, { recursive: true, force: true }));

  it('a taken port', async () => {
    const server = net.createServer().listen(0, '127.0.0.1');
    await new Promise((resolve) => server.once('listening', resolve));
    const { port } = server.address() as net.AddressInfo;
    const { status, stderr } = sixhour(['start'], { PORT: String(port), DATA_DIR: folder });
    server.close();
    expect(status).toBe(1);
    expect(stderr.trim()).toBe(
      `server: port ${port} on 127.0.0.1 is taken; set PORT to a free one`,
    );
  }, 60_000);

  it.each([
    ['postgres://nobody:nothing@127.0.0.1:1/none', /DATABASE_URL.*nothing listens there/],
    ['mysql://127.0.0.1/none', /DATABASE_URL.*allowed: postgres:\/\//],
  ])('a bad database address: %s', (url, message) => {
    const { status, stderr } = sixhour(['migrate'], { DATABASE_URL: url });
    expect(status).toBe(1);
    expect(stderr).toMatch(message);
    expect(stderr).not.toContain('nothing@');
    expect(stderr.trim().split('\n')).toHaveLength(1);
  });

  it('a folder that can not be written', () => {
    const file = path.join(folder, 'file');
    fs.writeFileSync(file, '');
    const { status, stderr } = sixhour(['migrate'], { DATA_DIR: path.join(file, 'data') });
    expect(status).toBe(1);
    expect(stderr).toMatch(/^data: .* can not be written .*DATA_DIR/);
    expect(stderr.trim().split('\n')).toHaveLength(1);
  });

  it('a wrong setting, by its key, its value and what is allowed', () => {
    const { status, stderr } = sixhour(['migrate'], { PORT: '99999', ROLE: 'boss' });
    expect(status).toBe(1);
    expect(stderr).toMatch(/server\.port \(PORT\) is 99999; allowed: .*65535/);
    expect(stderr).toMatch(/server\.role \(ROLE\) is "boss"; allowed: .*all, api, worker/);
  });

  it('an unknown command, with exit code 2', () => {
    const { status, stderr } = sixhour(['dance']);
    expect(status).toBe(2);
    expect(stderr.trim().split('\n')).toHaveLength(1);
  });

  it('an option that a command does not have, with exit code 2', () => {
    const { status, stderr } = sixhour(['start', '--fast']);
    expect(status).toBe(2);
    expect(stderr.trim().split('\n')).toHaveLength(1);
  });
});

describe('the commands of JSON lines', () => {
  it('answer line by line, in order, and go on after a bad one', () => {
    const input = ['{"id":1,"text":"Where is my parcel?"}', 'no json', '{"id":3,"text":"Děkuji!"}'];
    const { status, stdout } = sixhour(['triage'], {}, `${input.join('\n')}\n`);
    const lines = stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as object);
    expect(status).toBe(0);
    expect(lines).toMatchObject([{ id: 1 }, { error: expect.any(String) }, { id: 3 }]);
  }, 60_000);
});

describe('a program that runs', () => {
  let product: Product;
  beforeAll(async () => {
    product = await Product.prepare({ OWNER_EMAIL: '', OWNER_PASSWORD: '' });
    await product.start();
  }, 120_000);
  afterAll(() => product?.clean(), 60_000);

  it('prints the console’s address and a link that makes the owner’s account, once', async () => {
    expect(product.output).toContain(product.url);
    const link = /\/invite\/([\w-]+)/.exec(product.output)?.[1];
    const accept = () =>
      product.api('POST', `/auth/invites/${link}/accept`, {
        name: 'Olga Owner',
        email: 'olga@example.test',
        password: 'a long enough password',
      });
    expect((await accept()).status).toBe(204);
    expect((await accept()).status).toBe(404);
  });

  it('shows sample items in five languages', async () => {
    await product.end();
    await product.start({
      OWNER_EMAIL: 'owner@example.test',
      OWNER_PASSWORD: 'a long enough password',
    });
    await product.signIn();
    const languages = await until('items in five languages', async () => {
      const { body } = await product.api('GET', '/conversations?limit=100');
      const seen = new Set(body.items.map((item: { language: string }) => item.language));
      return ['el', 'sk', 'pl', 'tr', 'en'].every((code) => seen.has(code)) ? seen : null;
    });
    expect(languages.size).toBeGreaterThanOrEqual(5);
  }, 120_000);

  it('is found all green by the doctor, and makes keys for scripts', async () => {
    const checked = sixhour(['doctor'], product.env);
    expect(checked.stdout).not.toMatch(/FAIL|warn/);
    expect(checked.status).toBe(0);
    const key = sixhour(['api-key', '--name', 'test'], product.env).stdout.trim();
    const response = await fetch(`${product.url}/api/v1/conversations/counts`, {
      headers: { authorization: `Bearer ${key}` },
    });
    expect(response.status).toBe(200);
  }, 120_000);

  it('refuses a second start on the same folder', () => {
    const { status, stderr } = sixhour(['start'], { ...product.env, PORT: '0', SANDBOX_PORT: '0' });
    expect(status).toBe(1);
    expect(stderr).toContain('is running on');
  }, 60_000);

  it('answers what is not there with a problem, and any other address with the console', async () => {
    const api = await product.api('GET', '/nothing');
    expect(api).toMatchObject({ status: 404, body: { code: expect.any(String) } });
    const console_ = await fetch(`${product.url}/conversations/anything`);
    expect(await console_.text()).toContain('<div id="root">');
  });

  it('stops cleanly, and its database with it', async () => {
    const pidFile = path.join(product.env.DATA_DIR!, 'postgres', 'postmaster.pid');
    expect(fs.existsSync(pidFile)).toBe(true);
    expect(await product.end('SIGINT')).toBe(0);
    expect(product.output).toContain('Stopped.');
    expect(fs.existsSync(pidFile)).toBe(false);
  }, 60_000);
});
