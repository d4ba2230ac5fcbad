/** Kinds of alerts, as the server names them. */
export const ALERT_KINDS = [
  'warned',
  'breached',
  'late_ingest',
  'risk',
  'negative_review',
  'crisis',
  'publication_stuck',
  'channel_blind',
  'token_expiring',
  'token_dead',
] as const;

/** By e-mail only. */
export const DIGEST_KINDS = ['digest_daily', 'digest_weekly'] as const;
