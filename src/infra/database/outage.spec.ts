import { describe, expect, it } from '@jest/globals';
import { isOutage } from './outage.js';

const coded = (code: string) => Object.assign(new Error('x'), { code });

describe('an outage of the database', () => {
  it.each([
    ['a lost connection', coded('08006')],
    ['a serialization failure', coded('40001')],
    ['a deadlock', coded('40P01')],
    ['too many connections', coded('53300')],
    ['a shutdown', coded('57P01')],
    ['a transaction that is over', coded('25P02')],
    ['a lock that is held', coded('55P03')],
    ['a broken socket', coded('ECONNRESET')],
    ['the driver without a code', new Error('Connection terminated unexpectedly')],
    [
      'the same inside a query’s failure',
      Object.assign(new Error('q'), { driverError: coded('57P01') }),
    ],
  ])('is %s', (_what, error) => {
    expect(isOutage(error)).toBe(true);
  });

  it.each([
    ['a value that does not fit', coded('22P02')],
    ['a broken rule', coded('23505')],
    ['a column that is not there', coded('42703')],
    ['a fault of ours', new TypeError('x is undefined')],
    [
      'the same inside a query’s failure',
      Object.assign(new Error('q'), { driverError: coded('22021') }),
    ],
    ['nothing', null],
    ['a word', 'ECONNRESET'],
  ])('is not %s', (_what, error) => {
    expect(isOutage(error)).toBe(false);
  });
});
