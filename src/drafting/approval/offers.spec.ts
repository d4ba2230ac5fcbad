import { describe, expect, it } from '@jest/globals';
import { offersIn } from './offers.js';

const offers = (text: string) => offersIn(text).map(({ amount, unit }) => `${amount} ${unit}`);

describe('what a reply gives away', () => {
  it.each([
    ['Please take a voucher of £20, and 15% off your next order.', ['20 GBP', '15 %']],
    ['Dáme vám poukaz na 12,50 € a zľavu 10 percent.', ['12.5 EUR', '10 %']],
    ['W ramach rekompensaty dajemy 1.250,00 zł rabatu.', ['1250 PLN']],
    ['Σας δίνουμε δωροεπιταγή 30 ευρώ και έκπτωση 5%.', ['30 EUR', '5 %']],
    ['Size 150 TL hediye çeki gönderiyoruz.', ['150 TRY']],
    ['The lamp costs 49.90 EUR. Delivery takes 2 days.', []],
    ['We refund your 89 € today.', []],
    ['A small gift is in the parcel.', []],
  ])('%j: %j', (text, expected) => expect(offers(text)).toEqual(expected));
});
