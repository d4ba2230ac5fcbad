import { describe, expect, it } from '@jest/globals';
import type { PlatformEvent, PlatformItem } from '../platform-event.js';
import { changedAt, decode } from './codec.js';

const account = { externalId: 'chl-1', name: 'Meltemi Home' };
const RECEIVED = new Date('2026-11-21T12:00:00Z');

const review = (more: object = {}) => ({
  id: 'rev-1',
  rating: 4,
  title: ' Szybko ',
  comment: ' Wszystko w porządku. ',
  submittedAt: '2026-11-20T09:00:00.000Z',
  updatedAt: '2026-11-20T12:00:00.000Z',
  customer: { firstName: 'Ola', lastName: 'K.', fullName: 'Ola K.' },
  ...more,
});
const read = (body: unknown) => decode(body, account, RECEIVED);
const of = (more: object) => read({ items: [review(more)] });
const only = (events: PlatformEvent[]) => {
  expect(events).toHaveLength(1);
  return events[0] as PlatformItem;
};

describe('a review', () => {
  it('stands in its own conversation, its heading apart', () => {
    expect(only(of({}))).toEqual({
      type: 'item',
      kind: 'review',
      externalId: 'rev-1',
      threadId: 'rev-1',
      author: { name: 'Ola K.' },
      own: false,
      text: 'Wszystko w porządku.',
      title: 'Szybko',
      rating: 4,
      attachments: [],
      createdAt: new Date('2026-11-20T09:00:00Z'),
      context: { externalId: 'chl-1', excerpt: 'Meltemi Home' },
    });
  });

  it('is edited at the customer’s time, not when somebody answered', () => {
    const edited = of({ editedAt: '2026-11-20T10:00:00Z', comment: 'Jednak nie.' });
    expect(only(edited).updatedAt).toEqual(new Date('2026-11-20T10:00:00Z'));
    expect(only(of({}))).not.toHaveProperty('updatedAt');
    expect(changedAt(review())).toEqual(new Date('2026-11-20T12:00:00Z'));
  });

  it.each([
    [{ fullName: undefined }, 'Ola K.'],
    [{ fullName: undefined, lastName: '' }, 'Ola'],
  ])('has the name that is shown: %j', (names, name) => {
    const customer = { firstName: 'Ola', lastName: 'K.', ...names };
    expect(only(of({ customer })).author).toEqual({ name });
  });

  it('of nobody has no author', () => {
    expect(only(of({ customer: undefined })).author).toBeNull();
    expect(only(of({ customer: {} })).author).toBeNull();
  });

  it('of a product stands under it', () => {
    const product = { sku: 'LP-1', name: 'Pościel', url: 'https://meltemi.test/p' };
    expect(only(of({ product })).context).toEqual({
      externalId: 'LP-1',
      excerpt: 'Pościel',
      permalink: 'https://meltemi.test/p',
    });
    const bad = only(of({ product: { ...product, url: 'javascript:alert(1)' } }));
    expect(bad.context).not.toHaveProperty('permalink');
  });

  it('brings the reply along', () => {
    const reply = { comment: 'Dziękujemy!', createdAt: '2026-11-20T12:00:00Z' };
    expect(of({ reply })[1]).toMatchObject({
      externalId: 'rev-1/reply',
      parentId: 'rev-1',
      own: true,
      text: 'Dziękujemy!',
      createdAt: new Date('2026-11-20T12:00:00Z'),
    });
  });

  it('is the same alone and in a list', () => {
    expect(read(review())).toEqual(of({}));
  });
});

describe('what is none', () => {
  it('is kept and not understood', () => {
    for (const body of [null, 'x', { error: 'x' }, { id: 'chl-1', name: 'x' }]) {
      expect(read(body)).toMatchObject([{ type: 'undecodable' }]);
    }
    expect(read({ items: [7] })).toMatchObject([{ type: 'undecodable' }]);
  });

  it('may be an empty channel, or what is gone', () => {
    expect(read({})).toEqual([]);
    expect(read({ items: [] })).toEqual([]);
    expect(read({ gone: ['rev-1'] })).toMatchObject([{ type: 'removed', externalId: 'rev-1' }]);
  });
});
