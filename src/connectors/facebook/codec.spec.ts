import { describe, expect, it } from '@jest/globals';
import type { PlatformEvent } from '../platform-event.js';
import { decode } from './codec.js';

const PAGE = '100200300400500';
const POST = `${PAGE}_7001`;
const account = { externalId: PAGE, name: 'Meltemi Home' };
const RECEIVED = new Date('2026-11-21T12:00:00Z');
const SENT = 1_795_262_390; // 2026-11-21T11:59:50Z
const WRITTEN = 1_795_258_800; // 2026-11-21T11:00:00Z

const read = (body: unknown) => decode(body, account, RECEIVED);
const change = (field: string, value: object) =>
  read({ object: 'page', entry: [{ id: PAGE, time: SENT, changes: [{ field, value }] }] });
const feed = (value: object) => change('feed', value);
const comment = (value: object) =>
  feed({
    item: 'comment',
    verb: 'add',
    from: { id: '55', name: 'Anna Kowalska' },
    post_id: POST,
    comment_id: '7001_1',
    parent_id: POST,
    created_time: WRITTEN,
    message: 'Kiedy wysyłka?',
    ...value,
  });
const rows = (data: object[], edge?: string) => read({ data, ...(edge ? { edge } : {}) });
const only = (events: PlatformEvent[]) => {
  expect(events).toHaveLength(1);
  return events[0]!;
};

describe('comments by webhook', () => {
  it('a top-level comment begins a conversation', () => {
    expect(only(comment({}))).toEqual({
      type: 'item',
      kind: 'comment',
      externalId: '7001_1',
      threadId: '7001_1',
      author: { externalId: '55', name: 'Anna Kowalska' },
      own: false,
      text: 'Kiedy wysyłka?',
      attachments: [],
      createdAt: new Date('2026-11-21T11:00:00Z'),
      updatedAt: new Date('2026-11-21T11:00:00Z'),
      context: { externalId: POST },
    });
  });

  it('a reply belongs to the conversation of its comment', () => {
    expect(only(comment({ comment_id: '7001_2', parent_id: '7001_1' }))).toMatchObject({
      externalId: '7001_2',
      threadId: '7001_1',
      parentId: '7001_1',
    });
  });

  it('the page’s own reply is its own; its own top-level comment answers the post', () => {
    const from = { id: PAGE, name: 'Meltemi Home' };
    expect(only(comment({ from, parent_id: '7001_1', comment_id: '7001_3' }))).toMatchObject({
      own: true,
      threadId: '7001_1',
    });
    expect(only(comment({ from, comment_id: '7001_4' }))).toMatchObject({
      own: true,
      threadId: POST,
      parentId: POST,
    });
  });

  it('stores a comment whose author is hidden, and one that is only a photo', () => {
    expect(only(comment({ from: undefined }))).toMatchObject({ author: null, own: false });
    const photo = { message: undefined, photo: 'https://cdn.test/p.jpg' };
    expect(only(comment(photo))).toMatchObject({
      text: '',
      attachments: [{ type: 'photo', url: 'https://cdn.test/p.jpg' }],
    });
  });

  it('reads the author’s old flat form with a number for an id', () => {
    const old = { from: undefined, sender_id: 55, sender_name: 'Anna' };
    expect(only(comment(old))).toMatchObject({ author: { externalId: '55', name: 'Anna' } });
  });

  it('an edit gives the new text, and its time is not taken for that of the writing', () => {
    expect(only(comment({ verb: 'edited', message: 'Kiedy będzie wysyłka?' }))).toMatchObject({
      text: 'Kiedy będzie wysyłka?',
      createdAtApproximate: true,
      updatedAt: new Date('2026-11-21T11:59:50Z'),
    });
  });

  it.each([
    ['hide', true],
    ['unhide', false],
  ])('%s tells the time of the action and nothing about the comment', (verb, hidden) => {
    expect(only(comment({ verb }))).toEqual({
      type: 'hidden',
      externalId: '7001_1',
      kind: 'comment',
      threadId: '7001_1',
      contextId: POST,
      author: { externalId: '55', name: 'Anna Kowalska' },
      own: false,
      hidden,
      at: new Date('2026-11-21T11:00:00Z'),
    });
  });

  it.each(['remove', 'delete'])('%s erases', (verb) => {
    expect(only(comment({ verb }))).toMatchObject({ type: 'removed', externalId: '7001_1' });
  });

  it('sees that a post is an advertisement, and keeps its address', () => {
    const post = { id: POST, is_published: false, permalink_url: 'https://fb.test/p' };
    expect(only(comment({ post }))).toMatchObject({
      context: { externalId: POST, isAd: true, permalink: 'https://fb.test/p' },
    });
  });
});

