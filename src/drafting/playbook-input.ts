import type { Intent } from './intent.js';
import type { Matter } from './matters/points.js';
import type { Topic } from './parts/parts.js';

/** What triage has found; shaped so that its judgement can be passed as it is. */
export interface DraftJudgement {
  /** `negative` is how likely the text is that. */
  sentiment: { label: 'negative' | 'neutral' | 'positive'; negative?: number };
  topics: { topic: Topic; score: number }[];
  risks: { risk: string; score: number }[];
  noise?: { is: boolean; kind?: string | null };
}

export const PLAYBOOKS = [
  'praise',
  'stars_only',
  'star_slip',
  'question',
  'order_status',
  'complaint',
  'let_go',
  'silent',
  'mixed',
  'customer_wrong',
  'fury',
  'legal_threat',
  'media',
  'extortion',
  'safety',
  'self_harm',
  'data_privacy',
  'data_request',
  'threat',
  'wrong_business',
  'holding',
  'none',
] as const;
export type Playbook = (typeof PLAYBOOKS)[number];

export interface PlaybookInput {
  text: string;
  kind?: 'comment' | 'message' | 'review' | 'mention';
  rating?: number;
  judgement: DraftJudgement;
  intent: Intent;
  /** What went wrong, if it is more than a remark. */
  matter?: Matter;
  /** Something is remarked upon, or praised by name. */
  remarks?: boolean;
  names?: boolean;
  /** The text has words of praise in it. */
  praising?: boolean;
  /** And in most of its sentences, so that it is hardly about anything else. */
  mostlyPraise?: boolean;
  /** The shop knows something to tell. */
  hasFacts?: boolean;
  /** Among it a rule that speaks for the shop. */
  hasRule?: boolean;
  /** Or that says no, where nothing is plainly the shop's own fault. */
  saysNo?: boolean;
  /** A thing was used otherwise than it is meant to be. */
  usedOtherwise?: boolean;
  /** Meant for another firm. */
  isForOther?: boolean;
}
