import { Column, Entity, Index } from 'typeorm';
import { Brand } from '../identity/brand.entity.js';
import { Id, Instant, Reference } from '../infra/database/columns.js';
import { Alert } from './alert.entity.js';

/** `kept`: no SMTP server is configured; the mail stands in the console's outbox instead. */
export const MAIL_STATES = ['queued', 'sent', 'kept', 'failed'] as const;
export type MailState = (typeof MAIL_STATES)[number];

@Entity('mail')
@Index('mail_once', ['alertId', 'recipient'], { unique: true })
@Index('mail_brand', ['brandId', 'createdAt'])
export class Mail {
  @Id() id!: string;
  @Reference(() => Brand, 'mail_brand_fk') brandId!: string;
  @Reference(() => Alert, 'mail_alert_fk') alertId!: string;
  @Column({ type: 'text' }) recipient!: string;
  @Column({ type: 'text' }) subject!: string;
  @Column({ type: 'text' }) text!: string;
  @Column({ type: 'text' }) html!: string;
  @Column({ type: 'text' }) state!: MailState;
  @Instant() createdAt!: Date;
  @Instant({ nullable: true }) sentAt!: Date | null;
  @Column({ type: 'text', nullable: true }) error!: string | null;
}
