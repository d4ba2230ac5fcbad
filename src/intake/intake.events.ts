import { defineEvent, defineJob } from '../infra/jobs/job.js';

export interface KeptPayload {
  payloadId: string;
  /** Out of the past: whatever happens now goes first. */
  history?: boolean;
}

/** A payload that was not here before has been kept. */
export const payloadReceived = defineEvent<KeptPayload>('payload.received');

export const decodePayload = defineJob<KeptPayload>('intake.decode', {
  priority: ({ history }) => (history ? 10 : 0),
});

/** A notification named an item without its content. */
export const itemNamed = defineEvent<ItemReference>('item.named');

export interface ItemReference {
  accountId: string;
  reference: string;
}

export interface NamedItem {
  accountId: string;
  kind: string;
  externalId: string;
}

/** An item that a whole reading of its thread lacked. */
export const lookForItem = defineJob<NamedItem>('intake.look');

export const fetchItem = defineJob<ItemReference>('intake.fetch');

/** One poll of one stream; the queue keeps two from running at the same time. */
export const pollStream = defineJob<{ accountId: string; stream: string }>('intake.poll', {
  maxAttempts: 1,
  queue: ({ accountId, stream }) => `poll:${accountId}:${stream}`,
});
