import { findUnfilledSlots } from '../guard/structure.js';
import type { SlotView } from './draft.dto.js';

/** The places that only a person can fill, as they stand in the text now. */
export const slotsOf = (text: string): SlotView[] =>
  findUnfilledSlots(text).map(({ start, end }) => {
    const hint = text.slice(start, end).replace(/^\[\[\s*|\s*\]\]$/g, '');
    return { key: hint, hint, start, end };
  });
