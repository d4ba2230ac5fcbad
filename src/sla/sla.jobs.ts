import { defineJob } from '../infra/jobs/job.js';

/** Brings a conversation's clocks up to date with its items, answers and closings. */
export const syncClocks = defineJob<{ conversationId: string }>('sla.sync');

/** A promise has changed: the brand's running clocks from the conversation after `after` on. */
export const recountClocks = defineJob<{ brandId: string; after: string | null }>('sla.recount');
