import { defineJob } from '../infra/jobs/job.js';

/** Tries one account's token. Its next time is a column: a failure is not tried again by itself. */
export const probeAccount = defineJob<{ accountId: string }>('intake.probe-account', {
  maxAttempts: 1,
  queue: ({ accountId }) => `probe:${accountId}`,
});
