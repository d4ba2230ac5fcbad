import type { ItemFact } from '../conversations/conversations.events.js';
import { defineEvent, defineJob, URGENT } from '../infra/jobs/job.js';
import type { ReplyToPublish } from '../publishing/publishing.events.js';

export const answerAsBot = defineJob<ItemFact & { revision: number }>('bot.answer', {
  priority: () => URGENT.said,
});

/** Tells the customer that a person will answer, where that is worth saying. */
export const tellHandOver = defineJob<ItemFact & { revision: number }>('bot.tell-hand-over');

/** Offered a choice, the customer has not chosen: a person gets it. */
export const endChoice = defineJob<ItemFact & { revision: number }>('bot.end-choice');

/** Sets an account's menu and opening questions anew; `fingerprint` says of what they are made. */
export const syncMenu = defineJob<{ accountId: string; fingerprint: string }>('bot.sync-menu', {
  maxAttempts: 5,
  queue: ({ accountId }) => `menu:${accountId}`,
});

export const handOverFailed = defineJob<{ publicationId: string }>('bot.hand-over-failed');

/** A proposal that may perhaps leave by itself. */
export const sendAlone = defineJob<{ draftId: string; conversationId: string }>('bot.send-alone');

/** The bot has something to say that may go out by itself. */
export const botAnswered = defineEvent<ReplyToPublish>('bot.answered');

/** The bot can not answer after all: a person must. */
export const handedOver = defineEvent<ItemFact & { reason: string }>('bot.handed-over');
