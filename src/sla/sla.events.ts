import { defineEvent } from '../infra/jobs/job.js';

export interface ClockStepReached {
  clockId: string;
  brandId: string;
  conversationId: string;
  /** The latest step that is over, in per cent of the time; 100 is the breach. */
  percent: number;
  /** The item reached us after it was due. */
  lateIngest: boolean;
}

/** A share of the time is over and nobody has answered. */
export const clockWarned = defineEvent<ClockStepReached>('clock.warned');

/** The promise is broken. */
export const clockBreached = defineEvent<ClockStepReached>('clock.breached');
