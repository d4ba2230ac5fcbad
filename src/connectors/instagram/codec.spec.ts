import { describe, expect, it } from '@jest/globals';
import type { PlatformEvent } from '../platform-event.js';
import { decode } from './codec.js';

const ACCOUNT = '17841400000000001';
const account = { externalId: ACCOUNT, name: 'meltemi.home' };
const RECEIVED = new Date('2026-11-21T12:00:00Z');
const SENT = 1_795_262_390; // 2026-11-21T11:59:50Z

const read = (body: unknown) => decode(body, account, RECEIVED);
const entry = (inner: object) =>
  read({ object: 'instagram', entry: [{ id: ACCOUNT, time: SENT, ...inner }] });
const change = (field: string, value: object) => entry({ changes: [{ field, value }] });
const value = {
  id: '1801',
  text: 'Ne kadar?',
  from: { id: '99', username: 'ayse.d' },
  media: { id: '1790', media_product_type: 'FEED' },
};
const only = (events: PlatformEvent[]) => {
  expect(events).toHaveLength(1);
  return events[0]!;
};

describe('comments by webhook', () => {
  it('stand with the time of the delivery until they have been read', () => {
    expect(change('comments', value)).toEqual([
      {
        type: 'item',
        kind: 'comment',
        externalId: '1801',
        threadId: '1801',
        author: { externalId: '99', handle: 'ayse.d' },
        own: false,
        text: 'Ne kadar?',
        attachments: [],
        createdAt: new Date('2026-11-21T11:59:50Z'),
        createdAtApproximate: true,
        updatedAt: new Date('2026-11-21T11:59:50Z'),
        context: { externalId: '1790' },
      },
      { type: 'fetch', reference: 'comment:1801' },
    ]);
  });

  it('are the same in the flat form, under the other name of the id, and when live', () => {
    const expected = change('comments', value);
    expect(entry({ field: 'comments', value })).toEqual(expected);
    const { id, ...rest } = value;
    expect(change('comments', { ...rest, comment_id: id })).toEqual(expected);
    expect(change('live_comments', value)).toEqual(expected);
  });

  it('belong as replies to their comment', () => {
    const [item] = change('comments', { ...value, id: '1802', parent_id: '1801' });
    expect(item).toMatchObject({ externalId: '1802', threadId: '1801', parentId: '1801' });
  });

  it('are ours by id or by self_ig_scoped_id, and then not read again', () => {
    const own = { ...value, from: { id: ACCOUNT, username: 'meltemi.home' } };
    expect(only(change('comments', own))).toMatchObject({ own: true });
    const scoped = {
      ...value,
      from: { id: '4', self_ig_scoped_id: '4', username: 'meltemi.home' },
    };
    expect(only(change('comments', scoped))).toMatchObject({ own: true });
  });

  it('on a boosted post stand under the post itself', () => {
    const media = { id: '1799', ad_id: '5', ad_title: 'Sale', original_media_id: '1790' };
    expect(change('comments', { ...value, media })[0]).toMatchObject({
      context: { externalId: '1790', isAd: true, excerpt: 'Sale' },
    });
  });
});

describe('mentions', () => {
  it('name ids only and are read afterwards, the comment or the caption', () => {
    expect(change('mentions', { media_id: '1790', comment_id: '1805' })).toEqual([
      expect.objectContaining({ kind: 'mention', externalId: '1805', threadId: '1790:1805' }),
      { type: 'fetch', reference: 'mentioned_comment:1805' },
    ]);
    expect(change('mentions', { media_id: '1790' })).toEqual([
      expect.objectContaining({ kind: 'mention', externalId: '1790', threadId: '1790' }),
      { type: 'fetch', reference: 'mentioned_media:1790' },
    ]);
  });

  it('as read are the same items, without an author of the comment', () => {
    const mentioned_comment = {
      id: '1805',
      text: 'bak @meltemi.home',
      timestamp: '2026-11-21T11:00:00+0000',
      media: { id: '1790', permalink: 'https://ig.test/p' },
    };
    expect(only(read({ mentioned_comment, id: ACCOUNT }))).toMatchObject({
      externalId: '1805',
      threadId: '1790:1805',
      author: null,
      text: 'bak @meltemi.home',
      createdAt: new Date('2026-11-21T11:00:00Z'),
      permalink: 'https://ig.test/p',
    });
    const mentioned_media = { id: '1790', caption: 'with @meltemi.home', username: 'friend' };
    expect(only(read({ mentioned_media, id: ACCOUNT }))).toMatchObject({
      externalId: '1790',
      threadId: '1790',
      author: { handle: 'friend' },
      text: 'with @meltemi.home',
    });
  });
});

