import { defineJob } from '../infra/jobs/job.js';

export interface RequestToDo {
  requestId: string;
  /** How often it was put off before, because something was in its way. */
  put: number;
}

/** Erases what is stored of a person. */
export const erasePerson = defineJob<RequestToDo>('privacy.erase');

/** Finds the accounts that may not be used any more, and forgets their tokens. */
export const withdrawAccess = defineJob<RequestToDo>('privacy.withdraw');
