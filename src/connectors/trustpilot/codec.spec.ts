import { describe, expect, it } from '@jest/globals';
import { decode } from './codec.js';

const account = { externalId: '5f1c0a9e8b7d6c0001a2b3c4', name: 'Meltemi Home' };
const RECEIVED = new Date('2026-11-21T12:00:00Z');
const CREATED = '2026-11-20T09:00:00Z';
const review = (more: object = {}) => ({
  id: 'r1',
  stars: 2,
  title: ' Άργησε ',
  text: ' Πολύ. ',
  createdAt: CREATED,
  updatedAt: null,
  consumer: { id: 'c1', displayName: 'Ελένη' },
  ...more,
});
const read = (body: unknown) => decode(body, account, RECEIVED);
const event = (name: string, data: object) =>
  read({ events: [{ eventName: `service-review-${name}`, version: '1.0', eventData: data }] });

describe('reviews', () => {
  it('stand each in its own conversation, with a title of their own', () => {
    expect(read(review())).toEqual([
      {
        type: 'item',
        kind: 'review',
        externalId: 'r1',
        threadId: 'r1',
        author: { externalId: 'c1', name: 'Ελένη' },
        own: false,
        text: 'Πολύ.',
        title: 'Άργησε',
        rating: 2,
        attachments: [],
        createdAt: new Date(CREATED),
        updatedAt: new Date(CREATED),
        permalink: 'https://www.trustpilot.com/reviews/r1',
        context: { externalId: account.externalId, excerpt: 'Meltemi Home' },
      },
    ]);
  });

  it.each([
    ['read again unchanged', () => read(review()), new Date(CREATED)],
    ['new', () => event('created', review()), new Date(CREATED)],
    ['changed', () => event('updated', review({ updatedAt: '2026-11-21T08:00:00Z' })), 'then'],
    ['changed, nobody says when', () => event('updated', review()), undefined],
  ])('stand so since when they were %s', (_what, decoded, since) => {
    const updatedAt = since === 'then' ? new Date('2026-11-21T08:00:00Z') : since;
    const [item] = decoded();
    expect((item as { updatedAt?: Date }).updatedAt).toEqual(updatedAt);
  });

  it('have the company’s reply beside them, as last changed', () => {
    const companyReply = {
      text: 'Λυπούμαστε.',
      createdAt: '2026-11-20T10:00:00Z',
      updatedAt: '2026-11-20T11:00:00Z',
    };
    expect(read(review({ companyReply }))[1]).toMatchObject({
      externalId: 'r1/reply',
      parentId: 'r1',
      own: true,
      text: 'Λυπούμαστε.',
      createdAt: new Date('2026-11-20T10:00:00Z'),
      updatedAt: new Date('2026-11-20T11:00:00Z'),
    });
  });

  it('of a delivery of no events are none', () => {
    expect(read({ events: [] })).toMatchObject([{ type: 'ignored' }]);
    expect(read({ reviews: [], links: [] })).toEqual([]);
  });
});
