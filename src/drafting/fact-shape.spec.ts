import { expect, it } from '@jest/globals';
import { closedOn, shapeOf, withIts } from './fact-shape.js';

it.each([
  ['£7.50, 3 to 4 days', 'price'],
  ['od 12 zł', 'price'],
  ['0,80 € za rez', 'price'],
  ['ücretsiz, en çok 4 parça', 'free'],
  ['3-4 working days', 'duration'],
  ['asi 10 pracovných dní', 'duration'],
  ['po–pi 9:00–17:00', 'hours'],
  ['w soboty 9–13', 'hours'],
  ['Mon-Sat 9-5 since May', 'hours'],
  ['5-7 εργάσιμες', 'duration'],
  ['zatvorené', 'closed'],
  ['38 kg v dvoch balíkoch', 'weight'],
  ['behind the shop', 'place'],
  ['only indoors', 'only'],
  ['skladom, posledné 2 kusy', 'state'],
  ['press@shop.example', 'contact'],
  ['30 and 40 cm', 'thing'],
  ['EN 71-3 toy safety', 'thing'],
])('%s: %s', (fact, shape) => {
  expect(shapeOf(fact)).toBe(shape);
});

it('gives an English note the verb that it left out', () => {
  expect(withIts('missing cushion posted free')).toBe('the missing cushion is posted free');
  expect(withIts('spare screws sent in 2 days')).toBe('the spare screws are sent in 2 days');
  for (const said of ['we have sent it', 'parcel was booked in late', 'weaver cut the price'])
    expect(withIts(said)).toBe(said);
});

it('tells the day from what it says of it', () => {
  expect(closedOn('1. 11. zatvorené, e-shop ide')).toEqual({
    day: '1. 11.',
    rest: 'zatvorené, e-shop ide',
  });
});
