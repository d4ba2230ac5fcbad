import { Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { ChannelAccount } from '../connectors/account.entity.js';
import { Instant } from '../infra/database/columns.js';

/**
 * What we heard of an item or post besides itself, perhaps before it: a removed one must not appear when
 * its turn comes, a hidden one appears as hidden.
 */
@Entity('removed_item')
export class RemovedItem {
  @PrimaryColumn({ type: 'uuid' })
  @ForeignKey(() => ChannelAccount, { name: 'removed_item_account_fk', onDelete: 'CASCADE' })
  accountId!: string;
  @PrimaryColumn({ type: 'text' }) externalId!: string;
  @Instant({ nullable: true }) removedAt!: Date | null;
  /** Hidden since; null with `moderatedAt`: shown again. Only of items that had not come yet. */
  @Instant({ nullable: true }) hiddenAt!: Date | null;
  @Instant({ nullable: true }) moderatedAt!: Date | null;
  /**
   * Its author wished to be forgotten: it stands on the platform, and is not read in again. What others wrote
   * beneath it is.
   */
  @Instant({ nullable: true }) erasedAt!: Date | null;
}
