import { describe, expect, it } from '@jest/globals';
import { duration, timeLeft, zonedTime } from './mail-times.js';
import { Speech } from './texts/texts.js';

const MINUTE = 60;
const HOUR = 3600;
const DAY = 86_400;

describe('the time left', () => {
  it.each([
    [
      'en',
      [DAY, '1 day left'],
      [5 * HOUR + MINUTE, '5 hours 1 minute left'],
      [9, 'less than a minute left'],
    ],
    [
      'el',
      [HOUR, 'Απομένει 1 ώρα'],
      [HOUR + 30 * MINUTE, 'Απομένει 1 ώρα και 30 λεπτά'],
      [2 * DAY, 'Απομένουν 2 ημέρες'],
      [9, 'Απομένει λιγότερο από ένα λεπτό'],
    ],
    [
      'sk',
      [HOUR, 'Zostáva 1 hodina'],
      [2 * MINUTE, 'Zostávajú 2 minúty'],
      [5 * HOUR, 'Zostáva 5 hodín'],
      [2 * DAY, 'Zostávajú 2 dni'],
      [9, 'Zostáva menej ako minúta'],
    ],
    [
      'pl',
      [HOUR, 'Została 1 godzina'],
      [DAY, 'Został 1 dzień'],
      [22 * MINUTE, 'Zostały 22 minuty'],
      [12 * MINUTE, 'Zostało 12 minut'],
      [5 * DAY, 'Zostało 5 dni'],
      [9, 'Została niecała minuta'],
    ],
    [
      'tr',
      [HOUR, '1 saat kaldı'],
      [DAY + 2 * HOUR, '1 gün 2 saat kaldı'],
      [9, 'Bir dakikadan az kaldı'],
    ],
  ] as [string, ...[number, string][]][])('agrees in %s', (locale, ...cases) => {
    const speech = new Speech(locale);
    expect(cases.map(([seconds]) => timeLeft(seconds, speech))).toEqual(
      cases.map(([, said]) => said),
    );
  });
});

describe('a length of time', () => {
  it.each([
    ['sk', '1 deň 5 hodín'],
    ['pl', '1 dzień 5 godzin'],
    ['el', '1 ημέρα και 5 ώρες'],
    ['tr', '1 gün 5 saat'],
  ])('is said in %s, in two units', (locale, said) => {
    expect(duration(DAY + 5 * HOUR + 10 * MINUTE, new Speech(locale))).toBe(said);
  });
});

describe('a time on the brand’s clock', () => {
  it('names the zone and its offset, which the hour of the change needs', () => {
    const before = zonedTime(new Date('2026-10-25T00:30:00Z'), 'Europe/Bratislava', 'en');
    const after = zonedTime(new Date('2026-10-25T01:30:00Z'), 'Europe/Bratislava', 'en');
    expect(before).toBe('Sunday 25 October at 02:30 (Europe/Bratislava, UTC+02:00)');
    expect(after).toBe('Sunday 25 October at 02:30 (Europe/Bratislava, UTC+01:00)');
  });
});
