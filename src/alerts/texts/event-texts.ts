import type { Risk, Topic } from '../../triage/judgement.js';

/** The words of alerts about items, posts and replies, and of several told together; ICU messages. */
export interface EventTexts {
  /** Of a complaint that has to be settled; stand in the places of the words for an answer. */
  settling: { warned: string; breached: string; waiting: string; due: string; promise: string };
  /** With `count`: how often it was told before. */
  again: string;
  risks: Record<Risk, string>;
  topics: Record<Topic, string>;
  item: {
    /** Headline, with `risks`. */
    risk: string;
    riskExplained: string;
    /** Headline, with `count`: stars. */
    review: string;
    reviewExplained: string;
  };
  crisis: {
    /** Headlines, with `count`: people. */
    post: string;
    brand: string;
    /** With `count` (items) and `duration`. */
    explained: string;
    topics: string;
    first: string;
    channels: string;
    open: string;
    permalink: string;
  };
  publication: {
    /** Headlines; `waiting` with `since`. */
    waiting: string;
    failed: string;
    rejected: string;
    explained: { waiting: string; failed: string; rejected: string };
    reply: string;
    queued: string;
    attempts: string;
    said: string;
  };
  group: {
    /** With `count`. */
    subject: string;
    /** Held while the reader's hours were over. */
    quiet: string;
    /** Came at once. */
    gathered: string;
    /** With `count`: what had been dealt with before it was told. */
    settled: string;
    /** With `count`. */
    more: string;
    open: string;
  };
  test: { headline: string; lead: string; open: string };
}
