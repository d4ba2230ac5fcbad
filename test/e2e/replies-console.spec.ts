import fs from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { openBrowser } from './browser.js';
import { OWNER, Product, root, until } from './product.js';

const browser = await openBrowser();
const inBrowser = browser ? it : it.skip;

const SIZES = { desk: { width: 1400, height: 900 }, phone: { width: 390, height: 844 } };
const ASK = 'Kedy príde moja lampa zqtemplate? Čakám už týždeň.';

interface AxeTool {
  run(): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }>;
}

async function violationsOf(page: Page): Promise<string[]> {
  await page.evaluate(fs.readFileSync(path.join(root, 'node_modules/axe-core/axe.min.js'), 'utf8'));
  return page.evaluate(async () => {
    const { axe: tool } = globalThis as unknown as { axe: AxeTool };
    const { violations } = await tool.run();
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map((n) => n.html).join(' ')}`);
  });
}

describe('what replies are made of, in the console', () => {
  let product: Product;
  let page: Page;

  beforeAll(async () => {
    if (!browser) return;
    product = await Product.prepare();
    await product.start();
    await product.signIn();
    page = await browser.newPage({ viewport: SIZES.desk });
    await page.goto(product.url);
    await page.getByTestId('email').fill(OWNER.email);
    await page.getByTestId('password').fill(OWNER.password);
    await page.getByTestId('sign-in').click();
    await page.getByTestId('queue').waitFor();
  }, 180_000);

  afterAll(async () => {
    await browser?.close();
    await product?.clean();
  }, 60_000);

  inBrowser(
    'a template is written with a preview and put into a reply',
    async () => {
      await page.goto(`${product.url}/replies`);
      await page.getByRole('button', { name: 'Add a template' }).click();
      await page.getByLabel('Name').fill('Late parcel');
      await page.getByRole('dialog').getByLabel('Language').selectOption('sk');
      const text = 'Dobrý deň, zásielku hľadáme. Pozdravuje {{ agent.name }}.';
      await page.getByLabel('Text', { exact: true }).fill(text);
      await page.getByText('Pozdravuje Eva Lis.').waitFor();
      await page.getByRole('button', { name: 'Save' }).click();
      await page.getByRole('heading', { name: 'Late parcel' }).waitFor();

      const item = { platform: 'facebook', kind: 'comment', author: { name: 'Jana' }, text: ASK };
      await product.sandbox('POST', 'items', item);
      const { id } = await product.conversation('zqtemplate');
      await page.goto(`${product.url}/conversations/${id}`);
      await page.getByTestId('draft-text').waitFor({ timeout: 60_000 });
      await page.getByTestId('templates').click();
      await page.getByRole('dialog').getByRole('searchbox').fill('late');
      await page
        .getByRole('dialog')
        .getByRole('button', { name: /Late parcel/ })
        .click();
      await until('the text of the template in the reply', async () =>
        (await page.getByTestId('draft-text').inputValue()).includes(
          'zásielku hľadáme. Pozdravuje',
        ),
      );
    },
    180_000,
  );

  inBrowser(
    'a phrase that the brand bans is found before it is saved',
    async () => {
      await page.goto(`${product.url}/replies?tab=guard`);
      await page.getByRole('button', { name: 'Add a phrase' }).click();
      await page.getByLabel('Phrase', { exact: true }).fill('cheap~');
      await page.getByLabel('What the agent reads').fill('We say good value.');
      await page.getByLabel('A reply').fill('It is the cheapest lamp we have.');
      await page.getByText('We say good value.').waitFor();
      await page.getByTestId('save-guard').click();
      await page.getByText('Saved').first().waitFor();
    },
    120_000,
  );

  inBrowser.each(['templates', 'approval', 'guard'])(
    'the part on %s can be read by everybody, on a desk and on a phone',
    async (tab) => {
      for (const [name, size] of Object.entries(SIZES)) {
        await page.setViewportSize(size);
        await page.goto(`${product.url}/replies?tab=${tab}`);
        await page.getByRole('tabpanel').waitFor();
        await page.waitForLoadState('networkidle');
        expect({ name, violations: await violationsOf(page) }).toEqual({ name, violations: [] });
      }
    },
    120_000,
  );
});
