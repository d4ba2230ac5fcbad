import { Column, Entity, Index } from 'typeorm';
import { Brand } from '../identity/brand.entity.js';
import type { WrittenCalendar } from '../infra/calendar/calendar.js';
import { Id, Instant, Reference } from '../infra/database/columns.js';
import { Alert } from './alert.entity.js';

export const DELIVERY_STATES = ['queued', 'sent', 'failed'] as const;
export type DeliveryState = (typeof DELIVERY_STATES)[number];

/**
 * signed: our own JSON under an HMAC. slack, teams: the message of that program's incoming webhook, whose
 * address is the secret.
 */
export const ENDPOINT_FORMATS = ['signed', 'slack', 'teams'] as const;
export type EndpointFormat = (typeof ENDPOINT_FORMATS)[number];

/** An address of the brand's own that hears of alerts. */
@Entity('webhook_endpoint')
@Index('webhook_endpoint_brand', ['brandId'])
export class WebhookEndpoint {
  @Id() id!: string;
  @Reference(() => Brand, 'webhook_endpoint_brand_fk') brandId!: string;
  /** Of a chat program only what may be shown: the whole address is the secret. */
  @Column({ type: 'text' }) url!: string;
  @Column({ type: 'text', default: 'signed' }) format!: EndpointFormat;
  /** Language of what people read there. */
  @Column({ type: 'text', default: 'en' }) locale!: string;
  /** Kinds of alerts that do not go there. */
  @Column({ type: 'text', array: true, default: () => "'{}'" }) muted!: string[];
  /** When alerts may go there; null: around the clock. */
  @Column({ type: 'jsonb', nullable: true }) hours!: WrittenCalendar | null;
  /** A risk or a crisis goes at once, whatever the hours say. */
  @Column({ type: 'boolean', default: true }) urgentThrough!: boolean;
  /** Sealed: what signs the deliveries; of a chat program, the address. */
  @Column({ type: 'text' }) secret!: string;
  @Column({ type: 'boolean', default: true }) active!: boolean;
  @Instant() createdAt!: Date;
}

@Entity('webhook_delivery')
@Index('webhook_delivery_once', ['endpointId', 'alertId', 'event', 'repeat'], { unique: true })
@Index('webhook_delivery_brand', ['brandId', 'createdAt'])
export class WebhookDelivery {
  @Id() id!: string;
  @Reference(() => Brand, 'webhook_delivery_brand_fk') brandId!: string;
  @Reference(() => WebhookEndpoint, 'webhook_delivery_endpoint_fk', { onDelete: 'CASCADE' })
  endpointId!: string;
  /** Null for one that tells of several. */
  @Reference(() => Alert, 'webhook_delivery_alert_fk', { nullable: true })
  alertId!: string | null;
  @Column({ type: 'uuid', array: true, default: () => "'{}'" }) alertIds!: string[];
  /** 0: the first time; n: the nth time that it was told again. */
  @Column({ type: 'integer', default: 0 }) repeat!: number;
  @Column({ type: 'text' }) event!: string;
  @Column({ type: 'jsonb' }) payload!: object;
  @Column({ type: 'text' }) state!: DeliveryState;
  @Column({ type: 'integer', default: 0 }) attempts!: number;
  @Column({ type: 'integer', nullable: true }) lastStatus!: number | null;
  @Instant() createdAt!: Date;
  @Instant({ nullable: true }) sentAt!: Date | null;
  @Column({ type: 'text', nullable: true }) error!: string | null;
}
