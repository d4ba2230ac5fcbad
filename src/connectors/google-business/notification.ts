import { parseLossless } from '../lossless-json.js';
import { isRecord, type Json, record, text } from '../payload.js';

/**
 * What a Pub/Sub push carries: `{message:{data, messageId}, subscription}` with JSON in base64 that
 * holds resource names only, such as `{type, location, review}`. Null when it cannot be read.
 */
export function notificationOf(push: Json): Json | null {
  const data = text(record(push.message).data);
  if (!data) return null;
  try {
    const notification = parseLossless(Buffer.from(data, 'base64').toString('utf8'));
    return isRecord(notification) ? notification : null;
  } catch {
    return null;
  }
}

/** `accounts/{a}/locations/{l}` of whatever resource the notification names, or what there is of it. */
export function locationOf(notification: Json | null): string {
  const names = [notification?.review, notification?.location, notification?.account];
  for (const name of names.map(text)) {
    const found = /^accounts\/[^/]+(\/locations\/[^/]+)?/.exec(name ?? '')?.[0];
    if (found) return found;
  }
  return '';
}
