import { describe, expect, it } from '@jest/globals';
import { entryOf, withStaff } from './staff';

const week = { zone: 'UTC', weekly: { mon: [['09:00', '17:00'] as [string, string]] } };

describe('what is said of people and teams', () => {
  it('is put in place, and taken away', () => {
    const some = withStaff({ shifts: [] }, { userId: 'a' }, { hours: week, risks: ['fury'] });
    expect(some).toEqual({
      shifts: [{ userId: 'a', hours: week }],
      training: [{ userId: 'a', risks: ['fury'] }],
    });
    const both = withStaff(some, { teamId: 'a' }, { hours: week, risks: [] });
    expect(both.shifts).toHaveLength(2);
    expect(withStaff(both, { userId: 'a' }, { hours: null, risks: [] })).toEqual({
      shifts: [{ teamId: 'a', hours: week }],
      training: [],
    });
  });

  it('is found for the person, not for a team of the same id', () => {
    expect(entryOf([{ teamId: 'a', risks: [] }], { userId: 'a' })).toBeUndefined();
    expect(entryOf([{ userId: 'a', risks: ['fury'] }], { userId: 'a' })?.risks).toEqual(['fury']);
  });
});
