/** Every sentence of the status page. */
export interface StatusText {
  title: string;
  missing: string;
  missingBody: string;
  code: string;
  state: string;
  /** Received already, or done. */
  underWay: string;
  done: string;
  receivedAt: string;
  doneAt: string;
  /** Not done yet. */
  pending: string;
  erased: string;
  nothing: string;
  lookups: string;
  counts: {
    contacts: string;
    messages: string;
    replies: string;
    drafts: string;
    notices: string;
    payloads: string;
  };
  kept: string;
  keptFacts: string;
  keptNumbers: string;
  keptProof: string;
  keptElsewhere: string;
}
