import { describe, expect, it } from '@jest/globals';
import type { PlatformEvent } from '../platform-event.js';
import { decode } from './codec.js';
import { googleReceiver } from './webhook.js';

const LOCATION = 'accounts/101/locations/202';
const NAME = `${LOCATION}/reviews/AbC-3`;
const account = { externalId: LOCATION, name: 'Meltemi Home Athens' };
const RECEIVED = new Date('2026-11-21T12:00:00Z');

const read = (body: unknown) => decode(body, account, RECEIVED);
const review = (more: object = {}) => ({
  name: NAME,
  reviewId: 'AbC-3',
  reviewer: { displayName: 'Ελένη Π.' },
  starRating: 'TWO',
  comment: 'Άργησαν πολύ.',
  createTime: '2026-11-20T09:00:00Z',
  updateTime: '2026-11-20T09:00:00.123456Z',
  ...more,
});
const of = (more: object) => read({ reviews: [review(more)] });
const only = (events: PlatformEvent[]) => {
  expect(events).toHaveLength(1);
  return events[0]!;
};

describe('reviews', () => {
  it('stand each in its own conversation', () => {
    expect(only(of({}))).toEqual({
      type: 'item',
      kind: 'review',
      externalId: NAME,
      threadId: NAME,
      author: { name: 'Ελένη Π.' },
      own: false,
      text: 'Άργησαν πολύ.',
      rating: 2,
      attachments: [],
      createdAt: new Date('2026-11-20T09:00:00Z'),
      updatedAt: new Date('2026-11-20T09:00:00.123Z'),
      context: { externalId: LOCATION, excerpt: 'Meltemi Home Athens' },
    });
  });

  it.each([
    ['ONE', 1],
    ['THREE', 3],
    ['FIVE', 5],
    ['STAR_RATING_UNSPECIFIED', undefined],
  ])('count %s as %p', (starRating, rating) => {
    expect((only(of({ starRating })) as { rating?: number }).rating).toBe(rating);
  });

  it('may be stars only, or anonymous', () => {
    expect(only(of({ comment: undefined }))).toMatchObject({ text: '' });
    const reviewer = { displayName: 'A Google user', isAnonymous: true };
    expect(only(of({ reviewer }))).toMatchObject({ author: null });
  });

  it.each([
    ['(Translated by Google) They were very late.\n\n(Original)\nΆργησαν πολύ.'],
    ['Άργησαν πολύ.\n\n(Translated by Google)\nThey were very late.'],
  ])('are without the translation: %j', (comment) => {
    expect(only(of({ comment }))).toMatchObject({ text: 'Άργησαν πολύ.' });
  });

  it('are the same text when only the translation changed', () => {
    const before = of({ comment: 'Άργησαν.\n\n(Translated by Google)\nThey were late.' });
    const after = of({ comment: 'Άργησαν.\n\n(Translated by Google)\nIt took them long.' });
    expect(after).toEqual(before);
  });

  it('keep paragraphs of their own', () => {
    const comment = 'One.\n\nTwo.\n\n(Translated by Google)\nX';
    expect(only(of({ comment }))).toMatchObject({ text: 'One.\n\nTwo.' });
  });

  it('keep their name when edited, with the newer time', () => {
    const edited = of({
      comment: 'Τελικά ήρθε.',
      starRating: 'FOUR',
      updateTime: '2026-11-21T08:00:00Z',
    });
    expect(only(edited)).toMatchObject({
      externalId: NAME,
      text: 'Τελικά ήρθε.',
      rating: 4,
      createdAt: new Date('2026-11-20T09:00:00Z'),
      updatedAt: new Date('2026-11-21T08:00:00Z'),
    });
  });

  it('are the same read one by one, in a list, and in a list of several locations', () => {
    const expected = of({});
    expect(read(review())).toEqual(expected);
    expect(read(review({ name: undefined }))).toEqual(expected);
    const locationReviews = [
      { name: LOCATION, review: review() },
      { name: 'accounts/101/locations/999', review: review({ name: 'x/reviews/1' }) },
    ];
    expect(read({ locationReviews })).toEqual([
      ...expected,
      { type: 'ignored', reason: 'a review of another location' },
    ]);
  });

  it('of a batch take the location’s name for their own', () => {
    const locationReviews = [{ name: LOCATION, review: review({ name: undefined }) }];
    expect(decode({ locationReviews }, { externalId: '', name: '' }, RECEIVED)).toMatchObject([
      { type: 'item', externalId: NAME, context: { externalId: LOCATION } },
    ]);
  });

  it('that are gone are removed', () => {
    expect(read({ gone: [NAME] })).toEqual([
      { type: 'removed', kind: 'review', externalId: NAME, threadId: NAME, at: RECEIVED },
    ]);
  });

  it('of an empty location are none', () => {
    expect(read({})).toEqual([]);
    expect(read({ averageRating: 0, totalReviewCount: 0 })).toEqual([]);
    // A page may be empty and still name the next one.
    expect(read({ nextPageToken: 'n2', totalReviewCount: 7 })).toEqual([]);
  });
});

