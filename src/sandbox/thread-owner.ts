import type { Thread } from './model.js';
import { APP } from './shop.js';

const DAY = 24 * 3600_000;

/** The app that controls the thread (Conversation Routing); after 24 idle hours it is ours again. */
export function ownerOf(thread: Thread, now: number): string {
  if (thread.owner === undefined) return APP.id;
  const last = Math.max(thread.updatedTime, thread.ownedTime ?? 0);
  return now - last < DAY ? thread.owner : APP.id;
}
