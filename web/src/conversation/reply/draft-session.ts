import type { Draft, Place } from '../../api/types';
import { createStore } from '../../ui/store';

export type SaveStatus = 'saved' | 'dirty' | 'saving' | 'conflict' | 'failed';
export type SessionState = {
  text: string;
  place: Place;
  /** The draft as the server last confirmed it; null before the first save. */
  draft: Draft | null;
  status: SaveStatus;
  problem: unknown;
};
export type DraftIo = {
  create: (text: string, place: Place) => Promise<Draft>;
  update: (draft: Draft, text: string, place: Place) => Promise<Draft>;
  isConflict: (error: unknown) => boolean;
};

export const AUTOSAVE_MS = 1_200;

function openDraft(draft: Draft | null): Draft | null {
  return draft && (draft.status === 'pending' || draft.status === 'stale') ? draft : null;
}

function asError(problem: unknown): Error {
  return problem instanceof Error ? problem : new Error('The draft is not saved');
}

/**
 * One reply being written: the text on the screen, what the server holds, and the saves between
 * them, one at a time. Lives outside React so that typing is never lost to a re-render.
 */
export class DraftSession {
  readonly state;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private running: Promise<void> | undefined;
  private waiting: { draft: Draft | null } | undefined;

  constructor(
    private readonly io: DraftIo,
    draft: Draft | null,
    place: Place,
  ) {
    const held = openDraft(draft);
    this.state = createStore<SessionState>({
      text: held?.text ?? '',
      place: held?.place ?? place,
      draft: held,
      status: 'saved',
      problem: null,
    });
  }

  edit(text: string): void {
    this.change({ text });
  }

  choosePlace(place: Place): void {
    this.change({ place });
  }

  /** Takes the server's version and lets go of what stood here. */
  adopt(draft: Draft | null): void {
    clearTimeout(this.timer);
    const held = openDraft(draft);
    const { place } = this.state.get();
    this.state.set({
      text: held?.text ?? '',
      place: held?.place ?? place,
      draft: held,
      status: 'saved',
      problem: null,
    });
  }

  /** What a read of the conversation brought; ours is kept where somebody is writing. */
  receive(draft: Draft | null): void {
    const now = this.state.get();
    if (now.status === 'saving') {
      this.waiting = { draft };
      return;
    }
    const held = openDraft(draft);
    const same = held?.id === now.draft?.id && (held?.version ?? 0) <= (now.draft?.version ?? 0);
    if (same) {
      if (held && now.draft && held.version === now.draft.version) this.put({ draft: held });
    } else if (now.status === 'saved') {
      this.adopt(held);
    } else {
      clearTimeout(this.timer);
      this.put({ status: 'conflict' });
    }
  }

  /** Saves what is unsaved and gives the draft as the server has it; throws when that fails. */
  async flush(): Promise<Draft> {
    clearTimeout(this.timer);
    await this.running;
    if (this.state.get().status !== 'saved') await this.save();
    const { draft, status, problem } = this.state.get();
    if (status !== 'saved' || !draft) throw asError(problem);
    return draft;
  }

  /** Called when the page is left: what is typed is saved, nothing more is expected. */
  leave(): void {
    const { status, text } = this.state.get();
    clearTimeout(this.timer);
    if (status === 'dirty' && text.trim()) void this.save();
  }

  private put(part: Partial<SessionState>): void {
    this.state.set({ ...this.state.get(), ...part });
  }

  private change(part: Partial<SessionState>): void {
    const { status } = this.state.get();
    this.put(status === 'conflict' || status === 'saving' ? part : { ...part, status: 'dirty' });
    clearTimeout(this.timer);
    if (status !== 'conflict') this.timer = setTimeout(() => void this.save(), AUTOSAVE_MS);
  }

  private save(): Promise<void> {
    this.running ??= this.saveOnce().finally(() => {
      this.running = undefined;
    });
    return this.running;
  }

  private async saveOnce(): Promise<void> {
    const { text, place, draft, status } = this.state.get();
    if (status === 'conflict' || status === 'saved' || (!draft && !text.trim())) return;
    this.put({ status: 'saving', problem: null });
    try {
      const saved = await (draft
        ? this.io.update(draft, text, place)
        : this.io.create(text, place));
      const now = this.state.get();
      const unchanged = now.text === text && now.place === place;
      this.put({ draft: saved, status: unchanged ? 'saved' : 'dirty' });
      if (!unchanged) this.timer = setTimeout(() => void this.save(), AUTOSAVE_MS);
    } catch (problem) {
      this.put({ status: this.io.isConflict(problem) ? 'conflict' : 'failed', problem });
    }
    const missed = this.waiting;
    this.waiting = undefined;
    if (missed) this.receive(missed.draft);
  }
}
