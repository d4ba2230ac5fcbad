import { describe, expect, it } from '@jest/globals';
import { toOperations } from './operation.js';
import type { PlatformEvent, PlatformItem } from './platform-event.js';

const NOW = new Date('2026-11-21T12:00:00Z');
const THEN = new Date('2026-11-21T11:00:00Z');

const item = (more: Partial<PlatformItem> = {}): PlatformItem => ({
  type: 'item',
  kind: 'comment',
  externalId: 'c1',
  threadId: 'c1',
  author: { externalId: '5', name: 'Anna' },
  own: false,
  text: 'Hello',
  attachments: [],
  createdAt: THEN,
  ...more,
});
const review = (more: Partial<PlatformItem> = {}) =>
  item({ kind: 'review', externalId: 'r1', threadId: 'r1', rating: 4, ...more });
const answer = (more: Partial<PlatformItem> = {}) =>
  review({ externalId: 'r1/reply', parentId: 'r1', own: true, text: 'Thanks', ...more });
const read = (...events: PlatformEvent[]) => toOperations(events, 'anywhere', NOW);

describe('operations', () => {
  it('name every field, and null where there is nothing', () => {
    expect(read({ type: 'ignored', reason: 'why not' })).toEqual([
      {
        op: 'ignore',
        platform: 'anywhere',
        kind: null,
        id: null,
        thread: null,
        parent: null,
        author: { id: null, name: null },
        direction: null,
        text: null,
        title: null,
        rating: null,
        recommendation: null,
        at: null,
        attachments: [],
        answered: false,
        reply: null,
        why: 'why not',
      },
    ]);
  });

  it('a comment stands in the thread of its post, known or not', () => {
    const context = { externalId: 'p1' };
    expect(read(item({ context }))).toMatchObject([{ thread: 'p1', parent: null }]);
    const reply = item({ externalId: 'c2', threadId: 'c1', parentId: 'c1', context });
    expect(read(reply)).toMatchObject([{ thread: 'p1', parent: 'c1' }]);
    expect(read(item())).toMatchObject([{ thread: null }]);
    expect(read(item({ parentId: 'p1', own: true, context }))).toMatchObject([{ parent: null }]);
  });

  it('a time that is only that of decoding is nobody’s', () => {
    expect(read(item({ createdAt: NOW }))).toMatchObject([{ at: null }]);
    expect(read(item())).toMatchObject([{ at: '2026-11-21T11:00:00.000Z' }]);
  });

  it('who wrote is self, customer or unknown; a reviewer without a name is still a customer', () => {
    const directions = [
      item({ own: true }),
      item(),
      item({ author: null }),
      review({ author: null }),
    ]
      .flatMap((one) => read(one))
      .map(({ direction }) => direction);
    expect(directions).toEqual(['self', 'customer', 'unknown', 'customer']);
  });

  it('a review and the answer that stands with it are one', () => {
    expect(read(review(), answer())).toMatchObject([{ id: 'r1', answered: true, reply: 'Thanks' }]);
    expect(read(review())).toMatchObject([{ answered: false, reply: null }]);
    expect(read(answer())).toMatchObject([{ id: 'r1/reply', direction: 'self', parent: null }]);
  });

  it('an answer that the platform refused answers nothing', () => {
    const refused = {
      type: 'reply-moderated',
      parentId: 'r1',
      state: 'rejected',
      at: THEN,
    } as const;
    expect(read(review(), answer(), refused)).toMatchObject([
      { answered: false, reply: 'Thanks', why: 'the reply is rejected' },
    ]);
    expect(read(refused)).toMatchObject([{ op: 'moderate', kind: 'review', id: 'r1' }]);
  });

  it('an answer counts for the review that it came with, not for the same review told again', () => {
    expect(read(review(), answer(), review({ rating: 2 }))).toMatchObject([
      { rating: 4, answered: true },
      { rating: 2, answered: false, reply: null },
    ]);
  });

  it('an answer alone is one, whatever state it is in', () => {
    const pending = {
      type: 'reply-moderated',
      parentId: 'r1',
      state: 'pending',
      at: THEN,
    } as const;
    expect(read(answer(), pending)).toMatchObject([{ op: 'upsert', direction: 'self' }]);
  });

  it('names of no letters are none', () => {
    const author = { externalId: '', name: '' };
    expect(read(item({ author }))).toMatchObject([{ author: { id: null, name: null } }]);
  });

  it('attachments are those that the platform lists', () => {
    const attachments = [{ type: 'image' }, { type: 'story_reply' }];
    expect(read(item({ attachments }))).toMatchObject([{ attachments: ['image'] }]);
  });

  it('a row that says it is hidden is one, a hiding of its own another', () => {
    const hidden = { type: 'hidden', externalId: 'c1', hidden: true, at: NOW } as const;
    expect(read(item(), hidden)).toHaveLength(1);
    expect(read(item(), { ...hidden, at: THEN })).toMatchObject([
      { op: 'upsert' },
      { op: 'moderate', why: 'hidden' },
    ]);
  });

  it('a post that goes is gone once, whoever wrote it', () => {
    const gone = { type: 'context-removed', contextId: 'p1', at: THEN } as const;
    const removed = { type: 'removed', externalId: 'p1', form: 'post', at: THEN } as const;
    expect(read(removed, gone)).toMatchObject([{ op: 'delete', kind: 'post', id: 'p1' }]);
    expect(read(gone)).toMatchObject([{ op: 'delete', kind: 'post', direction: 'self' }]);
  });

  it('an order to read is left out beside what it is about, and stands for it otherwise', () => {
    const fetch = { type: 'fetch', reference: 'comment:c1' } as const;
    expect(read(item(), fetch)).toHaveLength(1);
    expect(read(item({ externalId: 'c2' }), fetch)).toHaveLength(2);
    expect(read({ type: 'fetch', reference: 'r1', kind: 'review' })).toMatchObject([
      { op: 'upsert', kind: 'review', id: 'r1', thread: 'r1', why: 'only named: to be read' },
    ]);
  });

  it('the very same twice is once, the same id with other words is not', () => {
    expect(read(item(), item())).toHaveLength(1);
    expect(read(item(), item({ text: 'Hello!' }))).toHaveLength(2);
  });

  it('removals tell what they know of the item', () => {
    const removed = {
      type: 'removed',
      kind: 'comment',
      externalId: 'c2',
      threadId: 'c1',
      contextId: 'p1',
      parentId: 'c1',
      author: null,
      own: false,
      at: THEN,
    } as const;
    expect(read(removed)).toMatchObject([
      { op: 'delete', kind: 'comment', id: 'c2', thread: 'p1', parent: 'c1', direction: 'unknown' },
    ]);
    expect(read({ type: 'removed', externalId: 'c2', at: THEN })).toMatchObject([
      { kind: null, thread: null, direction: null },
    ]);
  });
});
