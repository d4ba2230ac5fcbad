import { Column, DeleteDateColumn, Entity, Index } from 'typeorm';
import { Brand } from '../identity/brand.entity.js';
import { User } from '../identity/user.entity.js';
import { Id, Instant, Reference } from '../infra/database/columns.js';

/** A question that the shop has answered once and for all. */
@Entity('faq_entry')
@Index('faq_entry_brand', ['brandId', 'language'])
// Over an expression, which the entity can not say: see the migration.
@Index('faq_entry_search', { synchronize: false })
export class FaqEntry {
  @Id() id!: string;
  @Reference(() => Brand, 'faq_entry_brand_fk') brandId!: string;
  @Column({ type: 'text' }) language!: string;
  @Column({ type: 'text' }) question!: string;
  /** Other wordings of the same question. */
  @Column({ type: 'text', array: true, default: () => "'{}'" }) paraphrases!: string[];
  @Column({ type: 'text' }) answer!: string;
  /** For a chat, where the whole answer would be too much; null: the answer is short enough. */
  @Column({ type: 'text', nullable: true }) shortAnswer!: string | null;
  /** Stands on the public help page. */
  @Column({ type: 'boolean', default: false }) isPublic!: boolean;
  /** First day, by the brand's calendar, on which it holds; null: since ever. */
  @Column({ type: 'date', nullable: true }) validFrom!: string | null;
  /** Last day on which it holds; null: until further notice. */
  @Column({ type: 'date', nullable: true }) validUntil!: string | null;
  /** Who keeps it true. */
  @Reference(() => User, 'faq_entry_owner_fk', { nullable: true }) ownerId!: string | null;
  /** A built-in topic's id, or the shop's own word. */
  @Column({ type: 'text', nullable: true }) topic!: string | null;
  /** Goes up with every change. */
  @Column({ type: 'integer', default: 1 }) version!: number;
  @Instant() createdAt!: Date;
  @Instant() updatedAt!: Date;
  /** Removed, and can be brought back. Reads through the entity leave these rows out. */
  @DeleteDateColumn({ type: 'timestamptz', nullable: true }) deletedAt!: Date | null;
}
