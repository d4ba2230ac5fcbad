import type { Because } from '../recipients.js';

/** The words of an alert about an account. */
export interface AccountTexts {
  /** Headlines, the first two with `since`; `token_expiring` follows how long is left. */
  channel_blind: string;
  webhooks_silent: string;
  token_expiring: string;
  token_dead: string;
  explained: {
    polling_failed: string;
    webhooks_silent: string;
    token_dead: string;
    token_expiring: string;
  };
  channel: string;
  since: string;
  lastRead: string;
  ends: string;
  /** What the platform (or the network) answered. */
  said: string;
  missing: string;
  open: string;
}

/** The words of an alert, as ICU messages. An apostrophe in them is ’, since ' is ICU's quote. */
export interface AlertTexts {
  /** `days`, `hours`, `minutes`; only the parts above zero are joined, with `and` between. */
  days: string;
  hours: string;
  minutes: string;
  moment: string;
  and: string;
  /** With `duration`, and `unit` and `lead` for agreement. */
  left: string;
  /** Headlines; the last two stand in subjects also. */
  warned: string;
  breached: string;
  late_ingest: string;
  /** Under the headline; with `kind` (comment, message, review, mention). */
  waiting: string;
  lateExplained: string;
  /** `kind`, as a label. */
  kind: string;
  /** Put around a customer's words, with `text`. */
  quoted: string;
  noText: string;
  /** With `count`. */
  attachments: string;
  /** With `count`: items that the customer wrote after this one. */
  further: string;
  cutHere: string;
  from: string;
  unknownContact: string;
  where: string;
  post: string;
  rating: string;
  written: string;
  due: string;
  overdue: string;
  promise: string;
  assigned: string;
  nobody: string;
  /** With `name`. */
  team: string;
  draft: string;
  noDraft: string;
  open: string;
  permalink: string;
  account: AccountTexts;
  because: Record<Because, string>;
}
