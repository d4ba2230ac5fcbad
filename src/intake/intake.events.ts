import { defineEvent, defineJob } from '../infra/jobs/job.js';

/** A payload that was not here before has been kept. */
export const payloadReceived = defineEvent<{ payloadId: string }>('payload.received');

export const decodePayload = defineJob<{ payloadId: string }>('intake.decode');

/** A notification named an item without its content. */
export const itemNamed = defineEvent<ItemReference>('item.named');

export interface ItemReference {
  accountId: string;
  reference: string;
}

export const fetchItem = defineJob<ItemReference>('intake.fetch');

/** One poll of one stream; the queue keeps two from running at the same time. */
export const pollStream = defineJob<{ accountId: string; stream: string }>('intake.poll', {
  maxAttempts: 1,
  queue: ({ accountId, stream }) => `poll:${accountId}:${stream}`,
});
