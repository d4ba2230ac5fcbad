import fs from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { openBrowser } from './browser.js';
import { OWNER, Product, root, until } from './product.js';

const browser = await openBrowser();
const inBrowser = browser ? it : it.skip;

const SIZES = { desk: { width: 1400, height: 900 }, phone: { width: 390, height: 844 } };

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
    return {
      violations: found.map(({ id, nodes }) => `${id}: ${nodes.map((n) => n.html).join(' ')}`),
      over: scrollWidth - clientWidth,
    };
  });
}

/** For a person to look at, where `SCREENSHOTS` names a folder. */
async function shoot(page: Page, name: string): Promise<void> {
  const folder = process.env.SCREENSHOTS;
  if (folder) await page.screenshot({ path: path.join(folder, `${name}.png`), fullPage: true });
}

describe('the knowledge base', () => {
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

  const help = (path: string) => `${product.url}/help/meltemi-home${path}`;

  inBrowser(
    'is a public page that needs no script and that everybody can use',
    async () => {
      const plain = await browser!.newContext({ javaScriptEnabled: false });
      const reader = await plain.newPage();
      const said: string[] = [];
      reader.on('console', (message) => said.push(message.text()));
      await reader.goto(help('/en'));
      await reader.getByRole('searchbox').fill('opening hours');
      await reader.getByRole('button', { name: 'Search' }).click();
      await reader.waitForURL(/\?q=opening\+hours$/);
      await reader.getByText('Monday to Friday', { exact: false }).first().waitFor();
      await reader.getByRole('button', { name: 'No', exact: true }).first().click();
      await reader.waitForURL(/\?helped=no$/);
      await reader.getByRole('status').waitFor();
      await reader.getByRole('link', { name: 'Slovenčina' }).click();
      await reader.waitForURL(/\/sk$/);
      expect(await reader.locator('html').getAttribute('lang')).toBe('sk');
      expect(said).toEqual([]);
      await plain.close();
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme });
        for (const [name, size] of Object.entries(SIZES)) {
          await page.setViewportSize(size);
          for (const address of ['/el', '/tr?q=kargo', '/xx', '/pl?q=qqqq']) {
            await page.goto(help(address));
            const faults = await faultsOf(page);
            expect({ address, name, colorScheme, ...faults }).toEqual({
              ...{ address, name, colorScheme, violations: [], over: 0 },
            });
            await shoot(page, `help-${address.slice(1, 3)}-${name}-${colorScheme}`);
          }
        }
      }
      await page.emulateMedia({ colorScheme: 'light' });
      await page.setViewportSize(SIZES.desk);
      const { body } = await product.api('GET', '/learning/trouble');
      expect(body.items[0]).toMatchObject({ unhelpful: 1 });
    },
    180_000,
  );

  inBrowser(
    'is written, searched, restored and brought back in the console',
    async () => {
      await page.goto(`${product.url}/faq`);
      await page.getByTestId('faq-add').click();
      await page.getByLabel('Question', { exact: true }).fill('Do you sell zqkettles?');
      await page.getByLabel('Answer', { exact: true }).fill('Yes, zqred ones.');
      await page.getByRole('button', { name: 'Save' }).click();
      await page.getByRole('heading', { name: 'Do you sell zqkettles?' }).waitFor();
      await page.getByTestId('faq-search').fill('ZQKETT');
      await until('one entry', async () => (await page.getByTestId('faq-edit').count()) === 1);
      await page.getByTestId('faq-edit').click();
      await page.getByLabel('Answer', { exact: true }).fill('No, not any more.');
      await page.getByRole('button', { name: 'Save' }).click();
      await page.getByText('No, not any more.').waitFor();
      await page.getByTestId('faq-history').click();
      await page.getByRole('button', { name: 'Restore this version' }).click();
      await page.getByText('Yes, zqred ones.').waitFor();
      await page.getByTestId('faq-delete').click();
      await page.getByRole('dialog').getByRole('button', { name: 'Delete' }).click();
      await page.getByRole('button', { name: 'Undo' }).click();
      await page.getByText('Yes, zqred ones.').waitFor();
      await page.getByTestId('faq-search').fill('');
      await page.getByRole('heading', { name: 'What are your opening hours?' }).waitFor();
      expect(await faultsOf(page)).toEqual({ violations: [], over: 0 });
      await page.setViewportSize(SIZES.phone);
      expect(await faultsOf(page)).toEqual({ violations: [], over: 0 });
      await shoot(page, 'faq-phone');
      await page.setViewportSize(SIZES.desk);
      await shoot(page, 'faq-desk');
    },
    120_000,
  );

  inBrowser(
    'takes a file in after showing what it would do, and names what is wrong',
    async () => {
      await page.goto(`${product.url}/faq`);
      await page.getByTestId('faq-import').click();
      const file = (text: string) => ({
        name: 'faq.csv',
        mimeType: 'text/csv',
        buffer: Buffer.from(text),
      });
      const input = page.locator('input[type=file]');
      await input.setInputFiles(file('language,question,answer\nen,Do you sell zqlamps?,\n'));
      await page.getByTestId('faq-import-look').click();
      const faults = page.getByTestId('faq-import-faults');
      await faults.getByText('Line 2: answer is missing').waitFor();
      expect(await faultsOf(page)).toEqual({ violations: [], over: 0 });
      await input.setInputFiles(file('language;question;answer\nen;Do you sell zqlamps?;Yes.\n'));
      await page.getByTestId('faq-import-look').click();
      await page.getByTestId('faq-import-plan').getByText('Do you sell zqlamps?').waitFor();
      await page.getByTestId('faq-import-do').click();
      await page.getByRole('heading', { name: 'Do you sell zqlamps?' }).waitFor();
    },
    60_000,
  );

  inBrowser(
    'learns: what keeps coming becomes an entry, and answers are judged',
    async () => {
      const asked = [
        'is there parking at the zqmill, your shop?',
        'hi, can I park the car near your store',
        'do you have any parking spaces for customers?',
      ];
      for (const text of asked)
        await product.sandbox('POST', 'items', {
          platform: 'messenger',
          kind: 'message',
          author: { name: `Customer ${text.length}` },
          text,
        });
      for (const text of asked) await product.conversation(text.slice(0, 20));
      await page.goto(`${product.url}/faq?tab=questions`);
      // The last of the three may still be on its way to a person.
      await until('the question that keeps coming', async () => {
        await page.getByTestId('learn-find').click();
        await page.getByText('parking at the zqmill').first().waitFor({ timeout: 4000 });
        return true;
      });
      expect(await faultsOf(page)).toEqual({ violations: [], over: 0 });
      await shoot(page, 'questions');
      const card = page.locator('section', { hasText: 'zqmill' });
      await card.getByTestId('learn-accept').click();
      await page.getByLabel('Answer', { exact: true }).fill('Yes, for two hours.');
      await page.getByRole('button', { name: 'Save' }).click();
      await until('the entry', async () => {
        const { body } = await product.api('GET', '/faq?q=zqmill');
        return body.items.length === 1;
      });
      await page.goto(`${product.url}/faq?tab=quality`);
      await page.getByTestId('learn-figures').waitFor();
      expect(await faultsOf(page)).toEqual({ violations: [], over: 0 });
      await page.setViewportSize(SIZES.phone);
      expect(await faultsOf(page)).toEqual({ violations: [], over: 0 });
      await shoot(page, 'quality-phone');
    },
    180_000,
  );
});
