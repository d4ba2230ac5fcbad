import { parseLossless } from '../lossless-json.js';
import { identifier, isRecord, type Json, text } from '../payload.js';

/** Whether a body is a push: in Pub/Sub's envelope, or the bare notification (its option "payload unwrapping"). */
export function isPush(body: unknown): body is Json {
  if (!isRecord(body)) return false;
  return isRecord(body.message) || (text(body.type) !== undefined && !('data' in body));
}

/**
 * What a Pub/Sub push carries: `{message:{data, messageId, attributes}, subscription}` with JSON in base64
 * that holds resource names only, such as `{type, location, review}`. Null when it cannot be read.
 */
export function notificationOf(push: Json): Json | null {
  if (!isRecord(push.message)) return push;
  const data = text(push.message.data);
  if (!data) return null;
  try {
    const notification = parseLossless(Buffer.from(data, 'base64').toString('utf8'));
    return isRecord(notification) ? notification : null;
  } catch {
    return null;
  }
}

/** The review that it is about; what it is called is documented nowhere, and public code has three names for it. */
export function reviewOf(notification: Json): string | undefined {
  const { review, reviewName, reviewResourceName } = notification;
  return [review, reviewName, reviewResourceName].map(identifier).find(Boolean);
}

/** `accounts/{a}/locations/{l}` of whatever resource the notification names, or what there is of it. */
export function locationOf(notification: Json | null): string {
  const review = notification && reviewOf(notification);
  for (const name of [review, notification?.location, notification?.account].map(text)) {
    const found = /^accounts\/[^/]+(\/locations\/[^/]+)?/.exec(name ?? '')?.[0];
    if (found) return found;
  }
  return '';
}
