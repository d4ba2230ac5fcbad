import { checkReply } from '../guard/guard.js';
import { detectTextLanguage } from '../triage/detect-text.js';
import type { ComposedDraft, DraftInput, Evidence } from './draft-input.js';
import { shopContacts } from './own-facts.js';
import type { Step } from './plan.js';

/** Where a line of a draft stands: UTF-16 offsets, end exclusive. */
export interface Span {
  step: Step;
  source?: Evidence['source'];
  start: number;
  end: number;
}

/** The lines of our own that the guard objects to; what the shop states, and what a person fills in, is not ours. */
export function faultyLines(draft: ComposedDraft, spans: Span[], input: DraftInput): Span[] {
  if (!draft.text) return [];
  const { findings } = checkReply(
    {
      text: draft.text,
      language: draft.language,
      public: input.place !== 'private_message',
      kind: input.kind,
      customerText: input.text,
      known: input.facts?.order ? { order: input.facts.order } : undefined,
      shopContacts: shopContacts(input.facts),
      voice: { address: input.voice.address },
    },
    { detectLanguage: detectTextLanguage },
  );
  const ours = findings.filter(({ rule }) => rule !== 'unfilled_slot');
  return spans.filter(
    ({ start, end, source }) =>
      !source && ours.some((finding) => finding.start < end && finding.end > start),
  );
}
