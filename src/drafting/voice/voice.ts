export const WARMTHS = ['formal', 'friendly', 'warm'] as const;
export type Warmth = (typeof WARMTHS)[number];
export const ADDRESSES = ['formal', 'informal'] as const;
export type Address = (typeof ADDRESSES)[number];

/** How a brand speaks in one language, the same whoever replies. */
export interface Voice {
  /** en you; pl Państwo or ty; sk vy or ty; el εσείς or εσύ; tr siz or sen. */
  address: Address;
  warmth: Warmth;
  emoji: boolean;
  /** Put on a line of its own at the end, e.g. "Eva, Lampáreň". */
  signature?: string;
  greetByName: boolean;
  /** Instead of ours, e.g. "Dobrý deň prajeme, {name}"; the name is left out where it is not usable. */
  greeting?: string;
  /** Sentences the brand likes to close with. */
  loved: string[];
  /** Words it does not want to read in a reply. */
  banned: string[];
}

const DEFAULT: Voice = {
  address: 'formal',
  warmth: 'friendly',
  emoji: false,
  greetByName: true,
  loved: [],
  banned: [],
};

/** What a brand that has set nothing sounds like. */
export const defaultVoice = (): Voice => ({ ...DEFAULT });

/** A voice with whatever the brand, or one line of a script, has set. */
export const voiceWith = (settings: Partial<Voice>): Voice => ({ ...DEFAULT, ...settings });

/** Picks the side of every `<formal|informal>` in a part. */
export const addressed = (part: string, address: Voice['address']): string =>
  part.replace(/<([^<>|]*)\|([^<>|]*)>/g, (_all, formal: string, informal: string) =>
    address === 'formal' ? formal : informal,
  );
