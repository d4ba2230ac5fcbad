import { describe, expect, it } from '@jest/globals';
import { createHmac } from 'node:crypto';
import type { PlatformItem } from '../platform-event.js';
import { decode } from './codec.js';
import { judgeMeReceiver } from './webhook.js';

const account = { externalId: 'meltemi-home.myshopify.com', name: 'Meltemi Home' };
const RECEIVED = new Date('2026-11-21T12:00:00Z');

const review = (more: object = {}) => ({
  id: 900001,
  title: 'Güzel',
  body: ' Fincan çok güzel. ',
  rating: 5,
  product_external_id: 8302173290794,
  product_title: 'Fincan',
  product_handle: 'fincan mavi',
  reviewer: { id: 21, name: 'Ayşe', email: 'ayse@example.test' },
  curated: 'ok',
  created_at: '2026-11-20T12:00:00+03:00',
  updated_at: '2026-11-20T12:00:00+03:00',
  pictures: [],
  ...more,
});
const read = (body: unknown) => decode(body, account, RECEIVED);
const first = (more: object) => read({ reviews: [review(more)] })[0] as PlatformItem;

describe('a review', () => {
  it('stands in its own conversation, under its product', () => {
    expect(read({ reviews: [review()] })).toEqual([
      {
        type: 'item',
        kind: 'review',
        externalId: '900001',
        threadId: '900001',
        author: { externalId: '21', name: 'Ayşe' },
        own: false,
        text: 'Fincan çok güzel.',
        title: 'Güzel',
        rating: 5,
        attachments: [],
        createdAt: new Date('2026-11-20T09:00:00Z'),
        updatedAt: new Date('2026-11-20T09:00:00Z'),
        context: {
          externalId: '8302173290794',
          excerpt: 'Fincan',
          permalink: 'https://meltemi-home.myshopify.com/products/fincan%20mavi',
        },
      },
    ]);
  });

  it('of the shop stands under the shop', () => {
    const context = { externalId: account.externalId, excerpt: account.name };
    expect(first({ product_external_id: null }).context).toEqual(context);
  });

  it.each([
    [{ hidden: true }, true],
    [{ hidden: false }, false],
    [{ curated: 'spam', hidden: false }, true],
  ])('says whether it is hidden: %j', (more, hidden) => {
    expect(read({ reviews: [review(more)] })[1]).toMatchObject({ type: 'hidden', hidden });
  });

  it('that waits for curation is not hidden, and is there to be answered', () => {
    expect(read({ reviews: [review({ curated: 'not-yet', published: false })] })).toHaveLength(1);
  });

  it.each([0, 6, null, 'x'])('with %j stars has none', (rating) => {
    expect(first({ rating })).not.toHaveProperty('rating');
  });

  it('is the same however it came', () => {
    const listed = read({ reviews: [review()] });
    const hook = { event: 'review/created', shop_domain: account.externalId };
    expect(read({ review: review() })).toEqual(listed);
    expect(read({ review: review(), ...hook })).toEqual(listed);
    expect(read(review())).toEqual(listed);
  });
});

describe('what is no review', () => {
  it('is ignored or kept', () => {
    expect(read({ event: 'review/created_fail', shop_domain: 'x' })).toMatchObject([
      { type: 'ignored' },
    ]);
    expect(read({ error: 'x' })).toMatchObject([{ type: 'undecodable' }]);
    expect(read({ reviews: [{}] })).toMatchObject([{ type: 'undecodable' }]);
    expect(read({})).toEqual([]);
  });
});

describe('webhooks', () => {
  const body = JSON.stringify({
    review: review({ body: 'Çok güzel / teşekkürler' }),
    shop_domain: 's.test',
  });
  const sign = (secret: string) => createHmac('sha256', secret).update(body).digest('hex');
  const signed = (headers: Record<string, string>) =>
    judgeMeReceiver.signedBy({ rawBody: Buffer.from(body), headers, query: {} }, ['a', 'b', '']);

  it('are let in by the signature of their raw bytes only', () => {
    expect(signed({ 'judgeme-hmac-sha256': sign('b') })).toEqual(['b']);
    expect(signed({ 'x-judgeme-hmac-sha256': sign('a').toUpperCase() })).toEqual(['a']);
    expect(signed({ 'judgeme-hmac-sha256': sign('c') })).toEqual([]);
    expect(signed({ 'judgeme-hmac-sha256': sign('') })).toEqual([]);
    expect(signed({ 'judgeme-hmac-sha256': 'zz' })).toEqual([]);
    expect(signed({})).toEqual([]);
  });

  it('belong to the shop they name', () => {
    expect(judgeMeReceiver.split(Buffer.from(body))).toEqual([
      { platform: 'judge-me', accountExternalId: 's.test', body: JSON.parse(body) as unknown },
    ]);
    expect(() => judgeMeReceiver.split(Buffer.from('{"a":1}'))).toThrow(SyntaxError);
    expect(() => judgeMeReceiver.split(Buffer.from('nope'))).toThrow(SyntaxError);
  });
});
