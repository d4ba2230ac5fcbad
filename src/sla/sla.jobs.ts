import { defineJob } from '../infra/jobs/job.js';

/** Brings a conversation's clocks up to date with its items, answers and closings. */
export const syncClocks = defineJob<{ conversationId: string }>('sla.sync');
