import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { User } from '../../identity/user.entity.js';
import { Instant, Reference } from '../../infra/database/columns.js';
import { Draft } from '../draft.entity.js';
import type { Evidence } from '../draft-input.js';

export type VersionAuthor = 'composed' | 'model' | 'person' | 'bot';

/** What a draft said at one of its saves, and who said it. */
@Entity('draft_version')
export class DraftVersion {
  @PrimaryColumn({ type: 'uuid' })
  @ForeignKey(() => Draft, { name: 'draft_version_draft_fk', onDelete: 'CASCADE' })
  draftId!: string;
  @PrimaryColumn({ type: 'integer' }) version!: number;
  @Column({ type: 'text' }) text!: string;
  @Column({ type: 'text' }) authorKind!: VersionAuthor;
  @Reference(() => User, 'draft_version_user_fk', { nullable: true }) userId!: string | null;
  @Column({ type: 'jsonb', default: () => "'[]'" }) evidence!: Evidence[];
  @Instant() savedAt!: Date;
}
