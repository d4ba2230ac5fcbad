import fs from 'node:fs';
import http from 'node:http';
import type { AddressInfo } from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { lineOf } from './doctor.js';
import {
  checkDataFolder,
  checkMail,
  checkNode,
  checkReach,
  checkSecret,
  checkServerPort,
} from './doctor-checks.js';
import { loadSettings } from './infra/config/load.js';

let folder: string;
beforeEach(() => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), 'sixhour-doctor-spec-'));
});
afterEach(() => fs.rmSync(folder, { recursive: true, force: true }));

const settings = (environment: Record<string, string> = {}) =>
  loadSettings({ DATA_DIR: folder, ...environment });

it('says what is wrong and how to mend it, in one line', () => {
  expect(lineOf({ level: 'ok', about: 'port', text: '3000 is free' })).toBe(
    'ok   port      3000 is free',
  );
  expect(lineOf({ level: 'FAIL', about: 'node', text: 'old', mend: 'get a new one' })).toBe(
    'FAIL node      old — get a new one',
  );
});

it.each([
  ['18.20.0', 'FAIL'],
  ['20.18.9', 'FAIL'],
  ['20.19.0', 'ok'],
  ['21.7.0', 'FAIL'],
  ['22.11.0', 'FAIL'],
  ['22.12.0', 'ok'],
  ['24.0.0', 'ok'],
])('Node %s: %s', (version, level) => expect(checkNode(version).level).toBe(level));

describe('the data folder', () => {
  it('need not be there yet', () =>
    expect(checkDataFolder(path.join(folder, 'a', 'b')).level).not.toBe('FAIL'));

  it('is not a file', () => {
    fs.writeFileSync(path.join(folder, 'file'), '');
    expect(checkDataFolder(path.join(folder, 'file')).level).toBe('FAIL');
  });
});

describe('the secret', () => {
  const DATABASE_URL = 'postgres://a@db.example/a';

  it('is made by the start', () => {
    expect(checkSecret(settings()).level).toBe('ok');
    expect(fs.readdirSync(folder)).toEqual([]);
  });

  it('must be given where several machines share a database', () => {
    expect(checkSecret(settings({ DATABASE_URL })).level).toBe('warn');
    const SECRET_KEY = 'k'.repeat(32);
    expect(checkSecret(settings({ DATABASE_URL, SECRET_KEY })).level).toBe('ok');
  });

  it('is nobody else’s to read', () => {
    const file = path.join(folder, 'secret.key');
    fs.writeFileSync(file, 'key', { mode: 0o600 });
    expect(checkSecret(settings()).level).toBe('ok');
    fs.chmodSync(file, 0o644);
    expect(checkSecret(settings())).toMatchObject({
      level: 'warn',
      mend: `run: chmod 600 ${file}`,
    });
  });
});

it('finds a port that another program has', async () => {
  const other = http.createServer((_request, response) => response.writeHead(404).end());
  await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
  const { port } = other.address() as AddressInfo;
  const taken = await checkServerPort(settings({ PORT: String(port) }));
  expect(taken).toMatchObject({ level: 'FAIL', mend: 'stop it, or set PORT to a free port' });
  other.closeAllConnections();
  await new Promise((resolve) => other.close(resolve));
  expect(await checkServerPort(settings({ PORT: String(port) }))).toMatchObject({ level: 'ok' });
});

it('asks the mail server only when there is one', async () => {
  expect(await checkMail(settings())).toMatchObject({ level: 'ok' });
  const gone = await checkMail(settings({ SMTP_URL: 'smtp://127.0.0.1:1' }));
  expect(gone).toMatchObject({ level: 'FAIL', mend: expect.stringContaining('SMTP_URL') });
});

describe('the way in for webhooks', () => {
  it('may be missing while only the sandbox is connected', async () => {
    expect(await checkReach(settings(), 0)).toMatchObject({ level: 'ok' });
    expect(await checkReach(settings(), 1)).toMatchObject({ level: 'warn' });
  });

  it('is https, and leads here', async () => {
    const plain = settings({ PUBLIC_URL: 'http://desk.shop.example' });
    expect(await checkReach(plain, 1)).toMatchObject({ level: 'warn' });
    const dead = settings({ PUBLIC_URL: 'https://[100::1]:1' });
    expect((await checkReach(dead, 1)).level).not.toBe('ok');
  });
});
