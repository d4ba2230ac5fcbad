import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { TestSandbox } from '../testing.js';
import { heureka } from './heureka.js';

const { key } = heureka.accounts[0]!.credentials as { key: string };

describe('Heureka', () => {
  let box: TestSandbox;
  const time = { now: Date.parse('2026-11-21T12:00:00Z') };

  beforeAll(async () => {
    box = await TestSandbox.start({ now: () => time.now });
  });
  afterAll(() => box.stop());

  async function read(file: string, query: Record<string, string> = {}) {
    const search = new URLSearchParams({ key, ...query }).toString();
    const response = await fetch(`${box.origin}/direct/dotaznik/${file}?${search}`);
    return { status: response.status, text: await response.text() };
  }

  const write = async (more: object): Promise<string> =>
    (await box.control('items', { platform: 'heureka', kind: 'review', text: '', ...more })).id;

  it('hands out shop reviews as XML, with half stars, praise and complaints apart', async () => {
    const text = '+ cena\n+ obal\n− doprava\nCelkem [dobré] ]]> <ok>';
    const id = await write({ author: 'Eva', rating: 3.5, text });
    const { text: file } = await read('export-review.php');
    expect(file).toMatch(/^<\?xml [^>]+>\n<reviews>/);
    expect(file).toContain(
      `<review><rating_id>${id}</rating_id><name><![CDATA[Eva]]></name><unix_timestamp>1795262400</unix_timestamp><total_rating>3.5</total_rating><pros><![CDATA[cena\nobal]]></pros><cons><![CDATA[doprava]]></cons><summary><![CDATA[Celkem [dobré] ]]]]><![CDATA[> <ok>]]></summary></review>`,
    );
  });

  it('leaves out the name of nobody, and shows the shop’s answer', async () => {
    const id = await write({ rating: 0.5 });
    await box.control(`items/${id}/reply`, { text: 'Mrzí nás to.' });
    const { text: file } = await read('export-review.php');
    const [row] = new RegExp(`<review><rating_id>${id}.*`).exec(file)!;
    expect(row).not.toContain('<name>');
    expect(row).toContain('<reaction><![CDATA[Mrzí nás to.]]></reaction>');
  });

  it('repeats the rating_id of a changed product review', async () => {
    const id = await write({ rating: 2, title: 'Hrnek' });
    time.now += 60_000;
    await box.control(`items/${id}/edit`, { rating: 4.5, text: 'Vyměnili.' });
    const { text: file } = await read('export-product-review.php');
    expect(file.match(new RegExp(`<rating_id>${id}</rating_id>`, 'g'))).toHaveLength(2);
    expect(file).toContain('<product_name><![CDATA[Hrnek]]></product_name>');
    expect((await read('export-review.php')).text).not.toContain(id);
  });

  it('begins where it is told, on the clocks of Prague', async () => {
    const id = await write({ rating: 5 });
    const here = await read('export-review.php', { from: '2026-11-21 13:00:00' });
    const later = await read('export-review.php', { from: '2026-11-21 13:02:00' });
    expect(here.text).toContain(id);
    expect(later.text).not.toContain(id);
    expect((await read('export-review.php', { from: 'yesterday' })).status).toBe(400);
  });

  it('refuses another key', async () => {
    expect((await read('export-review.php', { key: 'f'.repeat(32) })).status).toBe(403);
  });
});
