/** What the button that a customer tapped stands for. */
export type Tap =
  | { kind: 'entry'; entryId: string }
  | { kind: 'person' }
  | { kind: 'start' }
  /** What the customer thinks of the answer. */
  | { kind: 'helped'; helped: boolean };

/** Of the button with which a conversation begins; what most apps use, and people may see it. */
export const START_PAYLOAD = 'GET_STARTED';
export const PERSON_PAYLOAD = 'sixhour:person';
export const HELPED_PAYLOAD = 'sixhour:helped';
export const UNHELPED_PAYLOAD = 'sixhour:unhelped';

const ENTRY = /^sixhour:faq:([0-9a-f-]{36})$/;

export const entryPayload = (entryId: string): string => `sixhour:faq:${entryId}`;

/** Null: no button, or one of somebody else's. */
export function tapOf(payload: string | null): Tap | null {
  if (payload === null) return null;
  if (payload === START_PAYLOAD) return { kind: 'start' };
  if (payload === PERSON_PAYLOAD) return { kind: 'person' };
  if (payload === HELPED_PAYLOAD) return { kind: 'helped', helped: true };
  if (payload === UNHELPED_PAYLOAD) return { kind: 'helped', helped: false };
  const entryId = ENTRY.exec(payload)?.[1];
  return entryId ? { kind: 'entry', entryId } : null;
}

/** The one of the offered entries whose number the customer wrote. */
export function pickedOf(text: string, offered: readonly string[]): string | null {
  const number = /^\s*\(?([1-9])\s*[.)]?\s*$/.exec(text)?.[1];
  return number ? (offered[Number(number) - 1] ?? null) : null;
}
