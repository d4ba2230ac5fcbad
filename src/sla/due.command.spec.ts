import { describe, expect, it } from '@jest/globals';
import { dueCommand } from './due.command.js';

async function answers(...lines: (object | string)[]): Promise<{ due?: string; error?: string }[]> {
  const written: string[] = [];
  async function* input() {
    for (const line of lines) yield typeof line === 'string' ? line : JSON.stringify(line);
  }
  await dueCommand(input(), (line) => {
    written.push(line);
    return Promise.resolve();
  });
  return written.map((line) => JSON.parse(line) as { due?: string; error?: string });
}

const calendar = { zone: 'Europe/Prague', weekly: { fri: [['09:00', '17:00']] } };

describe('sixhour due', () => {
  it('answers in order, with an offset and without', async () => {
    const start = '2026-03-06T15:00:00';
    expect(
      await answers(
        { calendar, start: `${start}+01:00`, seconds: 3600 },
        { calendar, start, seconds: 3600 },
        { calendar: { zone: 'Europe/Prague', always: true }, start: `${start}.250Z`, seconds: 1 },
      ),
    ).toEqual([
      { due: '2026-03-06T15:00:00Z' },
      { due: '2026-03-06T15:00:00Z' },
      { due: '2026-03-06T15:00:01.250Z' },
    ]);
  });

  it.each([
    ['no JSON', 'x', /JSON object/],
    ['null', 'null', /JSON object/],
    ['no calendar', { start: '2026-03-06T15:00:00Z', seconds: 1 }, /calendar must be an object/],
    ['an unknown zone', { calendar: { zone: 'Mars/Base', always: true } }, /IANA time zone/],
    ['no zone', { calendar: { always: true } }, /zone/],
    ['neither form', { calendar: { zone: 'Europe/Prague' } }, /neither/],
    ['both forms', { calendar: { ...calendar, always: true } }, /exclude/],
    ['never open', { calendar: { zone: 'Europe/Prague', weekly: { mon: [] } } }, /never opens/],
    ['a weekday of another tongue', { calendar: { zone: 'UTC', weekly: { po: [] } } }, /weekday/],
    ['25 o’clock', { calendar: { zone: 'UTC', weekly: { mon: [['09:00', '25:00']] } } }, /24:00/],
    ['an empty interval', { calendar: { zone: 'UTC', weekly: { mon: [['9', '9']] } } }, /time/],
    ['equal ends', { calendar: { zone: 'UTC', weekly: { mon: [['09:00', '09:00']] } } }, /empty/],
    [
      'a date that is none',
      { calendar: { ...calendar, exceptions: [{ date: '2026-02-30', intervals: [] }] } },
      /date/,
    ],
    ['no start', { calendar, seconds: 1 }, /start/],
    ['a start that is none', { calendar, start: 'soon', seconds: 1 }, /start/],
    ['no seconds', { calendar, start: '2026-03-06T15:00:00Z' }, /seconds/],
    ['half a second', { calendar, start: '2026-03-06T15:00:00Z', seconds: 0.5 }, /seconds/],
    [
      'a closure for good',
      {
        calendar: {
          zone: 'UTC',
          weekly: {},
          exceptions: [{ date: '2026-03-06', intervals: [['09:00', '10:00']] }],
        },
        start: '2026-03-06T09:30:00Z',
        seconds: 3600,
      },
      /no opening in the 60 days/,
    ],
  ])('says what is wrong with %s, and goes on', async (_what, line, error) => {
    const [refused, next] = await answers(line, {
      calendar,
      start: '2026-03-06T15:00:00Z',
      seconds: 0,
    });
    expect(refused?.error).toMatch(error);
    expect(next?.due).toBe('2026-03-06T15:00:00Z');
  });
});
