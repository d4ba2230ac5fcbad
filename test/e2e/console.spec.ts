import fs from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { openBrowser } from './browser.js';
import { OWNER, Product, root, until } from './product.js';

const ANGRY =
  'Paczka miała być w poniedziałek, jest piątek i nadal nic. Nikt nie odpisuje, to skandal!';
const FORGOTTEN = 'Drugi raz przyszedł zły kolor obrusu i znowu zero odpowiedzi. Żenada!';
const ADDED = 'Kurier odezwie się do Państwa.';

const browser = await openBrowser();
const inBrowser = browser ? it : it.skip;

interface AxeTool {
  run(): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }>;
}

interface SandboxComment {
  id: string;
  text: string;
  parent?: string;
}

describe('the console, on the built product', () => {
  let product: Product;
  let page: Page;

  beforeAll(async () => {
    product = await Product.prepare();
    await product.start();
    await product.signIn();
    if (browser) page = await browser.newPage({ viewport: { width: 1400, height: 900 } });
  }, 120_000);

  afterAll(async () => {
    await browser?.close();
    await product?.clean();
  }, 60_000);

  /** Everything that stands in the sandbox under a comment. */
  const repliesTo = async (id: string): Promise<string[]> => {
    const { body } = await product.sandbox('GET', 'state');
    const comments: SandboxComment[] = [];
    const walk = (node: unknown): void => {
      if (Array.isArray(node)) return node.forEach(walk);
      if (typeof node !== 'object' || node === null) return;
      const { parent, parentId, text, message } = node as Record<string, string>;
      const said = text ?? message;
      if (said !== undefined && (parent === id || parentId === id))
        comments.push({ id: '', text: said });
      Object.values(node).forEach(walk);
    };
    walk(body);
    const named = (Array.isArray(body.comments) ? body.comments : []).find(
      (comment: { id: string }) => comment.id === id,
    );
    for (const reply of named?.replies ?? []) comments.push(reply as SandboxComment);
    return [...new Set(comments.map(({ text }) => text))];
  };

  inBrowser(
    'takes an angry comment from the platform to one answer under it, and the clock stops',
    async () => {
      await page.goto(product.url);
      await page.getByTestId('email').fill(OWNER.email);
      await page.getByTestId('password').fill(OWNER.password);
      await page.getByTestId('sign-in').click();
      await page.getByTestId('queue').waitFor();

      const account = await product.account('facebook');
      const made = await product.sandbox('POST', 'items', {
        platform: 'facebook',
        kind: 'comment',
        account: account.externalId,
        author: 'Grażyna Wilczek',
        text: ANGRY,
      });
      expect(made.status).toBeLessThan(300);

      // No reload: the row comes by itself.
      const row = page.getByTestId('queue-row').filter({ hasText: 'Paczka miała być' });
      await row.waitFor({ timeout: 30_000 });
      await row.click();
      const draft = page.getByTestId('draft-text');
      await draft.waitFor({ timeout: 30_000 });
      const textarea = draft.and(page.locator('textarea')).or(draft.locator('textarea')).first();
      const composed = await textarea.inputValue();
      expect(composed.length).toBeGreaterThan(40);
      await textarea.fill(`${composed.replace(/\[\[.*?\]\]/gs, 'w drodze')} ${ADDED}`);
      await page.getByTestId('approve').click();

      const replies = await until('the answer under the comment', async () => {
        const found = await repliesTo(made.body.id);
        return found.length > 0 ? found : null;
      });
      expect(replies).toHaveLength(1);
      expect(replies[0]).toContain(ADDED);

      const detail = await until('the clock to stop', async () => {
        const { id } = await product.conversation('Paczka miała być', 'waiting');
        const { body } = await product.api('GET', `/conversations/${id}`);
        return body.clocks[0].state === 'met' ? body : null;
      });
      expect(detail.clocks[0].stoppedBy).toBe('answered');
      await page.getByTestId('clock').and(page.locator('[data-state="met"]')).first().waitFor();
    },
    120_000,
  );

  inBrowser(
    'shows the owner’s mail when a comment is left alone until the promise is broken',
    async () => {
      const account = await product.account('facebook');
      // Written so long ago that the six hours end in a few seconds: time moves on by itself.
      const createdTime = new Date(Date.now() - (6 * 3600 - 15) * 1000).toISOString();
      await product.sandbox('POST', 'items', {
        platform: 'facebook',
        kind: 'comment',
        account: account.externalId,
        author: 'Zbigniew Kruk',
        text: FORGOTTEN,
        at: createdTime,
      });
      const { id } = await product.conversation('Drugi raz przyszedł');
      const alert = await until('the breach', async () => {
        const { body } = await product.api('GET', '/alerts');
        return body.items.find(
          (item: { kind: string; conversationId: string }) =>
            item.kind === 'breached' && item.conversationId === id,
        );
      });
      expect(alert.step).toBe(100);

      const mail = await until('the mail', async () => {
        const { body } = await product.api('GET', '/outbox');
        return body.items.find((item: { subject: string; to: string }) =>
          item.subject.includes('Drugi raz przyszedł'),
        );
      });
      expect(mail.to).toBe(OWNER.email);
      await page.goto(`${product.url}/outbox`);
      await page
        .getByTestId('outbox-row')
        .filter({ hasText: 'Drugi raz przyszedł' })
        .first()
        .click();
      const frame = page.getByTestId('mail-frame');
      await frame.waitFor();
      const iframe = frame.and(page.locator('iframe')).or(frame.locator('iframe')).first();
      await iframe.contentFrame().getByText('Zbigniew Kruk').first().waitFor();
    },
    90_000,
  );

  inBrowser(
    'changes the promise by a rule, tries it on the past first, and counts by it',
    async () => {
      await page.goto(`${product.url}/rules`);
      const card = page.locator('section', { hasText: 'The promise' }).first();
      await card.getByRole('button', { name: 'Add a rule' }).click();
      const form = page.getByRole('dialog');
      await form.getByLabel('Name').fill('Polish first');
      await form.getByRole('combobox', { name: 'Language' }).click();
      await form.getByRole('option', { name: 'Polish' }).click();
      await form.getByLabel('First answer within').fill('1.5');
      await form.getByRole('combobox', { name: 'When the promise is broken tell' }).click();
      await form.getByRole('option', { name: 'owners' }).click();
      await form.getByRole('button', { name: 'Apply' }).click();
      await form.waitFor({ state: 'hidden' });
      await card.getByRole('button', { name: 'Try on the last 30 days' }).click();
      await card
        .getByText(/in 30 days/)
        .first()
        .waitFor();
      await card.getByRole('button', { name: 'Save', exact: true }).click();
      await until('the promise to be saved', async () => {
        const { body } = await product.api('GET', '/brands');
        const answer = await product.api('GET', `/brands/${body.items[0].id}/promise`);
        return answer.body.version === 2 && answer.body.promise.rules[0].firstSeconds === 5400;
      });
      const { body: shop } = await product.api('GET', '/brands');
      const kept = await product.api('GET', `/brands/${shop.items[0].id}/promise`);
      expect(kept.body.promise.rules[0].ladder.tells).toEqual([{ percent: 100, who: ['owner'] }]);
      const { externalId: account } = await product.account('facebook');
      const text = 'Zamówiłam wazon i nadal czekam, co się dzieje z moją paczką zq77?';
      const item = { platform: 'facebook', kind: 'comment', account, author: 'Ola', text };
      await product.sandbox('POST', 'items', item);
      const { id } = await product.conversation('zq77');
      await until('the clock to count by the rule', async () => {
        const { body } = await product.api('GET', `/conversations/${id}`);
        return body.clocks[0]?.totalSeconds === 5400;
      });
    },
    90_000,
  );

  inBrowser(
    'has nothing that axe objects to, in light and in dark',
    async () => {
      const axe = fs.readFileSync(path.join(root, 'node_modules/axe-core/axe.min.js'), 'utf8');
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme });
        for (const address of ['/queue', '/channels', '/rules', '/outbox', '/people', '/system']) {
          await page.goto(`${product.url}${address}`);
          await page.getByRole('heading', { level: 1 }).first().waitFor();
          await page.evaluate(axe);
          const violations = await page.evaluate(async () => {
            const { axe: tool } = globalThis as unknown as { axe: AxeTool };
            const found = (await tool.run()).violations;
            return found.map(({ id, nodes }) => `${id}: ${nodes.map((n) => n.html).join(' ')}`);
          });
          expect({ colorScheme, address, violations }).toEqual({
            colorScheme,
            address,
            violations: [],
          });
        }
      }
    },
    120_000,
  );
});
