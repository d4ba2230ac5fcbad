import { defineJob } from '../infra/jobs/job.js';
import type { ItemFact } from '../conversations/conversations.events.js';
import type { ClockStepReached } from '../sla/sla.events.js';
import type { Target } from './target.js';

/** Tells those who can act; follows `clockWarned` and `clockBreached`. */
export const raiseAlert = defineJob<ClockStepReached>('alerts.raise');

/** Opens and ends the alerts about one account; follows `accountHealthChanged`. */
export const watchAccount = defineJob<{ accountId: string }>('alerts.watch-account');

/** Looks whether an item is delicate, a bad review, or one of many; follows `messageTriaged`. */
export const watchItem = defineJob<ItemFact & { revision: number }>('alerts.watch-item');

/** A reply will not go out by itself any more; follows `replyFailed`. */
export const watchReply = defineJob<{ publicationId: string }>('alerts.watch-reply');

/** Tells a breach again that nobody has acknowledged, for the `times`th time. */
export const remindOfBreach = defineJob<{ alertId: string; times: number }>('alerts.remind');

/** Tells what was held back for one reader. */
export const tellHeld = defineJob<Target>('alerts.tell-held');

/** Hands one mail to the SMTP server. */
export const sendMail = defineJob<{ mailId: string }>('alerts.send-mail');

/** Posts one delivery to the brand's endpoint. */
export const deliverWebhook = defineJob<{ deliveryId: string }>('alerts.deliver-webhook');
