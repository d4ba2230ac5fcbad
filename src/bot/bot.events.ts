import type { ItemFact } from '../conversations/conversations.events.js';
import { defineEvent, defineJob } from '../infra/jobs/job.js';
import type { ReplyToPublish } from '../publishing/publishing.events.js';

export const answerAsBot = defineJob<ItemFact & { faqEntryId: string }>('bot.answer');

export const handOverFailed = defineJob<{ publicationId: string }>('bot.hand-over-failed');

/** The bot has an answer that may go out by itself. */
export const botAnswered = defineEvent<ReplyToPublish>('bot.answered');

/** The bot can not answer after all: a person must. */
export const handedOver = defineEvent<ItemFact & { reason: string }>('bot.handed-over');
