import { describe, expect, it } from '@jest/globals';
import { moved, newId } from './new-id';

describe('a new id', () => {
  it.each([
    ['Complaints', [], 'complaints'],
    ['Sťažnosti a škody', [], 'staznosti-a-skody'],
    ['Παράπονα', [], 'rule'],
    ['Παράπονα', ['rule', 'rule-2'], 'rule-3'],
    ['Complaints', ['complaints'], 'complaints-2'],
  ])('of “%s” beside %j is %s', (name, taken, id) => {
    expect(newId(name, taken)).toBe(id);
  });
});

describe('moving', () => {
  it('changes places with the neighbour, where there is one', () => {
    expect(moved(['a', 'b', 'c'], 1, -1)).toEqual(['b', 'a', 'c']);
    expect(moved(['a', 'b', 'c'], 1, 1)).toEqual(['a', 'c', 'b']);
    expect(moved(['a', 'b'], 0, -1)).toEqual(['a', 'b']);
    expect(moved(['a', 'b'], 1, 1)).toEqual(['a', 'b']);
  });
});
