import { createHmac } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { openBrowser } from './browser.js';
import { OWNER, Product, root, until } from './product.js';

const browser = await openBrowser();
const inBrowser = browser ? it : it.skip;

const SIZES = { desk: { width: 1400, height: 900 }, phone: { width: 390, height: 844 } };
const REVIEW = 'Váza prišla rozbitá zqlinkonly a nikto mi neodpísal, som nahnevaná.';

interface AxeTool {
  run(): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }>;
}

/** What axe objects to, and by how much the page is larger than the window. */
async function faultsOf(page: Page) {
  await page.evaluate(fs.readFileSync(path.join(root, 'node_modules/axe-core/axe.min.js'), 'utf8'));
  return page.evaluate(async () => {
    const { axe: tool, document } = globalThis as unknown as {
      axe: AxeTool;
      document: { documentElement: Record<`${'scroll' | 'client'}${'Width' | 'Height'}`, number> };
    };
    const found = (await tool.run()).violations;
    const { scrollWidth, clientWidth, scrollHeight, clientHeight } = document.documentElement;
    return {
      violations: found.map(({ id, nodes }) => `${id}: ${nodes.map((n) => n.html).join(' ')}`),
      // Lists scroll in themselves; the page is as large as the window.
      over: [scrollWidth - clientWidth, scrollHeight - clientHeight],
    };
  });
}

describe('the channels in the console', () => {
  let product: Product;
  let page: Page;

  beforeAll(async () => {
    if (!browser) return;
    product = await Product.prepare({ CHANNEL_BLIND_SECONDS: '60' });
    await product.start();
    await product.signIn();
    page = await browser.newPage({ viewport: SIZES.desk });
    await page.goto(product.url);
    await page.getByTestId('email').fill(OWNER.email);
    await page.getByTestId('password').fill(OWNER.password);
    await page.getByTestId('sign-in').click();
    await page.getByTestId('queue').waitFor();
  }, 120_000);

  afterAll(async () => {
    await browser?.close();
    await product?.clean();
  }, 60_000);

  const accounts = async () => (await product.api('GET', '/accounts')).body.items;
  const accountOf = async (platform: string) =>
    (await accounts()).find((account: { platform: string }) => account.platform === platform);

  /** A delivery with a change that no one can read. */
  const deliverBroken = async () => {
    const { externalId, credentials } = (await product.account('facebook')) as unknown as {
      externalId: string;
      credentials: { appSecret: string };
    };
    const changes = [{ field: 'feed', value: null }];
    const body = JSON.stringify({ object: 'page', entry: [{ id: externalId, time: 1, changes }] });
    const hash = createHmac('sha256', credentials.appSecret).update(body).digest('hex');
    const { status } = await fetch(`${product.url}/webhooks/meta`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'x-hub-signature-256': `sha256=${hash}` },
      body,
    });
    expect(status).toBe(200);
  };

  inBrowser(
    'show which is blind, which must be reconnected and what could not be taken in',
    async () => {
      await deliverBroken();
      const shop = await accountOf('heureka');
      await product.sandbox('POST', 'faults', {
        match: { method: 'GET', path: '/direct/dotaznik' },
        mode: '500',
        count: 1000,
      });
      await product.sandbox('POST', 'faults', {
        match: { path: 'customerReviews' },
        mode: 'token-dead',
        count: 1000,
      });
      const store = await accountOf('app-store');
      await until(
        'the blind and the dead channel',
        async () => {
          await product.api('POST', `/accounts/${shop.id}/probe`);
          await product.api('POST', `/accounts/${store.id}/probe`);
          const [one, other] = [await accountOf('heureka'), await accountOf('app-store')];
          return one.health.blindSince && other.state === 'reconnect';
        },
        120,
      );
      for (const [name, size] of Object.entries(SIZES)) {
        await page.setViewportSize(size);
        await page.goto(`${product.url}/channels`);
        await page.getByTestId('account-blind').first().waitFor();
        expect({ name, ...(await faultsOf(page)) }).toEqual({ name, violations: [], over: [0, 0] });
        await shoot(page, `channels-${name}`);
      }
      await page.setViewportSize(SIZES.desk);
      await page.getByTestId('dead-letter').first().waitFor();
      await page.getByTestId('replay').first().click();
      await until('the second attempt', async () => {
        const { body } = await product.api('GET', '/dead-letters');
        return body.items[0]?.attempts === 2;
      });
    },
    240_000,
  );

  inBrowser(
    'that are answered elsewhere offer to copy and open, and take a person’s word for it',
    async () => {
      await product.sandbox('DELETE', 'faults');
      await product.sandbox('POST', 'items', {
        platform: 'heureka',
        kind: 'review',
        author: { name: 'Jana' },
        rating: 1.5,
        text: REVIEW,
      });
      const shop = await accountOf('heureka');
      await product.api('POST', `/accounts/${shop.id}/probe`);
      const { id } = await product.conversation('zqlinkonly');
      for (const [name, size] of Object.entries(SIZES)) {
        await page.setViewportSize(size);
        await page.goto(`${product.url}/conversations/${id}`);
        await page.getByTestId('draft-text').first().waitFor({ timeout: 30_000 });
        await page
          .getByRole('img', { name: '1.5 stars of 5' })
          .filter({ hasText: '★½☆☆☆' })
          .first()
          .waitFor();
        await shoot(page, `link-only-${name}`);
        expect({ name, ...(await faultsOf(page)) }).toEqual({ name, violations: [], over: [0, 0] });
      }
      await page.getByTestId('copy-open').waitFor();
      await page.getByTestId('answered-there').click();
      await until('the clock to stop', async () => {
        const { body } = await product.api('GET', `/conversations/${id}`);
        return body.clocks[0]?.state === 'met';
      });
    },
    120_000,
  );
});

/** For a person to look at, where `SCREENSHOTS` names a folder. */
async function shoot(page: Page, name: string): Promise<void> {
  const folder = process.env.SCREENSHOTS;
  if (folder) await page.screenshot({ path: path.join(folder, `${name}.png`) });
}
