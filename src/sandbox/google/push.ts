import { digits } from '../ids.js';
import type { Change } from '../model.js';
import type { Webhooks } from '../webhooks.js';
import type { World } from '../world.js';
import { notificationSetting } from './google-api.js';

/** Pub/Sub push of review notifications: resource names only, base64 JSON inside. Sent to the setting `googlePush`. */
export function pushReviews(world: World, webhooks: Webhooks): void {
  let sent = 0;
  world.onChange((change) => {
    const url = world.settings.get('googlePush') as string | undefined;
    const type = notificationType(change);
    if (!url || change.quiet || change.type !== 'review' || !type) return;
    if (!notificationSetting(world).notificationTypes.includes(type)) return;
    const { location, id } = change.review;
    const data = { type, location, review: `${location}/reviews/${id}` };
    const messageId = digits(16, 'pubsub', world.now(), ++sent);
    const publishTime = new Date(world.now()).toISOString();
    void webhooks.push(url, {
      message: {
        data: Buffer.from(JSON.stringify(data)).toString('base64'),
        attributes: {},
        messageId,
        message_id: messageId,
        publishTime,
        publish_time: publishTime,
      },
      subscription: 'projects/meltemi-home/subscriptions/reviews-push',
    });
  });
}

/** A removed review vanishes without a notification. */
function notificationType(change: Change): 'NEW_REVIEW' | 'UPDATED_REVIEW' | undefined {
  if (change.type !== 'review' || change.verb === 'remove') return undefined;
  return change.verb === 'add' ? 'NEW_REVIEW' : 'UPDATED_REVIEW';
}
