import { Column, Entity, Index } from 'typeorm';
import { ChannelAccount } from '../connectors/account.entity.js';
import { Conversation } from '../conversations/conversation.entity.js';
import { Brand } from '../identity/brand.entity.js';
import { User } from '../identity/user.entity.js';
import { Id, Instant, Reference } from '../infra/database/columns.js';
import { SlaClock } from '../sla/clock.entity.js';

/** About a conversation whose time runs out. */
export const CLOCK_ALERT_KINDS = ['warned', 'breached', 'late_ingest'] as const;
export type ClockAlertKind = (typeof CLOCK_ALERT_KINDS)[number];

/** About an account that is not seen any more, or soon will not be. */
export const ACCOUNT_ALERT_KINDS = ['channel_blind', 'token_expiring', 'token_dead'] as const;
export type AccountAlertKind = (typeof ACCOUNT_ALERT_KINDS)[number];

/** About what customers write, and about replies of ours that do not go out. */
export const ITEM_ALERT_KINDS = ['risk', 'negative_review', 'crisis', 'publication_stuck'] as const;
export type ItemAlertKind = (typeof ITEM_ALERT_KINDS)[number];

export const ALERT_KINDS = [
  ...CLOCK_ALERT_KINDS,
  ...ACCOUNT_ALERT_KINDS,
  ...ITEM_ALERT_KINDS,
] as const;
export type AlertKind = (typeof ALERT_KINDS)[number];

export interface AlertDetail {
  /** risk: which, as the judge names them. */
  risks?: string[];
  /** negative_review: stars, 1 to 5. */
  rating?: number;
  /** crisis: how many people wrote how many negative items within how long; null: about the whole brand. */
  people?: number;
  items?: number;
  seconds?: number;
  contextId?: string | null;
  /** publication_stuck */
  publicationId?: string;
  state?: string;
}

/** One who holds quiet hours hears of these at once all the same, unless they say otherwise. */
export const URGENT_KINDS: readonly AlertKind[] = ['risk', 'crisis'];

/** Something that people must hear of: once per subject, whatever is restarted. */
@Entity('alert')
@Index('alert_once', ['subject'], { unique: true })
@Index('alert_brand', ['brandId', 'createdAt'])
@Index('alert_clock', ['clockId'], { where: 'clock_id is not null' })
@Index('alert_open_publication', ['createdAt'], {
  where: "kind = 'publication_stuck' and resolved_at is null",
})
@Index('alert_open_account', ['accountId'], {
  where: 'account_id is not null and resolved_at is null',
})
export class Alert {
  @Id() id!: string;
  @Reference(() => Brand, 'alert_brand_fk') brandId!: string;
  @Column({ type: 'text' }) kind!: AlertKind;
  /** What it is about, as one text: `clock:{id}:{step}`, `account:{id}:{kind}:{episode}`, `risk:{message}` … */
  @Column({ type: 'text' }) subject!: string;
  /** Of a crisis: of the newest item. Null for an account's alert. */
  @Reference(() => Conversation, 'alert_conversation_fk', { nullable: true })
  conversationId!: string | null;
  @Reference(() => SlaClock, 'alert_clock_fk', { nullable: true }) clockId!: string | null;
  /** Per cent of the time that was over; 100 is the breach. Null for an account's alert. */
  @Column({ type: 'integer', nullable: true }) step!: number | null;
  /** Null for a clock's alert. */
  @Reference(() => ChannelAccount, 'alert_account_fk', { nullable: true })
  accountId!: string | null;
  /** Of an account: since when it has been so, or (token_expiring) when it will be. */
  @Instant({ nullable: true }) about!: Date | null;
  /** Of a blind account: why. */
  @Column({ type: 'text', nullable: true }) reason!: string | null;
  /** The customers' items that it quotes: what has to be forgotten with them. */
  @Column({ type: 'uuid', array: true, default: () => "'{}'" }) messageIds!: string[];
  /** What only its kind has; never a customer's words. */
  @Column({ type: 'jsonb', default: () => "'{}'" }) detail!: AlertDetail;
  /** How often it was told again because nobody had acknowledged it. */
  @Column({ type: 'integer', default: 0 }) repeats!: number;
  @Instant() createdAt!: Date;
  /** An account's alert ends by itself when the cause does. */
  @Instant({ nullable: true }) resolvedAt!: Date | null;
  @Instant({ nullable: true }) acknowledgedAt!: Date | null;
  @Reference(() => User, 'alert_acknowledged_by_fk', { nullable: true })
  acknowledgedBy!: string | null;
}
