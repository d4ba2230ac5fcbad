import { describe, expect, it } from '@jest/globals';
import type { PlatformEvent } from '../platform-event.js';
import { decode } from './codec.js';

const PAGE = '100200300400500';
const PERSON = '6800000000000001';
const account = { externalId: PAGE, name: 'Meltemi Home' };
const RECEIVED = new Date('2026-11-21T12:00:00Z');
const AT = Date.UTC(2026, 10, 21, 11);

const read = (body: unknown) => decode(body, account, RECEIVED);
const entry = (inner: object) =>
  read({ object: 'page', entry: [{ id: PAGE, time: AT, ...inner }] });
const item = (content: object, more: object = {}) =>
  entry({
    messaging: [
      { sender: { id: PERSON }, recipient: { id: PAGE }, timestamp: AT, ...content, ...more },
    ],
  });
const message = (content: object, more: object = {}) =>
  item({ message: { mid: 'm_1', text: 'Ahoj', ...content } }, more);
const only = (events: PlatformEvent[]) => {
  expect(events).toHaveLength(1);
  return events[0]!;
};

describe('webhook', () => {
  it('a message stands in the conversation of its person', () => {
    expect(only(message({}))).toEqual({
      type: 'item',
      kind: 'message',
      externalId: 'm_1',
      threadId: PERSON,
      author: { externalId: PERSON },
      own: false,
      text: 'Ahoj',
      attachments: [],
      createdAt: new Date(AT),
      updatedAt: new Date(AT),
    });
  });

  it('an echo is ours, with our mark, in the person’s conversation, whichever way round its ids are', () => {
    const echo = { is_echo: true, metadata: 'reference-7', app_id: 263902037430900 };
    const expected = { own: true, threadId: PERSON, ownReference: 'reference-7' };
    const sides = { sender: { id: PAGE }, recipient: { id: PERSON } };
    expect(only(message(echo, sides))).toMatchObject(expected);
    expect(only(message(echo))).toMatchObject(expected);
    expect(only(message({}, sides))).toMatchObject({ own: true, threadId: PERSON });
  });

  it('does not take a customer’s metadata for our mark', () => {
    expect(only(message({ metadata: 'forged' }))).not.toHaveProperty('ownReference');
  });

  it('an unsent message is to be erased', () => {
    expect(only(message({ is_deleted: true, text: undefined }))).toEqual({
      type: 'removed',
      kind: 'message',
      externalId: 'm_1',
      threadId: PERSON,
      author: { externalId: PERSON },
      own: false,
      at: new Date(AT),
    });
  });

  it('an edit gives the new text of the same message', () => {
    const edit = { message_edit: { mid: 'm_1', text: 'Ahojte', num_edit: 1 } };
    expect(only(item(edit))).toMatchObject({
      externalId: 'm_1',
      text: 'Ahojte',
      createdAtApproximate: true,
      updatedAt: new Date(AT),
    });
  });

  it('a tapped button speaks', () => {
    const postback = { title: 'Where is my order?', payload: 'ORDER' };
    expect(only(item({ postback: { ...postback, mid: 'm_2' } }))).toMatchObject({
      externalId: 'm_2',
      text: 'Where is my order?',
      payload: 'ORDER',
    });
    expect(only(item({ postback: { payload: 'GET_STARTED', mid: 'm_2' } }))).toMatchObject({
      form: 'postback',
      text: 'GET_STARTED',
    });
  });

  it('a tapped choice is the person’s message, with what its button carries', () => {
    expect(only(message({ quick_reply: { payload: 'faq:7' } }))).toMatchObject({
      text: 'Ahoj',
      payload: 'faq:7',
    });
    const echo = { is_echo: true, quick_reply: { payload: 'faq:7' } };
    expect(only(message(echo))).not.toHaveProperty('payload');
  });

  it('makes an id where there is none: the same for the same, another for another of that instant', () => {
    const idOf = (text: string) =>
      (only(message({ mid: undefined, text })) as { externalId: string }).externalId;
    expect(idOf('Ahoj')).toBe(idOf('Ahoj'));
    expect(idOf('Ahoj')).not.toBe(idOf('Ste tam?'));
    expect(idOf('Ahoj')).toMatch(new RegExp(`^${PERSON}:${AT}:[0-9a-f]{12}$`));
    const tapped = (payload: string) =>
      (only(item({ postback: { payload } })) as { externalId: string }).externalId;
    expect(tapped('A')).toBe(tapped('A'));
    expect(tapped('A')).not.toBe(tapped('B'));
  });

  it('only people tap buttons, whatever the entry’s id says', () => {
    const body = {
      object: 'page',
      entry: [
        {
          id: PERSON,
          messaging: [
            {
              sender: { id: PERSON },
              recipient: { id: PAGE },
              postback: { mid: 'm_2', title: 'A' },
            },
          ],
        },
      ],
    };
    expect(only(read(body))).toMatchObject({ own: false, threadId: PERSON });
  });

  it('keeps attachments, with or without payload, stickers, and what is not supported', () => {
    const attachments = [
      { type: 'image', payload: { url: 'https://cdn.test/1.jpg' } },
      { type: 'image', payload: { url: 'https://cdn.test/2.png', sticker_id: 369239263222822 } },
      { type: 'file', payload: null },
    ];
    expect(only(message({ text: undefined, attachments, is_unsupported: true }))).toMatchObject({
      text: '',
      attachments: [
        { type: 'image', url: 'https://cdn.test/1.jpg' },
        { type: 'sticker', url: 'https://cdn.test/2.png' },
        { type: 'file' },
        { type: 'unsupported' },
      ],
    });
  });

  it('reads seconds where somebody sends seconds', () => {
    expect(only(message({}, { timestamp: AT / 1000 }))).toMatchObject({ createdAt: new Date(AT) });
  });

  it('knows what a message answers, and the advertisement it came from', () => {
    const events = message({ reply_to: { mid: 'm_0' }, referral: { ad_id: '77', source: 'ADS' } });
    expect(only(events)).toMatchObject({
      parentId: 'm_0',
      context: { externalId: '77', isAd: true },
    });
  });

  it('receipts say up to when, or which', () => {
    expect(only(item({ read: { watermark: String(AT) } }))).toEqual({
      type: 'receipt',
      receipt: 'read',
      threadId: PERSON,
      itemIds: [],
      upTo: new Date(AT),
      at: new Date(AT),
    });
    expect(only(item({ delivery: { mids: ['m_1', 'm_2'] } }))).toMatchObject({
      receipt: 'delivered',
      itemIds: ['m_1', 'm_2'],
    });
  });

  it('a reaction is given and taken back', () => {
    const reaction = { mid: 'm_1', action: 'react', emoji: '❤', reaction: 'love' };
    expect(only(item({ reaction }))).toEqual({
      type: 'reaction',
      externalId: 'm_1',
      on: 'message',
      threadId: PERSON,
      author: { externalId: PERSON },
      own: false,
      reaction: 'love',
      removed: false,
      at: new Date(AT),
    });
    expect(only(item({ reaction: { mid: 'm_1', action: 'unreact' } }))).toMatchObject({
      removed: true,
    });
  });

  it.each([
    ['pass', { pass_thread_control: { new_owner_app_id: '1' } }, '1'],
    ['take', { take_thread_control: { previous_owner_app_id: '1' } }, undefined],
    ['request', { request_thread_control: { requested_owner_app_id: 1 } }, undefined],
  ])('%s: who may answer in a thread', (change, content, ownerAppId) => {
    const found = only(item(content)) as { ownerAppId?: string };
    expect(found).toMatchObject({ type: 'thread-control', change, threadId: PERSON });
    expect(found.ownerAppId).toBe(ownerAppId);
  });

  it.each([
    ['an opt-in', { optin: { ref: 'x' } }],
    ['a referral', { referral: { ref: 'x' } }],
    ['a policy, with a hyphen', { 'policy-enforcement': { action: 'warning' } }],
    ['a policy, with an underscore', { policy_enforcement: { action: 'warning' } }],
    ['what nobody has heard of', { hologram: {} }],
    ['nothing at all', {}],
  ])('%s is nothing to answer', (_what, content) => {
    expect(only(item(content)).type).toBe('ignored');
  });

  it('a part without a time of its own takes that of its delivery', () => {
    const untimed = { timestamp: undefined };
    expect(only(message({}, untimed))).toMatchObject({
      createdAt: new Date(AT),
      createdAtApproximate: true,
    });
    expect(only(item({ delivery: { mids: ['m_1'] } }, untimed))).toMatchObject({
      at: new Date(AT),
    });
  });

  it('hears the customer also while another app answers, and in the newer form of changes', () => {
    const value = {
      sender: { id: PERSON },
      recipient: { id: PAGE },
      timestamp: AT,
      message: { mid: 'm_1', text: 'Ahoj' },
    };
    expect(entry({ standby: [value] })).toEqual([{ ...only(message({})), standby: true }]);
    expect(entry({ changes: [{ field: 'messages', value }] })).toEqual(message({}));
  });

  it('keeps what it does not understand, beside what it does', () => {
    const good = { sender: { id: PERSON }, recipient: { id: PAGE }, message: { mid: 'm_1' } };
    const types = entry({ messaging: [7, { hologram: {} }, { message: {} }, good] }).map(
      (e) => e.type,
    );
    expect(types).toEqual(['undecodable', 'ignored', 'undecodable', 'item']);
    expect(only(entry({})).type).toBe('ignored');
  });
});

