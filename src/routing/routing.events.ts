import type { ItemFact } from '../conversations/conversations.events.js';
import { defineEvent, defineJob } from '../infra/jobs/job.js';

export const routeConversation = defineJob<ItemFact & { revision: number }>('routing.route');

/** Takes a conversation from the bot to people. */
export const routeToPerson = defineJob<ItemFact & { reason: string }>('routing.to-person');

/** A person is to answer this item. */
export const routedToPerson = defineEvent<ItemFact>('routed.person');

/** The bot is to answer this item, with that entry of the FAQ. */
export const routedToBot = defineEvent<ItemFact & { faqEntryId: string }>('routed.bot');