describe('posts, mentions and recommendations by webhook', () => {
  const visitor = {
    item: 'status',
    verb: 'add',
    from: { id: '55', name: 'Anna' },
    post_id: POST,
    created_time: WRITTEN,
    message: 'Świetny sklep!',
  };

  it('what a visitor posts is an item of its own conversation', () => {
    expect(only(feed(visitor))).toMatchObject({
      kind: 'comment',
      externalId: POST,
      threadId: POST,
      text: 'Świetny sklep!',
    });
  });

  it('what the page posts is none, but what comments stand under', () => {
    const ours = { ...visitor, from: { id: PAGE }, photos: ['https://cdn.test/1.jpg'] };
    const seen = {
      type: 'context',
      contextId: POST,
      text: 'Świetny sklep!',
      author: { externalId: PAGE },
      attachments: [{ type: 'photo', url: 'https://cdn.test/1.jpg' }],
      at: new Date('2026-11-21T11:00:00Z'),
    };
    expect(only(feed(ours))).toEqual(seen);
    expect(only(feed({ ...ours, verb: 'edited', published: 0 }))).toEqual(seen);
  });

  it('what a visitor has not published is nothing yet', () => {
    expect(only(feed({ ...visitor, verb: 'edited', published: 0 })).type).toBe('ignored');
  });

  it('posts are hidden and shown again', () => {
    expect(only(feed({ ...visitor, verb: 'hide' }))).toMatchObject({
      type: 'hidden',
      form: 'post',
      externalId: POST,
      hidden: true,
    });
  });

  it('a post that is gone takes its comments along', () => {
    const gone = { ...visitor, item: 'post', verb: 'remove' };
    expect(only(feed({ ...gone, from: { id: PAGE } }))).toMatchObject({
      type: 'context-removed',
      contextId: POST,
    });
    expect(feed(gone).map(({ type }) => type)).toEqual(['removed', 'context-removed']);
  });

  it('a reaction says to what, by whom, and whether it was taken back', () => {
    const value = {
      item: 'reaction',
      verb: 'remove',
      reaction_type: 'love',
      post_id: POST,
      comment_id: '7001_1',
      created_time: WRITTEN,
      from: { id: '55', name: 'Anna' },
    };
    expect(only(feed(value))).toEqual({
      type: 'reaction',
      externalId: '7001_1',
      on: 'comment',
      contextId: POST,
      author: { externalId: '55', name: 'Anna' },
      own: false,
      reaction: 'love',
      removed: true,
      at: new Date('2026-11-21T11:00:00Z'),
    });
    expect(only(feed({ item: 'like', verb: 'add', user_id: 9 }))).toMatchObject({
      externalId: PAGE,
      author: { externalId: '9' },
      reaction: 'like',
    });
    expect(only(change('ratings', { item: 'like', verb: 'add', post_id: '5_6' }))).toMatchObject({
      type: 'reaction',
      externalId: '5_6',
    });
  });

  it('a mention without its text is read afterwards', () => {
    const value = {
      item: 'comment',
      verb: 'add',
      post_id: '9_8',
      comment_id: '8_3',
      created_time: WRITTEN,
    };
    expect(change('mention', value)).toEqual([
      expect.objectContaining({ kind: 'mention', externalId: '8_3', author: null, text: '' }),
      { type: 'fetch', reference: 'mention:8_3' },
    ]);
    expect(only(change('mention', { ...value, message: 'hi @Meltemi' }))).toMatchObject({
      text: 'hi @Meltemi',
    });
  });

  it('a recommendation goes by the id of its story', () => {
    const value = {
      item: 'rating',
      verb: 'add',
      reviewer_id: 55,
      reviewer_name: 'Anna',
      review_text: 'Super',
      recommendation_type: 'NEGATIVE',
      open_graph_story_id: 900100,
      created_time: WRITTEN,
    };
    expect(only(change('ratings', value))).toMatchObject({
      kind: 'review',
      externalId: '900100',
      recommended: false,
      author: { externalId: '55', name: 'Anna' },
    });
    const polled = {
      created_time: '2026-11-21T11:00:00+0000',
      recommendation_type: 'negative',
      review_text: 'Super',
      reviewer: { id: '55', name: 'Anna' },
    };
    const withStory = { ...polled, open_graph_story: { id: '900100' } };
    expect(only(rows([withStory]))).toMatchObject({ externalId: '900100', recommended: false });
    const { open_graph_story_id: _story, ...bare } = value;
    const synthetic = only(change('ratings', bare));
    expect(only(rows([polled]))).toMatchObject({
      externalId: (synthetic as { externalId: string }).externalId,
    });
  });

  it('a comment beneath a recommendation comes without text and is read into its conversation', () => {
    const value = {
      item: 'comment',
      verb: 'add',
      open_graph_story_id: 900100,
      comment_id: '900100_2',
    };
    expect(change('ratings', value)).toEqual([
      expect.objectContaining({
        kind: 'comment',
        externalId: '900100_2',
        threadId: '900100',
        context: { externalId: '900100' },
        text: '',
      }),
      { type: 'fetch', reference: 'rating-comment:900100:900100_2' },
    ]);
    const ofOld = { item: 'comment', verb: 'remove', comment_id: '900100_2', post_id: '5_900100' };
    expect(only(change('ratings', ofOld))).toMatchObject({
      type: 'removed',
      threadId: '900100',
      contextId: '5_900100',
    });
    const fetched = {
      rating_comment: { id: '900100_2', message: 'Dziękujemy', from: { id: PAGE } },
      open_graph_story_id: '900100',
    };
    expect(only(read(fetched))).toMatchObject({
      own: true,
      threadId: '900100',
      text: 'Dziękujemy',
    });
  });

  it.each([
    ['an unknown field', 'leadgen', { a: 1 }],
    ['an unknown item', 'feed', { item: 'hologram', verb: 'add' }],
    ['an unknown verb', 'feed', { item: 'comment', verb: 'juggle', comment_id: '1_2' }],
    ['a verb of rights holders', 'feed', { item: 'video', verb: 'block', video_id: '3' }],
  ])('%s is nothing for us, and counted', (_what, field, value) => {
    expect(only(change(field, value)).type).toBe('ignored');
  });

  it.each([
    ['a comment', 'feed', { item: 'comment', verb: 'add' }],
    ['a post', 'feed', { item: 'status', verb: 'add' }],
    ['a mention', 'mention', { item: 'post', verb: 'add' }],
  ])('%s without its id is broken', (_what, field, value) => {
    expect(only(change(field, value)).type).toBe('undecodable');
  });

  it('a delivery without values says how to mend it', () => {
    const body = { object: 'page', entry: [{ id: PAGE, time: SENT, changed_fields: ['feed'] }] };
    expect(only(read(body))).toMatchObject({
      type: 'ignored',
      reason: expect.stringContaining('Include Values'),
    });
  });

  it('one bad change leaves the others alone', () => {
    const body = {
      object: 'page',
      entry: [
        {
          id: PAGE,
          time: SENT,
          changes: [null, { field: 'feed', value: visitor }, { field: 'feed' }, 7],
        },
      ],
    };
    expect(read(body).map(({ type }) => type)).toEqual([
      'undecodable',
      'item',
      'undecodable',
      'undecodable',
    ]);
  });
});