describe('our reply', () => {
  const reply = { comment: 'Λυπούμαστε.', updateTime: '2026-11-20T10:00:00Z' };

  it('is an own item of the review’s conversation', () => {
    expect(of({ reviewReply: reply })[1]).toMatchObject({
      externalId: `${NAME}/reply`,
      threadId: NAME,
      parentId: NAME,
      own: true,
      text: 'Λυπούμαστε.',
      createdAt: new Date('2026-11-20T10:00:00Z'),
    });
  });

  it.each([
    ['PENDING', 'pending'],
    ['APPROVED', 'approved'],
    ['REJECTED', 'rejected'],
  ])('is %s', (reviewReplyState, state) => {
    const events = of({
      reviewReply: { ...reply, reviewReplyState, policyViolation: 'OFF_TOPIC' },
    });
    expect(events[2]).toEqual({
      type: 'reply-moderated',
      parentId: NAME,
      state,
      reason: 'OFF_TOPIC',
      at: new Date('2026-11-20T10:00:00Z'),
    });
  });
});

describe('pushes', () => {
  const push = (data: unknown) => ({
    message: {
      data: Buffer.from(JSON.stringify(data)).toString('base64'),
      messageId: '1',
    },
    subscription: 'projects/p/subscriptions/s',
  });
  const notification = { type: 'NEW_REVIEW', location: LOCATION, review: NAME };
  const request = (token?: string) => ({
    rawBody: Buffer.from('{}'),
    headers: {},
    query: { token },
  });

  it('name the review to read', () => {
    expect(read(push(notification))).toEqual([{ type: 'fetch', reference: NAME, kind: 'review' }]);
  });

  it('that name no review are of no interest, and unreadable ones are broken', () => {
    expect(only(read(push({ type: 'GOOGLE_UPDATE', location: LOCATION }))).type).toBe('ignored');
    expect(only(read({ message: { data: '%%%' } })).type).toBe('undecodable');
  });

  it('may come without Pub/Sub’s envelope', () => {
    expect(read(notification)).toEqual([{ type: 'fetch', reference: NAME, kind: 'review' }]);
    expect(googleReceiver.split(Buffer.from(JSON.stringify(notification)))).toMatchObject([
      { accountExternalId: LOCATION },
    ]);
  });

  it('belong to the location they name', () => {
    const body = push(notification);
    expect(googleReceiver.split(Buffer.from(JSON.stringify(body)))).toEqual([
      { platform: 'google-business', accountExternalId: LOCATION, body },
    ]);
    expect(() => googleReceiver.split(Buffer.from('{"hello":1}'))).toThrow(SyntaxError);
  });

  it('are let in by the secret in their address only', () => {
    expect(googleReceiver.signedBy(request('push-1'), ['other', 'push-1'])).toEqual(['push-1']);
    expect(googleReceiver.signedBy(request('wrong'), ['push-1', ''])).toEqual([]);
    expect(googleReceiver.signedBy(request(''), [''])).toEqual([]);
    expect(googleReceiver.signedBy(request(), ['push-1'])).toEqual([]);
  });
});
