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

describe('rows of a poll', () => {
  const row = {
    id: '7001_1',
    from: { id: '55', name: 'Anna Kowalska' },
    message: 'Kiedy wysyłka?',
    created_time: '2026-11-21T11:00:00+0000',
  };

  it('a comment is the same item as by webhook', () => {
    const [pushed] = comment({});
    expect(rows([row])).toEqual([{ ...pushed, updatedAt: RECEIVED }]);
  });

  it('comments know their post; a hidden one says so', () => {
    const post = {
      id: POST,
      message: 'New sheets',
      from: { id: PAGE },
      permalink_url: 'https://fb.test/p',
      comments: { data: [{ ...row, is_hidden: true }] },
    };
    expect(rows([post], 'feed')).toEqual([
      expect.objectContaining({ type: 'context', contextId: POST, text: 'New sheets' }),
      expect.objectContaining({
        externalId: '7001_1',
        context: { externalId: POST, excerpt: 'New sheets', permalink: 'https://fb.test/p' },
      }),
      { type: 'hidden', externalId: '7001_1', hidden: true, at: RECEIVED },
    ]);
  });

  it('a reply to a reply belongs to the top-level comment', () => {
    const deep = { ...row, id: '7001_9', parent: { id: '7001_2', parent: { id: '7001_1' } } };
    expect(only(rows([deep]))).toMatchObject({ threadId: '7001_1', parentId: '7001_2' });
  });

  it('a post without author is a visitor’s only where the author was asked for', () => {
    const post = { id: POST, message: 'Hello', created_time: row.created_time };
    expect(only(rows([post])).type).toBe('context');
    expect(only(rows([post], 'feed'))).toMatchObject({ author: null, threadId: POST });
  });

  it('replies that came with their comment belong to it, however deep', () => {
    const comments = (...data: object[]) => ({ comments: { data } });
    const deep = { ...row, ...comments({ id: '7001_2', ...comments({ id: '7001_3' }) }) };
    expect(rows([deep], 'comments')).toMatchObject([
      { externalId: '7001_1', threadId: '7001_1' },
      { externalId: '7001_2', threadId: '7001_1', parentId: '7001_1' },
      { externalId: '7001_3', threadId: '7001_1', parentId: '7001_2' },
    ]);
  });

  it('without knowing the page, a post tells whose wall it stands on', () => {
    const stranger = { externalId: '', name: '' };
    const post = { id: POST, message: 'Hello', from: { id: PAGE }, comments: { data: [row] } };
    const other = { ...post, id: `${PAGE}_7009`, from: { id: '57' }, comments: undefined };
    expect(decode({ feed: { data: [post, other] }, id: PAGE }, stranger, RECEIVED)).toMatchObject([
      { type: 'context', contextId: POST },
      { type: 'item', externalId: '7001_1', own: false },
      { type: 'item', form: 'post', own: false },
    ]);
    expect(decode(post, stranger, RECEIVED)[0]).toMatchObject({ type: 'context' });
  });

  it('a comment without a time takes that of its reading, and says so', () => {
    expect(only(rows([{ ...row, created_time: undefined }]))).toMatchObject({
      createdAt: RECEIVED,
      createdAtApproximate: true,
    });
  });
});
