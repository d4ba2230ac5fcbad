import { Column, Entity, Index } from 'typeorm';
import { ChannelAccount } from '../connectors/account.entity.js';
import { Brand } from '../identity/brand.entity.js';
import { Id, Instant, Reference } from '../infra/database/columns.js';
import { RawPayload } from './raw-payload.entity.js';

/** What of one payload could not be taken in. The rest of it was; nothing is lost. */
@Entity('dead_letter')
@Index('dead_letter_payload', ['payloadId'], { unique: true })
@Index('dead_letter_open', ['brandId', 'receivedAt', 'id'], { where: 'resolved_at is null' })
@Index('dead_letter_once', ['accountId', 'digest'], {
  unique: true,
  where: 'resolved_at is null',
})
export class DeadLetter {
  @Id() id!: string;
  @Reference(() => Brand, 'dead_letter_brand_fk') brandId!: string;
  @Reference(() => ChannelAccount, 'dead_letter_account_fk') accountId!: string;
  /** Null once the payload is forgotten. */
  @Reference(() => RawPayload, 'dead_letter_payload_fk', { nullable: true, onDelete: 'SET NULL' })
  payloadId!: string | null;
  @Column({ type: 'text' }) source!: 'webhook' | 'poll';
  @Instant() receivedAt!: Date;
  /** A copy of the payload as it came: it outlives the payload. Null once resolved. */
  @Column({ type: 'jsonb', nullable: true }) body!: unknown;
  /** SHA-256 of the body: what a poll reads again and again is one dead letter. */
  @Column({ type: 'text' }) digest!: string;
  /** Keys (see `eventKeys`) of its events that were applied: a replay leaves them alone. */
  @Column({ type: 'text', array: true, default: () => "'{}'" }) applied!: string[];
  @Column({ type: 'text' }) reason!: string;
  @Column({ type: 'integer', default: 1 }) attempts!: number;
  @Instant() createdAt!: Date;
  @Instant() triedAt!: Date;
  @Instant({ nullable: true }) resolvedAt!: Date | null;
  /** `replayed`: taken in after all. `dismissed`: a person let it go. `erased`: the customer took it back. */
  @Column({ type: 'text', nullable: true })
  resolution!: 'replayed' | 'dismissed' | 'erased' | null;
}
