import { Column, Entity, Index } from 'typeorm';
import { ChannelAccount } from '../connectors/account.entity.js';
import { Brand } from '../identity/brand.entity.js';
import { Id, Instant, Reference } from '../infra/database/columns.js';

/** A person as one account of a platform knows them. */
@Entity('contact')
@Index('contact_external', ['accountId', 'externalId'], { unique: true })
export class Contact {
  @Id() id!: string;
  @Reference(() => Brand, 'contact_brand_fk') brandId!: string;
  @Reference(() => ChannelAccount, 'contact_account_fk') accountId!: string;
  @Column({ type: 'text' }) externalId!: string;
  @Column({ type: 'text', nullable: true }) name!: string | null;
  @Column({ type: 'text', nullable: true }) handle!: string | null;
  @Instant() firstSeenAt!: Date;
  /** Since then nothing is known of the person, not even the platform's id. */
  @Instant({ nullable: true }) erasedAt!: Date | null;
}
