import type { ItemFact } from '../conversations/conversations.events.js';
import { defineEvent, defineJob, URGENT } from '../infra/jobs/job.js';

export const triageMessage = defineJob<ItemFact & { revision: number }>('triage.judge', {
  priority: () => URGENT.judged,
});

/** One at a time: the language model may run on this very machine. */
export const askSecondOpinion = defineJob<ItemFact & { revision: number }>(
  'triage.second-opinion',
  {
    maxAttempts: 3,
    queue: () => 'second-opinion',
  },
);

export const forgetJudgement = defineJob<ItemFact>('triage.forget');

/** One revision of one item is understood. */
export const messageTriaged = defineEvent<ItemFact & { revision: number }>('message.triaged');
