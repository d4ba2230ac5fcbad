import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { Brand } from '../identity/brand.entity.js';
import { Id, Instant, Reference } from '../infra/database/columns.js';
import type { Cursor } from './connector.js';

export type AccountState = 'active' | 'reconnect' | 'disconnected';

/** Why nothing (or not everything) of an account is seen, the gravest first. */
export const BLIND_REASONS = ['token_dead', 'polling_failed', 'webhooks_silent'] as const;
export type BlindReason = (typeof BLIND_REASONS)[number];

/** A page, profile or location that is listened to and answered on. */
@Entity('channel_account')
@Index('channel_account_external', ['platform', 'externalId'], { unique: true })
@Index('channel_account_brand', ['brandId'])
@Index('channel_account_next_probe', ['nextProbeAt'])
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
  /** A poll found what a webhook should have brought; null as soon as one comes again. */
  @Instant({ nullable: true }) webhooksSilentSince!: Date | null;
  @Instant({ nullable: true }) stateSince!: Date | null;
  /** When the token was last tried, and is to be tried next. */
  @Instant({ nullable: true }) probedAt!: Date | null;
  @Instant({ default: () => 'now()' }) nextProbeAt!: Date;
  @Column({ type: 'text', nullable: true }) probeError!: string | null;
  /** Null: it does not end, or the platform does not say. */
  @Instant({ nullable: true }) tokenExpiresAt!: Date | null;
  @Column({ type: 'text', array: true, default: () => "'{}'" }) missingScopes!: string[];
  /** The last time it was seen; null while all is well. */
  @Instant({ nullable: true }) blindSince!: Date | null;
  @Column({ type: 'text', nullable: true }) blindReason!: BlindReason | null;
  /** Of what people see before they write, as it was last set; null: we have set nothing. */
  @Column({ type: 'text', nullable: true }) chatProfileDigest!: string | null;
  @Instant({ nullable: true }) chatProfileAt!: Date | null;
  /** Why it could not be set; null: it could. */
  @Column({ type: 'text', nullable: true }) chatProfileError!: string | null;
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
  /** Of the first of the failures in a row. */
  @Instant({ nullable: true }) failingSince!: Date | null;
  /** Polls in a row that found nothing. */
  @Column({ type: 'integer', default: 0 }) quietPolls!: number;
  /** Items that polls have read, known ones included. */
  @Column({ type: 'integer', default: 0 }) itemsRead!: number;
  /** When all that lies before the first poll had been read; null while the import runs. */
  @Instant({ nullable: true }) importedAt!: Date | null;
}
