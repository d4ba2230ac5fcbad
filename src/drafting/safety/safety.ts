/** Dangers that need advice of their own: what was done to a person before what the thing may still do. */
export const SAFETY_KINDS = [
  'battery',
  'swallow',
  'burn',
  'cut',
  'head',
  'shock',
  'electric',
  'fumes',
  'skin',
  'ill',
] as const;
export type SafetyKind = (typeof SAFETY_KINDS)[number];

/** One language's words for dangers, and what to do at once. First aid: do not reword without knowing it. */
export interface Safety {
  /** Patterns in the guard's syntax. */
  danger: Record<SafetyKind, string[]>;
  /** What has current in it: no danger by itself, but tells which one. */
  device: string[];
  advice: Record<SafetyKind | 'other' | 'treated', string[]>;
  /** After advice for a wound, which says nothing of the thing that did it. */
  stopUsing: string[];
  /** Words of harm for which there is no advice of its own: "it broke under my guest". */
  harm: string[];
  /** A doctor has seen to it already. */
  treated: string[];
  /** Who was hurt: a pattern, and the person as `{person}` stands in `hope`. */
  people: [pattern: string, said: string][];
  hope: string[];
}
