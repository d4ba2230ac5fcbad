/** How a brand speaks, the same whoever replies. */
export interface Voice {
  /** en you; pl Państwo or ty; sk vy or ty; el εσείς or εσύ; tr siz or sen. */
  address: 'formal' | 'informal';
  warmth: 'formal' | 'friendly' | 'warm';
  emoji: boolean;
  /** Put on a line of its own at the end, e.g. "Eva, Lampáreň". */
  signature?: string;
  greetByName: boolean;
}

const DEFAULT: Voice = { address: 'formal', warmth: 'friendly', emoji: false, greetByName: true };

/** What a brand that has set nothing sounds like. */
export const defaultVoice = (): Voice => ({ ...DEFAULT });

/** A voice with whatever the brand, or one line of a script, has set. */
export const voiceWith = (settings: Partial<Voice>): Voice => ({ ...DEFAULT, ...settings });

/** Picks the side of every `<formal|informal>` in a part. */
export const addressed = (part: string, address: Voice['address']): string =>
  part.replace(/<([^<>|]*)\|([^<>|]*)>/g, (_all, formal: string, informal: string) =>
    address === 'formal' ? formal : informal,
  );
