import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { TEXTS } from '../../src/help/texts/texts.js';
import { World } from './world.js';

let world: World;

beforeAll(async () => {
  world = await World.start();
  await world.connect('messenger');
  const slug = await world.call('PATCH', `/api/v1/brands/${world.brandId}`, {
    as: 'owner',
    body: { slug: 'lipovy-dvor', helpEmail: 'pomoc@lipovydvor.example' },
  });
  expect(slug.status).toBe(200);
}, 120_000);
afterAll(() => world?.stop());

const add = async (over: object) => {
  const made = await world.call('POST', '/api/v1/faq', {
    as: 'owner',
    body: { brandId: world.brandId, language: 'en', paraphrases: [], isPublic: true, ...over },
  });
  expect(made.body).toMatchObject({ version: 1 });
  return made.body.id as string;
};
const get = (path: string, headers: Record<string, string> = {}) =>
  world.call('GET', `/help/lipovy-dvor${path}`, { headers });
const say = (id: string, helpful: string, ip = '10.0.0.1') =>
  world.app.inject({
    method: 'POST',
    url: `/help/lipovy-dvor/en/${id}/feedback`,
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
    payload: `helpful=${helpful}`,
    remoteAddress: ip,
  });
const words = () =>
  world.rows('select helpful, source, version from faq_feedback order by at, helpful');

