import { describe, expect, it } from '@jest/globals';
import type { PlatformEvent } from '../connectors/platform-event.js';
import { asOf, eventKeys } from './event-keys.js';

const AT = new Date('2026-11-21T12:00:00Z');
const LATER = new Date('2026-11-22T12:00:00Z');
const item = (externalId: string, more: object = {}): PlatformEvent => ({
  type: 'item',
  kind: 'comment',
  externalId,
  threadId: 't',
  author: null,
  own: false,
  text: 'x',
  attachments: [],
  createdAt: AT,
  ...more,
});

describe('the names of a payload’s events', () => {
  it('are the same for the same item, whatever is read in it', () => {
    const before = eventKeys([item('1'), { type: 'removed', externalId: '1', at: AT }]);
    const after = eventKeys([
      item('1', { text: 'read better' }),
      { type: 'removed', externalId: '1', at: LATER },
    ]);
    expect(before).toEqual(after);
    expect(new Set(before).size).toBe(2);
  });

  it('tell several of one item apart by their order', () => {
    expect(eventKeys([item('1'), item('2'), item('1')])).toEqual(['item 1', 'item 2', 'item 1 #2']);
  });
});

describe('an old payload’s item', () => {
  it('stood so when the payload came, not now', () => {
    expect(asOf(item('1'), AT)).toMatchObject({ updatedAt: AT });
    expect(asOf(item('1', { updatedAt: LATER }), AT)).toMatchObject({ updatedAt: LATER });
    const removed = { type: 'removed', externalId: '1', at: LATER } as const;
    expect(asOf(removed, AT)).toBe(removed);
  });
});
