import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { Brand } from '../identity/brand.entity.js';
import { Id, Instant, Reference } from '../infra/database/columns.js';
import type { Cursor } from './connector.js';

export type AccountState = 'active' | 'reconnect' | 'disconnected';

/** A page, profile or location that is listened to and answered on. */
@Entity('channel_account')
@Index('channel_account_external', ['platform', 'externalId'], { unique: true })
@Index('channel_account_brand', ['brandId'])
export class ChannelAccount {
  @Id() id!: string;
  @Reference(() => Brand, 'channel_account_brand_fk') brandId!: string;
  @Column({ type: 'text' }) platform!: string;
  @Column({ type: 'text' }) externalId!: string;
  @Column({ type: 'text' }) name!: string;
  /** Sealed with the secret key; see infra/secrets. */
  @Column({ type: 'text' }) credentials!: string;
  /** Replaces the platform's origin; null for the platform's own. */
  @Column({ type: 'text', nullable: true }) apiOrigin!: string | null;
  @Column({ type: 'text', array: true, default: () => "'{}'" }) languages!: string[];
  @Column({ type: 'text' }) state!: AccountState;
  @Column({ type: 'text', nullable: true }) stateReason!: string | null;
  @Instant() connectedAt!: Date;
  @Instant({ nullable: true }) lastWebhookAt!: Date | null;
}

/** Where the poller stands in one stream of one account. Moved by the poller only. */
@Entity('stream_cursor')
@Index('stream_cursor_next', ['nextPollAt'])
export class StreamCursor {
  @PrimaryColumn({ type: 'uuid' })
  @ForeignKey(() => ChannelAccount, { name: 'stream_cursor_account_fk', onDelete: 'CASCADE' })
  accountId!: string;
  @PrimaryColumn({ type: 'text' }) stream!: string;
  @Column({ type: 'jsonb', nullable: true }) cursor!: Cursor | null;
  @Instant({ nullable: true }) polledAt!: Date | null;
  @Instant() nextPollAt!: Date;
  @Column({ type: 'integer', default: 0 }) failures!: number;
  @Column({ type: 'text', nullable: true }) lastError!: string | null;
}
