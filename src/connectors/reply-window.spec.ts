import { describe, expect, it } from '@jest/globals';
import type { ReplyCapability } from './connector.js';
import { windowOf } from './reply-window.js';

const messages: ReplyCapability = {
  place: 'private_message',
  via: 'api',
  limit: { max: 2000, unit: 'characters' },
  mode: 'append',
  moderated: false,
  window: { seconds: 86_400, humanSeconds: 604_800 },
};
const wrote = new Date('2026-03-02T10:00:00Z');
const later = (hours: number) => new Date(wrote.getTime() + hours * 3_600_000);

describe('the reply window', () => {
  it('is open to all within its first part, its last instant included', () => {
    expect(windowOf(messages, wrote, later(24))).toEqual({
      closesAt: later(24),
      open: true,
      personOnly: false,
    });
  });

  it('is then open to people only', () => {
    expect(windowOf(messages, wrote, later(25))).toEqual({
      closesAt: later(168),
      open: true,
      personOnly: true,
    });
  });

  it('closes', () => {
    expect(windowOf(messages, wrote, later(169)).open).toBe(false);
  });

  it('is always open where the platform has none', () => {
    expect(windowOf(undefined, wrote, later(9999)).open).toBe(true);
  });
});
