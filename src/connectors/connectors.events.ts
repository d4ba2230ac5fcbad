import { defineEvent } from '../infra/jobs/job.js';

/** Something about an account's health has changed: its state, its token's end or rights, or whether it is seen. */
export const accountHealthChanged = defineEvent<{ accountId: string }>('account.health-changed');
