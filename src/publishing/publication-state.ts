/**
 * queued: will be tried. sending: the one attempt is under way (or its process died).
 * unknown: no answer came; being looked for. accepted: the platform took it.
 * pending_moderation: taken, not visible yet. rejected: the platform's moderators refused it.
 * failed: it will not be tried again by itself.
 */
export const PUBLICATION_STATES = [
  'queued',
  'sending',
  'unknown',
  'accepted',
  'pending_moderation',
  'rejected',
  'failed',
] as const;
export type PublicationState = (typeof PUBLICATION_STATES)[number];

export const PUBLICATION_TRANSITIONS: Readonly<
  Record<PublicationState, readonly PublicationState[]>
> = {
  queued: ['sending', 'failed'],
  sending: ['accepted', 'pending_moderation', 'unknown', 'queued', 'failed'],
  unknown: ['accepted', 'pending_moderation', 'queued', 'failed'],
  pending_moderation: ['accepted', 'rejected'],
  accepted: ['rejected'],
  rejected: [],
  failed: ['queued'],
};
