import type { ThreadControl } from '../platform-event.js';

/**
 * Who may answer after a notice of Conversation Routing. Where the new owner is named, it is compared with our app;
 * where not, control is passed to whoever is told of it, and taken from them. Source: platform-apis, section 3 (Handover).
 */
export function holderOf(
  { change, ownerAppId }: ThreadControl,
  ownAppId: string | undefined,
): 'us' | 'other' | null {
  if (change === 'request' || change === 'roles') return null;
  if (ownerAppId && ownAppId) return ownerAppId === ownAppId ? 'us' : 'other';
  if (change === 'pass') return 'us';
  return change === 'take' ? 'other' : null;
}
