import { describe, expect, it } from '@jest/globals';
import { latestPeriods, periodBefore } from './period.js';

const at = (iso: string) => new Date(iso);
const spans = (now: string, zone = 'Europe/Athens', hour = 8) =>
  latestPeriods(at(now), zone, hour).map(({ kind, from, to, date }) => [
    kind,
    from.toISOString(),
    to.toISOString(),
    date,
  ]);

describe('the digests that are due', () => {
  it('from the brand’s hour on: of the brand’s yesterday', () => {
    const wednesday = ['daily', '2026-03-02T22:00:00.000Z', '2026-03-03T22:00:00.000Z'];
    expect(spans('2026-03-04T06:00:00Z')).toEqual([[...wednesday, '2026-03-04']]);
    expect(spans('2026-03-05T05:59:59Z')).toEqual([[...wednesday, '2026-03-04']]);
  });

  it('before that hour: still the one of the day before', () => {
    expect(spans('2026-03-04T05:59:59Z')[0]![3]).toBe('2026-03-03');
  });

  it('on Mondays also of the week before, made up for until Tuesday', () => {
    const week = ['weekly', '2026-02-22T22:00:00.000Z', '2026-03-01T22:00:00.000Z', '2026-03-02'];
    expect(spans('2026-03-02T06:00:00Z')[1]).toEqual(week);
    expect(spans('2026-03-03T05:00:00Z')[1]).toEqual(week);
    expect(spans('2026-03-03T06:00:00Z')).toHaveLength(1);
  });

  it('keep to local days when the clocks change', () => {
    expect(spans('2026-03-30T05:00:00Z')).toEqual([
      ['daily', '2026-03-28T22:00:00.000Z', '2026-03-29T21:00:00.000Z', '2026-03-30'],
      ['weekly', '2026-03-22T22:00:00.000Z', '2026-03-29T21:00:00.000Z', '2026-03-30'],
    ]);
  });

  it('are compared with the stretch just before', () => {
    const [daily, weekly] = latestPeriods(at('2026-03-30T05:00:00Z'), 'Europe/Athens', 8);
    expect(periodBefore(daily!, 'Europe/Athens').from).toEqual(at('2026-03-27T22:00:00Z'));
    expect(periodBefore(weekly!, 'Europe/Athens').from).toEqual(at('2026-03-15T22:00:00Z'));
    expect(periodBefore(weekly!, 'Europe/Athens').to).toEqual(weekly!.from);
  });
});