describe('conversations of a poll', () => {
  const row = {
    id: 'm_1',
    created_time: '2026-11-21T11:00:00+0000',
    from: { id: PERSON, name: 'Jozef Mrkva' },
    to: { data: [{ id: PAGE, name: 'Meltemi Home' }] },
    message: 'Ahoj',
  };
  const conversation = (data: object[]) => ({
    data: [
      { id: 't_1', participants: { data: [{ id: PERSON }, { id: PAGE }] }, messages: { data } },
    ],
  });

  it('give the same item as the webhook, and the person’s name', () => {
    const { externalId, threadId, text, createdAt, own } = only(message({})) as never;
    const polled = only(read(conversation([row])));
    expect(polled).toMatchObject({ externalId, threadId, text, createdAt, own });
    expect(polled).toMatchObject({ author: { externalId: PERSON, name: 'Jozef Mrkva' } });
    expect(read({ data: [row] })).toEqual([polled]);
  });

  it('know our own messages', () => {
    const ours = { ...row, from: { id: PAGE }, to: { data: [{ id: PERSON }] } };
    expect(only(read(conversation([ours])))).toMatchObject({ own: true, threadId: PERSON });
  });

  it('do not take withheld details for an empty message', () => {
    const withheld = { id: 'm_0', created_time: row.created_time };
    expect(only(read(conversation([withheld]))).type).toBe('ignored');
  });

  it('name attachments, shares and stickers', () => {
    const rich = {
      ...row,
      message: '',
      attachments: {
        data: [{ image_data: { url: 'https://cdn.test/1.jpg' } }, { mime_type: 'audio/mp4' }],
      },
      shares: { data: [{ link: 'https://shop.test/p' }] },
      sticker: 'https://cdn.test/s.png',
    };
    expect(only(read(conversation([rich])))).toMatchObject({
      attachments: [
        { type: 'image', url: 'https://cdn.test/1.jpg' },
        { type: 'audio' },
        { type: 'share', url: 'https://shop.test/p' },
        { type: 'sticker', url: 'https://cdn.test/s.png' },
      ],
    });
  });
});
