import { Column, Entity, Index } from 'typeorm';
import { ChannelAccount } from '../connectors/account.entity.js';
import { Brand } from '../identity/brand.entity.js';
import { Id, Instant, Reference } from '../infra/database/columns.js';

/** What a platform sent, as it came, before anything is read in it. */
@Entity('raw_payload')
@Index('raw_payload_digest', ['accountId', 'digest'], { unique: true })
@Index('raw_payload_received', ['receivedAt'])
// A GIN index, which TypeORM can not describe: it stands in the migration.
@Index('raw_payload_items', { synchronize: false })
export class RawPayload {
  @Id() id!: string;
  @Reference(() => Brand, 'raw_payload_brand_fk') brandId!: string;
  @Reference(() => ChannelAccount, 'raw_payload_account_fk') accountId!: string;
  @Column({ type: 'text' }) source!: 'webhook' | 'poll';
  @Instant() receivedAt!: Date;
  @Column({ type: 'jsonb' }) body!: unknown;
  /** SHA-256 of the body: the same delivery again is a no-op. */
  @Column({ type: 'text' }) digest!: string;
  @Instant({ nullable: true }) decodedAt!: Date | null;
  /** The platform's ids of the items in it: what a customer takes back is erased here too. */
  @Column({ type: 'text', array: true, default: () => "'{}'" }) itemIds!: string[];
  /** What could not be understood in it. */
  @Column({ type: 'text', nullable: true }) problem!: string | null;
}
