import type { Because } from './recipients.js';
import type { Speech } from './texts/texts.js';

/** An alert as one person reads it, before it becomes plain text, HTML or a message in a chat. */
export interface AlertMail {
  locale: string;
  subject: string;
  urgent: boolean;
  headline: string;
  lead: string;
  /** The customer's own words; null when there are none. */
  text: string | null;
  /** Language of the text and the draft, BCP 47. */
  language: string;
  /** Remarks beneath the text: that it was cut, that there is more. */
  remarks: string[];
  rows: { label: string; value: string }[];
  draft: { label: string; text: string } | null;
  /** Stands in the place of a draft; null where none is to be expected. */
  noDraft: string | null;
  /** Stands in the place of the words; null where nobody has written any. */
  noText: string | null;
  open: { label: string; url: string };
  permalink: { label: string; url: string } | null;
  footer: string;
}

export interface Reader {
  locale: string;
  /** Null: a room full of people. */
  because: Because | null;
}

export const footerOf = (
  brandName: string,
  { because }: Pick<Reader, 'because'>,
  { texts }: Speech,
): string => `${because === null ? '' : `${texts.because[because]} `}Sixhour · ${brandName}`;
