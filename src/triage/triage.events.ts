import type { ItemFact } from '../conversations/conversations.events.js';
import { defineEvent, defineJob } from '../infra/jobs/job.js';

export const triageMessage = defineJob<ItemFact & { revision: number }>('triage.judge');

export const forgetJudgement = defineJob<ItemFact>('triage.forget');

/** One revision of one item is understood. */
export const messageTriaged = defineEvent<ItemFact & { revision: number }>('message.triaged');
