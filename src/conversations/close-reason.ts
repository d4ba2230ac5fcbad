/** Why a conversation is closed. “No reply needed”, spam and duplicates leave the figures. */
export const CLOSE_REASONS = [
  'answered_elsewhere',
  'no_reply_needed',
  'spam',
  'duplicate',
  'resolved',
  'other',
] as const;
export type CloseReason = (typeof CLOSE_REASONS)[number];
