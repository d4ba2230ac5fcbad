import { defineEvent } from '../infra/jobs/job.js';

export interface ItemFact {
  brandId: string;
  conversationId: string;
  messageId: string;
}

/** A customer's item is new, or was edited (then `revision` is above 1). Never for history. */
export const messageReceived = defineEvent<ItemFact & { revision: number }>('message.received');

/** A customer's item was deleted or unsent; its text is erased already. */
export const messageRemoved = defineEvent<ItemFact>('message.removed');

/** An answer of ours stands on the platform, or stands there no more. */
export const answerChanged = defineEvent<ItemFact>('answer.changed');

/** A person closed the conversation or opened it again, or an item's true time became known. */
export const conversationSettled = defineEvent<Omit<ItemFact, 'messageId'>>('conversation.settled');

/** The platform's moderators looked at our answer to `messageId`. */
export const replyModerated = defineEvent<
  ItemFact & { state: 'pending' | 'approved' | 'rejected'; reason: string | null }
>('reply.moderated');
