import { describe, expect, it } from '@jest/globals';
import { readDestination, writeDestination } from './destination';
import type { Destination } from './types';

describe('a destination as a choice', () => {
  it.each<Destination>([
    { kind: 'bot' },
    { kind: 'language' },
    { kind: 'team', teamId: 't1' },
    { kind: 'person', userId: 'u1' },
    { kind: 'role', role: 'owner' },
    { kind: 'role', role: 'manager' },
  ])('%j is read as it was written', (to) => {
    expect(readDestination(writeDestination(to))).toEqual(to);
  });
});
