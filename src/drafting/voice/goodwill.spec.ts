import { describe, expect, it } from '@jest/globals';
import { giftLeft, letGoNote, money, NO_GOODWILL } from './goodwill.js';

const settings = (more: Partial<typeof NO_GOODWILL>) => ({ ...NO_GOODWILL, ...more });

describe('goodwill', () => {
  it('gives nothing unless a brand says so', () => {
    expect(giftLeft(NO_GOODWILL, 0)).toBeNull();
    expect(letGoNote(NO_GOODWILL)).toBeNull();
  });

  it('never goes beyond the month’s budget', () => {
    const five = settings({ giftAmount: 5, monthlyBudget: 12 });
    expect(giftLeft(five, 0)).toBe(5);
    expect(giftLeft(five, 7)).toBe(5);
    expect(giftLeft(five, 7.01)).toBeNull();
    expect(giftLeft(settings({ giftAmount: 5 }), 1000)).toBe(5);
  });

  it('reckons whether taking a thing back costs more than the thing is worth', () => {
    const shop = settings({ orderValue: 20, marginPercent: 45, handlingCost: 6, returnCost: 5.5 });
    expect(letGoNote(shop)).toEqual({
      kind: 'let_go',
      currency: 'EUR',
      orderValue: 20,
      marginPercent: 45,
      worth: 11,
      takingBack: 11.5,
      cheaper: true,
    });
    expect(letGoNote(shop, 40)).toMatchObject({ worth: 22, cheaper: false });
    expect(letGoNote({ ...shop, marginPercent: null })).toBeNull();
    expect(letGoNote({ ...shop, handlingCost: null, returnCost: null })).toBeNull();
  });

  it('writes amounts as the language does', () => {
    expect(money(5, 'EUR', 'en')).toBe('€5');
    expect(money(5, 'EUR', 'sk')).toMatch(/^5\s€$/);
    expect(money(7.5, 'PLN', 'pl')).toMatch(/^7,50\szł$/);
  });
});
