import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { TestSandbox } from './testing.js';

describe('the page for people', () => {
  let box: TestSandbox;
  beforeAll(async () => {
    box = await TestSandbox.start();
  });
  afterAll(() => box.stop());

  const submit = (kind: string, fields: Record<string, string>) =>
    fetch(`${box.origin}/_control/page/${kind}`, {
      method: 'POST',
      body: new URLSearchParams({ account: box.page.id, author: 'Eva', ...fields }),
      redirect: 'manual',
    });
  const page = async (account = box.page.id) =>
    (await fetch(`${box.origin}/?account=${encodeURIComponent(account)}`)).text();

  it('takes a comment from the form and shows the answer that came through the API', async () => {
    const sent = await submit('comments', { text: 'Kedy to príde?' });
    expect(sent.status).toBe(303);
    const id = /#comment-(.+)$/.exec(sent.headers.get('location')!)![1]!;
    await box.post(`${id}/comments`, { message: 'Zajtra, pani Eva.' });
    const text = await page();
    expect(text).toContain('Kedy to príde?');
    expect(text).toMatch(/shop, through the API[\s\S]*Zajtra, pani Eva\./);
  });

  it('escapes everything that people wrote', async () => {
    const evil = `<script>alert(1)</script><img src=x onerror="x">'`;
    await submit('comments', { text: evil, author: evil });
    await submit('messages', { text: evil, author: evil });
    await submit('reviews', { account: box.location, text: evil, author: evil, rating: '1' });
    const query = new URLSearchParams({ name: evil, error: evil, account: evil });
    const error = await fetch(`${box.origin}/?${query.toString()}`);
    for (const text of [await page(), await page(box.location), await error.text()]) {
      expect(text).not.toContain('<script>');
      expect(text).not.toContain('<img');
      expect(text).toContain('&lt;script&gt;alert(1)');
    }
    expect(error.headers.get('content-security-policy')).toContain("script-src 'self'");
  });

  it('says what is wrong with a form', async () => {
    const sent = await submit('comments', { text: ' ' });
    const location = sent.headers.get('location')!;
    expect(await (await fetch(box.origin + location)).text()).toContain('text is required');
  });

  it('shows whether an answer to a review is out yet', async () => {
    const review = await box.control('items', {
      platform: 'google-business',
      kind: 'review',
      account: box.location,
      author: 'Ιωάννα',
      rating: 2,
    });
    await box.google(`/v4/${review.name}/reply`, {
      method: 'PUT',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ comment: 'Λυπούμαστε.' }),
    });
    expect(await page(box.location)).toMatch(/being checked by Google[\s\S]*Λυπούμαστε\./);
  });
});
