import { describe, expect, it } from '@jest/globals';
import { loopOf, type Said } from './loop.js';

/** A thread in which the two sides write in turn, each `seconds` after the other. */
function thread(texts: string[], seconds: number): Said[] {
  return texts.map((text, i) => ({
    ours: i % 2 === 1,
    byBot: i % 2 === 1,
    at: new Date(Date.UTC(2026, 2, 2) + i * seconds * 1000),
    text,
  }));
}

const talk = ['Opening hours?', 'Nine to five.', 'And parking?', 'Behind the shop.', 'Cash?'];

describe('a loop', () => {
  it('is none while somebody asks', () => {
    expect(loopOf(thread(talk, 20), 10)).toBeNull();
    expect(loopOf([], 10)).toBeNull();
  });

  it('is a thread in which the bot has had its turns', () => {
    expect(loopOf(thread(talk, 20), 2)).toBe('turns');
    expect(loopOf(thread(talk, 20), 3)).toBeNull();
  });

  it('is the same text for the third time', () => {
    const again = ['Hello', 'Hi!', ' hello ', 'Hi!', 'HELLO'];
    expect(loopOf(thread(again, 20), 10)).toBe('repeated');
    expect(loopOf(thread(again.slice(0, 3), 20), 10)).toBeNull();
  });

  it('is four answers in a row that nobody types so fast', () => {
    const both = ['a', 'A', 'b', 'B', 'c', 'C', 'd', 'D', 'e'];
    expect(loopOf(thread(both, 1), 10)).toBe('cadence');
    expect(loopOf(thread(both, 5), 10)).toBeNull();
    expect(loopOf(thread(both.slice(0, 7), 1), 10)).toBeNull();
  });

  it('is not a person who sends one thing in several messages', () => {
    const burst = ['hi', 'do you ship', 'to Cyprus', 'by Friday', 'please'].map((text, i) => ({
      ours: false,
      byBot: false,
      at: new Date(Date.UTC(2026, 2, 2) + i * 500),
      text,
    }));
    expect(loopOf(burst, 10)).toBeNull();
  });
});
