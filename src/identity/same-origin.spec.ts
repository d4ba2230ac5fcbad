import { describe, expect, it } from '@jest/globals';
import { changesState, isForeign, isOwn } from './same-origin.js';

const OWN = ['https://desk.shop.example', 'http://127.0.0.1:3000'];

describe('whose page makes a request', () => {
  it.each([
    ['same-origin', true],
    ['none', true],
    ['same-site', false],
    ['cross-site', false],
    ['something-new', false],
  ])('Sec-Fetch-Site %s: own is %s', (site, own) => {
    expect(isOwn({ 'sec-fetch-site': site }, OWN)).toBe(own);
    expect(isForeign({ 'sec-fetch-site': site })).toBe(!own);
  });

  it('believes Origin where the browser sends no Sec-Fetch-Site', () => {
    expect(isOwn({ origin: 'http://127.0.0.1:3000' }, OWN)).toBe(true);
    expect(isOwn({ origin: 'https://desk.shop.example.evil.example' }, OWN)).toBe(false);
    expect(isOwn({ origin: 'null' }, OWN)).toBe(false);
  });

  it('does not let Origin overrule Sec-Fetch-Site', () => {
    expect(isOwn({ 'sec-fetch-site': 'cross-site', origin: OWN[0] }, OWN)).toBe(false);
  });

  it('takes silence for a program: not own, not foreign', () => {
    expect(isOwn({}, OWN)).toBe(false);
    expect(isForeign({})).toBe(false);
  });

  it.each([
    ['application/json', true],
    ['application/json; charset=utf-8', true],
    ['application/jsonp', false],
    ['text/plain', false],
    ['application/x-www-form-urlencoded', false],
  ])('a body of %s: own is %s', (type, own) => {
    expect(isOwn({ 'sec-fetch-site': 'same-origin', 'content-type': type }, OWN)).toBe(own);
  });

  it('knows the methods that change something', () => {
    expect(['GET', 'HEAD', 'OPTIONS'].some(changesState)).toBe(false);
    expect(['POST', 'PUT', 'PATCH', 'DELETE', 'post'].every(changesState)).toBe(true);
  });
});
