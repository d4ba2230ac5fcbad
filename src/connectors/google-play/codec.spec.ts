import { describe, expect, it } from '@jest/globals';
import type { PlatformItem } from '../platform-event.js';
import { decode } from './codec.js';

const account = { externalId: 'com.meltemi.home', name: 'com.meltemi.home' };
const RECEIVED = new Date('2026-11-21T12:00:00Z');
const AT = new Date('2026-11-20T09:00:00.504Z');
const lastModified = { seconds: String(Math.floor(AT.getTime() / 1000)), nanos: 504000000 };
const review = (userComment: object, ...more: object[]) => ({
  reviewId: 'gp:1',
  authorName: 'Νίκος',
  comments: [{ userComment: { lastModified, starRating: 2, ...userComment } }, ...more],
});
const read = (body: unknown) => decode(body, account, RECEIVED);

describe('reviews', () => {
  it('were written when they were last changed, as far as is known', () => {
    expect(read(review({ text: '\tΚολλάει.' }))).toEqual([
      {
        type: 'item',
        kind: 'review',
        externalId: 'gp:1',
        threadId: 'gp:1',
        author: { name: 'Νίκος' },
        own: false,
        text: 'Κολλάει.',
        rating: 2,
        attachments: [],
        createdAt: AT,
        updatedAt: AT,
        permalink: 'https://play.google.com/store/apps/details?id=com.meltemi.home&reviewId=gp%3A1',
        context: { externalId: 'com.meltemi.home', excerpt: 'com.meltemi.home' },
      },
    ]);
  });

  it.each([
    [{ text: 'Title\tBody' }, 'Title', 'Body'],
    [{ text: '\tBody\twith a tab' }, undefined, 'Body\twith a tab'],
    [{ text: 'Body' }, undefined, 'Body'],
    [{ text: 'Title\t' }, 'Title', ''],
    [{ text: 'Translated', originalText: 'Titel\tEigene Worte' }, 'Titel', 'Eigene Worte'],
    [{ text: 'Body', originalText: ' ' }, undefined, 'Body'],
    [{}, undefined, ''],
  ])('say %j', (words, title, text) => {
    const [found] = read(review(words));
    const { title: heading, text: said } = found as PlatformItem;
    expect([heading, said]).toEqual([title, text]);
  });

  it.each([
    [{ seconds: '1795165200' }, 1795165200000],
    [{ seconds: 1795165200, nanos: 1_000_000 }, 1795165200001],
    [{ seconds: '1795165200', nanos: -5 }, 1795165200000],
    [{ seconds: '1795165200', nanos: 7e12 }, 1795165200000],
  ])('take %j for a time', (lastModified, ms) => {
    expect(read(review({ lastModified }))).toMatchObject([{ createdAt: new Date(ms) }]);
  });

  it('without a time are dated by their coming', () => {
    expect(read(review({ lastModified: { seconds: 'soon' } }))).toMatchObject([
      { createdAt: RECEIVED, createdAtApproximate: true },
    ]);
  });

  it('have the developer’s answer beside them', () => {
    const answer = { developerComment: { text: ' Sorry. ', lastModified } };
    expect(read(review({ text: 'x' }, answer))[1]).toMatchObject({
      externalId: 'gp:1/reply',
      parentId: 'gp:1',
      own: true,
      text: 'Sorry.',
      updatedAt: AT,
    });
  });

  it('of an app without any are none', () => {
    expect(read({})).toEqual([]);
    expect(read({ pageInfo: {}, tokenPagination: {} })).toEqual([]);
    expect(read({ something: 1 })).toMatchObject([{ type: 'undecodable' }]);
  });
});
