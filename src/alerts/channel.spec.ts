import { describe, expect, it } from '@jest/globals';
import type { WrittenCalendar } from '../infra/calendar/calendar.js';
import { EVERYTHING, leavesAt } from './channel.js';

const at = (iso: string) => new Date(iso);
const DAYTIME: [string, string][] = [['08:00', '20:00']];
const hours: WrittenCalendar = {
  zone: 'Europe/Athens',
  weekly: { mon: DAYTIME, tue: DAYTIME, wed: DAYTIME, thu: DAYTIME, fri: DAYTIME },
};
const office = { ...EVERYTHING, hours };

describe('when an alert leaves by a channel', () => {
  it('at once, unless told otherwise', () => {
    const night = at('2026-03-07T01:00:00Z');
    expect(leavesAt(EVERYTHING, 'breached', night)).toEqual(night);
  });

  it.each([
    ['in the hours: at once', '2026-03-05T10:00:00Z', '2026-03-05T10:00:00Z'],
    ['at night: in the morning', '2026-03-05T22:00:00Z', '2026-03-06T06:00:00Z'],
    ['on Friday at closing time: on Monday', '2026-03-06T18:00:00Z', '2026-03-09T06:00:00Z'],
    ['over the change to summer time', '2026-03-28T10:00:00Z', '2026-03-30T05:00:00Z'],
  ])('%s', (_, now, leaves) => {
    expect(leavesAt(office, 'breached', at(now))).toEqual(at(leaves));
  });

  it('a risk and a crisis at once at night, unless told otherwise', () => {
    const night = at('2026-03-05T22:00:00Z');
    for (const kind of ['risk', 'crisis'] as const) {
      expect(leavesAt(office, kind, night)).toEqual(night);
      const strict = { ...office, urgentThrough: false };
      expect(leavesAt(strict, kind, night)).toEqual(at('2026-03-06T06:00:00Z'));
    }
  });

  it('never, when its kind is not wanted, urgent or not', () => {
    const choice = { ...office, muted: ['warned', 'risk'] };
    const noon = at('2026-03-05T10:00:00Z');
    expect(leavesAt(choice, 'warned', noon)).toBeNull();
    expect(leavesAt(choice, 'risk', noon)).toBeNull();
    expect(leavesAt(choice, 'breached', noon)).toEqual(noon);
  });

  it('at once, where the hours never come again', () => {
    const over = {
      zone: 'UTC',
      weekly: {},
      exceptions: [{ date: '2025-01-01', intervals: DAYTIME }],
    };
    const now = at('2026-03-05T10:00:00Z');
    expect(leavesAt({ ...EVERYTHING, hours: over }, 'breached', now)).toEqual(now);
  });
});