describe('the public help page', () => {
  let shipping: string;

  it('shows what is public and holds today, and nothing else', async () => {
    shipping = await add({ question: 'How long does delivery take?', answer: 'Two days.' });
    await add({ question: 'What do colleagues earn?', answer: 'Secret.', isPublic: false });
    await add({ question: 'Was there a sale?', answer: 'Yes.', validUntil: '2040-03-05' });
    await add({ question: 'Aká je doba dodania?', answer: 'Dva dni.', language: 'sk' });
    const page = await get('/en');
    expect(page.status).toBe(200);
    expect(page.text).toMatch(/^<!doctype html>\n<html lang="en">/);
    expect(page.text).toContain('How long does delivery take?');
    expect(page.text).not.toMatch(/colleagues earn|a sale|Dva dni/);
    expect((await get('/sk')).text).toContain('Dva dni.');
    const account = world.sandboxAccount('messenger').externalId;
    expect(page.text).toContain(`href="https://m.me/${account}"`);
    expect(page.text).toContain('mailto:pomoc@lipovydvor.example');
  });

  it('needs no script, sets no cookie, and is not sent twice', async () => {
    const { headers, text } = await get('/en');
    expect(text.replace(/<script type="application\/ld\+json">/g, '')).not.toContain('<script');
    expect(headers['set-cookie']).toBeUndefined();
    expect(headers['content-security-policy']).toContain("default-src 'self'");
    expect(headers['cache-control']).toContain('public');
    const again = await get('/en', { 'if-none-match': String(headers.etag) });
    expect([again.status, again.text]).toEqual([304, '']);
    const other = await add({ question: 'Do you ship abroad?', answer: 'Yes.' });
    expect((await get('/en', { 'if-none-match': String(headers.etag) })).status).toBe(200);
    await world.call('DELETE', `/api/v1/faq/${other}`, { as: 'owner' });
    expect((await get(`/en/${other}`)).status).toBe(404);
  });

  it('goes to the reader’s language, where there is something in it', async () => {
    const to = async (language: string) =>
      (await get('', { 'accept-language': language })).headers.location;
    expect(await to('sk-SK,en;q=0.5')).toBe('/help/lipovy-dvor/sk');
    expect(await to('pl,sk;q=0.2')).toBe('/help/lipovy-dvor/sk');
    expect(await to('tr')).toBe('/help/lipovy-dvor/en');
    const byId = await world.call('GET', `/help/${world.brandId}/en`);
    expect(byId.status).toBe(200);
  });

  it('says what is missing in the reader’s language', async () => {
    const pl = await get('/pl');
    expect([pl.status, pl.text.includes(TEXTS.pl.empty)]).toEqual([404, true]);
    const noEntry = await get('/sk/11111111-1111-4111-8111-111111111111');
    expect([noEntry.status, noEntry.text.includes(TEXTS.sk.missing)]).toEqual([404, true]);
    const noBrand = await world.call('GET', '/help/nobody/tr');
    expect([noBrand.status, noBrand.text.includes(TEXTS.tr.missing)]).toEqual([404, true]);
    const noLanguage = await get('/xx', { 'accept-language': 'el' });
    expect([noLanguage.status, noLanguage.text.includes(TEXTS.el.missing)]).toEqual([404, true]);
    expect((await get('/en/%00')).status).toBe(404);
  });

  it('finds by words without their marks, by beginnings and by meaning', async () => {
    const found = async (language: string, q: string) => {
      const { text } = await get(`/${language}?q=${encodeURIComponent(q)}`);
      return [...text.matchAll(/<h2>(.*?)<\/h2><\/summary>/g)].map(([, question]) => question);
    };
    expect(await found('sk', 'DOBA DODA')).toEqual(['Aká je doba dodania?']);
    expect(await found('sk', 'aka je doba')).toEqual(['Aká je doba dodania?']);
    expect((await found('en', 'when will my parcel arrive'))[0]).toBe(
      'How long does delivery take?',
    );
    expect(await found('en', 'colleagues earn')).toEqual([]);
    const odd = await get(`/en?q=${encodeURIComponent(`"><script>' | & :*`)}`);
    expect(odd.text).not.toContain('"><script>');
    expect((await get(`/en?q=${'x'.repeat(5000)}`)).status).toBe(200);
    expect((await get('/en?q=a&q=b')).status).toBe(200);
  });

  it('takes one word about an answer from one reader', async () => {
    const first = await say(shipping, 'no');
    expect([first.statusCode, first.headers.location]).toEqual([
      303,
      `/help/lipovy-dvor/en/${shipping}?helped=no`,
    ]);
    const thanks = await get(`/en/${shipping}?helped=no`);
    expect(thanks.text).toContain(TEXTS.en.thanksNo);
    expect(thanks.text).not.toContain('<form class="feedback"');
    await say(shipping, 'yes');
    expect(await words()).toEqual([{ helpful: false, source: 'help', version: 1 }]);
    await say(shipping, 'yes', '10.0.0.2');
    expect(await words()).toHaveLength(2);
    expect((await say(shipping, 'perhaps')).statusCode).toBe(404);
    expect((await say('11111111-1111-4111-8111-111111111111', 'yes')).statusCode).toBe(404);
  });

  it('stops whoever sends words without end, and pages of others', async () => {
    const codes: number[] = [];
    for (let i = 0; i < 12; i++) codes.push((await say(shipping, 'yes', '10.0.0.9')).statusCode);
    expect(codes.slice(0, 10).every((code) => code === 303)).toBe(true);
    expect(codes.slice(10)).toEqual([429, 429]);
    expect(await words()).toHaveLength(3);
    const foreign = await world.call('POST', `/help/lipovy-dvor/en/${shipping}/feedback`, {
      headers: { 'sec-fetch-site': 'cross-site', 'content-type': 'application/json' },
      body: { helpful: 'yes' },
    });
    expect(foreign.status).toBe(403);
  });

  it('has an address of its own', async () => {
    const other = '22222222-2222-4222-8222-222222222222';
    await world.addBrand(other, 'Other');
    await world.db.query(`insert into member (brand_id, user_id, role) values ($1, $2, 'owner')`, [
      other,
      world.people.owner,
    ]);
    const set = (slug: string) =>
      world.call('PATCH', `/api/v1/brands/${other}`, { as: 'owner', body: { slug } });
    expect(await set('lipovy-dvor')).toMatchObject({ status: 409, body: { code: 'slug_taken' } });
    expect((await set('UPPER case')).status).toBe(400);
    expect((await set('other-shop')).status).toBe(200);
    expect((await world.call('GET', '/help/other-shop/en')).status).toBe(404);
  });
});
