import { describe, expect, it } from '@jest/globals';
import { readCalendar } from '../infra/calendar/calendar.js';
import { dueAt, stepsOf, type Target } from './deadline.js';
import { countedSpans } from './explanation.js';
import { type PauseEvent, type PauseReason, pausesOf, pausesUntil } from './pause.js';

const at = (hour: number, day = 2) => new Date(Date.UTC(2026, 2, day, hour));
const paused = (hour: number, reason: PauseReason = 'carrier'): PauseEvent => ({
  at: at(hour),
  kind: 'paused',
  reason,
});
const resumed = (hour: number): PauseEvent => ({ at: at(hour), kind: 'resumed', reason: null });
const ALWAYS = readCalendar({ zone: 'UTC', always: true });
const OFFICE = readCalendar({
  zone: 'UTC',
  weekly: { mon: [['09:00', '17:00']], tue: [['09:00', '17:00']] },
});
const target = (
  events: PauseEvent[],
  {
    calendar = ALWAYS,
    wrote = [],
    hours = 6,
  }: { calendar?: typeof ALWAYS; wrote?: Date[]; hours?: number } = {},
): Target => ({
  seconds: hours * 3600,
  warnPercent: [50],
  calendar,
  pauses: pausesOf(events, wrote),
});

describe('pauses are summed from events', () => {
  it('each from a pausing to the resuming', () => {
    expect(pausesOf([paused(10), resumed(12), paused(14), resumed(15)], [])).toMatchObject([
      { from: +at(10), to: +at(12), reason: 'carrier', endedBy: 'person' },
      { from: +at(14), to: +at(15) },
    ]);
  });

  it('whatever order they come in; a resuming without a pause is nothing', () => {
    expect(pausesOf([resumed(12), resumed(9), paused(10)], [])).toMatchObject([
      { from: +at(10), to: +at(12) },
    ]);
  });

  it('one ends when the customer writes, and no earlier word of theirs counts', () => {
    expect(pausesOf([paused(10), resumed(15)], [at(9), at(10), at(12)])).toMatchObject([
      { from: +at(10), to: +at(12), endedBy: 'customer' },
    ]);
  });

  it('another reason begins another pause at once, none over the other', () => {
    expect(pausesOf([paused(10), paused(12, 'supplier')], [])).toMatchObject([
      { from: +at(10), to: +at(12), reason: 'carrier' },
      { from: +at(12), to: null, reason: 'supplier' },
    ]);
  });

  it('they end where the clock stopped', () => {
    const pauses = pausesOf([paused(10), resumed(11), paused(12)], []);
    expect(pausesUntil(pauses, at(13))).toMatchObject([
      { to: +at(11) },
      { to: +at(13), endedBy: 'clock' },
    ]);
    expect(pausesUntil(pauses, at(10))).toEqual([]);
  });
});

describe('a paused promise', () => {
  it('is due later by the length of the pauses', () => {
    expect(dueAt(at(8), target([paused(10), resumed(12), paused(13), resumed(14)]))).toEqual(
      at(17),
    );
  });

  it('is not moved by a pause after its due, nor by one before its start', () => {
    expect(dueAt(at(8), target([paused(14), resumed(16)]))).toEqual(at(14));
    expect(dueAt(at(8), target([paused(5), resumed(7)]))).toEqual(at(14));
    expect(dueAt(at(8), target([paused(6), resumed(10)]))).toEqual(at(16));
  });

  it('counts only open time: a pause while closed changes nothing', () => {
    const night = [paused(17), { ...resumed(9), at: at(9, 3) }];
    expect(dueAt(at(15), target(night, { calendar: OFFICE }))).toEqual(at(13, 3));
    const lunch = [paused(16), { ...resumed(10), at: at(10, 3) }];
    expect(dueAt(at(15), target(lunch, { calendar: OFFICE }))).toEqual(at(15, 3));
  });

  it('has no due while it lasts, only the warnings from before', () => {
    const lasts = target([paused(12)]);
    expect(dueAt(at(8), lasts)).toBeNull();
    expect(stepsOf(at(8), lasts)).toEqual([
      { percent: 50, at: at(11).toISOString(), takenAt: null },
    ]);
    expect(stepsOf(at(8), target([paused(10)], { calendar: OFFICE }))).toEqual([]);
    expect(dueAt(at(8), target([paused(10)], { calendar: OFFICE }))).toBeNull();
  });

  it('is explained without the pauses', () => {
    const { pauses = [] } = target([paused(10), resumed(12)]);
    expect(countedSpans(ALWAYS, at(8), at(16), pauses)).toEqual([
      { from: +at(8), to: +at(10) },
      { from: +at(12), to: +at(16) },
    ]);
  });
});
