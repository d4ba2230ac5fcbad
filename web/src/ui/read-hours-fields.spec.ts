import { describe, expect, it } from '@jest/globals';
import { readHoursFields } from './read-hours-fields';

const form = (fields: Record<string, string>): FormData => {
  const data = new FormData();
  for (const [name, value] of Object.entries(fields)) data.set(`mail.${name}`, value);
  return data;
};

describe('hours in a form', () => {
  it('are null around the clock, whatever the days say', () => {
    expect(readHoursFields(form({ always: 'on', mon: '9-17' }), 'mail', null)).toEqual({
      hours: null,
      faults: [],
    });
  });

  it('are those of the days that have any', () => {
    const read = readHoursFields(
      form({ zone: 'Europe/Athens', mon: '8-20', tue: '' }),
      'mail',
      null,
    );
    expect(read).toEqual({
      hours: { zone: 'Europe/Athens', weekly: { mon: [['08:00', '20:00']] } },
      faults: [],
    });
  });

  it('name the days that can not be read, and say when no day is open', () => {
    expect(readHoursFields(form({ mon: 'morning' }), 'mail', null).faults).toEqual(['mail.mon']);
    expect(readHoursFields(form({ zone: 'UTC' }), 'mail', null).faults).toEqual(['mail']);
  });

  it('keep the days off that the form does not show', () => {
    const exceptions = [{ date: '2026-12-24', intervals: [] }];
    const before = { zone: 'UTC', weekly: {}, exceptions };
    expect(readHoursFields(form({ zone: 'UTC', fri: '9-12' }), 'mail', before).hours).toEqual({
      zone: 'UTC',
      weekly: { fri: [['09:00', '12:00']] },
      exceptions,
    });
  });
});
