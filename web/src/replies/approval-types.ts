import type { ApprovalLevel } from '../api/types';

export type Acceptance = {
  decided: number;
  unchanged: number;
  nearlyUnchanged: number;
  rejected: number;
  editShare: number | null;
  reasons: Record<string, number>;
};
export type ApprovalCell = {
  topic: string;
  language: string;
  channel: string;
  level: ApprovalLevel;
  /** Set for just this kind; otherwise a wider rule holds. */
  own: boolean;
  figures: Acceptance;
  suggestion: ApprovalLevel | null;
};
export type Approval = { cells: ApprovalCell[]; budgets: Record<string, number>; days: number };
export type WaitingReply = {
  draftId: string;
  conversationId: string;
  brandId: string;
  text: string;
  language: string;
  by: string | null;
  note: string | null;
  at: string;
};
export const LEVELS: ApprovalLevel[] = ['off', 'draft', 'approve', 'automatic'];
export const ANY = '*';
