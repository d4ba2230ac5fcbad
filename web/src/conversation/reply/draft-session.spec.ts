import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import type { Draft } from '../../api/types';
import { AUTOSAVE_MS, DraftSession, type DraftIo } from './draft-session';

const draft = (part: Partial<Draft> = {}): Draft => ({
  id: 'd1',
  version: 1,
  text: 'Dobrý deň',
  language: 'sk',
  place: 'public_comment',
  status: 'pending',
  origin: 'composed',
  playbook: null,
  verdict: 'pass',
  findings: [],
  slots: [],
  evidence: [],
  gaps: [],
  notes: [],
  level: 'approve',
  managerReasons: [],
  handedIn: null,
  updatedAt: '2026-03-02T08:00:00Z',
  ...part,
});

/** A server that keeps one draft, answers when told to, and refuses stale versions. */
class FakeServer implements DraftIo {
  held = draft();
  saves: string[] = [];
  refuse: Error | undefined;
  private gate: Promise<void> = Promise.resolve();

  hold(): () => void {
    let open = () => undefined as void;
    this.gate = new Promise((resolve) => (open = resolve));
    return open;
  }

  create: DraftIo['create'] = (text, place) => this.keep(text, draft({ id: 'new', place }));
  update: DraftIo['update'] = (known, text, place) =>
    this.keep(text, { ...known, place, version: known.version + 1 });
  isConflict = (error: unknown) => error instanceof Error && error.message === 'stale';

  private async keep(text: string, next: Draft): Promise<Draft> {
    await this.gate;
    if (this.refuse) throw this.refuse;
    this.saves.push(text);
    this.held = { ...next, text };
    return this.held;
  }
}

describe('DraftSession', () => {
  let server: FakeServer;
  let session: DraftSession;
  const pause = () => jest.advanceTimersByTimeAsync(AUTOSAVE_MS);

  beforeEach(() => {
    jest.useFakeTimers();
    server = new FakeServer();
    session = new DraftSession(server, draft(), 'public_comment');
  });
  afterEach(() => {
    jest.useRealTimers();
  });

  it('saves once when typing pauses, and raises the version', async () => {
    session.edit('Dobrý deň,');
    session.edit('Dobrý deň, Jana');
    await pause();
    expect(server.saves).toEqual(['Dobrý deň, Jana']);
    expect(session.state.get()).toMatchObject({ status: 'saved', draft: { version: 2 } });
  });

  it('makes the draft with the first words of an empty page', async () => {
    session = new DraftSession(server, null, 'private_message');
    session.edit('Ďakujeme');
    await pause();
    expect(session.state.get().draft).toMatchObject({ id: 'new', place: 'private_message' });
  });

  it('keeps what is typed while a save is under way and saves it after', async () => {
    const open = server.hold();
    session.edit('first');
    await pause();
    session.edit('first and second');
    open();
    await pause();
    await pause();
    expect(server.saves).toEqual(['first', 'first and second']);
    expect(session.state.get().status).toBe('saved');
  });

  it('takes a newer version from the server when nothing is unsaved', () => {
    session.receive(draft({ version: 2, text: 'theirs' }));
    expect(session.state.get()).toMatchObject({ text: 'theirs', status: 'saved' });
  });

  it('does not take its own save, read back meanwhile, for somebody else’s', async () => {
    const open = server.hold();
    session.edit('mine');
    await pause();
    session.receive(draft({ version: 2, text: 'mine' }));
    open();
    await pause();
    expect(session.state.get()).toMatchObject({ text: 'mine', status: 'saved' });
  });

  it('keeps the typed text and says so when somebody else saved first', async () => {
    session.edit('mine');
    session.receive(draft({ version: 2, text: 'theirs' }));
    await pause();
    expect(session.state.get()).toMatchObject({ text: 'mine', status: 'conflict' });
    expect(server.saves).toEqual([]);
    session.adopt(draft({ version: 2, text: 'theirs' }));
    expect(session.state.get()).toMatchObject({ text: 'theirs', status: 'saved' });
  });

  it('turns a refused version into a conflict', async () => {
    server.refuse = new Error('stale');
    session.edit('mine');
    await pause();
    expect(session.state.get()).toMatchObject({ text: 'mine', status: 'conflict' });
  });

  it('hands approval the version that stands on the screen', async () => {
    session.edit('final words');
    const flushed = await session.flush();
    expect(flushed).toMatchObject({ version: 2, text: 'final words' });
  });

  it('approves nothing when the save fails, and a later edit tries again', async () => {
    server.refuse = new Error('offline');
    session.edit('final words');
    await expect(session.flush()).rejects.toThrow('offline');
    expect(session.state.get().status).toBe('failed');
    server.refuse = undefined;
    await expect(session.flush()).resolves.toMatchObject({ text: 'final words' });
  });
});