describe('direct messages', () => {
  const message = {
    sender: { id: '99' },
    recipient: { id: ACCOUNT },
    timestamp: SENT * 1000,
    message: {
      mid: 'm_ig',
      text: 'Merhaba',
      reply_to: { story: { id: '3', url: 'https://s.test' } },
    },
  };

  it('are read under messaging and under changes', () => {
    const expected = {
      kind: 'message',
      externalId: 'm_ig',
      threadId: '99',
      attachments: [{ type: 'story_reply', url: 'https://s.test' }],
    };
    expect(only(entry({ messaging: [message] }))).toMatchObject(expected);
    expect(only(change('messages', message))).toMatchObject(expected);
  });

  it('are erased when unsent', () => {
    const unsent = { ...message, message: { mid: 'm_ig', is_deleted: true } };
    expect(only(entry({ messaging: [unsent] }))).toMatchObject({ type: 'removed' });
  });
});

describe('media of a poll', () => {
  const comment = {
    id: '1801',
    text: 'Ne kadar?',
    timestamp: '2026-11-21T11:00:00+0000',
    username: 'ayse.d',
    from: { id: '99', username: 'ayse.d' },
    media: { id: '1790' },
  };
  const reply = { ...comment, id: '1802', text: 'Teşekkürler', parent_id: '1801' };
  const media = { id: '1790', caption: 'Yeni', permalink: 'https://ig.test/p' };

  it('give their comments and replies, the same items as by webhook', () => {
    const body = {
      data: [{ ...media, comments: { data: [{ ...comment, replies: { data: [reply] } }] } }],
    };
    const [pushed] = change('comments', value) as [PlatformEvent & { type: 'item' }];
    const [seen, first, second] = read(body);
    expect(seen).toMatchObject({ type: 'context', contextId: '1790', text: 'Yeni' });
    const { externalId, threadId, author, text, own } = pushed;
    expect(first).toMatchObject({ externalId, threadId, author, text, own });
    expect(first).toMatchObject({ context: { externalId: '1790', excerpt: 'Yeni' } });
    expect(second).toMatchObject({ externalId: '1802', threadId: '1801' });
    expect(read({ data: [reply] })[0]).toMatchObject({ threadId: '1801', parentId: '1801' });
  });

  it('know a reply by where it stands, and authors by their name alone', () => {
    const { from: _from, parent_id: _parent, ...bare } = reply;
    const body = {
      data: [{ ...media, comments: { data: [{ ...comment, replies: { data: [bare] } }] } }],
    };
    expect(read(body)[2]).toMatchObject({ threadId: '1801', author: { handle: 'ayse.d' } });
  });

  it('tell our own answers and what is hidden', () => {
    const own = { ...comment, from: undefined, user: { id: ACCOUNT }, username: 'meltemi.home' };
    expect(only(read({ data: [own] }))).toMatchObject({ own: true });
    const byName = { ...comment, from: undefined, username: 'meltemi.home' };
    const ofMedia = { ...media, username: 'meltemi.home', comments: { data: [byName] } };
    expect(read(ofMedia)[1]).toMatchObject({ own: true });
    expect(read({ ...ofMedia, username: 'someone.else' })[1]).toMatchObject({ own: false });
    const underItsOtherId = { ...own, user: { id: '17841499999999999' } };
    expect(only(read({ data: [underItsOtherId] }))).toMatchObject({ own: true });
    expect(read({ data: [{ ...comment, hidden: true }] })[1]).toMatchObject({ type: 'hidden' });
  });

  it('one comment read by itself is the same', () => {
    expect(read(comment)).toEqual(read({ data: [comment] }));
  });
});

describe('the rest', () => {
  it('is kept, not understood', () => {
    expect(only(change('story_insights', { a: 1 })).type).toBe('ignored');
    expect(only(entry({ changes: [null] })).type).toBe('undecodable');
    expect(only(entry({})).type).toBe('ignored');
  });
});
