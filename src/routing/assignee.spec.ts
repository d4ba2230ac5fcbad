import { describe, expect, it } from '@jest/globals';
import { type Assigning, assigneeFor, type Candidate } from './assignee.js';

const person = (userId: string, over: Partial<Candidate> = {}): Candidate => ({
  userId,
  role: 'agent',
  languages: [],
  teamIds: [],
  open: 0,
  ...over,
});
const polish = { id: 'polish', languages: ['pl'], onShift: true };
const assign = (over: Partial<Assigning>) =>
  assigneeFor({
    to: { kind: 'language' },
    language: 'pl',
    known: null,
    teams: [polish],
    people: [],
    capacity: null,
    queueOwnerId: null,
    ...over,
  });

describe('by language', () => {
  const anna = person('anna', { teamIds: ['polish'], open: 3 });
  const beata = person('beata', { teamIds: ['polish'], open: 1 });

  it('it is the least loaded member of the team for it', () => {
    expect(assign({ people: [anna, beata, person('other')] })).toEqual({
      assigneeId: 'beata',
      teamId: 'polish',
      reason: 'team_language',
    });
  });

  it('it stays with who knows the customer', () => {
    expect(assign({ known: 'anna', people: [anna, beata] }).assigneeId).toBe('anna');
    expect(assign({ known: 'gone', people: [anna, beata] }).assigneeId).toBe('beata');
  });

  it('it is somebody who speaks it when no team does', () => {
    const people = [person('el', { languages: ['el'] }), person('sk', { languages: ['sk'] })];
    expect(assign({ language: 'sk', people })).toMatchObject({
      assigneeId: 'sk',
      reason: 'language',
    });
  });

  it('it is never a viewer', () => {
    const people = [person('viewer', { role: 'viewer', languages: ['tr'] }), person('agent')];
    expect(assign({ language: 'tr', people }).assigneeId).toBe('agent');
  });

  it('it passes over who has no room, and a team that is off', () => {
    const people = [anna, beata, person('zofia', { languages: ['pl'], open: 0 })];
    expect(assign({ people, capacity: 1 })).toMatchObject({
      assigneeId: 'zofia',
      reason: 'language',
    });
    const off = { ...polish, onShift: false };
    expect(assign({ people, teams: [off] })).toMatchObject({
      assigneeId: 'zofia',
      teamId: 'polish',
    });
  });
});

describe('where a rule names somebody', () => {
  const agent = person('agent', { teamIds: ['law'] });
  const manager = person('manager', { role: 'manager', open: 7 });
  const people = [agent, manager, person('owner', { role: 'owner', open: 9 })];
  const law = { id: 'law', languages: [], onShift: true };

  it.each([
    ['a team', { kind: 'team' as const, teamId: 'law' }, 'agent', 'team'],
    ['a person', { kind: 'person' as const, userId: 'manager' }, 'manager', 'person'],
    ['a role', { kind: 'role' as const, role: 'manager' as const }, 'manager', 'role'],
    ['owners', { kind: 'role' as const, role: 'owner' as const }, 'owner', 'role'],
  ])('it is %s', (_what, to, assigneeId, reason) => {
    expect(assign({ to, people, teams: [law] })).toMatchObject({ assigneeId, reason });
  });

  it('an agent who knows the customer does not keep what managers are to see', () => {
    const to = { kind: 'role' as const, role: 'manager' as const };
    expect(assign({ to, people, known: 'agent' }).assigneeId).toBe('manager');
    expect(assign({ to, people, known: 'owner' })).toMatchObject({
      assigneeId: 'owner',
      reason: 'sticky',
    });
  });

  it('it is the queue’s owner when nobody of them is there', () => {
    const to = { kind: 'team' as const, teamId: 'law' };
    const off = [{ ...law, onShift: false }];
    expect(assign({ to, people, teams: off, queueOwnerId: 'owner' })).toEqual({
      assigneeId: 'owner',
      teamId: 'law',
      reason: 'queue_owner',
    });
  });
});

describe('never limbo', () => {
  it('falls to a manager rather than to nobody, however full', () => {
    const people = [person('agent'), person('manager', { role: 'manager', open: 5 })];
    expect(assign({ language: 'hu', people, capacity: 1 })).toMatchObject({
      assigneeId: 'manager',
      reason: 'fallback',
    });
  });

  it('is nobody only where there are no people', () => {
    expect(assign({})).toMatchObject({ assigneeId: null, reason: 'nobody' });
  });
});

describe('by training', () => {
  const trained = person('trained', { trainedFor: ['fury', 'legal_threat'], open: 3 });
  const manager = person('manager', { role: 'manager', open: 9 });
  const people = [person('agent'), trained, manager];
  const to = { kind: 'trained' as const };

  it('it is somebody trained for a risk of the item, not the least loaded of all', () => {
    expect(assign({ to, people, risks: ['abuse', 'fury'] })).toMatchObject({
      assigneeId: 'trained',
      reason: 'trained',
    });
  });

  it('it is a manager where nobody is trained for it, or nobody trained is there', () => {
    const manages = { assigneeId: 'manager', reason: 'role' };
    expect(assign({ to, people, risks: ['extortion'] })).toMatchObject(manages);
    const off = [{ ...trained, onDuty: false }, manager];
    expect(assign({ to, people: off, risks: ['fury'] })).toMatchObject(manages);
    expect(assign({ to, people, risks: ['fury'], capacity: 3 }).assigneeId).not.toBe('trained');
  });

  it('it is not the agent who knows the customer', () => {
    expect(assign({ to, people, risks: ['fury'], known: 'agent' }).assigneeId).toBe('trained');
  });
});

describe('by shift', () => {
  const to = { kind: 'role' as const, role: 'manager' as const };
  const off = person('anna', { role: 'manager', onDuty: false });
  const full = person('beata', { role: 'manager', open: 50 });

  it('nobody who is off gets anything new, not even from a customer they know', () => {
    const people = [off, full];
    expect(assign({ to, people, known: 'anna' })).toMatchObject({ assigneeId: 'beata' });
  });

  it('a manager gets what is urgent at once, however much they have', () => {
    expect(assign({ to, people: [off, full], capacity: 1 })).toMatchObject({
      assigneeId: 'beata',
      reason: 'role',
    });
  });

  it('with nobody there it is the queue’s owner, and rather somebody off than nobody', () => {
    const owner = person('owner', { role: 'owner', onDuty: false });
    expect(assign({ to, people: [off, owner], queueOwnerId: 'owner' })).toMatchObject({
      assigneeId: 'owner',
      reason: 'queue_owner',
    });
    expect(assign({ to, people: [off] })).toMatchObject({ assigneeId: 'anna', reason: 'fallback' });
  });
});
