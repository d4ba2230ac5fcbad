import fs from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { BrowserContext, Page } from 'playwright-core';
import { openBrowser } from './browser.js';
import { OWNER, Product, root, until } from './product.js';

const browser = await openBrowser();
const inBrowser = browser ? it : it.skip;

const DESK = { width: 1400, height: 900 };
const PHONE = { width: 390, height: 844 };
const THREAT = 'You will hear from my lawyer zqthreat. I am going to sue you for this broken lamp!';

interface AxeTool {
  run(): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }>;
}

/** What axe objects to, and by how much the page is wider than the window. */
async function faultsOf(page: Page) {
  await page.evaluate(fs.readFileSync(path.join(root, 'node_modules/axe-core/axe.min.js'), 'utf8'));
  return page.evaluate(async () => {
    const { axe: tool, document } = globalThis as unknown as {
      axe: AxeTool;
      document: { documentElement: { scrollWidth: number; clientWidth: number } };
    };
    const found = (await tool.run()).violations;
    const { scrollWidth, clientWidth } = document.documentElement;
    return [
      ...found.map(({ id, nodes }) => `${id}: ${nodes.map((n) => n.html).join(' ')}`),
      ...(scrollWidth > clientWidth ? [`${scrollWidth - clientWidth} too wide`] : []),
    ];
  });
}

/** The browser's own notifications can not be seen from outside; what is asked of them can. */
const RECORDER = `
  window.Notification = class {
    static get permission() { return localStorage.getItem('test.permission') ?? 'default'; }
    static async requestPermission() {
      localStorage.setItem('test.permission', 'granted');
      return 'granted';
    }
    constructor(title, options) {
      const shown = JSON.parse(localStorage.getItem('test.shown') ?? '[]');
      localStorage.setItem('test.shown', JSON.stringify([...shown, { title, ...options }]));
    }
    close() {}
  };`;

describe('alerts in the console', () => {
  let product: Product;
  let context: BrowserContext;
  let page: Page;
  let receiver: Server;
  const posted: Record<string, unknown>[] = [];

  beforeAll(async () => {
    if (!browser) return;
    receiver = createServer((request, response) => {
      let body = '';
      request.on('data', (chunk: Buffer) => (body += chunk.toString()));
      request.on('end', () => {
        posted.push(JSON.parse(body) as Record<string, unknown>);
        response.end('ok');
      });
    });
    await new Promise<void>((done) => receiver.listen(0, '127.0.0.1', done));
    product = await Product.prepare();
    await product.start();
    await product.signIn();
    context = await browser.newContext({ viewport: DESK });
    await context.addInitScript(RECORDER);
    page = await context.newPage();
    await page.goto(product.url);
    await page.getByTestId('email').fill(OWNER.email);
    await page.getByTestId('password').fill(OWNER.password);
    await page.getByTestId('sign-in').click();
    await page.getByTestId('queue').waitFor();
  }, 120_000);

  afterAll(async () => {
    await browser?.close();
    receiver?.closeAllConnections();
    receiver?.close();
    await product?.clean();
  }, 60_000);

  inBrowser(
    'are set on one page, which asks the browser by a click only',
    async () => {
      await page.goto(`${product.url}/alerts/settings`);
      await page.getByTestId('browser-on').waitFor({ state: 'attached' });
      expect(await faultsOf(page)).toEqual([]);
      await page.setViewportSize(PHONE);
      expect(await faultsOf(page)).toEqual([]);
      await page.setViewportSize(DESK);
      expect(await page.evaluate('Notification.permission')).toBe('default');
      await page.getByTestId('browser-on').click({ force: true });
      await page.getByTestId('ask-browser').click();
      expect(await page.evaluate('Notification.permission')).toBe('granted');
      await page.getByRole('button', { name: 'Save' }).first().click();
      await until('the choice to be saved', async () => {
        const { body } = await product.api('GET', '/me/alert-preferences');
        return body.browser === true && body.emailHours === null;
      });
      await page.getByTestId('test-mail').click();
      await until('the test in the outbox', async () => {
        const { body } = await product.api('GET', '/outbox');
        return body.items.find(({ subject }: { subject: string }) => subject.startsWith('Test: '));
      });
    },
    90_000,
  );

  inBrowser(
    'show once, however many tabs are open',
    async () => {
      const tabs = [page, await context.newPage(), await context.newPage()];
      for (const tab of tabs) await tab.goto(`${product.url}/queue`);
      for (const tab of tabs) await tab.getByTestId('queue').waitFor();
      const asked = new Map(tabs.map((tab) => [tab, 0]));
      for (const tab of tabs)
        tab.on('response', async (response) => {
          if (!response.url().endsWith('/me/notices')) return;
          // A tab that is closed meanwhile gives no body.
          const body = (await response.json().catch(() => null)) as {
            items: { excerpt: string }[];
          } | null;
          if (body?.items.some(({ excerpt }) => excerpt.includes('zqthreat')))
            asked.set(tab, asked.get(tab)! + 1);
        });
      const { externalId } = await product.account('facebook');
      await product.sandbox('POST', 'items', {
        ...{ platform: 'facebook', kind: 'comment', account: externalId },
        ...{ author: 'Eva', text: THREAT },
      });
      await until('every tab to have looked', async () =>
        [...asked.values()].every((times) => times > 0),
      );
      const shown = await until('the notification', async () => {
        const stored: string | null = await page.evaluate(`localStorage.getItem('test.shown')`);
        const all = JSON.parse(stored ?? '[]') as { title: string; body: string }[];
        const mine = all.filter(({ body }) => body.includes('zqthreat'));
        return mine.length > 0 && mine;
      });
      expect(shown).toHaveLength(1);
      expect(shown[0]).toMatchObject({ title: 'Needs care' });
      for (const tab of tabs.slice(1)) await tab.close();
    },
    90_000,
  );

  inBrowser(
    'go to a chat program; a test of it stands in the log',
    async () => {
      await page.goto(`${product.url}/hooks`);
      await page.getByRole('button', { name: 'Add an endpoint' }).click();
      await page.getByLabel('Who receives it').selectOption('slack');
      const { port } = receiver.address() as AddressInfo;
      await page
        .getByLabel('Address of the incoming webhook')
        .fill(`http://127.0.0.1:${port}/services/T0/B0/zqsecret`);
      await page.getByRole('button', { name: 'Add', exact: true }).click();
      const row = page.getByTestId('endpoint-row');
      await row.waitFor();
      expect(await row.textContent()).not.toContain('zqsecret');
      await row.getByTestId('test-endpoint').click();
      const message = await until('the test', async () =>
        posted.find(({ text }) => String(text).startsWith('Test: alerts arrive here')),
      );
      expect(message).toMatchObject({ blocks: expect.any(Array) });
      await page.getByText('Delivered').first().waitFor();
      expect(await faultsOf(page)).toEqual([]);
      await row.getByRole('button', { name: 'Edit' }).click();
      await page.getByText('Around the clock').click();
      await page.getByLabel('Sunday', { exact: false }).fill('never');
      await page.getByRole('button', { name: 'Save' }).click();
      await page.getByText('Write it as 9–12', { exact: false }).first().waitFor();
      await page.getByLabel('Sunday', { exact: false }).fill('');
      await page.getByRole('button', { name: 'Save' }).click();
      await until('the hours to be saved', async () => {
        const { body } = await product.api('GET', '/webhook-endpoints');
        return body.items[0].hours?.weekly.mon[0][0] === '08:00' && !body.items[0].hours.weekly.sun;
      });
    },
    90_000,
  );
});
