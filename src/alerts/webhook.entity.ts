import { Column, Entity, Index } from 'typeorm';
import { Brand } from '../identity/brand.entity.js';
import { Id, Instant, Reference } from '../infra/database/columns.js';
import { Alert } from './alert.entity.js';

export const DELIVERY_STATES = ['queued', 'sent', 'failed'] as const;
export type DeliveryState = (typeof DELIVERY_STATES)[number];

/** An address of the brand's own that hears of alerts. */
@Entity('webhook_endpoint')
@Index('webhook_endpoint_brand', ['brandId'])
export class WebhookEndpoint {
  @Id() id!: string;
  @Reference(() => Brand, 'webhook_endpoint_brand_fk') brandId!: string;
  @Column({ type: 'text' }) url!: string;
  /** Sealed; signs the deliveries. */
  @Column({ type: 'text' }) secret!: string;
  @Column({ type: 'boolean', default: true }) active!: boolean;
  @Instant() createdAt!: Date;
}

@Entity('webhook_delivery')
@Index('webhook_delivery_once', ['endpointId', 'alertId', 'event'], { unique: true })
@Index('webhook_delivery_brand', ['brandId', 'createdAt'])
export class WebhookDelivery {
  @Id() id!: string;
  @Reference(() => Brand, 'webhook_delivery_brand_fk') brandId!: string;
  @Reference(() => WebhookEndpoint, 'webhook_delivery_endpoint_fk', { onDelete: 'CASCADE' })
  endpointId!: string;
  @Reference(() => Alert, 'webhook_delivery_alert_fk') alertId!: string;
  @Column({ type: 'text' }) event!: string;
  @Column({ type: 'jsonb' }) payload!: object;
  @Column({ type: 'text' }) state!: DeliveryState;
  @Column({ type: 'integer', default: 0 }) attempts!: number;
  @Column({ type: 'integer', nullable: true }) lastStatus!: number | null;
  @Instant() createdAt!: Date;
  @Instant({ nullable: true }) sentAt!: Date | null;
  @Column({ type: 'text', nullable: true }) error!: string | null;
}
