import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { Brand } from '../identity/brand.entity.js';
import { User } from '../identity/user.entity.js';
import { Id, Instant, Reference } from '../infra/database/columns.js';
import { Alert } from './alert.entity.js';
import type { Channel } from './channel.js';
import type { Because } from './recipients.js';
import { WebhookEndpoint } from './webhook.entity.js';

/**
 * quiet: outside the channel's hours. gathered: late anyway, and others come at the same time. crowded: in time,
 * but many others have just been told.
 */
export type HeldReason = 'quiet' | 'gathered' | 'crowded';

/** An alert that waits to be told together with others. Gone once it is told. */
@Entity('held_notice')
@Index('held_notice_until', ['until'])
@Index('held_notice_person', ['alertId', 'userId', 'channel'], {
  unique: true,
  where: 'user_id is not null',
})
@Index('held_notice_address', ['alertId', 'endpointId'], {
  unique: true,
  where: 'endpoint_id is not null',
})
export class HeldNotice {
  @Id() id!: string;
  @Reference(() => Brand, 'held_notice_brand_fk') brandId!: string;
  @Reference(() => Alert, 'held_notice_alert_fk') alertId!: string;
  @Column({ type: 'text' }) channel!: Channel;
  /** Of a person's channel. */
  @Reference(() => User, 'held_notice_user_fk', { nullable: true, onDelete: 'CASCADE' })
  userId!: string | null;
  /** Of a webhook. */
  @Reference(() => WebhookEndpoint, 'held_notice_endpoint_fk', {
    nullable: true,
    onDelete: 'CASCADE',
  })
  endpointId!: string | null;
  @Column({ type: 'text', nullable: true }) because!: Because | null;
  @Column({ type: 'text' }) reason!: HeldReason;
  @Instant() until!: Date;
  @Instant() createdAt!: Date;
}

/** An alert that a person's open console is to show; gone once it was shown, or a day old. */
@Entity('browser_notice')
@Index('browser_notice_user', ['userId', 'createdAt'])
export class BrowserNotice {
  @PrimaryColumn({ type: 'uuid' })
  @ForeignKey(() => Alert, { name: 'browser_notice_alert_fk', onDelete: 'CASCADE' })
  alertId!: string;
  @PrimaryColumn({ type: 'uuid' })
  @ForeignKey(() => User, { name: 'browser_notice_user_fk', onDelete: 'CASCADE' })
  userId!: string;
  @Reference(() => Brand, 'browser_notice_brand_fk') brandId!: string;
  @Instant() createdAt!: Date;
}
