import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { Brand } from '../../identity/brand.entity.js';
import { User } from '../../identity/user.entity.js';
import { Id, Instant, Reference } from '../../infra/database/columns.js';
import { Draft } from '../draft.entity.js';
import type { Level } from './level.js';
import type { Budgets } from './manager.js';

/** The level of one kind of reply; `*` stands for any topic, language or channel. */
@Entity('approval_cell')
@Index('approval_cell_kind', ['brandId', 'topic', 'language', 'channel'], { unique: true })
export class ApprovalCell {
  @Id() id!: string;
  @Reference(() => Brand, 'approval_cell_brand_fk') brandId!: string;
  @Column({ type: 'text' }) topic!: string;
  @Column({ type: 'text' }) language!: string;
  /** The platform. */
  @Column({ type: 'text' }) channel!: string;
  @Column({ type: 'text' }) level!: Level;
  @Instant() updatedAt!: Date;
}

/** What an agent may give away without a manager. */
@Entity('approval_budget')
export class ApprovalBudget {
  @PrimaryColumn({ type: 'uuid' })
  @ForeignKey(() => Brand, { name: 'approval_budget_brand_fk' })
  brandId!: string;
  @Column({ type: 'jsonb' }) budgets!: Budgets;
  @Instant() updatedAt!: Date;
}

export const REJECT_REASONS = [
  'wrong_facts',
  'wrong_tone',
  'wrong_language',
  'misses_the_point',
  'no_reply_needed',
  'other',
] as const;
export type RejectReason = (typeof REJECT_REASONS)[number];

/** What a person, or the program at the level `automatic`, did with a proposed reply. */
@Entity('draft_decision')
@Index('draft_decision_draft', ['draftId'], { unique: true })
@Index('draft_decision_brand', ['brandId', 'at'])
export class DraftDecision {
  @Id() id!: string;
  @Reference(() => Brand, 'draft_decision_brand_fk') brandId!: string;
  @Reference(() => Draft, 'draft_decision_draft_fk') draftId!: string;
  @Column({ type: 'text' }) topic!: string;
  @Column({ type: 'text' }) language!: string;
  @Column({ type: 'text' }) channel!: string;
  /** At that time. */
  @Column({ type: 'text' }) level!: Level;
  @Column({ type: 'text' }) decision!: 'sent' | 'rejected' | 'automatic';
  /** Share of words changed, 0 to 1. */
  @Column({ type: 'double precision', nullable: true }) editShare!: number | null;
  @Column({ type: 'text', nullable: true }) reason!: RejectReason | null;
  @Column({ type: 'text', nullable: true }) note!: string | null;
  @Reference(() => User, 'draft_decision_user_fk', { nullable: true }) userId!: string | null;
  @Instant() at!: Date;
}

/** A reply that an agent has made ready for a manager; holds for the version that was handed in. */
@Entity('draft_hand_in')
export class DraftHandIn {
  @PrimaryColumn({ type: 'uuid' })
  @ForeignKey(() => Draft, { name: 'draft_hand_in_draft_fk' })
  draftId!: string;
  @Reference(() => Brand, 'draft_hand_in_brand_fk') brandId!: string;
  @Column({ type: 'integer' }) version!: number;
  @Reference(() => User, 'draft_hand_in_user_fk', { nullable: true }) userId!: string | null;
  @Column({ type: 'text', nullable: true }) note!: string | null;
  @Instant() at!: Date;
}
