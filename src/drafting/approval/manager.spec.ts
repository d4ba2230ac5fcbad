import { describe, expect, it } from '@jest/globals';
import { DEFAULT_BUDGETS, managerReasons } from './manager.js';

const plain = { playbook: 'complaint', risks: ['fury'], offers: [] };

describe('a reply that a manager has to send', () => {
  it.each([
    [{}, []],
    [{ playbook: 'legal_threat' }, ['legal_threat']],
    [{ playbook: null, risks: ['extortion', 'safety'] }, ['extortion', 'safety']],
    [{ playbook: 'safety', risks: ['safety'] }, ['safety']],
    [{ offers: [{ amount: 20, unit: 'EUR' }] }, []],
    [{ offers: [{ amount: 20.5, unit: 'EUR' }] }, ['over_budget']],
    [
      {
        offers: [
          { amount: 5, unit: '%' },
          { amount: 900, unit: 'TRY' },
        ],
      },
      ['over_budget'],
    ],
    [{ offers: [{ amount: 1, unit: 'CHF' }] }, ['over_budget']],
  ])('%j: %j', (more, expected) =>
    expect(managerReasons({ ...plain, ...more }, DEFAULT_BUDGETS)).toEqual(expected),
  );

  it('goes by the brand’s own budget', () => {
    const offers = [{ amount: 30, unit: 'EUR' }];
    expect(managerReasons({ ...plain, offers }, { EUR: 50 })).toEqual([]);
    expect(managerReasons({ ...plain, offers }, { EUR: 0 })).toEqual(['over_budget']);
  });
});
