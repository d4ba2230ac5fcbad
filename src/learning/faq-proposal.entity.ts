import { Column, Entity, ForeignKey, Index } from 'typeorm';
import { Brand } from '../identity/brand.entity.js';
import { User } from '../identity/user.entity.js';
import { Id, Instant, Reference } from '../infra/database/columns.js';
import { FaqEntry } from '../knowledge/faq-entry.entity.js';

/** A question that keeps coming. It has no words of anybody: those stand in the messages, and go with them. */
@Entity('faq_proposal')
@Index('faq_proposal_brand', ['brandId', 'language', 'state'])
export class FaqProposal {
  @Id() id!: string;
  @Reference(() => Brand, 'faq_proposal_brand_fk') brandId!: string;
  @Column({ type: 'text' }) language!: string;
  /** Of the built-in topics. */
  @Column({ type: 'text', nullable: true }) topic!: string | null;
  /** The most typical first. */
  @Column({ type: 'uuid', array: true }) messageIds!: string[];
  /** How many different customers ask it. */
  @Column({ type: 'integer' }) customers!: number;
  @Instant() firstAt!: Date;
  @Instant() lastAt!: Date;
  @Column({ type: 'text' }) state!: 'open' | 'accepted' | 'dismissed';
  /** What was made of it. */
  @Column({ type: 'uuid', nullable: true })
  @ForeignKey(() => FaqEntry, { name: 'faq_proposal_entry_fk', onDelete: 'SET NULL' })
  entryId!: string | null;
  @Reference(() => User, 'faq_proposal_user_fk', { nullable: true }) userId!: string | null;
  @Instant() madeAt!: Date;
  @Instant() changedAt!: Date;
}
