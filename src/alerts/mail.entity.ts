import { Column, Entity, Index } from 'typeorm';
import { Brand } from '../identity/brand.entity.js';
import { Id, Instant, Reference } from '../infra/database/columns.js';
import { Alert } from './alert.entity.js';

/** `kept`: no SMTP server is configured; the mail stands in the console's outbox instead. */
export const MAIL_STATES = ['queued', 'sent', 'kept', 'failed'] as const;
export type MailState = (typeof MAIL_STATES)[number];

@Entity('mail')
@Index('mail_once', ['alertId', 'recipient', 'repeat'], { unique: true })
@Index('mail_key', ['onceKey'], { unique: true })
@Index('mail_brand', ['brandId', 'createdAt'])
export class Mail {
  @Id() id!: string;
  @Reference(() => Brand, 'mail_brand_fk') brandId!: string;
  /** Null for one that tells of several, or of none (the owner's digest). */
  @Reference(() => Alert, 'mail_alert_fk', { nullable: true }) alertId!: string | null;
  /** Of one that tells of several. */
  @Column({ type: 'uuid', array: true, default: () => "'{}'" }) alertIds!: string[];
  /** 0: the first time; n: the nth time that it was told again. */
  @Column({ type: 'integer', default: 0 }) repeat!: number;
  /** Of a digest: brand, person and period, so that there is one. */
  @Column({ type: 'text', nullable: true }) onceKey!: string | null;
  @Column({ type: 'text' }) recipient!: string;
  @Column({ type: 'text' }) subject!: string;
  @Column({ type: 'text' }) text!: string;
  @Column({ type: 'text' }) html!: string;
  @Column({ type: 'text' }) state!: MailState;
  @Instant() createdAt!: Date;
  @Instant({ nullable: true }) sentAt!: Date | null;
  @Column({ type: 'text', nullable: true }) error!: string | null;
}
