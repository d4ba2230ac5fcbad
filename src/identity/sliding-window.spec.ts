import { describe, expect, it } from '@jest/globals';
import { SlidingWindow } from './sliding-window.js';

const at = (seconds: number) => new Date(Date.UTC(2026, 2, 6) + seconds * 1000);

describe('a sliding window', () => {
  it('lets the limit through and says when the next may come', () => {
    const window = new SlidingWindow(2, 60);
    expect(window.take('a', at(0))).toBe(0);
    expect(window.take('a', at(10))).toBe(0);
    expect(window.take('a', at(20))).toBe(40);
    expect(window.take('a', at(59))).toBe(1);
    expect(window.take('a', at(60))).toBe(0);
    expect(window.take('a', at(61))).toBe(9);
  });

  it('does not count a refused try', () => {
    const window = new SlidingWindow(1, 60);
    window.take('a', at(0));
    for (let second = 1; second < 60; second += 1) window.take('a', at(second));
    expect(window.take('a', at(60))).toBe(0);
  });

  it('counts every key by itself', () => {
    const window = new SlidingWindow(1, 60);
    window.take('a', at(0));
    expect(window.take('b', at(1))).toBe(0);
    expect(window.take('a', at(1))).toBe(59);
  });

  it('starts anew for a cleared key', () => {
    const window = new SlidingWindow(1, 60);
    window.take('a', at(0));
    window.clear('a');
    expect(window.take('a', at(1))).toBe(0);
  });

  it('never remembers more keys than it may, and forgets the quietest', () => {
    const window = new SlidingWindow(1, 60, 3);
    for (const key of ['a', 'b', 'c', 'a', 'd']) window.take(key, at(0));
    expect(window.size).toBe(3);
    expect(window.take('a', at(1))).toBe(59);
    expect(window.take('b', at(1))).toBe(0);
  });
});
