import { Column, Entity, Index } from 'typeorm';
import { Conversation } from '../conversations/conversation.entity.js';
import { Brand } from '../identity/brand.entity.js';
import { User } from '../identity/user.entity.js';
import { Id, Instant, Reference } from '../infra/database/columns.js';
import { SlaClock } from '../sla/clock.entity.js';

export const ALERT_KINDS = ['warned', 'breached', 'late_ingest'] as const;
export type AlertKind = (typeof ALERT_KINDS)[number];

/** Something that people must hear of: once per clock and step, whatever is restarted. */
@Entity('alert')
@Index('alert_once', ['clockId', 'step'], { unique: true })
@Index('alert_brand', ['brandId', 'createdAt'])
export class Alert {
  @Id() id!: string;
  @Reference(() => Brand, 'alert_brand_fk') brandId!: string;
  @Column({ type: 'text' }) kind!: AlertKind;
  @Reference(() => Conversation, 'alert_conversation_fk') conversationId!: string;
  @Reference(() => SlaClock, 'alert_clock_fk') clockId!: string;
  /** Per cent of the time that was over; 100 is the breach. */
  @Column({ type: 'integer' }) step!: number;
  @Instant() createdAt!: Date;
  @Instant({ nullable: true }) acknowledgedAt!: Date | null;
  @Reference(() => User, 'alert_acknowledged_by_fk', { nullable: true })
  acknowledgedBy!: string | null;
}
