import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { ChannelAccount } from '../connectors/account.entity.js';
import { Instant } from '../infra/database/columns.js';

/** The account's own post or media: what comments that stand under it are about. */
@Entity('post')
export class Post {
  @PrimaryColumn({ type: 'uuid' })
  @ForeignKey(() => ChannelAccount, { name: 'post_account_fk', onDelete: 'CASCADE' })
  accountId!: string;
  @PrimaryColumn({ type: 'text' }) externalId!: string;
  @Column({ type: 'text' }) excerpt!: string;
  @Column({ type: 'text', nullable: true }) permalink!: string | null;
  /** It read so at this instant; an older state does not replace a newer one. */
  @Instant() at!: Date;
}
