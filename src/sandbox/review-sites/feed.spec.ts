import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { TestSandbox } from '../testing.js';

describe('The feed', () => {
  let box: TestSandbox;
  let id: string;

  beforeAll(async () => {
    box = await TestSandbox.start();
    const body = { platform: 'feed', kind: 'post', author: 'Eva', title: 'A & B', text: 'x <y>' };
    id = (await box.control('items', body)).id;
  });
  afterAll(() => box.stop());

  const get = (path: string, headers: Record<string, string> = {}) =>
    fetch(`${box.origin}/feeds/${path}`, { headers, redirect: 'manual' });

  it.each([
    ['rss', 'application/rss+xml', '<title>A &amp; B</title>'],
    ['atom', 'application/atom+xml', '&lt;p&gt;x &amp;lt;y&amp;gt;&lt;/p&gt;'],
    ['rdf', 'application/rdf+xml', '<dc:creator>Eva</dc:creator>'],
    ['json', 'application/feed+json', '"content_text":"x <y>"'],
    ['csv', 'text/csv', '"A & B";"x <y>";"Eva"'],
  ])('is there as .%s', async (form, type, part) => {
    const response = await get(`mentions.${form}`);
    expect(response.headers.get('content-type')).toContain(type);
    const text = await response.text();
    expect(text).toContain(id);
    expect(text).toContain(part);
  });

  it('is not sent again to whom has it', async () => {
    const etag = (await get('mentions.rss')).headers.get('etag')!;
    const again = await get('mentions.rss', { 'if-none-match': etag });
    expect([again.status, await again.text()]).toEqual([304, '']);
    await box.control(`items/${id}/edit`, { text: 'z' });
    expect((await get('mentions.rss', { 'if-none-match': etag })).status).toBe(200);
  });

  it('has moved, has a web page, and has no other form', async () => {
    const moved = await get('moved');
    expect([moved.status, moved.headers.get('location')]).toEqual([301, '/feeds/mentions.rss']);
    expect(await (await get('page')).text()).toContain('rel="alternate"');
    expect((await get('mentions.doc')).status).toBe(404);
  });
});
