import { Column, Entity, Index } from 'typeorm';
import { Brand } from '../identity/brand.entity.js';
import { Id, Instant, Reference } from '../infra/database/columns.js';

/** A question that the shop has answered once and for all. */
@Entity('faq_entry')
@Index('faq_entry_brand', ['brandId', 'language'])
export class FaqEntry {
  @Id() id!: string;
  @Reference(() => Brand, 'faq_entry_brand_fk') brandId!: string;
  @Column({ type: 'text' }) language!: string;
  @Column({ type: 'text' }) question!: string;
  /** Other wordings of the same question. */
  @Column({ type: 'text', array: true, default: () => "'{}'" }) paraphrases!: string[];
  @Column({ type: 'text' }) answer!: string;
  @Instant() createdAt!: Date;
  @Instant() updatedAt!: Date;
}
