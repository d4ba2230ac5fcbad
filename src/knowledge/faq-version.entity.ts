import { Column, Entity, ForeignKey, Index } from 'typeorm';
import { User } from '../identity/user.entity.js';
import { Id, Instant, Reference } from '../infra/database/columns.js';
import type { FaqContent } from './faq-content.js';
import { FaqEntry } from './faq-entry.entity.js';

export const FAQ_CHANGES = ['made', 'changed', 'restored', 'removed', 'brought_back'] as const;
export type FaqChange = (typeof FAQ_CHANGES)[number];

/** An entry as one change left it. */
@Entity('faq_version')
@Index('faq_version_entry', ['entryId', 'version'], { unique: true })
export class FaqVersion {
  @Id() id!: string;
  @Column({ type: 'uuid' })
  @ForeignKey(() => FaqEntry, { name: 'faq_version_entry_fk', onDelete: 'CASCADE' })
  entryId!: string;
  @Column({ type: 'integer' }) version!: number;
  @Instant() at!: Date;
  /** Null: a key, or the program. */
  @Reference(() => User, 'faq_version_user_fk', { nullable: true }) userId!: string | null;
  @Column({ type: 'text' }) change!: FaqChange;
  @Column({ type: 'jsonb' }) content!: FaqContent;
}
