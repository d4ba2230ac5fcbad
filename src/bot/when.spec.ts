import { describe, expect, it } from '@jest/globals';
import { roundedUp, whenText } from './when.js';

/** A Thursday, 10:10 in Athens. */
const now = new Date('2026-03-05T08:10:00Z');
const at = (local: string) => new Date(`${local}:00+02:00`);
const say = (local: string, language: string) =>
  whenText(at(local), now, 'Europe/Athens', language);

describe('until when somebody answers', () => {
  it.each([
    ['en', 'today by 14:30', 'tomorrow by 9:00', 'on Monday by 9:00', 'on 24 March by 13:00'],
    ['sk', 'dnes do 14:30', 'zajtra do 9:00', 'v pondelok do 9:00', '24. marca do 13:00'],
    [
      'pl',
      'dziś do godz. 14:30',
      'jutro do godz. 9:00',
      'w poniedziałek do godz. 9:00',
      '24 marca do godz. 13:00',
    ],
    [
      'el',
      'σήμερα έως τις 14:30',
      'αύριο έως τις 9:00',
      'τη Δευτέρα έως τις 9:00',
      'στις 24 Μαρτίου έως τις 13:00',
    ],
    [
      'tr',
      'bugün en geç 14:30’da',
      'yarın en geç 9:00’da',
      'pazartesi günü en geç 9:00’da',
      '24 Mart günü en geç 13:00’te',
    ],
  ])('in %s', (language, today, tomorrow, weekday, date) => {
    expect(say('2026-03-05T14:30', language)).toBe(today);
    expect(say('2026-03-06T09:00', language)).toBe(tomorrow);
    expect(say('2026-03-09T09:00', language)).toBe(weekday);
    expect(say('2026-03-24T13:00', language)).toBe(date);
  });

  it.each([
    ['01:00', '1:00’de'],
    ['02:30', '2:30’da'],
    ['04:00', '4:00’te'],
    ['06:00', '6:00’da'],
    ['10:00', '10:00’da'],
    ['13:00', '13:00’te'],
    ['20:00', '20:00’de'],
    ['00:00', '0:00’da'],
  ])('Turkish bends %s', (local, said) => {
    expect(say(`2026-03-06T${local}`, 'tr')).toBe(`yarın en geç ${said}`);
  });

  it('Greek knows one o’clock', () => {
    expect(say('2026-03-06T01:30', 'el')).toBe('αύριο έως τη 1:30');
  });

  it('is the next half hour', () => {
    expect(roundedUp(at('2026-03-05T10:01'))).toEqual(at('2026-03-05T10:30'));
    expect(roundedUp(at('2026-03-05T10:30'))).toEqual(at('2026-03-05T10:30'));
  });
});
