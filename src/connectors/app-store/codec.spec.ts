import { describe, expect, it } from '@jest/globals';
import { decode } from './codec.js';

const account = { externalId: '6670001234', name: 'Meltemi Home' };
const RECEIVED = new Date('2026-11-21T12:00:00Z');
const review = (response?: object) => ({
  type: 'customerReviews',
  id: 'r1',
  attributes: {
    rating: 2,
    title: 'Zamyka się',
    body: 'Przy płatności.',
    reviewerNickname: 'kasia',
    createdDate: '2026-11-20T02:00:00-07:00',
    territory: 'POL',
  },
  relationships: { response: { ...response, links: {} } },
});
const response = (state: string) => ({
  type: 'customerReviewResponses',
  id: 'x1',
  attributes: { responseBody: 'Naprawione.', lastModifiedDate: '2026-11-20T03:00:00-07:00', state },
});
const LINK = { data: { type: 'customerReviewResponses', id: 'x1' } };
const read = (body: unknown) => decode(body, account, RECEIVED);

describe('reviews', () => {
  it('stand each in its own conversation; of a change there is no time', () => {
    expect(read({ data: [review()] })).toEqual([
      {
        type: 'item',
        kind: 'review',
        externalId: 'r1',
        threadId: 'r1',
        author: { name: 'kasia' },
        own: false,
        text: 'Przy płatności.',
        title: 'Zamyka się',
        rating: 2,
        attachments: [],
        createdAt: new Date('2026-11-20T09:00:00Z'),
        context: { externalId: '6670001234', excerpt: 'Meltemi Home' },
      },
    ]);
  });

  it.each([
    ['PENDING_PUBLISH', ['pending']],
    ['PUBLISHED', ['approved']],
    ['SOMETHING_NEW', []],
  ])('have a response beside them that is %s', (state, expected) => {
    const events = read({ data: review(LINK), included: [response(state)] });
    expect(events[1]).toMatchObject({
      externalId: 'r1/reply',
      parentId: 'r1',
      own: true,
      text: 'Naprawione.',
      createdAt: new Date('2026-11-20T10:00:00Z'),
    });
    const states = events.flatMap((e) => (e.type === 'reply-moderated' ? [e.state] : []));
    expect(states).toEqual(expected);
  });

  it('take no other review’s response for theirs', () => {
    const events = read({ data: [review({ data: null })], included: [response('PUBLISHED')] });
    expect(events).toHaveLength(1);
  });
});
