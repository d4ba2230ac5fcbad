import { describe, expect, it } from '@jest/globals';
import { HOLIDAY_COUNTRIES, type HolidayCountry, isHoliday } from './holidays.js';

describe('public holidays', () => {
  it.each<[HolidayCountry, string, string]>([
    ['GR', '2026-04-10', 'Good Friday of the Orthodox'],
    ['GR', '2026-04-13', 'Easter Monday of the Orthodox'],
    ['GR', '2026-10-28', 'Ohi Day'],
    ['SK', '2026-04-03', 'Good Friday'],
    ['SK', '2026-07-05', 'Cyril and Methodius'],
    ['PL', '2026-06-04', 'Corpus Christi'],
    ['PL', '2026-11-11', 'Independence Day'],
    ['TR', '2026-03-20', 'first day of Ramazan Bayramı'],
    ['TR', '2026-03-22', 'last day of Ramazan Bayramı'],
    ['TR', '2026-05-30', 'last day of Kurban Bayramı'],
    ['TR', '2026-10-29', 'Republic Day'],
    ['CZ', '2026-04-06', 'Easter Monday'],
    ['DE', '2026-10-03', 'Day of Unity'],
    ['DE', '2027-01-01', 'New Year'],
  ])('%s is off on %s (%s)', (country, date) => {
    expect(isHoliday(country, date)).toBe(true);
  });

  it.each<[HolidayCountry, string, string]>([
    ['GR', '2026-04-03', 'Good Friday of the others'],
    ['TR', '2026-03-19', 'the eve'],
    ['TR', '2026-03-23', 'the day after'],
    ['TR', '2026-05-31', 'the day after'],
    ['SK', '2026-11-11', 'a Polish holiday'],
    ['DE', '2026-01-06', 'a holiday of some states only'],
  ])('%s works on %s (%s)', (country, date) => {
    expect(isHoliday(country, date)).toBe(false);
  });

  it('knows every country that it names', () => {
    for (const country of HOLIDAY_COUNTRIES) expect(isHoliday(country, '2026-01-01')).toBe(true);
  });
});
