import { describe, expect, it } from '@jest/globals';
import { isOnShift, trainedFor } from './staffing.js';

const hours = { zone: 'UTC', weekly: { mon: [['09:00', '17:00'] as [string, string]] } };
const noon = new Date('2026-03-02T12:00:00Z');
const night = new Date('2026-03-02T22:00:00Z');

describe('who is there', () => {
  const shifts = [
    { userId: 'anna', hours },
    {
      teamId: 'anna',
      hours: { ...hours, weekly: { tue: [['09:00', '17:00'] as [string, string]] } },
    },
  ];

  it('is by their own hours, and always without any', () => {
    expect(isOnShift({ shifts }, { userId: 'anna' }, noon)).toBe(true);
    expect(isOnShift({ shifts }, { userId: 'anna' }, night)).toBe(false);
    expect(isOnShift({ shifts }, { userId: 'beata' }, night)).toBe(true);
  });

  it('is another question for a team', () => {
    expect(isOnShift({ shifts }, { teamId: 'anna' }, noon)).toBe(false);
  });
});

describe('who is trained', () => {
  const training = [
    { userId: 'anna', risks: ['fury'] },
    { teamId: 'law', risks: ['legal_threat', 'fury'] },
  ];

  it('is so of their own, and with their team', () => {
    expect(trainedFor({ training }, { userId: 'anna', teamIds: ['law'] })).toEqual([
      'fury',
      'legal_threat',
    ]);
    expect(trainedFor({ training }, { userId: 'beata', teamIds: ['other'] })).toEqual([]);
    expect(trainedFor({}, { userId: 'anna', teamIds: [] })).toEqual([]);
  });
});
