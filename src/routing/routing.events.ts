import type { ItemFact } from '../conversations/conversations.events.js';
import { defineEvent, defineJob, URGENT } from '../infra/jobs/job.js';

export const routeConversation = defineJob<ItemFact & { revision: number }>('routing.route', {
  priority: () => URGENT.routed,
});

/** Takes a conversation from the bot to people. */
export const routeToPerson = defineJob<ItemFact & { reason: string }>('routing.to-person');

/** A person is to answer this item. */
export const routedToPerson = defineEvent<ItemFact>('routed.person');

/** The bot is to speak: its turn says what, and with which entries of the FAQ. */
export const routedToBot = defineEvent<ItemFact & { revision: number }>('routed.bot');

/** The bot gave this item to a person; its turn says why. */
export const handedToPerson = defineEvent<ItemFact & { revision: number }>('routed.handed-over');
