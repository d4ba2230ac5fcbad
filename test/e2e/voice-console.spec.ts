import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { openBrowser } from './browser.js';
import { OWNER, Product, until } from './product.js';

const BROKEN = 'Lampa prišla rozbitá a nikto mi neodpovedá na správy!';
const SHORT = 'Dobrý deň, je nám to ľúto. Napíšte nám, prosím, súkromnú správu.';

const browser = await openBrowser();
const inBrowser = browser ? it : it.skip;

describe('voice, versions and the language model in the console', () => {
  let product: Product;
  let page: Page;
  let model: Server;

  beforeAll(async () => {
    // A server that speaks the real protocol: it refuses to word drafts, rewrites and translates.
    model = createServer((request, response) => {
      let raw = '';
      request.on('data', (part: Buffer) => (raw += part.toString()));
      request.on('end', () => {
        const { messages } = JSON.parse(raw);
        const { instructions = messages[0].content as string } = {};
        const content = instructions.startsWith('You translate')
          ? 'The lamp arrived broken and nobody answers my messages!'
          : instructions.startsWith('You rewrite')
            ? SHORT
            : '';
        response.end(JSON.stringify({ choices: [{ message: { role: 'assistant', content } }] }));
      });
    });
    await new Promise<void>((ready) => model.listen(0, '127.0.0.1', ready));
    const { port } = model.address() as AddressInfo;
    product = await Product.prepare({
      LLM_BASE_URL: `http://127.0.0.1:${port}/v1`,
      LLM_MODEL: 'small-one',
    });
    await product.start();
    await product.signIn();
    if (browser) page = await browser.newPage({ viewport: { width: 1400, height: 1000 } });
  }, 120_000);

  afterAll(async () => {
    await browser?.close();
    await product?.clean();
    model?.closeAllConnections();
    await new Promise((done) => (model ? model.close(done) : done(null)));
  }, 60_000);

  inBrowser(
    'a voice is heard while it is set, and in the next draft',
    async () => {
      await page.goto(product.url);
      await page.getByTestId('email').fill(OWNER.email);
      await page.getByTestId('password').fill(OWNER.password);
      await page.getByTestId('sign-in').click();
      await page.getByTestId('queue').waitFor();
      await page.goto(`${product.url}/replies?tab=voice`);
      await page.getByLabel('Language', { exact: true }).selectOption('sk');
      const preview = page.getByTestId('voice-preview');
      await preview.getByText('Hrnček prišiel rozbitý.').waitFor();
      await page.getByLabel('Signature').fill('Eva z Lampárne');
      await preview.getByText('Eva z Lampárne').waitFor();
      await page.getByRole('button', { name: 'Save', exact: true }).first().click();
      await until('the voice to be saved', async () => {
        const { body } = await product.api('GET', '/brands');
        const voices = await product.api('GET', `/brands/${body.items[0].id}/voices`);
        return voices.body.items.find(
          (one: { language: string; signature?: string }) =>
            one.language === 'sk' && one.signature === 'Eva z Lampárne',
        );
      });
      const account = await product.account('facebook');
      await product.sandbox('POST', 'items', {
        platform: 'facebook',
        kind: 'comment',
        account: account.externalId,
        author: 'Jana Kováčová',
        text: BROKEN,
      });
      const { id } = await product.conversation('Lampa prišla rozbitá');
      await page.goto(`${product.url}/conversations/${id}`);
      const text = page
        .getByTestId('draft-text')
        .locator('textarea')
        .or(page.locator('textarea'))
        .first();
      await until('the draft', async () => (await text.inputValue()).endsWith('Eva z Lampárne'));
    },
    120_000,
  );

  inBrowser(
    'a text is rewritten and translated by the model, and an older version comes back',
    async () => {
      const text = page
        .getByTestId('draft-text')
        .locator('textarea')
        .or(page.locator('textarea'))
        .first();
      const composed = await text.inputValue();
      await page.getByTestId('model-menu').click();
      await page.getByRole('menuitem', { name: 'shorter' }).click();
      await until('the shorter text', async () => (await text.inputValue()) === SHORT);
      await page.getByRole('button', { name: 'Translate', exact: true }).first().click();
      await page.getByText('nobody answers my messages').waitFor();
      await page.locator('[data-testid="draft-saved"]').waitFor();
      await page.getByTestId('versions').click();
      const versions = page.getByTestId('version');
      await versions.nth(1).waitFor();
      await versions.last().getByRole('button', { name: 'Restore' }).click();
      await until('the first version', async () => (await text.inputValue()) === composed);
      await page.getByRole('button', { name: 'Another approach' }).click();
      await page.getByRole('menuitem', { name: 'Crisis: holding reply' }).click();
      await until('a holding reply', async () => {
        const value = await text.inputValue();
        return value !== composed && value.endsWith('Eva z Lampárne');
      });
      expect(await page.getByTestId('approve').isEnabled()).toBe(true);
    },
    90_000,
  );
});
