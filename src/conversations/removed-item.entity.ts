import { Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { ChannelAccount } from '../connectors/account.entity.js';
import { Instant } from '../infra/database/columns.js';

/** An item whose removal we heard of before the item itself: it must not appear when its turn comes. */
@Entity('removed_item')
export class RemovedItem {
  @PrimaryColumn({ type: 'uuid' })
  @ForeignKey(() => ChannelAccount, { name: 'removed_item_account_fk', onDelete: 'CASCADE' })
  accountId!: string;
  @PrimaryColumn({ type: 'text' }) externalId!: string;
  @Instant() removedAt!: Date;
}
