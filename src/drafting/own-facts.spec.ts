import { expect, it } from '@jest/globals';
import type { Finding } from '../guard/finding.js';
import { shopContacts, withoutGuessesAtFacts } from './own-facts.js';

const text = 'Hello. We sell no food. You fool.';
const evidence = [
  { sentence: 'We sell no food.', start: 7, end: 23, source: { kind: 'fact', id: 'x' } } as const,
];
const found = (rule: Finding['rule'], start: number, end: number, unsure?: true): Finding => ({
  rule,
  start,
  end,
  severity: 'block',
  message: '',
  suggestion: '',
  ...(unsure && { unsure }),
});

it('drops guesses at facts, and nothing else', () => {
  const findings = [found('argue', 7, 23, true), found('insult', 10, 14), found('insult', 28, 32)];
  expect(
    withoutGuessesAtFacts(findings, { text, language: 'en', evidence }).map(({ start }) => start),
  ).toEqual([10, 28]);
});

it('takes for the shop’s own what is not of an order or a customer', () => {
  expect(
    shopContacts({ manager: 'Eva, 0905 123 456', order: '55123', customer_phone: '1' }),
  ).toEqual(['Eva, 0905 123 456']);
  expect(shopContacts({ tel_orders: '61 123 45 67', order_number: '55123' })).toEqual([
    '61 123 45 67',
  ]);
});
