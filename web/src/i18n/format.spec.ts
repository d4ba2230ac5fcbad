import { describe, expect, it } from '@jest/globals';
import { formatDateTime, formatDuration, formatRelative } from './format';

describe('formatDuration', () => {
  it.each([
    [3 * 86_400 + 3_600, '3d'],
    [2 * 86_400 + 3_600, '2d 1h'],
    [6 * 3_600 - 1, '5h 59m'],
    [47 * 3_600, '47h 0m'],
    [1_799, '29m'],
    [544, '9m 4s'],
    [59.9, '59s'],
    [-90, '1m 30s'],
  ])('writes %d seconds as %s', (seconds, text) => {
    expect(formatDuration('en', seconds)).toBe(text);
  });

  it('uses the units of the language', () => {
    expect(formatDuration('pl', 5 * 3_600 + 60, true)).toBe('5 godzin 1 minuta');
    expect(formatDuration('sk', 6 * 3_600, true)).toBe('6 hodín');
  });
});

describe('formatRelative', () => {
  const now = Date.parse('2026-03-02T08:00:00Z');
  it.each([
    ['2026-03-02T07:59:20Z', 'now'],
    ['2026-03-02T08:00:20Z', 'in 20 seconds'],
    ['2026-03-02T06:01:00Z', '1 hour ago'],
    ['2026-03-01T07:00:00Z', 'yesterday'],
  ])('says of %s: %s', (iso, text) => {
    expect(formatRelative('en', iso, now)).toBe(text);
  });
});

describe('formatDateTime', () => {
  it('shows the time of the brand, not of the browser', () => {
    expect(formatDateTime('en', '2026-07-01T22:30:00Z', 'Europe/Athens')).toBe('2 Jul 2026, 01:30');
    expect(formatDateTime('el', '2026-07-01T22:30:00Z', 'Europe/Athens')).toContain('01:30');
  });
});
