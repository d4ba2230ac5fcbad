import type { BreachReason } from '../digest.js';

/** The words of the owner's digest; ICU messages. */
export interface DigestTexts {
  /** With `brand`, `percent` and `period`. */
  subject: string;
  /** With `brand` and `period`: no promise was due. */
  subjectNothing: string;
  /** Headlines. */
  daily: string;
  weekly: string;
  /** Under the large figure. */
  kept: string;
  nothing: string;
  /** With `percent`: what it was in the period before. */
  compared: Record<'daily' | 'weekly', string>;
  figures: {
    title: string;
    kept: string;
    broken: string;
    median: string;
    open: string;
    settled: string;
    overdue: string;
    unsettled: string;
  };
  breaches: {
    title: string;
    none: string;
    reasons: Record<BreachReason, string>;
    /** With `duration`. */
    answeredLate: string;
    stillOpen: string;
    /** With `name`. */
    assigned: string;
    /** With `count`. */
    more: string;
  };
  hours: {
    title: string;
    none: string;
    /** With `broken` and `count`: how many of how many. */
    broken: string;
    /** With `duration`: the usual time to the answer. */
    median: string;
  };
  channels: {
    title: string;
    none: string;
    /** With `count`. */
    received: string;
    answered: string;
    broken: string;
  };
  topics: {
    title: string;
    none: string;
    /** With `count`: items. */
    items: string;
    /** With `count`. */
    people: string;
    /** With `count`: items in the period before. */
    before: string;
  };
  open: string;
  footer: string;
}
