import { describe, expect, it } from '@jest/globals';
import { dueAfter } from '../infra/calendar/business-time.js';
import { calendarOf, defaultPromise, type BrandPromise, ruleFor } from './promise.js';
import type { ItemFacts } from '../triage/condition.js';
import { promiseFaults } from './read-promise.js';

const NOW = new Date('2026-03-02T10:00:00Z');
const facts: ItemFacts = {
  platform: 'square',
  kind: 'review',
  language: 'sk',
  sentiment: 'negative',
  topics: ['delivery', 'staff'],
  risks: ['fury'],
  rating: 2,
  customer: 'returning',
};

describe('the default', () => {
  const promise = defaultPromise(21_600, [50, 75, 90]);

  it('is one promise for everything', () => {
    const rule = ruleFor(promise, facts);
    expect([rule.firstSeconds, rule.nextSeconds]).toEqual([21_600, 21_600]);
    expect(ruleFor(promise, { ...facts, sentiment: null, topics: [] })).toBe(rule);
    expect(promiseFaults(promise, NOW)).toEqual([]);
  });

  it('counts around the clock', () => {
    const due = dueAfter(calendarOf(promise, promise.rules[0]!), NOW, 21_600);
    expect(due.toISOString()).toBe('2026-03-02T16:00:00.000Z');
  });
});

const office: BrandPromise = {
  calendars: [
    {
      id: 'office',
      name: 'Office',
      hours: {
        zone: 'Europe/Athens',
        weekly: { mon: [['09:00', '17:00']], tue: [['09:00', '17:00']] },
        exceptions: [{ date: '2026-02-24', intervals: [['10:00', '12:00']] }],
      },
      holidays: 'GR',
    },
  ],
  rules: [
    { id: 'angry', name: 'Angry', when: { sentiments: ['negative'] } },
    { id: 'rest', name: 'Rest', when: {} },
  ].map((rule) => ({ ...defaultPromise(7200, [50]).rules[0]!, ...rule, calendarId: 'office' })),
};

describe('a calendar with holidays', () => {
  const due = (start: string) =>
    dueAfter(calendarOf(office, office.rules[0]!), new Date(start), 7200).toISOString();

  it('is closed on them, and open where an exception says so', () => {
    // Clean Monday, 2026-02-23; the exception on Tuesday has two hours.
    expect(due('2026-02-22T12:00:00Z')).toBe('2026-02-24T10:00:00.000Z');
    expect(due('2026-03-01T12:00:00Z')).toBe('2026-03-02T09:00:00.000Z');
  });
});

describe('what is wrong with a promise', () => {
  const faulty = (change: (promise: BrandPromise) => void) => {
    const promise = structuredClone(office);
    change(promise);
    return promiseFaults(promise, NOW);
  };

  it.each<[string, (promise: BrandPromise) => void, string, RegExp]>([
    ['no last rule', (p) => p.rules.pop(), 'rules', /last rule/],
    ['no rule at all', (p) => (p.rules = []), 'rules', /last rule/],
    [
      'rules that are never reached',
      (p) => p.rules.unshift({ ...p.rules[1]!, id: 'x' }),
      'rules.0.when',
      /never reached/,
    ],
    ['a rule twice', (p) => (p.rules[0]!.id = 'rest'), 'rules.1.id', /twice/],
    [
      'an empty condition',
      (p) => (p.rules[0]!.when = { topics: [] }),
      'rules.0.when.topics',
      /empty/,
    ],
    [
      'a calendar of nowhere',
      (p) => (p.rules[0]!.calendarId = 'x'),
      'rules.0.calendarId',
      /no such/,
    ],
    [
      'a calendar twice',
      (p) => p.calendars.push({ ...p.calendars[0]! }),
      'calendars.1.id',
      /twice/,
    ],
    [
      'hours that are none',
      (p) => (p.calendars[0]!.hours = { zone: 'Europe/Athens', weekly: {} }),
      'calendars.0.hours',
      /never opens/,
    ],
    [
      'no opening for two months',
      (p) =>
        (p.calendars[0]!.hours = {
          zone: 'Europe/Athens',
          weekly: {},
          exceptions: [{ date: '2026-12-01', intervals: [['09:00', '10:00']] }],
        }),
      'calendars.0.hours',
      /no opening in the 60 days/,
    ],
    [
      'a country without holidays here',
      (p) => (p.calendars[0]!.holidays = 'XX' as never),
      'calendars.0.holidays',
      /GR/,
    ],
  ])('%s', (_what, change, field, message) => {
    const faults = faulty(change);
    expect(faults).toContainEqual({ field, message: expect.stringMatching(message) });
  });
});
