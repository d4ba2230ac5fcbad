/**
 * What becomes of a proposed reply. off: none is proposed. draft: a beginning, which takes a person's hand (sent
 * as it stands only with a reason). approve: one click sends it. automatic: it leaves by itself where nothing
 * speaks against it.
 */
export const LEVELS = ['off', 'draft', 'approve', 'automatic'] as const;
export type Level = (typeof LEVELS)[number];

/** Where nobody has said anything. */
export const DEFAULT_LEVEL: Level = 'approve';

/** What people did with proposals of one kind. */
export interface Acceptance {
  /** Proposals that a person has sent or rejected. */
  decided: number;
  unchanged: number;
  /** Sent with at most a tenth of the words changed; the unchanged ones among them. */
  nearlyUnchanged: number;
  rejected: number;
  /** Mean share of words changed in those sent, 0 to 1; null: none was. */
  editShare: number | null;
}

/** What has to be shown for the level above. */
export const TO_EARN = {
  approve: { decided: 20, nearlyUnchanged: 0.8, unchanged: 0, rejected: 0.1 },
  automatic: { decided: 50, nearlyUnchanged: 0.98, unchanged: 0.95, rejected: 0.02 },
} as const;

/** Below this share of nearly unchanged ones, over as many as earn a level, one click is too few. */
const LOST = 0.5;

const share = (part: number, whole: number) => (whole === 0 ? 0 : part / whole);

export function hasEarned(level: Level, acceptance: Acceptance): boolean {
  if (level === 'off' || level === 'draft') return true;
  const need = TO_EARN[level];
  const { decided, unchanged, nearlyUnchanged, rejected } = acceptance;
  return (
    decided >= need.decided &&
    share(unchanged, decided) >= need.unchanged &&
    share(nearlyUnchanged, decided) >= need.nearlyUnchanged &&
    share(rejected, decided) <= need.rejected
  );
}

/** The level that the figures speak for, where it is another than the present one. */
export function suggestedLevel(level: Level, acceptance: Acceptance): Level | null {
  if (level === 'draft' && hasEarned('approve', acceptance)) return 'approve';
  if (level === 'approve' && hasEarned('automatic', acceptance)) return 'automatic';
  if (acceptance.decided < TO_EARN.approve.decided) return null;
  if (level === 'automatic' && !hasEarned('automatic', acceptance)) return 'approve';
  const lost = share(acceptance.nearlyUnchanged, acceptance.decided) < LOST;
  return level === 'approve' && lost ? 'draft' : null;
}
