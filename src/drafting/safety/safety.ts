/** Dangers that need advice of their own: what was done to a person before what the thing may still do. */
export const SAFETY_KINDS = [
  'battery',
  'swallow',
  'burn',
  'cut',
  'head',
  'shock',
  'electric',
  'skin',
  'ill',
] as const;
export type SafetyKind = (typeof SAFETY_KINDS)[number];

/** One language's words for dangers, and what to do at once. First aid: do not reword without knowing it. */
export interface Safety {
  /** Patterns in the guard's syntax. */
  danger: Record<SafetyKind, string[]>;
  advice: Record<SafetyKind | 'other', string[]>;
  /** After advice for a wound, which says nothing of the thing that did it. */
  stopUsing: string[];
}
