import type { AlertView } from './alerts.dto.js';
import type { AlertRow } from './alerts.queries.js';
import { oneLine } from './excerpt.js';

const EXCERPT_MAX = 140;

/** An alert as the console shows it. */
export const alertView =
  (titleOf: (platform: string) => string) =>
  ({ text, accountId, accountName, platform, ...alert }: AlertRow): AlertView => ({
    ...alert,
    excerpt: oneLine(text ?? '', EXCERPT_MAX),
    account:
      accountId && platform
        ? { id: accountId, name: accountName ?? '', platform, platformTitle: titleOf(platform) }
        : null,
    dueAt: alert.dueAt?.toISOString() ?? null,
    about: alert.about?.toISOString() ?? null,
    createdAt: alert.createdAt.toISOString(),
    resolvedAt: alert.resolvedAt?.toISOString() ?? null,
    acknowledgedAt: alert.acknowledgedAt?.toISOString() ?? null,
  });
