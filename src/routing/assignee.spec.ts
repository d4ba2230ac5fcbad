import { describe, expect, it } from '@jest/globals';
import { assigneeFor, type Candidate } from './assignee.js';

const person = (userId: string, over: Partial<Candidate> = {}): Candidate => ({
  userId,
  role: 'agent',
  languages: [],
  teamIds: [],
  open: 0,
  ...over,
});
const polish = { id: 'polish', languages: ['pl'] };

describe('the assignee', () => {
  it('is the least loaded member of the team for the language', () => {
    const people = [
      person('busy', { teamIds: ['polish'], open: 3 }),
      person('free', { teamIds: ['polish'], open: 1 }),
      person('other', { open: 0 }),
    ];
    expect(assigneeFor('pl', null, [polish], people)).toEqual({
      assigneeId: 'free',
      teamId: 'polish',
      reason: 'team_language',
    });
  });

  it('stays who has spoken with this customer before', () => {
    const people = [person('anna', { open: 9 }), person('free')];
    expect(assigneeFor('pl', 'anna', [], people).assigneeId).toBe('anna');
  });

  it('is somebody who speaks the language when no team does', () => {
    const people = [person('el', { languages: ['el'] }), person('sk', { languages: ['sk'] })];
    expect(assigneeFor('sk', null, [polish], people).assigneeId).toBe('sk');
  });

  it('is never a viewer', () => {
    const people = [person('viewer', { role: 'viewer', languages: ['tr'] }), person('agent')];
    expect(assigneeFor('tr', null, [], people).assigneeId).toBe('agent');
  });

  it('falls to a manager rather than to nobody', () => {
    const people = [person('agent'), person('manager', { role: 'manager', open: 5 })];
    expect(assigneeFor('hu', null, [polish], people)).toMatchObject({
      assigneeId: 'manager',
      reason: 'fallback',
    });
  });

  it('is a manager while the team for the language has no members', () => {
    const people = [person('owner', { role: 'owner' })];
    expect(assigneeFor('pl', null, [polish], people)).toEqual({
      assigneeId: 'owner',
      teamId: 'polish',
      reason: 'fallback',
    });
  });

  it('is nobody only where there are no people', () => {
    expect(assigneeFor('pl', null, [], [])).toMatchObject({ assigneeId: null, reason: 'nobody' });
  });
});
