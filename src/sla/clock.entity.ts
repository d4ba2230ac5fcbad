import { Column, Entity, Index } from 'typeorm';
import { Conversation } from '../conversations/conversation.entity.js';
import { Message } from '../conversations/message.entity.js';
import { Brand } from '../identity/brand.entity.js';
import { Id, Instant, Reference } from '../infra/database/columns.js';
import type { ClockKind, ClockStep, StopReason } from './cycle.js';
import { SlaPolicy } from './sla-policy.entity.js';

/**
 * One promise to one customer turn, or to one complaint: from the platform's time of the item to the time it
 * must be answered or settled by.
 */
@Entity('sla_clock')
@Index('sla_clock_cycle', ['conversationId', 'cycle', 'kind'], { unique: true })
@Index('sla_clock_next', ['nextAt'], { where: 'next_at is not null' })
@Index('sla_clock_running', ['brandId', 'dueAt'], { where: 'stopped_at is null' })
@Index('sla_clock_started', ['brandId', 'startedAt'])
export class SlaClock {
  @Id() id!: string;
  @Reference(() => Brand, 'sla_clock_brand_fk') brandId!: string;
  @Reference(() => Conversation, 'sla_clock_conversation_fk') conversationId!: string;
  /** Counts the customer's turns from 1, and apart from them the complaints. */
  @Column({ type: 'integer' }) cycle!: number;
  @Column({ type: 'text' }) kind!: ClockKind;
  /** The oldest unanswered item: it governs. */
  @Reference(() => Message, 'sla_clock_message_fk') messageId!: string;
  @Reference(() => SlaPolicy, 'sla_clock_policy_fk') policyId!: string;
  /** The rule of that policy which matched. */
  @Column({ type: 'text' }) ruleId!: string;
  @Instant() startedAt!: Date;
  /** Null: the calendar does not open for so long that no deadline can be named, or it is paused. */
  @Instant({ nullable: true }) dueAt!: Date | null;
  /** Since when it has been paused; null: it is not. */
  @Instant({ nullable: true }) pausedAt!: Date | null;
  /** When a program first said that somebody would answer: a figure of its own, it stops nothing. */
  @Instant({ nullable: true }) acknowledgedAt!: Date | null;
  @Column({ type: 'jsonb' }) steps!: ClockStep[];
  /** The next instant at which something is to be done; null when nothing is. */
  @Instant({ nullable: true }) nextAt!: Date | null;
  @Instant({ nullable: true }) stoppedAt!: Date | null;
  @Column({ type: 'text', nullable: true }) stopReason!: StopReason | null;
  @Reference(() => Message, 'sla_clock_stop_message_fk', { nullable: true })
  stopMessageId!: string | null;
  /** Equals `dueAt` once the promise is broken. */
  @Instant({ nullable: true }) breachedAt!: Date | null;
  @Instant({ nullable: true }) detectedAt!: Date | null;
  /** The item came to us after it was due already. */
  @Column({ type: 'boolean', default: false }) lateIngest!: boolean;
}
