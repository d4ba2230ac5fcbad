import { defineJob } from '../infra/jobs/job.js';
import type { ClockStepReached } from '../sla/sla.events.js';

/** Tells those who can act; follows `clockWarned` and `clockBreached`. */
export const raiseAlert = defineJob<ClockStepReached>('alerts.raise');

/** Opens and ends the alerts about one account; follows `accountHealthChanged`. */
export const watchAccount = defineJob<{ accountId: string }>('alerts.watch-account');

/** Hands one mail to the SMTP server. */
export const sendMail = defineJob<{ mailId: string }>('alerts.send-mail');

/** Posts one delivery to the brand's endpoint. */
export const deliverWebhook = defineJob<{ deliveryId: string }>('alerts.deliver-webhook');
